### Young people aged 12 to 17 who are looked after, after a review.

title = جلسهٔ بازبینی مراقبت تو (looked after review)
purpose = این سؤال‌ها دربارهٔ آخرین جلسهٔ بازبینی مراقبت تو، و دربارهٔ این است که اوضاع برای تو چطور است.

scale-agreement-very-true = خیلی درست است
scale-agreement-mostly-true = تا حد زیادی درست است
scale-agreement-a-bit-true = کمی درست است
scale-agreement-not-true = درست نیست
scale-went-all = بله، تمام مدت
scale-went-part = بله، بخشی از آن
scale-went-chose-not = نه، خودم انتخاب کردم که نروم
scale-went-not-asked = نه، هیچ‌کس از من نپرسید
scale-went-other-reason = نه، به دلیل دیگری
scale-heard-myself = بله، از خودم
scale-heard-someone = بله، از کسی که آن را به جای من به آن‌ها گفت
scale-heard-not-heard = نه
scale-yes-no-yes = بله
scale-yes-no-no = نه

section-review = جلسهٔ بازبینی
section-review-lead = می‌توانی نظرت را با حرف زدن یا نوشتن بیان کنی. یا کسی می‌تواند به جای تو حرف بزند، حتی وقتی خودت آنجا نیستی.
item-went-to-review = آیا به آخرین جلسهٔ بازبینی مراقبت خودت رفتی؟
item-heard-at-review = آیا افراد حاضر در جلسهٔ بازبینی نظر تو را شنیدند؟

section-listened-to = گوش دادن به حرف تو
section-listened-to-lead = این سؤال‌ها برای توست، حتی اگر آنجا نبودی.
item-felt-listened-to = احساس کردم که به حرفم گوش می‌دهند.
item-had-a-say = در تصمیم‌هایی که گرفته شد، من هم سهم داشتم.
item-told-me-why = اگر کاری را که خواستم نکردند، به من گفتند چرا.
item-made-a-difference = نظر من بر تصمیم‌هایی که گرفته شد تأثیر گذاشت.

section-plan = برنامهٔ تو
section-plan-lead = برنامه‌ات می‌گوید بعد چه باید بشود، و چه کسی چه کاری انجام می‌دهد.
item-explained = آنچه را در جریان است طوری برایم توضیح می‌دهند که بتوانم بفهمم.
item-know-my-plan = می‌دانم برنامه برای من چیست.
item-understand-my-plan = می‌فهمم در برنامه‌ام چه نوشته شده است.
item-promises-checked = در جلسه‌های بازبینی من بررسی می‌شود که آیا هر کس کاری را که گفته بود انجام داده است.

section-people = کسانی که به تو کمک می‌کنند
item-can-talk = وقتی لازم باشد، می‌توانم با مددکار اجتماعی‌ام حرف بزنم.
item-does-what-they-say = مددکار اجتماعی‌ام کارهایی را که می‌گوید، انجام می‌دهد.
item-same-worker = یک نفر ثابت از کارکنان آن‌قدر با من کار کرده است که بتوانم او را بشناسم.
item-someone-i-trust = دست‌کم یک نفر از کارکنان یا داوطلبان هست که به او اعتماد دارم.
item-respect = کارکنان به من، همان‌طور که هستم، احترام می‌گذارند.

section-now = اوضاع در حال حاضر
item-safe-where-i-live = در جایی که زندگی می‌کنم احساس امنیت می‌کنم.
item-know-who-to-go-to = می‌دانم اگر احساس امنیت نکنم، پیش چه کسی بروم.
item-health-help = وقتی لازم دارم، می‌توانم برای سلامتم کمک بگیرم.
item-in-education = آیا به مدرسه یا کالج می‌روی؟

section-education = مدرسه یا کالج
section-education-lead = این‌ها آخرین سؤال‌هاست.
item-help-with-school = کمکی را که لازم دارم تا در مدرسه یا کالج خوب پیش بروم، می‌گیرم.
item-easy-to-go = رفتن به مدرسه یا کالج برایم آسان است.
