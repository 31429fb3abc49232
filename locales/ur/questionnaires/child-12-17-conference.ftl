### Young people aged 12 to 17, after a child protection conference.

title = آپ کی چائلڈ پروٹیکشن کانفرنس
purpose = آپ کے بارے میں ایک چائلڈ پروٹیکشن کانفرنس (بچوں کے تحفظ کی میٹنگ) ہوئی تھی۔ یہ سوال اس بارے میں ہیں کہ وہ آپ کے لیے کیسی تھی، اور اس کا کیا نتیجہ نکلا۔

scale-agreement-very-true = بالکل سچ ہے
scale-agreement-mostly-true = زیادہ تر سچ ہے
scale-agreement-a-bit-true = تھوڑا سا سچ ہے
scale-agreement-not-true = سچ نہیں ہے
scale-safer-much-safer = پہلے سے بہت زیادہ محفوظ
scale-safer-bit-safer = پہلے سے کچھ زیادہ محفوظ
scale-safer-same = پہلے کی طرح
scale-safer-bit-less-safe = پہلے سے کچھ کم محفوظ
scale-safer-much-less-safe = پہلے سے بہت کم محفوظ
scale-went-all = ہاں، پوری کانفرنس میں
scale-went-part = ہاں، کچھ حصے میں
scale-went-chose-not = نہیں، میں نے خود نہ جانے کا فیصلہ کیا
scale-went-not-asked = نہیں، کسی نے مجھ سے پوچھا ہی نہیں
scale-went-other-reason = نہیں، کسی اور وجہ سے
scale-heard-myself = ہاں، مجھ سے
scale-heard-someone = ہاں، کسی ایسے شخص سے جس نے میری طرف سے بتائی
scale-heard-not-heard = نہیں

section-before = کانفرنس سے پہلے
section-before-lead = چائلڈ پروٹیکشن کانفرنس ایک بڑی میٹنگ ہوتی ہے، اس بارے میں کہ آپ کو کیسے محفوظ رکھا جائے۔
item-conference-explained = لوگوں نے مجھے کانفرنس کے بارے میں اس طرح سمجھایا کہ میں سمجھ سکوں۔
item-asked-how-to-share = مجھ سے پوچھا گیا کہ مجھے اپنی رائے کس طریقے سے دینی ہے۔

section-conference = کانفرنس
section-conference-lead = اپنی رائے بول کر یا لکھ کر دی جا سکتی ہے۔ یا کوئی اور آپ کی طرف سے بول سکتا ہے، چاہے آپ وہاں نہ بھی ہوں۔
item-went-to-conference = کیا آپ کا اپنی پچھلی چائلڈ پروٹیکشن کانفرنس میں جانا ہوا؟
item-heard-at-conference = کیا کانفرنس میں لوگوں نے آپ کی رائے سنی؟

section-there = وہاں موجود ہونا
item-good-things-seen = کانفرنس میں لوگوں نے صرف مسئلے نہیں، میرے خاندان کی اچھی باتیں بھی دیکھیں۔
item-respect-at-conference = کانفرنس میں لوگوں نے اس بات کا احترام کیا کہ میں کون ہوں۔

section-listened-to = آپ کی بات سنی جانا
section-listened-to-lead = یہ سوال آپ کے لیے ہیں، چاہے آپ کا وہاں جانا نہ ہوا ہو۔
item-felt-listened-to = مجھے محسوس ہوا کہ میری بات سنی گئی۔
item-took-me-seriously = لوگوں نے میری رائے کو سنجیدگی سے لیا۔
item-had-a-say = جو فیصلے ہوئے، ان میں میری رائے بھی شامل تھی۔
item-told-me-why = اگر لوگوں نے وہ نہیں کیا جس کا میں نے کہا تھا، تو انہوں نے مجھے اس کی وجہ بتائی۔
item-made-a-difference = میری رائے سے فیصلوں میں فرق پڑا۔

section-plan = پلان
section-plan-lead = آپ کے پلان میں لکھا ہوتا ہے کہ آگے کیا ہونا چاہیے، اور کون کیا کرے گا۔
item-know-the-plan = مجھے معلوم ہے کہ میرے اور میرے خاندان کے لیے پلان کیا ہے۔
item-understand-my-plan = میرے پلان میں جو لکھا ہے، وہ مجھے سمجھ آتا ہے۔

section-safe = محفوظ محسوس کرنا
section-safe-lead = یہ آخری سوال ہیں۔
item-safe-where-i-live = مجھے اپنے رہنے کی جگہ پر محفوظ محسوس ہوتا ہے۔
item-know-who-to-go-to = مجھے معلوم ہے کہ اگر مجھے محفوظ محسوس نہ ہو، تو کس کے پاس جانا ہے۔
item-feel-safer = جب سے مجھے پہلی بار مدد ملی، تب سے مجھے محسوس ہوتا ہے …
