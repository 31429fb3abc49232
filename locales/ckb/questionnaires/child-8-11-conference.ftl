### Children aged 8 to 11, after a child protection conference.

title = کۆبوونەوەکە دەربارەی پاراستنی تۆ
purpose = کۆبوونەوەیەکت هەبوو دەربارەی پاراستنی تۆ. ئەم پرسیارانە دەربارەی ئەوەن کە ئەو کۆبوونەوەیە بۆ تۆ چۆن بوو.

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

item-understand-meeting = یارمەتییان دایت تێبگەیت کۆبوونەوەکە بۆ چی بوو؟
section-went-to-meeting-lead = ئەگەر تەنها لە بەشێکیشیدا بوویت، هەر بە چوون دادەنرێت.
item-went-to-meeting = چوویت بۆ کۆبوونەوەکە دەربارەی پاراستنی تۆ؟
section-views-heard-lead = دەتوانیت بە قسە، بە نووسین یان بە وێنەکێشان پێیان بڵێیت. یان کەسێک دەتوانێت لەبری تۆ پێیان بڵێت.
item-views-heard = ئەوانەی لە کۆبوونەوەکەدا بوون، بیستیان تۆ بۆچوونت چییە؟
item-felt-listened-to = هەست دەکەیت کە گوێیان لێ گرتیت؟
item-had-a-say = تۆش بەشدار بوویت لە بڕیاردان لەسەر ئەوەی دواتر چی دەبێت؟
item-told-why = پێیان وتیت بۆچی ئەو کارەیان هەڵبژارد کە دەیکەن؟
section-good-things-said-lead = ئەمە دەربارەی کۆبوونەوەکەیە.
item-good-things-said = ئەوانەی لەوێ بوون، وتیان چی لە خێزانەکەتدا باشە؟
item-made-a-difference = ئەوەی خەڵک دەیکەن، بە هۆی بۆچوونی تۆوە گۆڕا؟
section-understand-my-plan-lead = پلان دەڵێت خەڵک چۆن یارمەتیی تۆ و خێزانەکەت دەدەن.
item-understand-my-plan = تێدەگەیت چی لە پلانەکەتدایە؟
item-safe-where-i-live = لەو شوێنەی لێی دەژیت هەست بە سەلامەتی دەکەیت؟
item-grown-up-to-talk-to = کەسێکی گەورە هەیە کە بتوانیت قسەی لەگەڵ بکەیت، ئەگەر هەست بە سەلامەتی نەکەیت؟
