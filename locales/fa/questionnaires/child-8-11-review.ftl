### Children aged 8 to 11 who are looked after, after a review.

title = جلسهٔ بازبینی تو
purpose = تو یک جلسهٔ بازبینی داشتی. این سؤال‌ها دربارهٔ آن جلسه، و دربارهٔ این است که اوضاع برای تو چطور است.

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

section-went-to-review-lead = اگر فقط در بخشی از جلسه بودی، باز هم حساب است.
item-went-to-review = آیا به آخرین جلسهٔ بازبینی خودت رفتی؟
section-heard-at-review-lead = می‌توانی با حرف زدن، نوشتن یا نقاشی کشیدن به دیگران بگویی. یا کسی می‌تواند به جای تو به آن‌ها بگوید.
item-heard-at-review = آیا کسانی که در جلسه بودند نظر تو را شنیدند؟
item-felt-listened-to = آیا احساس می‌کنی به حرفت گوش دادند؟
item-had-a-say = آیا در تصمیم‌گیری دربارهٔ اینکه بعد چه می‌شود، نظر تو هم به حساب آمد؟
item-understand-next = آیا کمکت کردند بفهمی بعد چه می‌شود؟
item-made-a-difference = آیا نظر تو کارهایی را که دیگران می‌خواهند بکنند عوض کرد؟
section-understand-my-plan-lead = برنامه می‌گوید آدم‌ها چطور از تو مراقبت می‌کنند و به تو کمک می‌کنند.
item-understand-my-plan = آیا می‌فهمی در برنامه‌ات چه هست؟
item-help-to-learn = آیا کمکی را که برای یاد گرفتن لازم داری، می‌گیری؟
item-easy-to-go-to-school = آیا مدرسه رفتن برای تو آسان است؟
item-help-when-unwell = وقتی حالت خوب نیست، آیا کمک می‌گیری؟
item-safe-where-i-live = آیا در جایی که زندگی می‌کنی احساس امنیت می‌کنی؟
item-grown-up-to-talk-to = اگر احساس امنیت نکنی، آیا بزرگ‌تری هست که بتوانی با او حرف بزنی؟
item-time-to-know-them = آیا وقت داشته‌ای که مددکار اجتماعی‌ات را بشناسی؟
item-trust-social-worker = آیا به مددکار اجتماعی‌ات اعتماد داری؟
