### Parents and carers, about early help.

title = آپ کے خاندان کے لیے ارلی ہیلپ (ابتدائی مدد)
purpose = یہ سوال اس مدد کے بارے میں ہیں جو آپ کے خاندان کو ملتی ہے، اور اس بارے میں کہ کیا اس سے کوئی فرق پڑتا ہے۔

scale-agreement-strongly-agree = پوری طرح متفق
scale-agreement-agree = متفق
scale-agreement-neither = نہ متفق، نہ غیر متفق
scale-agreement-disagree = غیر متفق
scale-agreement-strongly-disagree = پوری طرح غیر متفق
scale-safer-much-safer = پہلے سے بہت زیادہ محفوظ
scale-safer-bit-safer = پہلے سے کچھ زیادہ محفوظ
scale-safer-same = پہلے کی طرح
scale-safer-bit-less-safe = پہلے سے کچھ کم محفوظ
scale-safer-much-less-safe = پہلے سے بہت کم محفوظ
scale-better-much-better = بہت بہتر
scale-better-bit-better = کچھ بہتر
scale-better-same = پہلے کی طرح
scale-better-bit-worse = کچھ بدتر
scale-better-much-worse = بہت بدتر
scale-amount-too-little = ضرورت سے کم
scale-amount-about-right = تقریباً ٹھیک
scale-amount-too-much = ضرورت سے زیادہ
scale-yes-no-yes = جی ہاں
scale-yes-no-no = جی نہیں

section-family = آپ کا خاندان
section-family-lead = تاکہ ہم آپ سے صرف وہی پوچھیں جو آپ کے خاندان کے لیے ہے۔
item-has-baby = کیا آپ کا کوئی بچہ 1 سال سے کم عمر کا ہے؟
item-over-four = کیا یہ مدد 4 سال یا اس سے زیادہ عمر کے بچے کے لیے ہے؟
item-has-social-worker = کیا آپ کے بچے کا کوئی سوشل ورکر ہے؟

section-help = مدد ملنا
section-help-lead = ان سب لوگوں کے بارے میں سوچیں جو آپ کے خاندان کی مدد کرتے ہیں۔
item-soon-enough = حالات بہت مشکل ہونے سے پہلے ہمیں مدد مل گئی۔
item-when-needed = جب ہمیں مدد کی ضرورت ہوتی ہے، تو ہمیں مدد ملتی ہے۔
item-amount-of-help = ہمیں جتنی مدد ملتی ہے، وہ ہے …
item-one-story = مجھے ہماری کہانی بار بار نئے لوگوں کو نہیں سنانی پڑتی۔
item-work-together = جو لوگ ہماری مدد کرتے ہیں، وہ اچھی طرح مل کر کام کرتے ہیں۔

section-listened-to = آپ کی بات سنی جانا
section-listened-to-lead = ہماری پہچان میں ہماری ثقافت، زبان، عقیدہ، صحت یا رہن سہن شامل ہو سکتا ہے۔
item-listen-to-me = جو لوگ ہمارے ساتھ کام کرتے ہیں، وہ میری بات سنتے ہیں۔
item-worries-taken-seriously = وہ میری پریشانیوں کو سنجیدگی سے لیتے ہیں۔
item-have-a-say = میرے خاندان کے بارے میں فیصلوں میں میری رائے بھی شامل ہوتی ہے۔
item-tell-us-why = لوگ ہمیں بتاتے ہیں کہ وہ جو کرنے کا فیصلہ کرتے ہیں، وہ کیوں کرتے ہیں۔
item-respect = لوگ ہماری پہچان کا احترام کرتے ہیں۔

section-plan = آپ کے خاندان کے لیے پلان
section-plan-lead = اسیسمنٹ (جائزہ) میں ورکر یہ معلوم کرتے ہیں کہ خاندان کو کس مدد کی ضرورت ہے۔ پلان میں لکھا ہوتا ہے کہ کون کیا کرے گا۔
item-assessment-right = اسیسمنٹ میں ہمارے خاندان کے بارے میں باتیں صحیح تھیں۔
item-does-well = لوگ نوٹ کرتے ہیں کہ ہمارا خاندان کیا کچھ اچھی طرح کرتا ہے۔
item-worries-clear = لوگوں نے مجھے صاف صاف بتایا ہے کہ انہیں کس بات کی پریشانی ہے۔
item-know-what-next = مجھے معلوم ہے کہ آگے کیا ہونا ضروری ہے۔
item-understand-plan = پلان ہم سے جو کرنے کو کہتا ہے، وہ مجھے سمجھ آتا ہے۔

section-people = آپ کی مدد کرنے والے لوگ
item-trusted-worker = کوئی ورکر یا رضاکار ایسا ہے جس پر ہمارے خاندان کو بھروسا ہے۔
item-same-worker = ہمارے ساتھ ایک ہی ورکر اتنے عرصے تک رہے ہیں کہ ہمیں ان پر بھروسا ہو سکے۔

section-social-worker = آپ کے بچے کے سوشل ورکر
item-gets-on = میرے بچے کی اپنے سوشل ورکر کے ساتھ اچھی بنتی ہے۔
item-child-can-talk = جب میرے بچے کو ضرورت ہو، تو اپنے سوشل ورکر سے اس کی بات ہو سکتی ہے۔

section-child = آپ کے بچے کی رائے، اور سکول
section-child-lead = اگر ایک سے زیادہ بچے ہوں، تو سب سے بڑے کے بارے میں سوچیں۔
item-child-listened-to = جو لوگ ہماری مدد کرتے ہیں، وہ میرے بچے کی بات سنتے ہیں۔
item-child-has-say = میرے بچے کی زندگی کے فیصلوں میں اس کی رائے بھی شامل ہوتی ہے۔
item-child-told = جو کچھ ہو رہا ہے، لوگ میرے بچے کو اس طرح سمجھاتے ہیں کہ وہ سمجھ سکے۔
item-help-to-learn = سیکھنے کے لیے میرے بچے کو جو مدد چاہیے، وہ اسے ملتی ہے۔
item-easy-to-go = میرے بچے کے لیے سکول جانا آسان ہے۔

section-baby = آپ کا ننھا بچہ
item-safe-sleep = کسی نے ہم سے ہمارے ننھے بچے کی محفوظ نیند کے بارے میں بات کی ہے۔
item-safe-sleep-know = مجھے معلوم ہے کہ اپنے ننھے بچے کو محفوظ طریقے سے کیسے سلانا ہے۔

section-now = اس وقت آپ کا بچہ
section-now-lead = اگر ایک سے زیادہ بچے ہوں، تو ان سب کے بارے میں سوچیں۔
item-child-health = صحت کی جس دیکھ بھال کی میرے بچے کو ضرورت ہے، وہ اسے ملتی ہے۔
item-child-safe = مجھے محسوس ہوتا ہے کہ میرا بچہ اس وقت محفوظ ہے۔
item-child-safer = جب سے ہمیں پہلی بار مدد ملی، تب سے میرا بچہ …
item-worries-less = جن باتوں کی ہمیں پریشانی تھی، وہ بہتر ہو گئی ہیں۔

section-change = کیا بدلا ہے
section-change-lead = یہ آخری سوال ہیں۔
item-future = جب سے ہمیں پہلی بار مدد ملی، تب سے میرے بچے کا مستقبل نظر آتا ہے …
item-as-a-parent = جب سے ہمیں پہلی بار مدد ملی، تب سے ماں، باپ یا دیکھ بھال کرنے والے فرد کے طور پر میرا احساس ہے …
item-family-copes = جب حالات مشکل ہو جائیں، تو ہمارا خاندان اب انہیں سنبھالتا ہے …
item-who-to-ask = مجھے معلوم ہے کہ حالات بہت مشکل ہونے سے پہلے مدد کس سے مانگنی ہے۔
