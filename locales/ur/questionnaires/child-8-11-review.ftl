### Children aged 8 to 11 who are looked after, after a review.

title = آپ کی ریویو میٹنگ
purpose = آپ کی ایک ریویو میٹنگ ہوئی تھی۔ یہ سوال اس میٹنگ کے بارے میں ہیں، اور اس بارے میں کہ آپ کے لیے حالات کیسے ہیں۔

scale-agreement-yes = ہاں
scale-agreement-mostly = زیادہ تر
scale-agreement-not-much = زیادہ نہیں
scale-agreement-no = نہیں
scale-went-went = ہاں
scale-went-did-not-want = نہیں، میری مرضی نہیں تھی
scale-went-not-asked = نہیں، کسی نے مجھ سے پوچھا ہی نہیں
scale-went-other-reason = نہیں، کسی اور وجہ سے
scale-heard-myself = ہاں، مجھ سے
scale-heard-someone = ہاں، کسی ایسے شخص سے جس نے میری طرف سے بتائی
scale-heard-not-heard = نہیں

section-went-to-review-lead = تھوڑی دیر کے لیے جانا بھی گنا جاتا ہے۔
item-went-to-review = کیا آپ کا اپنی پچھلی ریویو میٹنگ میں جانا ہوا؟
section-heard-at-review-lead = لوگوں کو بول کر، لکھ کر یا تصویر بنا کر بتایا جا سکتا ہے۔ یا کوئی اور آپ کی طرف سے بتا سکتا ہے۔
item-heard-at-review = کیا میٹنگ میں لوگوں نے آپ کی رائے سنی؟
item-felt-listened-to = کیا آپ کو محسوس ہوتا ہے کہ لوگوں نے آپ کی بات سنی؟
item-had-a-say = آگے کیا ہوگا، کیا یہ طے کرنے میں آپ کی رائے بھی شامل تھی؟
item-understand-next = کیا لوگوں نے یہ سمجھنے میں آپ کی مدد کی کہ آگے کیا ہوگا؟
item-made-a-difference = کیا آپ کی رائے کی وجہ سے یہ بدلا کہ لوگ کیا کریں گے؟
section-understand-my-plan-lead = پلان میں لکھا ہوتا ہے کہ لوگ آپ کی دیکھ بھال اور مدد کیسے کریں گے۔
item-understand-my-plan = آپ کے پلان میں جو لکھا ہے، کیا وہ آپ کو سمجھ آتا ہے؟
item-help-to-learn = سیکھنے کے لیے آپ کو جو مدد چاہیے، کیا وہ آپ کو ملتی ہے؟
item-easy-to-go-to-school = کیا آپ کے لیے سکول جانا آسان ہے؟
item-help-when-unwell = جب آپ کی طبیعت ٹھیک نہ ہو، تو کیا آپ کو مدد ملتی ہے؟
item-safe-where-i-live = کیا آپ کو اپنے رہنے کی جگہ پر محفوظ محسوس ہوتا ہے؟
item-grown-up-to-talk-to = اگر آپ کو محفوظ محسوس نہ ہو، تو کیا کوئی بڑا ہے جس سے آپ بات کر سکیں؟
item-time-to-know-them = کیا آپ کو اپنے سوشل ورکر کو جاننے کا وقت ملا ہے؟
item-trust-social-worker = کیا آپ کو اپنے سوشل ورکر پر بھروسا ہے؟
