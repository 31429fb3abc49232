### Parents and carers, after a child protection conference.

title = آپ کے بچے کے بارے میں کانفرنس
purpose = یہ سوال آپ کے خاندان کی پچھلی چائلڈ پروٹیکشن کانفرنس (بچوں کے تحفظ کی میٹنگ) کے بارے میں ہیں، اور اس بارے میں کہ اس کا کیا نتیجہ نکلا۔

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
scale-went-all = جی ہاں، پوری کانفرنس میں
scale-went-part = جی ہاں، کچھ حصے میں
scale-went-absent = جی نہیں
scale-views-shared-by-child = جی ہاں، میرے بچے نے خود بتائی
scale-views-shared-by-someone = جی ہاں، کسی نے میرے بچے کی طرف سے بتائی
scale-views-shared-not-shared = جی نہیں
scale-yes-no-yes = جی ہاں
scale-yes-no-no = جی نہیں

section-before = کانفرنس سے پہلے
section-before-lead = فون یا ویڈیو کے ذریعے شامل ہونا بھی جانا ہی گنا جاتا ہے۔
item-told-what-about = کانفرنس سے پہلے مجھے بتایا گیا کہ ہم کس بارے میں بات کریں گے۔
item-time-to-read = کانفرنس سے پہلے میرے پاس رپورٹیں پڑھنے کے لیے کافی وقت تھا۔
item-reports-true = رپورٹوں میں ہمارے خاندان کی صحیح تصویر تھی۔
item-needed-help-to-take-part = کیا آپ کو حصہ لینے کے لیے ترجمان یا کسی اور مدد کی ضرورت تھی؟
item-went-myself = کیا آپ کا کانفرنس میں جانا ہوا؟

section-taking-part = حصہ لینے میں مدد
item-got-help-to-take-part = حصہ لینے کے لیے مجھے جس مدد کی ضرورت تھی، وہ مجھے ملی۔
item-could-say-all = اس مدد سے میرے لیے وہ کہنا ممکن ہوا جو مجھے کہنا تھا۔

section-conference = کانفرنس میں
section-conference-lead = ہماری پہچان میں ہماری ثقافت، زبان، عقیدہ، صحت یا رہن سہن شامل ہو سکتا ہے۔
item-listened-to-me = کانفرنس میں لوگوں نے میری بات سنی۔
item-took-worries-seriously = انہوں نے میری پریشانیوں کو سنجیدگی سے لیا۔
item-respected-us = کانفرنس میں لوگوں نے ہماری پہچان کا احترام کیا۔
item-told-us-why = لوگوں نے ہمیں بتایا کہ انہوں نے جو کرنے کا فیصلہ کیا، وہ کیوں کیا۔

section-decisions = کیا فیصلہ ہوا
section-decisions-lead = یہ سوال آپ کے لیے ہیں، چاہے آپ کا وہاں جانا نہ ہوا ہو۔
item-had-a-say = میرے خاندان کے بارے میں جو فیصلے ہوئے، ان میں میری رائے بھی شامل تھی۔
item-noticed-strengths = لوگوں نے نوٹ کیا کہ ہمارا خاندان کیا کچھ اچھی طرح کرتا ہے۔
item-know-what-next = مجھے معلوم ہے کہ آگے کیا ہونا ضروری ہے۔
item-know-if-no-change = مجھے معلوم ہے کہ اگر حالات نہ بدلے تو کیا ہوگا۔
item-has-plan = کیا اب آپ کے خاندان کے لیے کوئی پلان ہے؟

section-plan = پلان
item-understand-plan = پلان ہم سے جو کرنے کو کہتا ہے، وہ مجھے سمجھ آتا ہے۔
item-copy-of-plan = میرے پاس پلان کی اپنی کاپی ہے۔
item-by-when = مجھے معلوم ہے کہ حالات کب تک بدلنے ضروری ہیں۔
item-plan-fits-worries = جن باتوں کی لوگوں کو پریشانی ہے، پلان ان سے نمٹتا ہے۔
item-everyone-checked = میٹنگوں میں دیکھا جاتا ہے کہ ہر ایک نے وہ کیا یا نہیں جو اس نے کرنے کا کہا تھا۔

section-safe = اس وقت آپ کا بچہ
section-safe-lead = اگر ایک سے زیادہ بچے ہوں، تو ان سب کے بارے میں سوچیں۔
item-child-safe = مجھے محسوس ہوتا ہے کہ میرا بچہ اس وقت محفوظ ہے۔
item-child-safer = جب سے ہمیں پہلی بار مدد ملی، تب سے میرا بچہ …
item-conference-over-four = کیا کانفرنس 4 سال یا اس سے زیادہ عمر کے بچے کے بارے میں تھی؟

section-child = آپ کے بچے کی رائے
section-child-lead = اگر ایک سے زیادہ بچے ہوں، تو سب سے بڑے کے بارے میں سوچیں۔ یہ آخری سوال ہیں۔
item-child-went = کیا آپ کے بچے نے کانفرنس میں شرکت کی؟
item-child-views = کیا کانفرنس میں آپ کے بچے کی رائے بتائی گئی؟
item-child-listened-to = جو لوگ ہماری مدد کرتے ہیں، وہ میرے بچے کی بات سنتے ہیں۔
item-child-has-say = میرے بچے کی زندگی کے فیصلوں میں اس کی رائے بھی شامل ہوتی ہے۔
item-child-told = جو کچھ ہو رہا ہے، لوگ میرے بچے کو اس طرح سمجھاتے ہیں کہ وہ سمجھ سکے۔
