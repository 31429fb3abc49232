### Children aged 8 to 11, after a child protection conference.

title = جلسه دربارهٔ در امان نگه داشتن تو
purpose = تو جلسه‌ای داشتی دربارهٔ اینکه تو را در امان نگه دارند. این سؤال‌ها دربارهٔ این است که آن جلسه برای تو چطور بود.

scale-agreement-yes = بله
scale-agreement-mostly = تا حد زیادی
scale-agreement-not-much = نه زیاد
scale-agreement-no = نه
scale-went-went = بله
scale-went-did-not-want = نه، نمی‌خواستم
scale-went-not-asked = نه، هیچ‌کس از من نپرسید
scale-went-other-reason = نه، به دلیل دیگری
scale-heard-myself = بله، از خودم
scale-heard-someone = بله، از کسی که آن را به جای من به آن‌ها گفت
scale-heard-not-heard = نه

item-understand-meeting = آیا کمکت کردند بفهمی جلسه برای چه بود؟
section-went-to-meeting-lead = اگر فقط در بخشی از جلسه بودی، باز هم حساب است.
item-went-to-meeting = آیا به جلسه‌ای که دربارهٔ در امان نگه داشتن تو بود رفتی؟
section-views-heard-lead = می‌توانی با حرف زدن، نوشتن یا نقاشی کشیدن به دیگران بگویی. یا کسی می‌تواند به جای تو به آن‌ها بگوید.
item-views-heard = آیا کسانی که در جلسه بودند نظر تو را شنیدند؟
item-felt-listened-to = آیا احساس می‌کنی به حرفت گوش دادند؟
item-had-a-say = آیا در تصمیم‌گیری دربارهٔ اینکه بعد چه می‌شود، نظر تو هم به حساب آمد؟
item-told-why = آیا به تو گفتند چرا این کارها را انتخاب کردند؟
section-good-things-said-lead = این دربارهٔ جلسه است.
item-good-things-said = آیا کسانی که آنجا بودند گفتند چه چیزهایی در خانوادهٔ تو خوب است؟
item-made-a-difference = آیا نظر تو کارهایی را که دیگران می‌خواهند بکنند عوض کرد؟
section-understand-my-plan-lead = برنامه می‌گوید آدم‌ها چطور به تو و خانواده‌ات کمک می‌کنند.
item-understand-my-plan = آیا می‌فهمی در برنامه‌ات چه هست؟
item-safe-where-i-live = آیا در جایی که زندگی می‌کنی احساس امنیت می‌کنی؟
item-grown-up-to-talk-to = اگر احساس امنیت نکنی، آیا بزرگ‌تری هست که بتوانی با او حرف بزنی؟
