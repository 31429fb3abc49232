### Children aged 8 to 11, about the help that they get.

title = آپ کی مدد کرنے والے لوگ
purpose = یہ سوال ان لوگوں کے بارے میں ہیں جو آپ کی اور آپ کے گھر والوں کی مدد کرتے ہیں۔ ان میں پوچھا گیا ہے کہ وہ مدد آپ کے لیے کیسی ہے۔

scale-agreement-yes = ہاں
scale-agreement-mostly = زیادہ تر
scale-agreement-not-much = زیادہ نہیں
scale-agreement-no = نہیں
scale-safer-safer = پہلے سے زیادہ محفوظ
scale-safer-same = پہلے کی طرح
scale-safer-less-safe = پہلے سے کم محفوظ
scale-easier-easier = پہلے سے آسان
scale-easier-same = پہلے کی طرح
scale-easier-harder = پہلے سے مشکل
scale-yes-no-yes = ہاں
scale-yes-no-no = نہیں

section-listen-to-me-lead = ان لوگوں کے بارے میں سوچیں جو گھر میں، سکول میں اور دوسری جگہوں پر آپ کی مدد کرتے ہیں۔
item-listen-to-me = جو لوگ آپ کی مدد کرتے ہیں، کیا وہ آپ کی بات سنتے ہیں؟
item-have-a-say = آپ کے ساتھ کیا ہوگا، کیا یہ طے کرنے میں آپ کی رائے بھی شامل ہوتی ہے؟
item-understand = کیا لوگ یہ سمجھنے میں آپ کی مدد کرتے ہیں کہ کیا ہو رہا ہے؟
item-good-things = جو لوگ آپ کی مدد کرتے ہیں، کیا وہ بتاتے ہیں کہ آپ کے گھر والوں کی اچھی باتیں کیا ہیں؟
item-things-that-matter = جو لوگ آپ کی مدد کرتے ہیں، کیا انہیں ان باتوں کی پروا ہے جو آپ کے لیے اہم ہیں؟
item-work-together = جو لوگ آپ کی مدد کرتے ہیں، کیا وہ آپس میں اچھی طرح مل کر کام کرتے ہیں؟
item-help-to-learn = سیکھنے کے لیے آپ کو جو مدد چاہیے، کیا وہ آپ کو ملتی ہے؟
item-safe-where-i-live = کیا آپ کو اپنے رہنے کی جگہ پر محفوظ محسوس ہوتا ہے؟
item-grown-up-to-talk-to = اگر آپ کو محفوظ محسوس نہ ہو، تو کیا کوئی بڑا ہے جس سے آپ بات کر سکیں؟
item-feel-safer = جب سے لوگوں نے آپ کی مدد شروع کی ہے، آپ کو کتنا محفوظ محسوس ہوتا ہے؟
item-problems-easier = جب سے لوگوں نے آپ کی مدد شروع کی ہے، گھر کے مسئلے حل کرنا کتنا آسان ہے؟
section-has-social-worker-lead = سوشل ورکر بچوں کو محفوظ اور ٹھیک رکھنے میں مدد کرتے ہیں۔
item-has-social-worker = کیا آپ کا کوئی سوشل ورکر ہے؟
item-trust-social-worker = کیا آپ کو اپنے سوشل ورکر پر بھروسا ہے؟
item-someone-to-talk-to = کیا کوئی ورکر یا مددگار ایسا ہے جس سے آپ سچ مچ دل کی بات کر سکیں؟
