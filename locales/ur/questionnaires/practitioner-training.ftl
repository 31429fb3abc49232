### Practitioners and volunteers, after a safeguarding course.

title = آپ کا سیف گارڈنگ کورس
purpose = یہ سوال سیف گارڈنگ (بچوں کے تحفظ) کے اس کورس کے بارے میں ہیں جو آپ نے کیا۔ ان میں پوچھا گیا ہے کہ اس میں سے کیا آپ کے کام میں شامل ہوتا ہے۔

scale-agreement-strongly-agree = پوری طرح متفق
scale-agreement-agree = متفق
scale-agreement-neither = نہ متفق، نہ غیر متفق
scale-agreement-disagree = غیر متفق
scale-agreement-strongly-disagree = پوری طرح غیر متفق
scale-first-step-tell-lead = بات سننا، بچے کے الفاظ لکھنا، اور اسی دن اپنے سیف گارڈنگ لیڈ (تحفظ کے ذمہ دار) کو بتانا
scale-first-step-ask-more = بچے سے تفصیل پوچھنا، جب تک مجھے یقین نہ ہو جائے کہ کیا ہوا
scale-first-step-speak-at-home = پہلے گھر والوں سے بات کرنا، تاکہ ان کا موقف سنا جائے
scale-first-step-wait-and-see = کسی کو بتانے سے پہلے دوسری نشانیوں پر نظر رکھنا

section-course = یہ کورس، اور عام طور پر تربیت
item-right-level = کورس کا معیار میرے عہدے کے لیے مناسب تھا۔
item-can-get-training = مجھے اپنے عہدے کے لیے جس سیف گارڈنگ تربیت کی ضرورت ہے، وہ مجھے مل سکتی ہے۔
item-time-for-training = مجھے سیف گارڈنگ کی تربیت لینے کے لیے کام کے دوران وقت دیا جاتا ہے۔

section-know = یہ جاننا کہ کیا کرنا ہے
section-know-lead = سوچیں کہ کورس کے بعد اب آپ کو کیا معلوم ہے۔
item-know-what-to-do = مجھے معلوم ہے کہ اگر مجھے کسی بچے کے بارے میں تشویش ہو تو کیا کرنا ہے۔
item-know-when-to-refer = مجھے معلوم ہے کہ بچوں کی سوشل کیئر کو ریفرل کب کرنا ہے۔
item-know-other-help = مجھے معلوم ہے کہ جو بچے سوشل کیئر کی مقررہ حد پر پورے نہیں اترتے، ان کے لیے کیا مدد موجود ہے۔
item-know-early-help = مجھے معلوم ہے کہ ہمارے علاقے میں کسی خاندان کو ارلی ہیلپ (ابتدائی مدد) کیسے دلائی جائے۔

section-procedures = طریقۂ کار، اور ایک کیس
section-procedures-lead = یہ کیس کسی حقیقی بچے کے بارے میں نہیں ہے۔ کسی کو نمبر نہیں دیے جاتے: صرف کل تعداد دکھائی جاتی ہے۔
item-understand-procedures = مجھے سمجھ ہے کہ ہمارے سیف گارڈنگ کے طریقۂ کار کیسے کام کرتے ہیں۔
item-confident-procedures = ہمارے سیف گارڈنگ کے طریقۂ کار استعمال کرتے وقت مجھے اعتماد محسوس ہوتا ہے۔
item-case-first-step = فرضی کیس: ایک بچہ آپ کو بتاتا ہے کہ گھر میں کوئی اسے تکلیف پہنچاتا ہے۔ آپ کا پہلا قدم کیا ہوگا؟

section-work = واپس کام پر
section-work-lead = یہ آخری سوال ہیں۔
item-have-skills = اپنی ملازمت میں بچوں کو محفوظ رکھنے کے لیے جن مہارتوں کی ضرورت ہے، وہ مجھ میں ہیں۔
item-course-lessons = کورس نے مجھے دکھایا کہ مقامی ریویوز کے سبق اپنے کام میں کیسے استعمال کرنے ہیں۔
item-lasting-difference = جو میں نے سیکھا، اس سے ان بچوں کے لیے دیرپا فرق پڑے گا جن کے ساتھ میرا کام ہے۔
