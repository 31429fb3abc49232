### Young people aged 12 to 17, about the help that they get.

title = ئەو یارمەتییەی وەریدەگریت
purpose = ئەم پرسیارانە دەربارەی ئەو یارمەتییەن کە تۆ و خێزانەکەت وەریدەگرن، و ئایا شتێک دەگۆڕێت.

scale-agreement-very-true = زۆر ڕاستە
scale-agreement-mostly-true = بە گشتی ڕاستە
scale-agreement-a-bit-true = کەمێک ڕاستە
scale-agreement-not-true = ڕاست نییە
scale-safer-much-safer = زۆر سەلامەتترم
scale-safer-bit-safer = کەمێک سەلامەتترم
scale-safer-same = وەک پێشووم
scale-safer-bit-less-safe = کەمێک کەمتر سەلامەتم
scale-safer-much-less-safe = زۆر کەمتر سەلامەتم
scale-better-much-better = زۆر باشترە
scale-better-bit-better = کەمێک باشترە
scale-better-same = وەک پێشووە
scale-better-bit-worse = کەمێک خراپترە
scale-better-much-worse = زۆر خراپترە
scale-yes-no-yes = بەڵێ
scale-yes-no-no = نەخێر

section-safe = هەستکردن بە سەلامەتی
section-safe-lead = ئەم یەکەم پرسیارانە دەربارەی هەستکردن بە سەلامەتین.
item-safe-where-i-live = لەو شوێنەی لێی دەژیم هەست بە سەلامەتی دەکەم.
item-know-who-to-go-to = دەزانم ئەگەر هەست بە سەلامەتی نەکەم، بچم بۆ لای کێ.
item-feel-safer = لەو کاتەوەی یەکەم جار یارمەتیم وەرگرت، هەست دەکەم …

section-listened-to = گوێگرتن لە تۆ
section-listened-to-lead = بیر لەو کەسانە بکەرەوە کە یارمەتیت دەدەن: کارمەندانی کۆمەڵایەتی (social workers)، کارمەندانی پشتگیری، کارمەندانی گەنجان و کەسانی تر.
item-listen-to-me = ئەو کەسانەی لەگەڵم کار دەکەن گوێم لێ دەگرن.
item-take-me-seriously = ئەوەی دەیڵێم بە جددی وەریدەگرن.
item-have-a-say = لەو بڕیارانەی دەربارەی ژیانم دەدرێن، منیش بەشدارم.
item-tell-me-why = ئەگەر خەڵک ئەوە نەکەن کە من داوام کردووە، پێم دەڵێن بۆچی.
item-changed-because-of-me = بە هۆی ئەوەی من وتوومە، شتەکان گۆڕاون.

section-plan = زانینی ئەوەی ڕوو دەدات
section-plan-lead = پلانەکەت دەڵێت دواتر دەبێت چی بکرێت، و کێ چی دەکات.
item-explained = خەڵک بە شێوەیەک بۆم ڕوون دەکەنەوە چی ڕوو دەدات، کە بتوانم تێی بگەم.
item-know-the-plan = دەزانم پلانی من و خێزانەکەم چییە.
item-seen-my-plan = تێدەگەم پلانەکەم چی دەڵێت.
item-good-things = کارمەندەکان شتە باشەکانی خێزانەکەم دەبینن، نەک تەنها کێشەکان.

section-help = وەرگرتنی یارمەتی
section-help-lead = بیر لەو یارمەتییە بکەرەوە کە تۆ و خێزانەکەت وەرتانگرتووە.
item-soon-enough = یارمەتیم لە کاتی خۆیدا پێ گەیشت.
item-when-needed = کاتێک پێویستم بە یارمەتی بێت، وەریدەگرم.
item-one-story = ناچار نیم هەر جارێک چیرۆکی خۆم بۆ کەسانی نوێ بگێڕمەوە.
item-work-together = ئەو کەسانەی یارمەتیم دەدەن، پێکەوە کار دەکەن.

section-people = ئەو کەسانەی یارمەتیت دەدەن
item-someone-i-trust = لانیکەم یەک کارمەند یان خۆبەخش هەیە کە متمانەم پێیەتی.
item-same-worker = هەمان کارمەندم ئەوەندە هەبووە کە بتوانم بیناسم.
item-respect = کارمەندەکان ڕێزم لێ دەگرن وەک ئەوەی کە هەم.
item-treated-fairly = بە شێوەیەکی دادپەروەرانە مامەڵەم لەگەڵ دەکرێت.
item-has-social-worker = کارمەندی کۆمەڵایەتیت هەیە؟

section-social-worker = کارمەندە کۆمەڵایەتییەکەت
item-can-talk = کاتێک پێویستم بێت، دەتوانم لەگەڵ کارمەندە کۆمەڵایەتییەکەم قسە بکەم.
item-does-what-they-say = کارمەندە کۆمەڵایەتییەکەم ئەوە دەکات کە دەڵێت دەیکات.

section-now = ئێستا بارودۆخ چۆنە
section-now-lead = ئەمانە دوا پرسیارن.
item-problems-better = بە بەراورد لەگەڵ پێش وەرگرتنی یارمەتی، توانای خێزانەکەم بۆ چارەسەرکردنی کێشەکان …
item-unsafe-things-better = ئەو شتانەی وایان دەکرد هەست بە سەلامەتی نەکەم، باشتر بوون.
item-help-with-health = کاتێک پێویستم بێت، دەتوانم یارمەتی وەربگرم بۆ تەندروستیم، و بۆ ئەوەی لە دڵمدا هەستی پێ دەکەم.
item-help-with-school = ئەو یارمەتییە وەردەگرم کە پێویستمە بۆ ئەوەی لە قوتابخانە یان کۆلێژ باش بم.
