### Young people aged 12 to 17, about the help that they get.

title = آپ کو ملنے والی مدد
purpose = یہ سوال اس مدد کے بارے میں ہیں جو آپ کو اور آپ کے خاندان کو ملتی ہے۔ ان میں پوچھا گیا ہے کہ کیا اس سے کوئی فرق پڑتا ہے۔

scale-agreement-very-true = بالکل سچ ہے
scale-agreement-mostly-true = زیادہ تر سچ ہے
scale-agreement-a-bit-true = تھوڑا سا سچ ہے
scale-agreement-not-true = سچ نہیں ہے
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
scale-yes-no-yes = ہاں
scale-yes-no-no = نہیں

section-safe = محفوظ محسوس کرنا
section-safe-lead = یہ پہلے سوال محفوظ محسوس کرنے کے بارے میں ہیں۔
item-safe-where-i-live = مجھے اپنے رہنے کی جگہ پر محفوظ محسوس ہوتا ہے۔
item-know-who-to-go-to = مجھے معلوم ہے کہ اگر مجھے محفوظ محسوس نہ ہو، تو کس کے پاس جانا ہے۔
item-feel-safer = جب سے مجھے پہلی بار مدد ملی، تب سے مجھے محسوس ہوتا ہے …

section-listened-to = آپ کی بات سنی جانا
section-listened-to-lead = ان لوگوں کے بارے میں سوچیں جو آپ کی مدد کرتے ہیں: سوشل ورکر، سپورٹ ورکر، یوتھ ورکر اور دوسرے لوگ۔
item-listen-to-me = جو لوگ میرے ساتھ کام کرتے ہیں، وہ میری بات سنتے ہیں۔
item-take-me-seriously = وہ میری باتوں کو سنجیدگی سے لیتے ہیں۔
item-have-a-say = میری زندگی کے فیصلوں میں میری رائے بھی شامل ہوتی ہے۔
item-tell-me-why = اگر لوگ وہ نہ کریں جس کا میں نے کہا تھا، تو وہ مجھے اس کی وجہ بتاتے ہیں۔
item-changed-because-of-me = جو میں نے کہا، اس کی وجہ سے کچھ باتیں بدلی ہیں۔

section-plan = یہ جاننا کہ کیا ہو رہا ہے
section-plan-lead = آپ کے پلان میں لکھا ہوتا ہے کہ آگے کیا ہونا چاہیے، اور کون کیا کرے گا۔
item-explained = جو کچھ ہو رہا ہے، لوگ مجھے اس طرح سمجھاتے ہیں کہ میں سمجھ سکوں۔
item-know-the-plan = مجھے معلوم ہے کہ میرے اور میرے خاندان کے لیے پلان کیا ہے۔
item-seen-my-plan = میرے پلان میں جو لکھا ہے، وہ مجھے سمجھ آتا ہے۔
item-good-things = ورکر صرف مسئلے نہیں، میرے خاندان کی اچھی باتیں بھی دیکھتے ہیں۔

section-help = مدد ملنا
section-help-lead = اس مدد کے بارے میں سوچیں جو آپ کو اور آپ کے خاندان کو ملی۔
item-soon-enough = مجھے مدد وقت پر مل گئی۔
item-when-needed = جب مجھے مدد کی ضرورت ہوتی ہے، تو مجھے مدد ملتی ہے۔
item-one-story = مجھے اپنی کہانی بار بار نئے لوگوں کو نہیں سنانی پڑتی۔
item-work-together = جو لوگ میری مدد کرتے ہیں، وہ مل کر کام کرتے ہیں۔

section-people = آپ کی مدد کرنے والے لوگ
item-someone-i-trust = کم از کم ایک ورکر یا رضاکار ایسا ہے جس پر مجھے بھروسا ہے۔
item-same-worker = میرے ساتھ ایک ہی ورکر اتنے عرصے تک رہے ہیں کہ مجھے انہیں جاننے کا موقع ملا۔
item-respect = ورکر اس بات کا احترام کرتے ہیں کہ میں کون ہوں۔
item-treated-fairly = میرے ساتھ انصاف کا برتاؤ کیا جاتا ہے۔
item-has-social-worker = کیا آپ کا کوئی سوشل ورکر ہے؟

section-social-worker = آپ کے سوشل ورکر
item-can-talk = جب مجھے ضرورت ہو، تو اپنے سوشل ورکر سے میری بات ہو سکتی ہے۔
item-does-what-they-say = میرے سوشل ورکر جو کرنے کا کہتے ہیں، وہ کرتے ہیں۔

section-now = اب حالات کیسے ہیں
section-now-lead = یہ آخری سوال ہیں۔
item-problems-better = مدد ملنے سے پہلے کے مقابلے میں، اب مسئلے حل کرنے میں میرا خاندان …
item-unsafe-things-better = جن باتوں کی وجہ سے مجھے غیر محفوظ محسوس ہوتا تھا، وہ بہتر ہو گئی ہیں۔
item-help-with-health = جب مجھے ضرورت ہو، تو مجھے اپنی صحت اور اپنے احساسات کے بارے میں مدد مل سکتی ہے۔
item-help-with-school = سکول یا کالج میں اچھا کام کرنے کے لیے مجھے جو مدد چاہیے، وہ مجھے ملتی ہے۔
