### Young people aged 12 to 17 who are looked after, after a review.

title = آپ کا لُکڈ آفٹر ریویو
purpose = یہ سوال آپ کے پچھلے لُکڈ آفٹر ریویو (گھر سے باہر دیکھ بھال میں رہنے والے بچوں کی جائزہ میٹنگ) کے بارے میں ہیں، اور اس بارے میں کہ آپ کے لیے حالات کیسے ہیں۔

scale-agreement-very-true = بالکل سچ ہے
scale-agreement-mostly-true = زیادہ تر سچ ہے
scale-agreement-a-bit-true = تھوڑا سا سچ ہے
scale-agreement-not-true = سچ نہیں ہے
scale-went-all = ہاں، پورے ریویو میں
scale-went-part = ہاں، کچھ حصے میں
scale-went-chose-not = نہیں، میں نے خود نہ جانے کا فیصلہ کیا
scale-went-not-asked = نہیں، کسی نے مجھ سے پوچھا ہی نہیں
scale-went-other-reason = نہیں، کسی اور وجہ سے
scale-heard-myself = ہاں، مجھ سے
scale-heard-someone = ہاں، کسی ایسے شخص سے جس نے میری طرف سے بتائی
scale-heard-not-heard = نہیں
scale-yes-no-yes = ہاں
scale-yes-no-no = نہیں

section-review = ریویو
section-review-lead = اپنی رائے بول کر یا لکھ کر دی جا سکتی ہے۔ یا کوئی اور آپ کی طرف سے بول سکتا ہے، چاہے آپ وہاں نہ بھی ہوں۔
item-went-to-review = کیا آپ کا اپنے پچھلے لُکڈ آفٹر ریویو میں جانا ہوا؟
item-heard-at-review = کیا ریویو میں لوگوں نے آپ کی رائے سنی؟

section-listened-to = آپ کی بات سنی جانا
section-listened-to-lead = یہ سوال آپ کے لیے ہیں، چاہے آپ کا وہاں جانا نہ ہوا ہو۔
item-felt-listened-to = مجھے محسوس ہوا کہ میری بات سنی گئی۔
item-had-a-say = جو فیصلے ہوئے، ان میں میری رائے بھی شامل تھی۔
item-told-me-why = اگر لوگوں نے وہ نہیں کیا جس کا میں نے کہا تھا، تو انہوں نے مجھے اس کی وجہ بتائی۔
item-made-a-difference = میری رائے سے فیصلوں میں فرق پڑا۔

section-plan = آپ کا پلان
section-plan-lead = آپ کے پلان میں لکھا ہوتا ہے کہ آگے کیا ہونا چاہیے، اور کون کیا کرے گا۔
item-explained = جو کچھ ہو رہا ہے، لوگ مجھے اس طرح سمجھاتے ہیں کہ میں سمجھ سکوں۔
item-know-my-plan = مجھے معلوم ہے کہ میرے لیے پلان کیا ہے۔
item-understand-my-plan = میرے پلان میں جو لکھا ہے، وہ مجھے سمجھ آتا ہے۔
item-promises-checked = میرے ریویو میں دیکھا جاتا ہے کہ لوگوں نے وہ کیا یا نہیں جو انہوں نے کرنے کا کہا تھا۔

section-people = آپ کی مدد کرنے والے لوگ
item-can-talk = جب مجھے ضرورت ہو، تو اپنے سوشل ورکر سے میری بات ہو سکتی ہے۔
item-does-what-they-say = میرے سوشل ورکر جو کرنے کا کہتے ہیں، وہ کرتے ہیں۔
item-same-worker = میرے ساتھ ایک ہی ورکر اتنے عرصے تک رہے ہیں کہ مجھے انہیں جاننے کا موقع ملا۔
item-someone-i-trust = کم از کم ایک ورکر یا رضاکار ایسا ہے جس پر مجھے بھروسا ہے۔
item-respect = ورکر اس بات کا احترام کرتے ہیں کہ میں کون ہوں۔

section-now = اب حالات کیسے ہیں
item-safe-where-i-live = مجھے اپنے رہنے کی جگہ پر محفوظ محسوس ہوتا ہے۔
item-know-who-to-go-to = مجھے معلوم ہے کہ اگر مجھے محفوظ محسوس نہ ہو، تو کس کے پاس جانا ہے۔
item-health-help = جب مجھے ضرورت ہو، تو مجھے اپنی صحت کے بارے میں مدد مل سکتی ہے۔
item-in-education = کیا آپ کی سکول یا کالج میں پڑھائی جاری ہے؟

section-education = سکول یا کالج
section-education-lead = یہ آخری سوال ہیں۔
item-help-with-school = سکول یا کالج میں اچھا کام کرنے کے لیے مجھے جو مدد چاہیے، وہ مجھے ملتی ہے۔
item-easy-to-go = میرے لیے سکول یا کالج جانا آسان ہے۔
