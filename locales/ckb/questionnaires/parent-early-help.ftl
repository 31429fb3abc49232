### Parents and carers, about early help.

title = یارمەتیی زوو بۆ خێزانەکەتان
purpose = ئەم پرسیارانە دەربارەی ئەو یارمەتییەن کە خێزانەکەتان وەریدەگرێت (early help)، و ئایا شتێک دەگۆڕێت.

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
scale-better-much-better = زۆر باشترە
scale-better-bit-better = کەمێک باشترە
scale-better-same = وەک پێشووە
scale-better-bit-worse = کەمێک خراپترە
scale-better-much-worse = زۆر خراپترە
scale-amount-too-little = لە پێویست کەمترە
scale-amount-about-right = نزیکەی بە ئەندازەی پێویستە
scale-amount-too-much = لە پێویست زیاترە
scale-yes-no-yes = بەڵێ
scale-yes-no-no = نەخێر

section-family = خێزانەکەتان
section-family-lead = بۆ ئەوەی تەنها ئەو شتانەتان لێ بپرسین کە لەگەڵ خێزانەکەتان دەگونجێن.
item-has-baby = ئایا کۆرپەیەکتان هەیە کە تەمەنی لە 1 ساڵ کەمتر بێت؟
item-over-four = ئایا یارمەتییەکە بۆ منداڵێکە کە تەمەنی 4 ساڵ یان زیاتر بێت؟
item-has-social-worker = ئایا منداڵەکەتان کارمەندی کۆمەڵایەتیی (social worker) هەیە؟

section-help = وەرگرتنی یارمەتی
section-help-lead = بیر لە هەموو ئەو کەسانە بکەنەوە کە یارمەتیی خێزانەکەتان دەدەن.
item-soon-enough = پێش ئەوەی بارودۆخ لە ڕادەبەدەر سەخت بێت، یارمەتیمان پێ گەیشت.
item-when-needed = کاتێک پێویستمان بە یارمەتی بێت، وەریدەگرین.
item-amount-of-help = ئەو یارمەتییەی وەریدەگرین …
item-one-story = ناچار نیم هەر جارێک چیرۆکی خۆمان بۆ کەسانی نوێ بگێڕمەوە.
item-work-together = ئەو کەسانەی یارمەتیمان دەدەن، بە باشی پێکەوە کار دەکەن.

section-listened-to = گوێگرتن لە ئێوە
section-listened-to-lead = «ئەوەی کە هەین» دەکرێت کولتوور، زمان، ئایین، تەندروستی یان شێوەی ژیانمان بێت.
item-listen-to-me = ئەو کەسانەی لەگەڵمان کار دەکەن گوێم لێ دەگرن.
item-worries-taken-seriously = نیگەرانییەکانم بە جددی وەردەگرن.
item-have-a-say = لەو بڕیارانەی دەربارەی خێزانەکەم دەدرێن، منیش بەشدارم.
item-tell-us-why = خەڵک پێمان دەڵێن بۆچی ئەو کارە هەڵدەبژێرن کە دەیکەن.
item-respect = خەڵک ڕێزمان لێ دەگرن وەک ئەوەی کە هەین.

section-plan = پلانەکەی خێزانەکەتان
section-plan-lead = هەڵسەنگاندن (assessment) ئەوەیە کە کارمەندان دەزانن خێزانێک پێویستی بە چ یارمەتییەکە. پلان دەڵێت کێ چی دەکات.
item-assessment-right = هەڵسەنگاندنەکە دەربارەی خێزانەکەمان ڕاست بوو.
item-does-well = خەڵک سەرنج دەدەن کە خێزانەکەمان چی بە باشی دەکات.
item-worries-clear = خەڵک بە ڕوونی پێیان وتووم لە چی نیگەرانن.
item-know-what-next = دەزانم دواتر دەبێت چی بکرێت.
item-understand-plan = تێدەگەم پلانەکە داوای چیمان لێ دەکات.

section-people = ئەو کەسانەی یارمەتیتان دەدەن
item-trusted-worker = کارمەندێک یان خۆبەخشێک هەیە کە خێزانەکەمان متمانەی پێیەتی.
item-same-worker = هەمان کارمەندمان ئەوەندە هەبووە کە بتوانین متمانەی پێ بکەین.

section-social-worker = کارمەندە کۆمەڵایەتییەکەی منداڵەکەتان
item-gets-on = پەیوەندیی منداڵەکەم لەگەڵ کارمەندە کۆمەڵایەتییەکەی باشە.
item-child-can-talk = کاتێک منداڵەکەم پێویستی بێت، دەتوانێت لەگەڵ کارمەندە کۆمەڵایەتییەکەی قسە بکات.

section-child = ڕای منداڵەکەتان، و قوتابخانە
section-child-lead = ئەگەر زیاتر لە منداڵێک هەیە، بیر لە گەورەترینیان بکەنەوە.
item-child-listened-to = ئەو کەسانەی یارمەتیمان دەدەن، گوێ لە منداڵەکەم دەگرن.
item-child-has-say = لەو بڕیارانەی دەربارەی ژیانی منداڵەکەم دەدرێن، منداڵەکەم خۆیشی بەشدارە.
item-child-told = خەڵک بە شێوەیەک بۆ منداڵەکەم ڕوون دەکەنەوە چی ڕوو دەدات، کە بتوانێت تێی بگات.
item-help-to-learn = منداڵەکەم ئەو یارمەتییە وەردەگرێت کە بۆ فێربوون پێویستیەتی.
item-easy-to-go = چوونە قوتابخانە بۆ منداڵەکەم ئاسانە.

section-baby = کۆرپەکەتان
item-safe-sleep = کەسێک لەگەڵمان باسی خەوی سەلامەتی کۆرپەکەمانی کردووە.
item-safe-sleep-know = دەزانم چۆن کۆرپەکەم بە سەلامەتی بخەوێنم.

section-now = منداڵەکەتان لە ئێستادا
section-now-lead = ئەگەر زیاتر لە منداڵێک هەیە، بیر لە هەموویان بکەنەوە.
item-child-health = منداڵەکەم ئەو چاودێرییە تەندروستییە وەردەگرێت کە پێویستیەتی.
item-child-safe = لە ئێستادا هەست دەکەم منداڵەکەم سەلامەتە.
item-child-safer = لەو کاتەوەی یەکەم جار یارمەتیمان وەرگرت، منداڵەکەم …
item-worries-less = ئەو شتانەی لێیان نیگەران بووین، باشتر بوون.

section-change = چی گۆڕاوە
section-change-lead = ئەمانە دوا پرسیارن.
item-future = لەو کاتەوەی یەکەم جار یارمەتیمان وەرگرت، وا دەردەکەوێت داهاتووی منداڵەکەم …
item-as-a-parent = لەو کاتەوەی یەکەم جار یارمەتیمان وەرگرت، هەستم وەک دایک، باوک یان چاودێر …
item-family-copes = کاتێک بارودۆخ سەخت دەبێت، ئێستا مامەڵەکردنی خێزانەکەمان لەگەڵی …
item-who-to-ask = دەزانم پێش ئەوەی بارودۆخ لە ڕادەبەدەر سەخت بێت، داوای یارمەتی لە کێ بکەم.
