### Children aged 8 to 11, after a child protection conference.

title = آپ کو محفوظ رکھنے کے بارے میں میٹنگ
purpose = آپ کو محفوظ رکھنے کے بارے میں ایک میٹنگ ہوئی تھی۔ یہ سوال اس بارے میں ہیں کہ وہ آپ کے لیے کیسی تھی۔

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

item-understand-meeting = کیا لوگوں نے یہ سمجھنے میں آپ کی مدد کی کہ میٹنگ کس لیے تھی؟
section-went-to-meeting-lead = تھوڑی دیر کے لیے جانا بھی گنا جاتا ہے۔
item-went-to-meeting = کیا اس میٹنگ میں آپ کا جانا ہوا جو آپ کو محفوظ رکھنے کے بارے میں تھی؟
section-views-heard-lead = لوگوں کو بول کر، لکھ کر یا تصویر بنا کر بتایا جا سکتا ہے۔ یا کوئی اور آپ کی طرف سے بتا سکتا ہے۔
item-views-heard = کیا میٹنگ میں لوگوں نے آپ کی رائے سنی؟
item-felt-listened-to = کیا آپ کو محسوس ہوتا ہے کہ لوگوں نے آپ کی بات سنی؟
item-had-a-say = آگے کیا ہوگا، کیا یہ طے کرنے میں آپ کی رائے بھی شامل تھی؟
item-told-why = کیا لوگوں نے آپ کو بتایا کہ انہوں نے جو کرنے کا فیصلہ کیا، وہ کیوں کیا؟
section-good-things-said-lead = یہ سوال میٹنگ کے بارے میں ہے۔
item-good-things-said = کیا وہاں لوگوں نے بتایا کہ آپ کے گھر والوں کی اچھی باتیں کیا ہیں؟
item-made-a-difference = کیا آپ کی رائے کی وجہ سے یہ بدلا کہ لوگ کیا کریں گے؟
section-understand-my-plan-lead = پلان میں لکھا ہوتا ہے کہ لوگ آپ کی اور آپ کے گھر والوں کی مدد کیسے کریں گے۔
item-understand-my-plan = آپ کے پلان میں جو لکھا ہے، کیا وہ آپ کو سمجھ آتا ہے؟
item-safe-where-i-live = کیا آپ کو اپنے رہنے کی جگہ پر محفوظ محسوس ہوتا ہے؟
item-grown-up-to-talk-to = اگر آپ کو محفوظ محسوس نہ ہو، تو کیا کوئی بڑا ہے جس سے آپ بات کر سکیں؟
