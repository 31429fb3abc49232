### Parents and carers, after a child protection conference.

title = کۆنفرانسەکە دەربارەی منداڵەکەتان
purpose = ئەم پرسیارانە دەربارەی دوایین کۆنفرانسی پاراستنی منداڵن (child protection conference) کە بۆ خێزانەکەتان کرا، و ئەوەی لێی دەرچوو.

scale-agreement-strongly-agree = بە تەواوی هاوڕام
scale-agreement-agree = هاوڕام
scale-agreement-neither = نە هاوڕام و نە دژم
scale-agreement-disagree = هاوڕا نیم
scale-agreement-strongly-disagree = بە هیچ شێوەیەک هاوڕا نیم
scale-safer-much-safer = زۆر سەلامەتترە
scale-safer-bit-safer = کەمێک سەلامەتترە
scale-safer-same = وەک پێشووە
scale-safer-bit-less-safe = کەمێک کەمتر سەلامەتە
scale-safer-much-less-safe = زۆر کەمتر سەلامەتە
scale-went-all = بەڵێ، لە هەموویدا بوو
scale-went-part = بەڵێ، لە بەشێکیدا بوو
scale-went-absent = نەخێر
scale-views-shared-by-child = بەڵێ، منداڵەکەم خۆی دەریبڕین
scale-views-shared-by-someone = بەڵێ، کەسێک لەبری منداڵەکەم دەریبڕین
scale-views-shared-not-shared = نەخێر
scale-yes-no-yes = بەڵێ
scale-yes-no-no = نەخێر

section-before = پێش کۆنفرانسەکە
section-before-lead = بەشداریکردن بە تەلەفۆن یان بە ڤیدیۆ بە چوون دادەنرێت.
item-told-what-about = پێش کۆنفرانسەکە، پێم وترا باسی چی دەکەین.
item-time-to-read = پێش کۆنفرانسەکە کاتی پێویستم هەبوو بۆ خوێندنەوەی ڕاپۆرتەکان.
item-reports-true = ڕاپۆرتەکان وێنەیەکی ڕاستیان لە خێزانەکەمان نیشان دا.
item-needed-help-to-take-part = ئایا بۆ بەشداریکردن پێویستتان بە وەرگێڕ یان یارمەتییەکی تر هەبوو؟
item-went-myself = ئایا ئێوە خۆتان چوون بۆ کۆنفرانسەکە؟

section-taking-part = یارمەتی بۆ بەشداریکردن
item-got-help-to-take-part = ئەو یارمەتییەم وەرگرت کە بۆ بەشداریکردن پێویستم بوو.
item-could-say-all = بەو یارمەتییە توانیم ئەوە بڵێم کە دەمویست بیڵێم.

section-conference = لە کۆنفرانسەکەدا
section-conference-lead = «ئەوەی کە هەین» دەکرێت کولتوور، زمان، ئایین، تەندروستی یان شێوەی ژیانمان بێت.
item-listened-to-me = ئەوانەی لە کۆنفرانسەکەدا بوون گوێیان لێ گرتم.
item-took-worries-seriously = نیگەرانییەکانمیان بە جددی وەرگرت.
item-respected-us = ئەوانەی لە کۆنفرانسەکەدا بوون ڕێزیان لێ گرتین وەک ئەوەی کە هەین.
item-told-us-why = پێیان وتین بۆچی ئەو کارەیان هەڵبژارد کە دەیکەن.

section-decisions = ئەوەی بڕیاری لەسەر درا
section-decisions-lead = ئەم پرسیارانە بۆ ئێوەن، تەنانەت ئەگەر لەوێش نەبووبن.
item-had-a-say = لەو بڕیارانەی دەربارەی خێزانەکەم دران، منیش بەشدار بووم.
item-noticed-strengths = خەڵک سەرنجیان دا کە خێزانەکەمان چی بە باشی دەکات.
item-know-what-next = دەزانم دواتر دەبێت چی بکرێت.
item-know-if-no-change = دەزانم ئەگەر بارودۆخ نەگۆڕێت، چی ڕوو دەدات.
item-has-plan = ئایا ئێستا پلانێک بۆ خێزانەکەتان هەیە؟

section-plan = پلانەکە
item-understand-plan = تێدەگەم پلانەکە داوای چیمان لێ دەکات.
item-copy-of-plan = خۆم کۆپییەکی پلانەکەم لایە.
item-by-when = دەزانم تا کەی دەبێت بارودۆخ بگۆڕێت.
item-plan-fits-worries = پلانەکە مامەڵە لەگەڵ ئەو شتانە دەکات کە خەڵک لێیان نیگەرانن.
item-everyone-checked = لە کۆبوونەوەکاندا سەیر دەکرێت کە هەموو کەسێک ئەوەی کردووە کە وتبووی دەیکات.

section-safe = منداڵەکەتان لە ئێستادا
section-safe-lead = ئەگەر زیاتر لە منداڵێک هەیە، بیر لە هەموویان بکەنەوە.
item-child-safe = لە ئێستادا هەست دەکەم منداڵەکەم سەلامەتە.
item-child-safer = لەو کاتەوەی یەکەم جار یارمەتیمان وەرگرت، منداڵەکەم …
item-conference-over-four = ئایا کۆنفرانسەکە دەربارەی منداڵێک بوو کە تەمەنی 4 ساڵ یان زیاتر بێت؟

section-child = ڕای منداڵەکەتان
section-child-lead = ئەگەر زیاتر لە منداڵێک هەیە، بیر لە گەورەترینیان بکەنەوە. ئەمانە دوا پرسیارن.
item-child-went = ئایا منداڵەکەتان چوو بۆ کۆنفرانسەکە؟
item-child-views = ئایا بۆچوونەکانی منداڵەکەتان لە کۆنفرانسەکەدا دەربڕدران؟
item-child-listened-to = ئەو کەسانەی یارمەتیمان دەدەن، گوێ لە منداڵەکەم دەگرن.
item-child-has-say = لەو بڕیارانەی دەربارەی ژیانی منداڵەکەم دەدرێن، منداڵەکەم خۆیشی بەشدارە.
item-child-told = خەڵک بە شێوەیەک بۆ منداڵەکەم ڕوون دەکەنەوە چی ڕوو دەدات، کە بتوانێت تێی بگات.
