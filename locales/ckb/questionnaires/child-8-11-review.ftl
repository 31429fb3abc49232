### Children aged 8 to 11 who are looked after, after a review.

title = کۆبوونەوەی پێداچوونەوەکەت
purpose = کۆبوونەوەیەکی پێداچوونەوەت (review) هەبوو. ئەم پرسیارانە دەربارەی کۆبوونەوەکەن، و دەربارەی ئەوەی بارودۆخ بۆ تۆ چۆنە.

scale-agreement-yes = بەڵێ
scale-agreement-mostly = بە گشتی بەڵێ
scale-agreement-not-much = زۆر نا
scale-agreement-no = نەخێر
scale-went-went = بەڵێ
scale-went-did-not-want = نەخێر، خۆم نەمویست
scale-went-not-asked = نەخێر، کەس لێی نەپرسیم
scale-went-other-reason = نەخێر، لەبەر هۆیەکی تر
scale-heard-myself = بەڵێ، لە خۆمەوە
scale-heard-someone = بەڵێ، لە کەسێکەوە کە لەبری من پێی وتن
scale-heard-not-heard = نەخێر

section-went-to-review-lead = ئەگەر تەنها لە بەشێکیشیدا بوویت، هەر بە چوون دادەنرێت.
item-went-to-review = چوویت بۆ دوایین کۆبوونەوەی پێداچوونەوەکەت؟
section-heard-at-review-lead = دەتوانیت بە قسە، بە نووسین یان بە وێنەکێشان پێیان بڵێیت. یان کەسێک دەتوانێت لەبری تۆ پێیان بڵێت.
item-heard-at-review = ئەوانەی لە کۆبوونەوەکەدا بوون، بیستیان تۆ بۆچوونت چییە؟
item-felt-listened-to = هەست دەکەیت کە گوێیان لێ گرتیت؟
item-had-a-say = تۆش بەشدار بوویت لە بڕیاردان لەسەر ئەوەی دواتر چی دەبێت؟
item-understand-next = یارمەتییان دایت تێبگەیت دواتر چی دەبێت؟
item-made-a-difference = ئەوەی خەڵک دەیکەن، بە هۆی بۆچوونی تۆوە گۆڕا؟
section-understand-my-plan-lead = پلان دەڵێت خەڵک چۆن چاودێریت دەکەن و یارمەتیت دەدەن.
item-understand-my-plan = تێدەگەیت چی لە پلانەکەتدایە؟
item-help-to-learn = ئەو یارمەتییە وەردەگریت کە بۆ فێربوون پێویستتە؟
item-easy-to-go-to-school = چوونە قوتابخانە بۆ تۆ ئاسانە؟
item-help-when-unwell = کاتێک حاڵت باش نییە، یارمەتیت پێ دەگات؟
item-safe-where-i-live = لەو شوێنەی لێی دەژیت هەست بە سەلامەتی دەکەیت؟
item-grown-up-to-talk-to = کەسێکی گەورە هەیە کە بتوانیت قسەی لەگەڵ بکەیت، ئەگەر هەست بە سەلامەتی نەکەیت؟
item-time-to-know-them = کاتت هەبووە کارمەندە کۆمەڵایەتییەکەت (social worker) بناسیت؟
item-trust-social-worker = متمانەت بە کارمەندە کۆمەڵایەتییەکەت هەیە؟
