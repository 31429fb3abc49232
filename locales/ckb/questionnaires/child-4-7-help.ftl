### Children aged 4 to 7, about the people who help them.

title = تۆ و ئەوانەی یارمەتیت دەدەن
purpose = ئەم پرسیارانە دەربارەی تۆ و ئەو گەورانەن کە یارمەتیت دەدەن.

scale-sometimes-yes = بەڵێ
scale-sometimes-sometimes = هەندێک جار
scale-sometimes-no = نەخێر
scale-a-bit-yes = بەڵێ
scale-a-bit-a-bit = کەمێک
scale-a-bit-no = نەخێر
scale-yes-no-yes = بەڵێ
scale-yes-no-no = نەخێر

item-helped = کەسێکی گەورە لەمەدا یارمەتیت دەدات؟
item-easy-to-go-to-school = چوونە قوتابخانە بۆ تۆ ئاسانە؟
item-safe-at-school = لە قوتابخانە هەست بە سەلامەتی دەکەیت؟
item-safe-at-home = لە ماڵەوە هەست بە سەلامەتی دەکەیت؟
item-listen-to-me = ئەو گەورانەی یارمەتیت دەدەن، گوێت لێ دەگرن؟
item-ask-what-i-want = گەورەکان لێت دەپرسن چیت دەوێت؟
item-know-why = دەزانیت خەڵک بۆچی دێن بۆ یارمەتیدان؟
section-has-social-worker-lead = کارمەندی کۆمەڵایەتی (social worker) کەسێکی گەورەیە، یارمەتیی خێزانەکان دەدات.
item-has-social-worker = کارمەندی کۆمەڵایەتی دێت بۆ لات؟
section-like-visits-lead = ئەمە دەربارەی کارمەندە کۆمەڵایەتییەکەتە.
item-like-visits = کە دێت بۆ لات، پێت خۆشە؟
item-kind = ئەو گەورانەی یارمەتیت دەدەن، میهرەبانن؟
item-like-to-talk = پێت خۆشە لەگەڵ ئەوانەی یارمەتیت دەدەن قسە بکەیت؟
