### Practitioners and volunteers, once a year.

title = بچوں کو محفوظ رکھنے کا کام
purpose = یہ سوال بچوں کو محفوظ رکھنے کے آپ کے کام کے بارے میں ہیں، اور اس سپورٹ کے بارے میں جو آپ کو اس کے لیے ملتی ہے۔ مہربانی کر کے اپنے پورے کام کو سامنے رکھ کر جواب دیں۔

scale-agreement-strongly-agree = پوری طرح متفق
scale-agreement-agree = متفق
scale-agreement-neither = نہ متفق، نہ غیر متفق
scale-agreement-disagree = غیر متفق
scale-agreement-strongly-disagree = پوری طرح غیر متفق
scale-last-training-last-year = پچھلے ایک سال میں
scale-last-training-one-to-three = 1 سے 3 سال پہلے
scale-last-training-over-three = 3 سال سے زیادہ پہلے
scale-last-training-never = کبھی نہیں
scale-last-supervision-last-month = پچھلے ایک مہینے میں
scale-last-supervision-one-to-three = 1 سے 3 مہینے پہلے
scale-last-supervision-over-three = 3 مہینے سے زیادہ پہلے
scale-last-supervision-never = کبھی نہیں
scale-how-many-three = تینوں نے
scale-how-many-two = دو نے
scale-how-many-one = ایک نے
scale-how-many-none = کسی نے نہیں
scale-went-all = جی ہاں، پورے وقت
scale-went-part = جی ہاں، کچھ وقت
scale-went-absent = جی نہیں
scale-views-shared-in-person = بچے نے خود اپنی رائے بتائی
scale-views-shared-advocate = ایڈووکیٹ (بچے کے نمائندے) نے بچے کی طرف سے بات کی
scale-views-shared-in-writing = لکھ کر، تصویروں میں یا ایپ کے ذریعے
scale-views-shared-by-worker = کسی ورکر نے میٹنگ میں بتائی
scale-views-shared-not-shared = رائے نہیں بتائی گئی
scale-yes-no-yes = جی ہاں
scale-yes-no-no = جی نہیں

section-role = آپ کا عہدہ
section-role-lead = تاکہ ہم آپ سے صرف وہی پوچھیں جو آپ کے عہدے سے متعلق ہے۔ مہربانی کر کے صرف وہ میٹنگیں گنیں جو 4 سال یا اس سے زیادہ عمر کے بچے کے بارے میں تھیں۔
item-direct-work = کیا آپ کا کام یا رضاکارانہ کام براہِ راست بچوں یا خاندانوں کے ساتھ ہے؟
item-holds-cases = کیا آپ کے اپنے کیس ہوتے ہیں؟
item-has-supervision = کیا سپرویژن آپ کے عہدے کا حصہ ہے؟
item-been-to-conference = کیا پچھلے 12 مہینوں میں آپ نے کسی چائلڈ پروٹیکشن کانفرنس میں شرکت کی؟
item-been-to-review = کیا پچھلے 12 مہینوں میں آپ نے کسی لُکڈ آفٹر ریویو میں شرکت کی؟

section-know = یہ جاننا کہ کیا کرنا ہے
item-know-what-to-do = مجھے معلوم ہے کہ اگر مجھے کسی بچے کے بارے میں تشویش ہو تو کیا کرنا ہے۔
item-know-when-to-refer = مجھے معلوم ہے کہ بچوں کی سوشل کیئر کو ریفرل کب کرنا ہے۔
item-know-other-help = مجھے معلوم ہے کہ جو بچے سوشل کیئر کی مقررہ حد پر پورے نہیں اترتے، ان کے لیے کیا مدد موجود ہے۔
item-understand-procedures = مجھے سمجھ ہے کہ ہمارے سیف گارڈنگ (بچوں کے تحفظ) کے طریقۂ کار کیسے کام کرتے ہیں۔
item-confident-procedures = ہمارے سیف گارڈنگ کے طریقۂ کار استعمال کرتے وقت مجھے اعتماد محسوس ہوتا ہے۔

section-training = تربیت اور محفوظ آغاز
item-can-get-training = مجھے اپنے عہدے کے لیے جس سیف گارڈنگ تربیت کی ضرورت ہے، وہ مجھے مل سکتی ہے۔
item-last-training = آپ نے سیف گارڈنگ کی تربیت آخری بار کب لی؟
item-have-skills = اپنی ملازمت میں بچوں کو محفوظ رکھنے کے لیے جن مہارتوں کی ضرورت ہے، وہ مجھ میں ہیں۔
item-checks-first = بچوں کے ساتھ اکیلے کام کرنے سے پہلے میری جانچ پڑتال مکمل ہو چکی تھی۔
item-induction-first = بچوں کے ساتھ اکیلے کام کرنے سے پہلے میری انڈکشن (ابتدائی تعارفی تربیت) ہو چکی تھی۔

section-supervision = سپرویژن
item-supervision-reflects = سپرویژن سے مجھے رک کر اپنے کام کے بارے میں سوچنے میں مدد ملتی ہے۔
item-last-supervision = آپ کی آخری سپرویژن کب ہوئی؟

section-job = آپ کی ملازمت
item-workload = میرے کام کا بوجھ اتنا ہے کہ سنبھالا جا سکے۔
item-stay-in-job = میری توقع ہے کہ 12 مہینے بعد بھی میری یہی ملازمت ہوگی۔

section-together = مل کر کام کرنا
item-one-team = جن اداروں کے ساتھ میرا کام ہے، وہ ایک ٹیم کی طرح کام کرتے ہیں۔
item-information-in-time = مجھے جن معلومات کی ضرورت ہوتی ہے، دوسرے ادارے وہ اتنے وقت پر دیتے ہیں کہ میں قدم اٹھا سکوں۔
item-know-what-to-share = مجھے معلوم ہے کہ کسی بچے کے بارے میں کون سی معلومات دوسروں کو دی جا سکتی ہیں۔

section-front-door = تشویش ظاہر کرنا
section-front-door-lead = اگر آپ نے پچھلے 12 مہینوں میں کوئی تشویش ظاہر نہیں کی، تو جواب میں “مجھے نہیں معلوم” چنیں۔
item-action-soon-enough = جب میں کوئی تشویش ظاہر کروں، تو بچے کے تحفظ کے لیے بروقت قدم اٹھایا جاتا ہے۔
item-front-door-advice = Children’s Front Door (بچوں کی سروسز سے رابطے کی جگہ) سے رابطہ کرنے پر مجھے مفید مشورہ ملتا ہے۔
item-hear-back = مجھے بتایا جاتا ہے کہ میرے ریفرل کا کیا ہوا۔

section-early-help = ارلی ہیلپ اور روک تھام
item-know-early-help = مجھے معلوم ہے کہ ہمارے علاقے میں کسی خاندان کو ارلی ہیلپ (ابتدائی مدد) کیسے دلائی جائے۔
item-early-help-works = جن خاندانوں کو میں ارلی ہیلپ کے لیے بھیجوں، ان کے لیے اس سے فرق پڑتا ہے۔
item-help-fits-need = خاندانوں کو جو مدد ملتی ہے، وہ ان کی ضرورت کے درجے کے مطابق ہوتی ہے۔
item-safety-messages = بچوں کی اموات کے جائزوں سے ملنے والے حفاظتی پیغامات میری طرف سے خاندانوں کو بتائے جاتے ہیں۔

section-voice = بچوں کی آواز
section-voice-lead = اپنے سب کیسوں کے بارے میں سوچیں۔
item-own-words = ہر بچہ جو کہے، وہ میری طرف سے اسی کے الفاظ میں لکھا جاتا ہے۔
item-see-alone = میری ہر بچے سے اکیلے میں ملاقات ہوتی ہے۔
item-plans-show-wishes = میرے پلان دکھاتے ہیں کہ بچے کی جو خواہش تھی، ہم نے اس کے بارے میں کیا کیا۔
item-wishes-changed = میں نے جو آخری کیس بند کیا، اس میں بچے کی خواہشوں کی وجہ سے ہمارا کام بدلا۔

section-each-child = ہر بچے کو جاننا
section-each-child-lead = شناخت میں عمر، معذوری، عقیدہ، نسل، زبان، صنف یا جنسی رجحان شامل ہو سکتا ہے۔
item-time-for-each = جن بچوں کے ساتھ میرا کام ہے، ان میں سے ہر ایک کو جاننے کے لیے میرے پاس کافی وقت ہوتا ہے۔
item-explain-to-child = ہر بچے کو یہ سمجھانے کے لیے کہ کیا ہو رہا ہے، میری طرف سے ایسے الفاظ، تصویریں یا ٹولز استعمال ہوتے ہیں جو اس کے لیے موزوں ہوں۔
item-identity = میرے پلان ہر بچے کی شناخت کو ظاہر کرتے ہیں۔
item-six-months = میرے کیسوں میں زیادہ تر خاندانوں کے ساتھ مجھے ان کے ورکر کے طور پر چھ مہینے یا اس سے زیادہ ہو چکے ہیں۔

section-safety = تحفظ اور خطرہ
item-know-how-safe = مجھے معلوم ہے کہ میرے کیسوں میں ہر بچہ اب کتنا محفوظ ہے۔
item-told-me-safer = ان آخری تین بچوں کے بارے میں سوچیں جن کی مدد ختم ہوئی۔ ان میں سے کتنوں نے آپ کو بتایا کہ انہیں پہلے سے زیادہ محفوظ محسوس ہوتا تھا؟
item-risks-down = مجھے معلوم ہے کہ میرے ہر کیس میں کون سے خطرے کم ہوئے ہیں۔
item-manager-decisions = میرے مینیجر میرے کیسوں پر واضح فیصلے درج کرتے ہیں۔

section-parents = والدین اور دیکھ بھال کرنے والے
item-time-for-parents = میری طرف سے والدین کو اپنی رائے بتانے کا وقت دیا جاتا ہے۔
item-parents-comment = والدین میٹنگ سے پہلے میری رپورٹ پر اپنی رائے دے سکتے ہیں۔
item-what-works-well = میرے جائزوں میں لکھا ہوتا ہے کہ خاندان میں کیا اچھا چل رہا ہے۔
item-decisions-explained = خاندان کو فیصلے سمجھائے جاتے ہیں۔

section-plans = جائزے، پلان اور ریویو
item-time-to-assess = اچھا جائزہ لکھنے کے لیے مجھے جتنا وقت چاہیے، وہ میرے پاس ہوتا ہے۔
item-plans-clear = میرے پلانوں سے واضح ہوتا ہے کہ کیا ہونا ضروری ہے۔
item-plan-copies = ہر خاندان کے پاس پلان کی ایسی کاپی ہوتی ہے جسے وہ سمجھ سکے۔
item-reviews-challenge = جو پلان کام نہیں کر رہے، ریویو میں ان پر سوال اٹھایا جاتا ہے۔

section-conference = پچھلی کانفرنس
section-conference-lead = اگر ایک سے زیادہ بچے تھے، تو سب سے بڑے کے بارے میں سوچیں۔ اگر ایک سے زیادہ جواب درست ہوں، تو پہلا چنیں۔
item-conference-child-there = آپ نے جس آخری کانفرنس میں شرکت کی، کیا اس میں بچہ موجود تھا؟
item-conference-views = اس کانفرنس میں بچے کی رائے کیسے بتائی گئی؟

section-review = پچھلا ریویو
section-review-lead = اگر ایک سے زیادہ جواب درست ہوں، تو پہلا چنیں۔
item-review-child-there = آپ نے جس آخری لُکڈ آفٹر ریویو میں شرکت کی، کیا اس میں بچہ موجود تھا؟
item-review-views = اس ریویو میں بچے کی رائے کیسے بتائی گئی؟

section-learning = سیکھنا
section-learning-lead = یہ آخری سوال ہیں۔
item-changed-how-i-work = میں نے کسی مقامی ریویو کے سبق کی وجہ سے اپنے کام کا طریقہ بدلا ہے۔
item-know-lessons = مجھے حالیہ مقامی ریویوز کے بڑے سبق معلوم ہیں۔
item-partnership-helped = پارٹنرشپ نے پچھلے ایک سال میں جو تبدیلیاں کیں، ان سے ان بچوں کو مدد ملی ہے جن کے ساتھ میرا کام ہے۔
