### Practitioners and volunteers, once a year.

title = کارکردن بۆ پاراستنی سەلامەتیی منداڵان
purpose = ئەم پرسیارانە دەربارەی کارەکەتانن لە پاراستنی سەلامەتیی منداڵان، و ئەو پشتگیرییەی بۆ ئەو کارە وەریدەگرن. تکایە بۆ هەموو کارەکەتان بە گشتی وەڵام بدەنەوە.

scale-agreement-strongly-agree = بە تەواوی هاوڕام
scale-agreement-agree = هاوڕام
scale-agreement-neither = نە هاوڕام و نە دژم
scale-agreement-disagree = هاوڕا نیم
scale-agreement-strongly-disagree = بە هیچ شێوەیەک هاوڕا نیم
scale-last-training-last-year = لە ماوەی ساڵی ڕابردوودا
scale-last-training-one-to-three = پێش 1 تا 3 ساڵ
scale-last-training-over-three = پێش زیاتر لە 3 ساڵ
scale-last-training-never = هەرگیز
scale-last-supervision-last-month = لە ماوەی مانگی ڕابردوودا
scale-last-supervision-one-to-three = پێش 1 تا 3 مانگ
scale-last-supervision-over-three = پێش زیاتر لە 3 مانگ
scale-last-supervision-never = هەرگیز
scale-how-many-three = هەر سێکیان
scale-how-many-two = دووانیان
scale-how-many-one = یەکێکیان
scale-how-many-none = هیچیان
scale-went-all = بەڵێ، لە هەموویدا
scale-went-part = بەڵێ، لە بەشێکیدا
scale-went-absent = نەخێر
scale-views-shared-in-person = منداڵەکە خۆی بۆچوونی خۆی وت
scale-views-shared-advocate = داکۆکیکارێک (advocate) لەبری منداڵەکە قسەی کرد
scale-views-shared-in-writing = بە نووسین، بە وێنە یان بە ئەپ
scale-views-shared-by-worker = کارمەندێک بە کۆبوونەوەکەی وت
scale-views-shared-not-shared = دەرنەبڕدران
scale-yes-no-yes = بەڵێ
scale-yes-no-no = نەخێر

section-role = ڕۆڵی ئێوە
section-role-lead = بۆ ئەوەی تەنها ئەو شتانەتان لێ بپرسین کە لەگەڵ ڕۆڵەکەتان دەگونجێن. تکایە تەنها ئەو کۆبوونەوانە هەژمار بکەن کە دەربارەی منداڵێکن تەمەنی 4 ساڵ یان زیاتر بێت.
item-direct-work = ئایا ڕاستەوخۆ لەگەڵ منداڵان یان خێزانەکان کار دەکەن یان خۆبەخشن؟
item-holds-cases = ئایا دۆسیەی تایبەت بە خۆتان هەیە؟
item-has-supervision = ئایا سەرپەرشتیکردن (supervision) بەشێکە لە ڕۆڵەکەتان؟
item-been-to-conference = ئایا لە 12 مانگی ڕابردوودا چوون بۆ کۆنفرانسێکی پاراستنی منداڵ (child protection conference)؟
item-been-to-review = ئایا لە 12 مانگی ڕابردوودا چوون بۆ کۆبوونەوەیەکی پێداچوونەوەی چاودێری (looked after review)؟

section-know = زانینی ئەوەی دەبێت چی بکرێت
item-know-what-to-do = دەزانم ئەگەر لە بارەی منداڵێکەوە نیگەران بم، چی بکەم.
item-know-when-to-refer = دەزانم کەی ڕەوانەکردن (referral) بۆ چاودێریی کۆمەڵایەتیی منداڵان (children’s social care) بکەم.
item-know-other-help = دەزانم چ یارمەتییەک هەیە بۆ ئەو منداڵانەی ناگەنە ئاستی پێویست (threshold) بۆ چاودێریی کۆمەڵایەتی.
item-understand-procedures = تێدەگەم ڕێکارەکانمان بۆ پاراستنی منداڵان چۆن کار دەکەن.
item-confident-procedures = کاتێک ڕێکارەکانمان بۆ پاراستنی منداڵان بەکار دەهێنم، هەست بە متمانە بە خۆم دەکەم.

section-training = ڕاهێنان و دەستپێکی سەلامەت
item-can-get-training = دەتوانم ئەو ڕاهێنانەی پاراستنی منداڵان وەربگرم کە بۆ ڕۆڵەکەم پێویستمە.
item-last-training = دوایین جار کەی ڕاهێنانی پاراستنی منداڵانتان کرد؟
item-have-skills = ئەو لێهاتووییانەم هەیە کە لە کارەکەمدا پێویستمن بۆ پاراستنی سەلامەتیی منداڵان.
item-checks-first = پێش ئەوەی بە تەنها لەگەڵ منداڵان کار بکەم، پشکنینەکان دەربارەی من (checks) تەواو بووبوون.
item-induction-first = پێش ئەوەی بە تەنها لەگەڵ منداڵان کار بکەم، ڕاهێنانی سەرەتاییم (induction) تەواو کردبوو.

section-supervision = سەرپەرشتیکردن
item-supervision-reflects = سەرپەرشتیکردن یارمەتیم دەدات بوەستم و بیر لە کارەکەم بکەمەوە.
item-last-supervision = دوایین سەرپەرشتیکردنتان کەی بوو؟

section-job = کارەکەتان
item-workload = بڕی کارەکەم لە توانامدایە.
item-stay-in-job = پێم وایە 12 مانگی تر هێشتا لەم کارەدا دەبم.

section-together = کارکردن پێکەوە
item-one-team = ئەو دەزگایانەی لەگەڵیان کار دەکەم، وەک یەک تیم کار دەکەن.
item-information-in-time = دەزگاکانی تر ئەو زانیارییەی پێویستمە لە کاتی خۆیدا پێم دەدەن، بۆ ئەوەی بتوانم کار بکەم.
item-know-what-to-share = دەزانم چ زانیارییەک دەربارەی منداڵێک دەتوانم بە کەسانی تر بدەم.

section-front-door = ڕاگەیاندنی نیگەرانی
section-front-door-lead = ئەگەر لە 12 مانگی ڕابردوودا هیچ نیگەرانییەکتان ڕانەگەیاندووە، «نازانم» هەڵبژێرن.
item-action-soon-enough = کاتێک نیگەرانییەک ڕادەگەیەنم، ئەوەندە زوو هەنگاو دەنرێت کە منداڵەکە بپارێزرێت.
item-front-door-advice = کاتێک پەیوەندی بە Children’s Front Door (دەروازەی خزمەتگوزاریی منداڵان) دەکەم، ڕاوێژی بەسوودم پێ دەدرێت.
item-hear-back = پێم دەڵێنەوە چی بەسەر ڕەوانەکردنەکەمدا هات.

section-early-help = یارمەتیی زوو و ڕێگریکردن
item-know-early-help = دەزانم چۆن لە ناوچەکەماندا یارمەتیی زوو (early help) بۆ خێزانێک وەربگرم.
item-early-help-works = یارمەتیی زوو گۆڕانکاری دروست دەکات بۆ ئەو خێزانانەی دەیاننێرم بۆی.
item-help-fits-need = ئەو یارمەتییەی خێزانەکان وەریدەگرن، لەگەڵ ئاستی پێویستییان دەگونجێت.
item-safety-messages = پەیامەکانی سەلامەتی کە لە پێداچوونەوەی مردنی منداڵانەوە (child death reviews) دێن، بە خێزانەکان ڕادەگەیەنم.

section-voice = دەنگی منداڵان
section-voice-lead = بیر لە هەموو دۆسیەکانتان بکەنەوە.
item-own-words = ئەوەی هەر منداڵێک دەیڵێت، بە وشەکانی خۆی دەینووسم.
item-see-alone = هەر منداڵێک بە تەنها دەبینم.
item-plans-show-wishes = پلانەکانم نیشان دەدەن چیمان کردووە بۆ ئەوەی منداڵەکە ویستوویەتی.
item-wishes-changed = لە دوایین دۆسیەدا کە دامخست، خواستەکانی منداڵەکە ئەوەیان گۆڕی کە کردمان.

section-each-child = ناسینی هەر منداڵێک
section-each-child-lead = ناسنامە دەکرێت تەمەن، کەمئەندامی، ئایین، ڕەچەڵەک، زمان، جێندەر یان ئاراستەی سێکسی بێت.
item-time-for-each = کاتی پێویستم هەیە بۆ ئەوەی هەر منداڵێک کە لەگەڵی کار دەکەم بناسم.
item-explain-to-child = بۆ ڕوونکردنەوەی ئەوەی ڕوو دەدات، وشە، وێنە یان ئامرازێک بەکار دەهێنم کە لەگەڵ هەر منداڵێک بگونجێت.
item-identity = پلانەکانم ڕەنگدانەوەی ناسنامەی هەر منداڵێکن.
item-six-months = زۆربەی خێزانەکانی دۆسیەکانم شەش مانگ یان زیاترە کە من کارمەندیانم.

section-safety = سەلامەتی و مەترسی
item-know-how-safe = دەزانم هەر منداڵێک لە دۆسیەکانمدا ئێستا چەند سەلامەتە.
item-told-me-safer = بیر لەو سێ منداڵەی دوایی بکەنەوە کە یارمەتییان کۆتایی هات. چەندیان بە ئێوەیان وت کە هەست دەکەن سەلامەتترن؟
item-risks-down = دەزانم لە هەر یەک لە دۆسیەکانمدا کام مەترسییانە کەم بوونەتەوە.
item-manager-decisions = بەڕێوەبەرەکەم بڕیارە ڕوونەکان لەسەر دۆسیەکانم تۆمار دەکات.

section-parents = دایک و باوک و چاودێران
item-time-for-parents = کات دەدەم بە دایک و باوکان بۆ ئەوەی بۆچوونی خۆیان بڵێن.
item-parents-comment = دایک و باوکان دەتوانن پێش کۆبوونەوەکە بۆچوونیان لەسەر ڕاپۆرتەکەم دەرببڕن.
item-what-works-well = هەڵسەنگاندنەکانم دەڵێن چی لە خێزانەکەدا باش بەڕێوە دەچێت.
item-decisions-explained = بڕیارەکان بۆ خێزانەکە ڕوون دەکرێنەوە.

section-plans = هەڵسەنگاندن، پلان و پێداچوونەوە
item-time-to-assess = ئەو کاتەم هەیە کە پێویستمە بۆ نووسینی هەڵسەنگاندنێکی باش.
item-plans-clear = پلانەکانم ڕوونی دەکەنەوە کە دەبێت چی بکرێت.
item-plan-copies = هەر خێزانێک کۆپییەکی پلانەکەی لایە کە بتوانێت تێی بگات.
item-reviews-challenge = کۆبوونەوەکانی پێداچوونەوە پرسیار دەخەنە سەر ئەو پلانانەی کار ناکەن.

section-conference = دوایین کۆنفرانس
section-conference-lead = ئەگەر زیاتر لە منداڵێک هەبوو، بیر لە گەورەترینیان بکەنەوە. ئەگەر زیاتر لە شێوەیەک ڕاستە، یەکەمیان هەڵبژێرن.
item-conference-child-there = ئایا منداڵەکە لەو دوایین کۆنفرانسەدا بوو کە ئێوە بۆی چوون؟
item-conference-views = بۆچوونەکانی منداڵەکە لەو کۆنفرانسەدا چۆن دەربڕدران؟

section-review = دوایین پێداچوونەوە
section-review-lead = ئەگەر زیاتر لە شێوەیەک ڕاستە، یەکەمیان هەڵبژێرن.
item-review-child-there = ئایا منداڵەکە لەو دوایین کۆبوونەوەی پێداچوونەوەی چاودێرییەدا بوو کە ئێوە بۆی چوون؟
item-review-views = بۆچوونەکانی منداڵەکە لەو کۆبوونەوەی پێداچوونەوەیەدا چۆن دەربڕدران؟

section-learning = فێربوون
section-learning-lead = ئەمانە دوا پرسیارن.
item-changed-how-i-work = بە هۆی وانەیەکی پێداچوونەوەیەکی ناوخۆییەوە (local review)، شێوەی کارکردنم گۆڕیوە.
item-know-lessons = وانە سەرەکییەکانی پێداچوونەوە ناوخۆییەکانی ئەم دواییە دەزانم.
item-partnership-helped = ئەو گۆڕانکارییانەی هاوبەشییەکە (partnership) لە ساڵی ڕابردوودا کردوونی، یارمەتیی ئەو منداڵانەیان داوە کە لەگەڵیان کار دەکەم.
