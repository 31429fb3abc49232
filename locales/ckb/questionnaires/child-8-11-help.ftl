### Children aged 8 to 11, about the help that they get.

title = ئەو کەسانەی یارمەتیت دەدەن
purpose = ئەم پرسیارانە دەربارەی ئەو کەسانەن کە یارمەتیی تۆ و خێزانەکەت دەدەن، و ئەو یارمەتییە بۆ تۆ چۆنە.

scale-agreement-yes = بەڵێ
scale-agreement-mostly = بە گشتی بەڵێ
scale-agreement-not-much = زۆر نا
scale-agreement-no = نەخێر
scale-safer-safer = لە پێشوو سەلامەتترم
scale-safer-same = وەک پێشووم
scale-safer-less-safe = لە پێشوو کەمتر سەلامەتم
scale-easier-easier = لە پێشوو ئاسانترە
scale-easier-same = وەک پێشووە
scale-easier-harder = لە پێشوو سەختترە
scale-yes-no-yes = بەڵێ
scale-yes-no-no = نەخێر

section-listen-to-me-lead = بیر لەو کەسانە بکەرەوە کە لە ماڵەوە، لە قوتابخانە و لە شوێنی تر یارمەتیت دەدەن.
item-listen-to-me = ئەو کەسانەی یارمەتیت دەدەن، گوێ لەوە دەگرن کە دەیڵێیت؟
item-have-a-say = تۆش بەشداریت لە بڕیاردان لەسەر ئەوەی بەسەرت دێت؟
item-understand = خەڵک یارمەتیت دەدەن تێبگەیت چی ڕوو دەدات؟
item-good-things = ئەو کەسانەی یارمەتیت دەدەن، دەڵێن چی لە خێزانەکەتدا باشە؟
item-things-that-matter = ئەو کەسانەی یارمەتیت دەدەن، گرنگی دەدەن بەو شتانەی بۆ تۆ گرنگن؟
item-work-together = ئەو کەسانەی یارمەتیت دەدەن، بە باشی لەگەڵ یەکتر کار دەکەن؟
item-help-to-learn = ئەو یارمەتییە وەردەگریت کە بۆ فێربوون پێویستتە؟
item-safe-where-i-live = لەو شوێنەی لێی دەژیت هەست بە سەلامەتی دەکەیت؟
item-grown-up-to-talk-to = کەسێکی گەورە هەیە کە بتوانیت قسەی لەگەڵ بکەیت، ئەگەر هەست بە سەلامەتی نەکەیت؟
item-feel-safer = لەو کاتەوەی خەڵک دەستیان کردووە بە یارمەتیدانت، چەند هەست بە سەلامەتی دەکەیت؟
item-problems-easier = لەو کاتەوەی خەڵک دەستیان کردووە بە یارمەتیدانت، چارەسەرکردنی کێشەکان لە ماڵەوە چەند ئاسانە؟
section-has-social-worker-lead = کارمەندی کۆمەڵایەتی (social worker) یارمەتی دەدات بۆ ئەوەی منداڵان سەلامەت و باش بن.
item-has-social-worker = کارمەندی کۆمەڵایەتیت هەیە؟
item-trust-social-worker = متمانەت بە کارمەندە کۆمەڵایەتییەکەت هەیە؟
item-someone-to-talk-to = کارمەندێک یان یارمەتیدەرێک هەیە کە بەڕاستی بتوانیت قسەی لەگەڵ بکەیت؟
