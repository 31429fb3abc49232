### Young people aged 12 to 17 who are looked after, after a review.

title = کۆبوونەوەی پێداچوونەوەی چاودێریت
purpose = ئەم پرسیارانە دەربارەی دوایین کۆبوونەوەی پێداچوونەوەی چاودێریتن (looked after review)، و دەربارەی ئەوەی بارودۆخ بۆ تۆ چۆنە.

scale-agreement-very-true = زۆر ڕاستە
scale-agreement-mostly-true = بە گشتی ڕاستە
scale-agreement-a-bit-true = کەمێک ڕاستە
scale-agreement-not-true = ڕاست نییە
scale-went-all = بەڵێ، لە هەموویدا بووم
scale-went-part = بەڵێ، لە بەشێکیدا بووم
scale-went-chose-not = نەخێر، خۆم هەڵمبژارد کە نەچم
scale-went-not-asked = نەخێر، کەس لێی نەپرسیم
scale-went-other-reason = نەخێر، لەبەر هۆیەکی تر
scale-heard-myself = بەڵێ، لە خۆمەوە
scale-heard-someone = بەڵێ، لە کەسێکەوە کە لەبری من پێی وتن
scale-heard-not-heard = نەخێر
scale-yes-no-yes = بەڵێ
scale-yes-no-no = نەخێر

section-review = کۆبوونەوەی پێداچوونەوە
section-review-lead = دەتوانیت بە قسە یان بە نووسین بۆچوونەکانت دەرببڕیت. یان کەسێک دەتوانێت لەبری تۆ قسە بکات، تەنانەت ئەگەر لەوێش نەبیت.
item-went-to-review = چوویت بۆ دوایین کۆبوونەوەی پێداچوونەوەی چاودێریت؟
item-heard-at-review = ئەوانەی لە کۆبوونەوەکەدا بوون، بۆچوونەکانی تۆیان بیست؟

section-listened-to = گوێگرتن لە تۆ
section-listened-to-lead = ئەم پرسیارانە بۆ تۆن، تەنانەت ئەگەر لەوێش نەبووبیت.
item-felt-listened-to = هەستم کرد گوێم لێ گیرا.
item-had-a-say = لەو بڕیارانەی دران، منیش بەشدار بووم.
item-told-me-why = ئەگەر خەڵک ئەوەیان نەکرد کە من داوام کردبوو، پێیان وتم بۆچی.
item-made-a-difference = بۆچوونەکانم کاریگەرییان هەبوو لەسەر ئەو بڕیارانەی دران.

section-plan = پلانەکەت
section-plan-lead = پلانەکەت دەڵێت دواتر دەبێت چی بکرێت، و کێ چی دەکات.
item-explained = خەڵک بە شێوەیەک بۆم ڕوون دەکەنەوە چی ڕوو دەدات، کە بتوانم تێی بگەم.
item-know-my-plan = دەزانم پلانەکەی من چییە.
item-understand-my-plan = تێدەگەم پلانەکەم چی دەڵێت.
item-promises-checked = لە کۆبوونەوەکانی پێداچوونەوەی مندا سەیر دەکرێت کە خەڵک ئەوەیان کردووە کە وتبوویان دەیکەن.

section-people = ئەو کەسانەی یارمەتیت دەدەن
item-can-talk = کاتێک پێویستم بێت، دەتوانم لەگەڵ کارمەندە کۆمەڵایەتییەکەم (social worker) قسە بکەم.
item-does-what-they-say = کارمەندە کۆمەڵایەتییەکەم ئەوە دەکات کە دەڵێت دەیکات.
item-same-worker = هەمان کارمەندم ئەوەندە هەبووە کە بتوانم بیناسم.
item-someone-i-trust = لانیکەم یەک کارمەند یان خۆبەخش هەیە کە متمانەم پێیەتی.
item-respect = کارمەندەکان ڕێزم لێ دەگرن وەک ئەوەی کە هەم.

section-now = ئێستا بارودۆخ چۆنە
item-safe-where-i-live = لەو شوێنەی لێی دەژیم هەست بە سەلامەتی دەکەم.
item-know-who-to-go-to = دەزانم ئەگەر هەست بە سەلامەتی نەکەم، بچم بۆ لای کێ.
item-health-help = کاتێک پێویستم بێت، دەتوانم یارمەتی وەربگرم بۆ تەندروستیم.
item-in-education = دەچیت بۆ قوتابخانە یان کۆلێژ؟

section-education = قوتابخانە یان کۆلێژ
section-education-lead = ئەمانە دوا پرسیارن.
item-help-with-school = ئەو یارمەتییە وەردەگرم کە پێویستمە بۆ ئەوەی لە قوتابخانە یان کۆلێژ باش بم.
item-easy-to-go = چوونە قوتابخانە یان کۆلێژ بۆ من ئاسانە.
