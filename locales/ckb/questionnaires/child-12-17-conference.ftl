### Young people aged 12 to 17, after a child protection conference.

title = کۆنفرانسی پاراستنی منداڵ کە دەربارەی تۆ بوو
purpose = کۆنفرانسێکی پاراستنی منداڵ (child protection conference) دەربارەی تۆ کرا. ئەم پرسیارانە دەربارەی ئەوەن کە بۆ تۆ چۆن بوو، و چی لێ دەرچوو.

scale-agreement-very-true = زۆر ڕاستە
scale-agreement-mostly-true = بە گشتی ڕاستە
scale-agreement-a-bit-true = کەمێک ڕاستە
scale-agreement-not-true = ڕاست نییە
scale-safer-much-safer = زۆر سەلامەتترم
scale-safer-bit-safer = کەمێک سەلامەتترم
scale-safer-same = وەک پێشووم
scale-safer-bit-less-safe = کەمێک کەمتر سەلامەتم
scale-safer-much-less-safe = زۆر کەمتر سەلامەتم
scale-went-all = بەڵێ، لە هەموویدا بووم
scale-went-part = بەڵێ، لە بەشێکیدا بووم
scale-went-chose-not = نەخێر، خۆم هەڵمبژارد کە نەچم
scale-went-not-asked = نەخێر، کەس لێی نەپرسیم
scale-went-other-reason = نەخێر، لەبەر هۆیەکی تر
scale-heard-myself = بەڵێ، لە خۆمەوە
scale-heard-someone = بەڵێ، لە کەسێکەوە کە لەبری من پێی وتن
scale-heard-not-heard = نەخێر

section-before = پێش کۆنفرانسەکە
section-before-lead = کۆنفرانسی پاراستنی منداڵ کۆبوونەوەیەکی گەورەیە دەربارەی ئەوەی چۆن تۆ سەلامەت بیت.
item-conference-explained = خەڵک کۆنفرانسەکەیان بە شێوەیەک بۆ ڕوون کردمەوە کە بتوانم تێی بگەم.
item-asked-how-to-share = لێم پرسرا چۆن دەمەوێت بۆچوونەکانم دەرببڕم.

section-conference = کۆنفرانسەکە
section-conference-lead = دەتوانیت بە قسە یان بە نووسین بۆچوونەکانت دەرببڕیت. یان کەسێک دەتوانێت لەبری تۆ قسە بکات، تەنانەت ئەگەر لەوێش نەبیت.
item-went-to-conference = چوویت بۆ دوایین کۆنفرانسی پاراستنی منداڵ کە دەربارەی تۆ بوو؟
item-heard-at-conference = ئەوانەی لە کۆنفرانسەکەدا بوون، بۆچوونەکانی تۆیان بیست؟

section-there = کاتێک لەوێ بوویت
item-good-things-seen = ئەوانەی لە کۆنفرانسەکەدا بوون شتە باشەکانی خێزانەکەمیان بینی، نەک تەنها کێشەکان.
item-respect-at-conference = ئەوانەی لە کۆنفرانسەکەدا بوون ڕێزیان لێ گرتم وەک ئەوەی کە هەم.

section-listened-to = گوێگرتن لە تۆ
section-listened-to-lead = ئەم پرسیارانە بۆ تۆن، تەنانەت ئەگەر لەوێش نەبووبیت.
item-felt-listened-to = هەستم کرد گوێم لێ گیرا.
item-took-me-seriously = خەڵک بۆچوونەکانمیان بە جددی وەرگرت.
item-had-a-say = لەو بڕیارانەی دران، منیش بەشدار بووم.
item-told-me-why = ئەگەر خەڵک ئەوەیان نەکرد کە من داوام کردبوو، پێیان وتم بۆچی.
item-made-a-difference = بۆچوونەکانم کاریگەرییان هەبوو لەسەر ئەو بڕیارانەی دران.

section-plan = پلانەکە
section-plan-lead = پلانەکەت دەڵێت دواتر دەبێت چی بکرێت، و کێ چی دەکات.
item-know-the-plan = دەزانم پلانی من و خێزانەکەم چییە.
item-understand-my-plan = تێدەگەم پلانەکەم چی دەڵێت.

section-safe = هەستکردن بە سەلامەتی
section-safe-lead = ئەمانە دوا پرسیارن.
item-safe-where-i-live = لەو شوێنەی لێی دەژیم هەست بە سەلامەتی دەکەم.
item-know-who-to-go-to = دەزانم ئەگەر هەست بە سەلامەتی نەکەم، بچم بۆ لای کێ.
item-feel-safer = لەو کاتەوەی یەکەم جار یارمەتیم وەرگرت، هەست دەکەم …
