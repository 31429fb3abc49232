### What Heard is, what it keeps of whom, which cookies it sets, and how well it can be used.

### The part for children is read by children of nine: one idea in a sentence, no word of law.

about-link = Heard کے بارے میں
privacy-link = رازداری
cookies-link = کوکیز
accessibility-link = سب کے لیے آسانی
on-this-page = اس صفحے پر

## Who is responsible

responsible-title = ذمہ دار کون ہے
responsible-who = یہ سروس { $organisation } کی طرف سے چلائی جاتی ہے، اور اس کی ذمہ داری بھی اسی پر ہے۔
responsible-email = ہمیں لکھیں:
responsible-website = ہماری ویب سائٹ:
responsible-officer = ڈیٹا کے تحفظ کا افسر (Data protection officer): { $officer }

## About

about-title = Heard کے بارے میں
about-lead = Heard یہ بتانے کی جگہ ہے کہ آپ کے لیے حالات کیسے ہیں: بچوں اور نوجوانوں کے لیے، والدین اور دیکھ بھال کرنے والوں کے لیے، اور خاندانوں کے ساتھ کام کرنے والے لوگوں کے لیے۔
about-what-title = یہ کس لیے ہے
about-what = { $organisation } کو یہ جاننا ہے کہ کیا بچے محفوظ ہیں اور کیا ان کی بات سنی جاتی ہے۔ { $statements ->
    [one] ہر سوال اس کے اس بیان سے جڑا ہے کہ اچھا کام کیسا ہوتا ہے۔
   *[other] ہر سوال { $statements } بیانات میں سے ایک سے جڑا ہے، جو بتاتے ہیں کہ اچھا کام کیسا ہوتا ہے۔
}
about-what-figures = جواب گنے جاتے ہیں۔ سروسز کو جانچنے والے لوگ یہ اعداد و شمار پڑھتے ہیں اور فیصلہ کرتے ہیں کہ کیا بہتر ہونا چاہیے۔
about-free-title = فیصلہ آپ کا ہے
about-free = جواب دینا ضروری نہیں۔ ہر سوال پر “مجھے یہ نہیں بتانا” چنا جا سکتا ہے۔ اس سے آپ کو ملنے والی مدد میں کوئی فرق نہیں پڑتا۔
about-languages-title = زبانیں
about-languages = Heard ان زبانوں میں پڑھا جا سکتا ہے:
about-languages-unreviewed = یہ ترجمے ہیں۔ کسی انسان نے ابھی تک نہیں جانچا:
about-program-title = پروگرام
about-program = Heard { $version } آزاد سافٹ ویئر ہے، جو GNU Affero General Public License کے ورژن 3 یا اس کے بعد کے ورژن کے تحت ہے۔ اس کا سورس کوڈ لینا آپ کا حق ہے: ہم سے مانگ لیں۔
about-program-alone = یہ کوئی اشتہار نہیں دکھاتا، آنے والوں کو نہیں گنتا، اور کسی دوسری ویب سائٹ سے کچھ نہیں مانگتا۔
about-symbols = سوالوں اور جوابوں کے ساتھ زیادہ تر تصویریں OpenMoji کی ہیں، جنہیں چھوٹا کیا گیا ہے اور ان کی لکیریں ایک رنگ میں کی گئی ہیں، لائسنس CC BY-SA 4.0 کے تحت۔
about-symbols-licence = تصویروں کا لائسنس (انگریزی میں)

## Privacy

privacy-title = رازداری
privacy-lead = آپ ہمیں جو بتائیں، اس کا کیا ہوتا ہے۔ وہ حصہ پڑھیں جو آپ کے لیے ہے۔

privacy-children-title = بچوں اور نوجوانوں کے لیے
privacy-children-who-title = ہمیں معلوم نہیں کہ آپ کون ہیں
privacy-children-who = ہم آپ کا نام نہیں پوچھتے۔ ہم یہ نہیں پوچھتے کہ آپ کی پیدائش کب ہوئی یا آپ کے رہنے کی جگہ کون سی ہے۔
privacy-children-who-you = ایک صفحے پر آپ کے بارے میں سوال ہو سکتے ہیں، جیسے آپ لڑکی ہیں یا لڑکا۔ ان کا جواب صرف تب دیں جب آپ خود چاہیں۔
privacy-children-who-tomorrow = کل سے کوئی یہ معلوم نہیں کر سکتا کہ کون سے جواب آپ کے ہیں۔
privacy-children-who-screen = جو کوئی آپ کی سکرین دیکھے، وہ آپ کے چنے ہوئے جواب دیکھ سکتا ہے۔
privacy-children-read-title = آپ کے جواب کون دیکھ سکتا ہے
privacy-children-read = آپ کے جواب دوسرے لوگوں کے جوابوں کے ساتھ گنے جاتے ہیں۔ لوگ نمبر دیکھتے ہیں، جیسے “10 میں سے 8 نے ہاں کہا”۔
privacy-children-read-group = { $people ->
    [one] وہ کوئی نمبر صرف تب دیکھتے ہیں جب کم از کم { $people } شخص نے جواب دیا ہو۔
   *[other] وہ کوئی نمبر صرف تب دیکھتے ہیں جب کم از کم { $people } لوگوں نے جواب دیا ہو۔
}
privacy-children-read-not = آپ کے گھر والے، آپ کے استاد اور آپ کے سوشل ورکر یہ نہیں ڈھونڈ سکتے کہ آپ نے کیا کہا۔
privacy-children-read-machine = آپ کے جواب ایک کمپیوٹر پر رکھے جاتے ہیں۔ جو لوگ اس کی دیکھ بھال کرتے ہیں، ان پر لازم ہے کہ وہ جوابوں کو محفوظ رکھیں۔
privacy-children-long-title = ہم انہیں کب تک رکھتے ہیں
privacy-children-long-unsent = { $hours ->
    [one] کیا آپ نے آخر سے پہلے چھوڑ دیا؟ تو ہم زیادہ سے زیادہ { $hours } گھنٹے بعد آپ کے جواب مٹا دیتے ہیں۔
   *[other] کیا آپ نے آخر سے پہلے چھوڑ دیا؟ تو ہم زیادہ سے زیادہ { $hours } گھنٹے بعد آپ کے جواب مٹا دیتے ہیں۔
}
privacy-children-long-sent = کیا آپ نے جواب بھیج دیے؟ تو ہم انہیں تب تک رکھتے ہیں جب تک آپ انہیں نہ مٹائیں۔
privacy-children-mind-title = آپ چاہیں تو اپنا ارادہ بدل لیں
privacy-children-mind = جواب بھیجنے پر آپ کو 7 الفاظ ملتے ہیں۔ آپ چاہیں تو ان سے اپنے جواب دیکھیں اور واپس لے لیں۔
privacy-children-mind-days = { $days ->
    [one] اپنے جواب گنتی میں سے نکلوانے کے لیے آپ کے پاس کم از کم { $days } دن ہے۔ اس کے بعد گنتی ویسی ہی رہتی ہے، اور آپ نے جو کہا، آپ چاہیں تو اسے پھر بھی مٹا دیں۔
   *[other] اپنے جواب گنتی میں سے نکلوانے کے لیے آپ کے پاس کم از کم { $days } دن ہیں۔ اس کے بعد گنتی ویسی ہی رہتی ہے، اور آپ نے جو کہا، آپ چاہیں تو اسے پھر بھی مٹا دیں۔
}
privacy-children-mind-early = گنتی کسی بھی دن ہو سکتی ہے۔ اس کے بعد وہ ویسی ہی رہتی ہے، اور آپ نے جو کہا، آپ چاہیں تو اسے پھر بھی مٹا دیں۔
privacy-children-free-title = جواب دینا ضروری نہیں
privacy-children-free = ہر سوال پر “مجھے یہ نہیں بتانا” چنا جا سکتا ہے۔ آپ جب چاہیں، رک جائیں۔ آپ کو پہلے جیسی ہی مدد ملتی ہے۔
privacy-children-unhappy-title = اگر آپ کو کوئی بات اچھی نہ لگے
privacy-children-unhappy = کسی ایسے بڑے کو بتائیں جس پر آپ کو بھروسا ہو، یا ہمیں بتائیں۔ اس کا طریقہ اس صفحے کے آخر میں ہے۔

privacy-parents-title = والدین اور دیکھ بھال کرنے والوں کے لیے
privacy-parents-own-title = آپ کے اپنے جواب
privacy-parents-own = انہیں بھی بچے کے جوابوں کی طرح رکھا جاتا ہے: دن کے ساتھ، اور نام یا وقت کے بغیر۔ یہ آپ کے خاندان کی فائل میں نہیں جاتے، اور کوئی ان کی بنیاد پر آپ کے خاندان کے بارے میں کوئی فیصلہ نہیں کرتا۔
privacy-parents-child-title = آپ کے بچے کے جواب
privacy-parents-child = آپ کے بچے کی یہاں کہی ہوئی باتیں ڈھونڈ کر دیکھنا آپ کے لیے ممکن نہیں۔ یہ آپ کے بچے پر ہے کہ وہ آپ کو بتائے یا نہ بتائے۔ ہو سکتا ہے کہ چھوٹا بچہ آپ کو اپنے قریب رکھنا چاہے؛ مہربانی کر کے جواب اسے خود چننے دیں۔
privacy-parents-mind-title = اگر آپ اپنا ارادہ بدلیں
privacy-parents-mind = { $days ->
    [one] آپ چاہیں تو ملنے والے 7 الفاظ سے اپنے جواب دیکھیں اور واپس لے لیں۔ سال کی سہ ماہی (تین مہینے کا عرصہ) ختم ہونے کے { $days } دن بعد یا اس کے بعد انہیں گنا جاتا ہے۔ اس کے بعد گنتی ویسی ہی رہتی ہے، اور آپ چاہیں تو اپنے جواب پھر بھی مٹا دیں۔
   *[other] آپ چاہیں تو ملنے والے 7 الفاظ سے اپنے جواب دیکھیں اور واپس لے لیں۔ سال کی سہ ماہی (تین مہینے کا عرصہ) ختم ہونے کے { $days } دن بعد یا اس کے بعد انہیں گنا جاتا ہے۔ اس کے بعد گنتی ویسی ہی رہتی ہے، اور آپ چاہیں تو اپنے جواب پھر بھی مٹا دیں۔
}
privacy-parents-mind-early = آپ چاہیں تو ملنے والے 7 الفاظ سے اپنے جواب دیکھیں، اور گنے جانے تک واپس لے لیں۔ گنتی کسی بھی دن ہو سکتی ہے۔ اس کے بعد گنتی ویسی ہی رہتی ہے، اور آپ چاہیں تو اپنے جواب پھر بھی مٹا دیں۔

privacy-practitioners-title = خاندانوں کے ساتھ کام کرنے والے لوگوں کے لیے
privacy-practitioners-employer-title = آپ کا آجر آپ کے جواب نہیں ڈھونڈ سکتا
privacy-practitioners-employer = { $people ->
    [one] آپ کے جواب پر نام نہیں ہوتا۔ کوئی عدد صرف تب دکھایا جاتا ہے جب کم از کم { $people } شخص نے جواب دیا ہو، اور وہاں چھپا دیا جاتا ہے جہاں اس سے پتا چل سکتا ہو کہ ان میں سے کسی ایک نے کیا کہا۔
   *[other] آپ کے جواب پر نام نہیں ہوتا۔ کوئی عدد صرف تب دکھایا جاتا ہے جب کم از کم { $people } لوگوں نے جواب دیا ہو، اور وہاں چھپا دیا جاتا ہے جہاں اس سے پتا چل سکتا ہو کہ ان میں سے کسی ایک نے کیا کہا۔
}
privacy-practitioners-agency = کسی ایک ادارے یا جگہ کے اعداد و شمار بھی ہو سکتے ہیں۔ ان میں سے ہر ایک پر یہی اصول لاگو ہوتا ہے۔
privacy-practitioners-staff-title = اگر آپ عملے کے طور پر سائن اِن کریں
privacy-practitioners-staff = ہم آپ کا نام، آپ کا ای میل پتا اور یہ رکھتے ہیں کہ آپ کو کیا کرنے کی اجازت ہے۔ نیچے کی فہرست میں یہ ٹھیک ٹھیک لکھا ہے۔

privacy-kept-title = ہم ٹھیک ٹھیک کیا رکھتے ہیں
privacy-kept-lead = یہ فہرست پروگرام خود اس سے بناتا ہے جو وہ واقعی رکھتا ہے۔
privacy-kept-not = ہم جواب دینے والوں کے نام، ای میل پتے یا ٹیلی فون نمبر نہیں رکھتے، اور نہ آپ کی ڈیوائس کا پتا (IP address)۔ صرف وہاں جہاں غلط الفاظ لکھے گئے ہوں، یا جواب بعد کے لیے رکھے یا دوبارہ کھولے گئے ہوں، یہ پتا چند منٹ کے لیے کمپیوٹر کی میموری میں یاد رکھا جاتا ہے۔
privacy-kept-tidy = { $minutes ->
    [one] جس چیز کا وقت گزر جائے، اسے کھولا نہیں جا سکتا، اور وہ { $minutes } منٹ کے اندر مٹا دی جاتی ہے۔
   *[other] جس چیز کا وقت گزر جائے، اسے کھولا نہیں جا سکتا، اور وہ { $minutes } منٹ کے اندر مٹا دی جاتی ہے۔
}
privacy-kept-backups = ہم کچھ عرصے تک بیک اپ (محفوظ نقلیں) رکھتے ہیں۔ جو یہاں مٹا دیا جائے، وہ پھر بھی کسی بیک اپ میں ہو سکتا ہے۔
privacy-about-respondents = جواب دینے والے لوگوں کے بارے میں
privacy-about-staff = سائن اِن کرنے والے لوگوں کے بارے میں
privacy-about-nobody = کسی شخص کے بارے میں نہیں
privacy-label-holds = یہ کیا ہے
privacy-label-why = کس لیے
privacy-label-readers = اسے کون پڑھ سکتا ہے
privacy-label-kept = کب تک

privacy-data-unsent = جواب جو ابھی بھیجے نہیں گئے
privacy-data-unsent-holds = آپ نے اب تک جو چنا، تالے میں بند۔ اسے صرف آپ کے براؤزر کی کوکی کھولتی ہے، یا اگر آپ نے ہمیں اسے رکھنے کو کہا ہو، تو صرف آپ کے 7 الفاظ۔
privacy-data-unsent-why = تاکہ آپ واپس جا کر جواب بدل سکیں۔
privacy-data-receipt = بھیجنے یا رکھنے کے بعد آپ کے 7 الفاظ
privacy-data-receipt-holds = یہ الفاظ، تالے میں بند۔ انہیں صرف آپ کے براؤزر کی کوکی کھولتی ہے۔
privacy-data-receipt-why = تاکہ صفحہ دوبارہ لوڈ ہونے پر آپ کو وہی الفاظ نظر آئیں۔
privacy-data-sent = جواب جو بھیجے جا چکے ہیں
privacy-data-sent-holds = آپ نے کیا چنا، کن سوالوں کے لیے، اور کس دن۔ اور وہ بھی جو آپ نے اپنے بارے میں بتانا چنا: آپ کی جنس، آپ کا نسلی گروہ، کوئی لمبی بیماری۔ آپ کے 7 الفاظ صرف ایسی شکل میں رکھے جاتے ہیں جسے واپس نہیں پلٹا جا سکتا۔
privacy-data-sent-why = تاکہ انہیں گنا جائے، اور تاکہ آپ انہیں دیکھ سکیں یا واپس لے سکیں۔
privacy-data-counts = گنتیاں
privacy-data-counts-holds = کتنے لوگوں نے کون سا جواب دیا۔ جہاں لوگوں نے پچھلی بار کے الفاظ لکھے: کتنے لوگوں نے تب کون سا جواب دیا، اور اب کون سا۔ اور یہ بھی کہ ایک جنس، ایک نسلی گروہ، لمبی بیماری کے ساتھ یا بغیر، کتنے لوگوں نے؛ جہاں لوگوں نے بتایا۔
privacy-data-counts-why = ان سے اعداد و شمار بنائے جاتے ہیں۔
privacy-data-figures = اعداد و شمار
privacy-data-figures-holds = ہر بیان اور عمر کے ہر گروہ کے لیے، اور ان میں اداروں اور جگہوں کے لیے: ایک تناسب اور یہ کہ وہ کتنے لوگوں کا ہے، یا یہ کہ اسے چھپایا گیا ہے۔ اور یہ بھی کہ عملے میں سے کس نے اعداد و شمار بنائے۔
privacy-data-figures-why = یہ دیکھنے کے لیے کہ کیا ٹھیک چل رہا ہے اور کیا بہتر ہونا چاہیے۔
privacy-data-codes = کوڈ جو ابھی کسی نے استعمال نہیں کیے
privacy-data-codes-holds = ہر کوڈ، ایسی شکل میں جسے واپس نہیں پلٹا جا سکتا، اور وہ سوال جو اس سے کھلتے ہیں۔ یہ نہیں کہ کوڈ کسے دیا گیا۔
privacy-data-codes-why = تاکہ ایک کوڈ ایک ہی بار گنا جائے۔
privacy-data-accounts = اکاؤنٹ
privacy-data-accounts-holds = نام، ای میل پتا، کیا کرنے کی اجازت ہے، اکاؤنٹ کس دن بنا، کیا وہ بند کیا ہوا ہے، اور پاس ورڈ ایسی شکل میں جسے واپس نہیں پلٹا جا سکتا۔
privacy-data-accounts-why = تاکہ صرف صحیح لوگ اندر آ سکیں۔
privacy-data-links = پاس ورڈ بنانے کے لنک
privacy-data-links-holds = لنک، ایسی شکل میں جسے واپس نہیں پلٹا جا سکتا، اور یہ کہ وہ کس کا ہے۔
privacy-data-links-why = تاکہ لوگ اپنا پاس ورڈ خود چنیں۔
privacy-data-sessions = کون سائن اِن ہے
privacy-data-sessions-holds = اکاؤنٹ، وہ آخری بار کب استعمال ہوا، اور کوکی ایسی شکل میں جسے واپس نہیں پلٹا جا سکتا۔
privacy-data-sessions-why = ایک صفحے سے دوسرے صفحے پر جاتے ہوئے سائن اِن رہنے کے لیے۔
privacy-data-attempts = سائن اِن کی کوششیں
privacy-data-attempts-holds = جو ای میل پتا لکھا گیا، اور کتنی بار غلط پاس ورڈ لکھا گیا۔ صرف میموری میں، ڈسک پر کبھی نہیں۔
privacy-data-attempts-why = تاکہ اندازے لگانے کی رفتار کم ہو۔
privacy-data-questions = سوال
privacy-data-questions-holds = ہر سوال کی ہر شکل، ہر زبان میں۔
privacy-data-questions-why = تاکہ جواب اسی سے جڑے رہیں جو پوچھا گیا تھا۔
privacy-data-collections = سوالوں کے دور
privacy-data-collections-holds = ایک نام، کون سے سوال، کس ادارے، جگہ یا کورس کے لیے، کب سے کب تک، کتنے کوڈ بنائے گئے اور کس دن۔
privacy-data-collections-why = سوالوں کو کھولنے اور بند کرنے کے لیے۔
privacy-data-measures = کارکردگی کا ڈیٹا اور آڈٹ
privacy-data-measures-holds = اداروں نے اپنے ریکارڈ میں ہر سہ ماہی کیا گنا: کتنے میں سے کتنے، ناموں کے بغیر۔
privacy-data-measures-why = تاکہ اسے لوگوں کی باتوں کے ساتھ رکھ کر پڑھا جا سکے۔
privacy-data-upkeep = دیکھ بھال کا کام
privacy-data-upkeep-holds = وہ دن جب جوابوں کو آخری بار بے ترتیب کیا گیا۔
privacy-data-upkeep-why = تاکہ یہ دن میں ایک بار ہو۔

privacy-reader-own-browser = صرف وہ براؤزر جس میں آپ نے جواب دیے
privacy-reader-own-words = آپ، اپنے 7 الفاظ سے
privacy-reader-nobody = کوئی نہیں
privacy-reader-operators = کمپیوٹروں کی دیکھ بھال کرنے والے لوگ پڑھ سکتے ہیں۔ انہیں اس کی اجازت صرف تب ہے جب ایسا کرنا لازمی ہو۔
privacy-reader-everybody = سب لوگ
privacy-reader-coordinator = کوآرڈینیٹر: وہ سوال کھولتے ہیں اور کوڈ دیتے ہیں
privacy-reader-analyst = تجزیہ کار: وہ جانچتے ہیں کہ سروسز کتنی اچھی مدد کرتی ہیں
privacy-reader-safeguarding-lead = سیف گارڈنگ لیڈ (بچوں کے تحفظ کے ذمہ دار)
privacy-reader-administrator = ایڈمنسٹریٹر: وہ اکاؤنٹ سنبھالتے ہیں

privacy-kept-hours = { $hours ->
    [one] زیادہ سے زیادہ { $hours } گھنٹہ
   *[other] زیادہ سے زیادہ { $hours } گھنٹے
}
privacy-kept-minutes = { $minutes ->
    [one] زیادہ سے زیادہ { $minutes } منٹ
   *[other] زیادہ سے زیادہ { $minutes } منٹ
}
privacy-kept-idle = { $minutes ->
    [one] سائن آؤٹ ہونے تک، یا استعمال کے بغیر { $minutes } منٹ
   *[other] سائن آؤٹ ہونے تک، یا استعمال کے بغیر { $minutes } منٹ
}
privacy-kept-until-used = جب تک کوڈ استعمال نہ ہو
privacy-kept-until-taken-back = جب تک آپ اسے اپنے 7 الفاظ سے نہ مٹائیں۔ پروگرام کوئی اور آخری وقت مقرر نہیں کرتا۔
privacy-kept-without-end = پروگرام اسے خود نہیں مٹاتا۔

privacy-law-title = قانون، اور آپ کے حقوق
privacy-law-basis = ہمیں یہ کرنے کی اجازت اس لیے ہے کہ یہ بچوں کو محفوظ رکھنے کے ہمارے عوامی کام کا حصہ ہے: UK GDPR (برطانیہ کا ڈیٹا کے تحفظ کا قانون)، آرٹیکل ⁦6(1)(e)⁩۔ جہاں کسی جواب میں صحت، نسلی گروہ یا کسی اور محفوظ معاملے کی بات ہو، وہاں آرٹیکل ⁦9(2)(g)⁩ ہے، ساتھ میں Data Protection Act 2018، شیڈول 1، پیراگراف 8 اور 18۔
privacy-law-free = پھر بھی جواب دینا آپ کی مرضی ہے۔
privacy-law-rights = آپ کو حق ہے کہ ہم آپ کے بارے میں جو رکھتے ہیں، اسے دیکھیں، درست کرائیں، مٹوائیں، اور اس پر اعتراض کریں۔ آپ چاہیں تو اپنے 7 الفاظ سے اپنے جواب فوراً خود دیکھیں اور مٹا دیں۔ ان کے بغیر ہم آپ کے جواب تلاش نہیں کر سکتے، کیونکہ ہمیں معلوم نہیں کہ کون سے آپ کے ہیں۔
privacy-law-no-machine = کوئی کمپیوٹر آپ کے بارے میں کوئی فیصلہ نہیں کرتا۔ کچھ بیچا نہیں جاتا، اور آپ کے جواب کسی کو نہیں بھیجے جاتے۔
privacy-law-complain = اگر آپ ہمارے کام سے خوش نہیں ہیں، تو پہلے ہمیں بتائیں۔ Information Commissioner (معلومات کے تحفظ کے سرکاری نگران) سے بھی شکایت کی جا سکتی ہے۔
privacy-law-complain-link = Information Commissioner’s Office سے شکایت کریں

## Cookies

cookies-title = کوکیز
cookies-lead = کوکی ایک چھوٹا سا نوٹ ہے جو کوئی ویب سائٹ آپ کے براؤزر میں رکھتی ہے۔ Heard میں صرف وہ کوکیز ہیں جو آپ کے کہے ہوئے کام کے لیے ضروری ہیں۔ اس لیے وہ ان کے بارے میں آپ سے نہیں پوچھتا۔
cookies-first = جب تک آپ کوڈ نہ لکھیں، جواب محفوظ نہ کریں، صفحوں کی شکل نہ چنیں یا سائن اِن نہ کریں، کوئی کوکی نہیں ہوتی۔
cookies-all-title = ہماری سب کوکیز
cookies-label-name = نام
cookies-label-why = کس لیے
cookies-label-when = کب رکھی جاتی ہے
cookies-label-kept = کب تک
cookies-answers = آپ کے جواب
cookies-answers-why = آپ کے ادھورے جوابوں کی چابی، اور بھیجنے کے بعد آپ کے 7 الفاظ کی چابی۔ اس میں کوئی جواب نہیں ہوتا۔
cookies-answers-when = جب آپ کوڈ لکھیں یا اپنے پہلے جواب محفوظ کریں۔ سوالوں کے ہر مجموعے کی اپنی کوکی ہوتی ہے: ستارے کا نشان (*) اس کے نمبر کی جگہ ہے۔
cookies-answers-kept = { $hours ->
    [one] جب تک آپ براؤزر بند نہ کریں۔ ہم ادھورے جواب زیادہ سے زیادہ { $hours } گھنٹے بعد مٹا دیتے ہیں۔
   *[other] جب تک آپ براؤزر بند نہ کریں۔ ہم ادھورے جواب زیادہ سے زیادہ { $hours } گھنٹے بعد مٹا دیتے ہیں۔
}
cookies-staff = سائن اِن
cookies-staff-why = عملے کو سائن اِن رکھتی ہے۔ جواب دینے والوں کو یہ کبھی نہیں ملتی۔
cookies-staff-when = جب عملے کا کوئی فرد سائن اِن کرے۔
cookies-staff-kept = { $hours ->
    [one] سائن آؤٹ کرنے یا براؤزر بند کرنے تک۔ { $hours } گھنٹے بعد اس سے کچھ نہیں کھلتا۔
   *[other] سائن آؤٹ کرنے یا براؤزر بند کرنے تک۔ { $hours } گھنٹے بعد اس سے کچھ نہیں کھلتا۔
}
cookies-staff-idle = { $minutes ->
    [one] استعمال کے بغیر { $minutes } منٹ گزرنے پر بھی یہی ہوتا ہے۔
   *[other] استعمال کے بغیر { $minutes } منٹ گزرنے پر بھی یہی ہوتا ہے۔
}
cookies-none-title = ہم کیا نہیں کرتے
cookies-none = اشتہاروں یا آنے والوں کو گننے کے لیے کوئی کوکی نہیں، اور دوسری ویب سائٹوں کی کوئی کوکی نہیں۔ آپ کے براؤزر میں اور کچھ نہیں رکھا جاتا، سوائے تصویروں، فونٹس اور سٹائل شیٹس کے، جن سے صفحے جلدی کھلتے ہیں۔
cookies-away-title = انہیں کیسے ہٹایا جائے
cookies-away = “{ $exit }” کا بٹن اور “{ $another }” کا بٹن آپ کی کوکیز ہٹا دیتے ہیں۔ براؤزر بند کرنے سے بھی وہ ہٹ جاتی ہیں۔

## Accessibility

accessibility-title = سب کے لیے آسانی
accessibility-lead = Heard کا استعمال سب کے لیے ممکن ہونا چاہیے۔ یہ صفحہ بتاتا ہے کہ ہم نے کیا جانچا، کیا ابھی ٹھیک کام نہیں کرتا، اور ہمیں کیسے بتایا جائے۔
accessibility-applies = یہ { $address } کے سب صفحوں کے بارے میں ہے۔
accessibility-can-title = یہاں کیا کیا ممکن ہے
accessibility-can-zoom = ہر چیز کو چار گنا بڑا کرنا، دائیں بائیں سکرول کیے بغیر
accessibility-can-keyboard = سب کچھ کی بورڈ سے کرنا
accessibility-can-scripts = ہر صفحہ JavaScript کے بغیر استعمال کرنا
accessibility-can-dark = گہرے رنگ استعمال کرنا، جہاں آپ کی ڈیوائس یہ مانگے
accessibility-can-exit = فوراً نکلنا، لال بٹن سے یا Shift تین بار دبا کر
accessibility-status-title = یہ سب کے لیے کتنا قابلِ استعمال ہے
accessibility-status = Heard رسائی کے عالمی اصولوں Web Content Accessibility Guidelines، ورژن 2.2، درجہ AA پر جزوی طور پر پورا اترتا ہے۔ جن باتوں پر پورا نہیں اترتا، وہ یہاں لکھی ہیں۔
accessibility-not-title = کیا ابھی ٹھیک کام نہیں کرتا
accessibility-not-time = { $hours ->
    [one] ادھورے جواب زیادہ سے زیادہ { $hours } گھنٹے بعد مٹا دیے جاتے ہیں، اور مزید وقت نہیں مانگا جا سکتا۔ یہ مشترکہ ڈیوائس پر آپ کے تحفظ کے لیے ہے۔ (معیار 2.2.1، Timing adjustable)
   *[other] ادھورے جواب زیادہ سے زیادہ { $hours } گھنٹے بعد مٹا دیے جاتے ہیں، اور مزید وقت نہیں مانگا جا سکتا۔ یہ مشترکہ ڈیوائس پر آپ کے تحفظ کے لیے ہے۔ (معیار 2.2.1، Timing adjustable)
}
accessibility-not-staff-time = { $minutes ->
    [one] عملے کو استعمال کے بغیر { $minutes } منٹ گزرنے پر خبردار کیے بغیر سائن آؤٹ کر دیا جاتا ہے۔ (معیار 2.2.1، Timing adjustable)
   *[other] عملے کو استعمال کے بغیر { $minutes } منٹ گزرنے پر خبردار کیے بغیر سائن آؤٹ کر دیا جاتا ہے۔ (معیار 2.2.1، Timing adjustable)
}
accessibility-not-staff-language = عملے کے صفحے صرف انگریزی میں ہیں۔
accessibility-not-formats = Easy Read (آسان تحریر) صرف انگریزی میں ہے، اور صرف کچھ سوالوں کے لیے۔ تصویریں زیادہ تر سوالوں کے لیے ہیں، سب کے لیے نہیں۔ سوال صرف تب پڑھ کر سنائے جاتے ہیں جب آپ کی ڈیوائس میں اس زبان کی آواز ہو، یا کوئی ریکارڈنگ شامل کی گئی ہو۔ اشاروں کی زبان صرف وہاں ہے جہاں ویڈیوز شامل کی گئی ہوں؛ کوئی ویڈیو پہلے سے موجود نہیں ہے۔
accessibility-not-translated = کچھ سوال انگریزی میں دکھائے جاتے ہیں، اور سکرین ریڈر کو یہ نہیں بتایا جاتا (معیار 3.1.2، Language of parts)۔ ایسا ان زبانوں میں ہے:
accessibility-tested-title = کیا آزمایا گیا
accessibility-tested-on = آخری بار { $date } کو آزمایا گیا، Heard بنانے والوں کی طرف سے، کسی آزاد شخص کی طرف سے نہیں۔
accessibility-tested-axe = ہر قسم کا صفحہ، axe-core { $axe } سے، Chromium { $chromium } میں: WCAG 2.0، 2.1 اور 2.2 کے لیے اس کے سب اصول، درجہ A اور AA، ہلکے اور گہرے رنگوں میں۔
accessibility-tested-contrast = جواب دینے والوں کے صفحے: درجہ AAA کا زیادہ واضح رنگوں کا فرق، اور کم از کم 44 ضرب 44 پکسل کے بٹن اور لنک۔
accessibility-tested-keyboard = جواب دینے کا پورا راستہ صرف کی بورڈ سے۔
accessibility-tested-narrow = ہر قسم کا صفحہ 320 پکسل کی چوڑائی پر، جیسے چھوٹے فون پر یا 400 فیصد پر ہوتا ہے۔
accessibility-tested-html = ہر قسم کے صفحے کا HTML، html-validate سے۔
accessibility-untested-title = کیا نہیں آزمایا گیا
accessibility-untested-reader = کوئی سکرین ریڈر نہیں آزمایا گیا۔
accessibility-untested-forced = زبردستی والے رنگ (Windows کا high contrast) کسی اصلی ڈیوائس پر نہیں آزمائے گئے۔
accessibility-untested-people = کسی معذوری والے فرد نے ابھی تک اسے ہمارے لیے نہیں آزمایا۔
accessibility-untested-languages = کسی انسان نے ان زبانوں میں ترجمہ نہیں جانچا:
accessibility-tell-title = ہمیں بتائیں
accessibility-tell = کیا کوئی چیز استعمال کرنا مشکل ہے، یا آپ کو یہ کسی اور شکل میں چاہیے؟ ہمیں بتائیں: ہم جاننا چاہتے ہیں۔
accessibility-complain-title = اگر ہم ٹھیک جواب نہ دیں
accessibility-complain = Equality and Human Rights Commission (برابری اور انسانی حقوق کا کمیشن) یہ یقینی بناتا ہے کہ سرکاری ادارے 2018 کے رسائی کے ضوابط پر عمل کریں۔ اگر آپ ہمارے جواب سے خوش نہیں ہیں، تو Equality Advisory and Support Service (برابری کے بارے میں مشورے کی سروس) آپ کی مدد کر سکتی ہے۔
accessibility-complain-link = Equality Advisory and Support Service
accessibility-date = یہ بیان { $date } کو تیار کیا گیا۔

## Comfort

cookies-comfort = صفحے کیسے نظر آئیں
cookies-comfort-why = الفاظ کا سائز، رنگ اور وہ باقی سب یاد رکھتی ہے جو آپ نے “صفحے کیسے نظر آئیں” میں چنا۔ اس میں اور کچھ نہیں ہوتا۔
cookies-comfort-when = جب آپ وہاں کچھ چنیں۔
cookies-comfort-kept = جب تک آپ براؤزر بند نہ کریں۔
accessibility-can-look = “صفحے کیسے نظر آئیں” میں بڑے الفاظ، زیادہ فاصلہ، دوسرے حروف اور دوسرے رنگ چننا

## On a shared device

privacy-data-unsent-shared = یہی جواب، مشترکہ ڈیوائس پر
privacy-data-unsent-shared-holds = جہاں آپ یا آپ کو لنک دینے والے لوگ بتائیں کہ یہ ڈیوائس دوسرے بھی استعمال کرتے ہیں۔ وقت آپ کے آخری کام سے گنا جاتا ہے۔
privacy-data-unsent-shared-why = تاکہ آپ کے بعد ڈیوائس استعمال کرنے والا کوئی نہ دیکھے کہ آپ نے کیا چنا۔
accessibility-can-stay = مشترکہ ڈیوائس پر جتنا وقت چاہیے، اتنا لینا: صفحہ تب بند ہوتا ہے جب { $minutes } منٹ تک کوئی کچھ نہ کرے، { $before } منٹ پہلے پوچھتا ہے، اور ایک بار دبانے سے کھلا رہتا ہے، جتنی بار آپ چاہیں
cookies-first-shared-device = اگر آپ بتائیں کہ آپ کی ڈیوائس دوسرے بھی استعمال کرتے ہیں، تو پہلے سوال سے ہی ایک کوکی ہوتی ہے۔

## Wrong words

privacy-data-tries = حال ہی کے غلط الفاظ اور رکھے ہوئے جواب
privacy-data-tries-holds = وہ انٹرنیٹ پتا جہاں سے غلط الفاظ آئے، یا جہاں سے جواب بعد کے لیے رکھے گئے یا دوبارہ کھولے گئے، اور کتنی بار۔ صرف میموری میں، ڈسک پر یا لاگ میں کبھی نہیں۔
privacy-data-tries-why = تاکہ دوسروں کے الفاظ کے اندازے لگانے کی رفتار کم ہو، اور تاکہ کوئی پورے سرور کو مصروف نہ رکھے۔

## Kept answers

privacy-kept-days-asked = { $days ->
    [one] اگر آپ ہمیں انہیں رکھنے کو کہیں، تو زیادہ سے زیادہ { $days } دن
   *[other] اگر آپ ہمیں انہیں رکھنے کو کہیں، تو زیادہ سے زیادہ { $days } دن
}
privacy-children-long-kept = کیا آپ نے ہمیں انہیں رکھنے کو کہا؟ تو ہم انہیں اس تاریخ تک رکھتے ہیں جو آپ کو بتائی گئی تھی۔

## Words from last time: what one person says now, next to what they said then

privacy-children-who-together = اگر آپ پچھلی بار کے الفاظ لکھیں، تو ہمیں پتا ہوتا ہے کہ ایک ہی شخص نے دو بار جواب دیے۔ ہمیں یہ پتا نہیں ہوتا کہ وہ کون ہے۔
privacy-data-together = دو بار کے جواب ساتھ ساتھ
privacy-data-together-holds = صرف اگر آپ پچھلی بار کے الفاظ لکھیں: یہ کہ دونوں دنوں کے جواب ایک ہی شخص نے دیے۔ یہ نہیں کہ کس شخص نے۔
privacy-data-together-why = یہ گننے کے لیے کہ کتنے لوگوں کے لیے کوئی بات بہتر ہوئی، یا خراب ہوئی۔
cookies-first-last-time = اگر آپ پچھلی بار کے الفاظ لکھیں، تو اس وقت سے ایک کوکی ہوتی ہے۔
