### Questions about the respondent, by choice, before sending.

section-about-you = دەربارەی تۆ
section-about-you-lead = وەڵامدانەوەی ئەم پرسیارانە بە ئارەزووی خۆتە. نیشان دەدەن ئایا دەنگی هەموو جۆرە خەڵکێک دەبیسترێت. دەتوانیت هەر یەکێکیان بەجێ بهێڵیت، و وەڵامەکانت بەبێ ئەمانە بنێریت.

item-you-sex = ڕەگەزت چییە؟
item-you-ethnic-group = گرووپی نەتەوەییت چییە؟
item-you-condition = ئایا هیچ کێشەیەکی تەندروستیی جەستەیی یان دەروونی یان نەخۆشییەکت هەیە کە 12 مانگ یان زیاتر دەخایەنێت، یان چاوەڕوان دەکرێت بخایەنێت؟

scale-you-sex-female = مێ
scale-you-sex-male = نێر
scale-you-ethnic-group-asian = ئاسیایی یان ئاسیایی بەریتانی
scale-you-ethnic-group-black = ڕەشپێست، ڕەشپێستی بەریتانی، کاریبی یان ئەفریقی
scale-you-ethnic-group-mixed = گرووپی تێکەڵ یان چەند گرووپێکی نەتەوەیی
scale-you-ethnic-group-white = سپیپێست
scale-you-ethnic-group-other = گرووپێکی نەتەوەیی تر
scale-you-yes-no-yes = بەڵێ
scale-you-yes-no-no = نەخێر
