### Practitioners and volunteers, after a safeguarding course.

title = خولی ڕاهێنانتان لە پاراستنی منداڵان
purpose = ئەم پرسیارانە دەربارەی ئەو خولەی پاراستنی منداڵانن (safeguarding course) کە بەشداریتان تێدا کرد، و ئەوەی لێیەوە بۆ کارەکەتان دەیبەن.

scale-agreement-strongly-agree = بە تەواوی هاوڕام
scale-agreement-agree = هاوڕام
scale-agreement-neither = نە هاوڕام و نە دژم
scale-agreement-disagree = هاوڕا نیم
scale-agreement-strongly-disagree = بە هیچ شێوەیەک هاوڕا نیم
scale-first-step-tell-lead = گوێ دەگرم، وشەکانی منداڵەکە دەنووسم، و هەمان ڕۆژ بە بەرپرسەکەم بۆ پاراستنی منداڵان (safeguarding lead) دەڵێم
scale-first-step-ask-more = پرسیاری وردەکاری لە منداڵەکە دەکەم، تا دڵنیا دەبم چی ڕوویداوە
scale-first-step-speak-at-home = سەرەتا لەگەڵ ئەوانەی ماڵەوە قسە دەکەم، بۆ ئەوەی گوێم لە قسەی ئەوانیش بێت
scale-first-step-wait-and-see = چاودێریی نیشانەی تر دەکەم، پێش ئەوەی بە کەس بڵێم

section-course = خولەکە، و ڕاهێنان بە گشتی
item-right-level = ئاستی ئەم خولە بۆ ڕۆڵەکەم گونجاو بوو.
item-can-get-training = دەتوانم ئەو ڕاهێنانەی پاراستنی منداڵان وەربگرم کە بۆ ڕۆڵەکەم پێویستمە.
item-time-for-training = لە کارەکەمدا کاتم پێ دەدرێت بۆ وەرگرتنی ڕاهێنانی پاراستنی منداڵان.

section-know = زانینی ئەوەی دەبێت چی بکرێت
section-know-lead = بیر لەوە بکەنەوە کە ئێستا، دوای خولەکە، دەیزانن.
item-know-what-to-do = دەزانم ئەگەر لە بارەی منداڵێکەوە نیگەران بم، چی بکەم.
item-know-when-to-refer = دەزانم کەی ڕەوانەکردن (referral) بۆ چاودێریی کۆمەڵایەتیی منداڵان (children’s social care) بکەم.
item-know-other-help = دەزانم چ یارمەتییەک هەیە بۆ ئەو منداڵانەی ناگەنە ئاستی پێویست (threshold) بۆ چاودێریی کۆمەڵایەتی.
item-know-early-help = دەزانم چۆن لە ناوچەکەماندا یارمەتیی زوو (early help) بۆ خێزانێک وەربگرم.

section-procedures = ڕێکارەکان، و دۆسیەیەک
section-procedures-lead = ئەم دۆسیەیە دەربارەی منداڵێکی ڕاستەقینە نییە. نمرە بە کەس نادرێت: تەنها کۆی ژمارەکان نیشان دەدرێن.
item-understand-procedures = تێدەگەم ڕێکارەکانمان بۆ پاراستنی منداڵان چۆن کار دەکەن.
item-confident-procedures = کاتێک ڕێکارەکانمان بۆ پاراستنی منداڵان بەکار دەهێنم، هەست بە متمانە بە خۆم دەکەم.
item-case-first-step = دۆسیەیەکی خەیاڵی: منداڵێک پێتان دەڵێت کە کەسێک لە ماڵەوە ئازاری دەدات. یەکەم کارتان چییە؟

section-work = گەڕانەوە بۆ کار
section-work-lead = ئەمانە دوا پرسیارن.
item-have-skills = ئەو لێهاتووییانەم هەیە کە لە کارەکەمدا پێویستمن بۆ پاراستنی سەلامەتیی منداڵان.
item-course-lessons = خولەکە نیشانی دام چۆن وانەکانی پێداچوونەوە ناوخۆییەکان (local reviews) لە کارەکەمدا بەکار بهێنم.
item-lasting-difference = ئەوەی فێری بووم، گۆڕانکارییەکی بەردەوام دروست دەکات بۆ ئەو منداڵانەی لەگەڵیان کار دەکەم.
