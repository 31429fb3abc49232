### Young people aged 12 to 17, after a child protection conference.

title = کنفرانس حفاظت از کودک دربارهٔ تو
purpose = یک کنفرانس حفاظت از کودک (child protection conference) دربارهٔ تو برگزار شد. این سؤال‌ها دربارهٔ این است که آن کنفرانس برای تو چطور بود، و چه نتیجه‌ای داشت.

scale-agreement-very-true = خیلی درست است
scale-agreement-mostly-true = تا حد زیادی درست است
scale-agreement-a-bit-true = کمی درست است
scale-agreement-not-true = درست نیست
scale-safer-much-safer = خیلی بیشتر شده است
scale-safer-bit-safer = کمی بیشتر شده است
scale-safer-same = فرقی نکرده است
scale-safer-bit-less-safe = کمی کمتر شده است
scale-safer-much-less-safe = خیلی کمتر شده است
scale-went-all = بله، تمام مدت
scale-went-part = بله، بخشی از آن
scale-went-chose-not = نه، خودم انتخاب کردم که نروم
scale-went-not-asked = نه، هیچ‌کس از من نپرسید
scale-went-other-reason = نه، به دلیل دیگری
scale-heard-myself = بله، از خودم
scale-heard-someone = بله، از کسی که آن را به جای من به آن‌ها گفت
scale-heard-not-heard = نه

section-before = پیش از کنفرانس
section-before-lead = کنفرانس حفاظت از کودک یک جلسهٔ بزرگ است دربارهٔ اینکه چطور تو را در امان نگه دارند.
item-conference-explained = کنفرانس را طوری برایم توضیح دادند که بتوانم بفهمم.
item-asked-how-to-share = از من پرسیدند که می‌خواهم نظرم را چطور بیان کنم.

section-conference = کنفرانس
section-conference-lead = می‌توانی نظرت را با حرف زدن یا نوشتن بیان کنی. یا کسی می‌تواند به جای تو حرف بزند، حتی وقتی خودت آنجا نیستی.
item-went-to-conference = آیا به آخرین کنفرانس حفاظت از کودک که دربارهٔ تو بود رفتی؟
item-heard-at-conference = آیا افراد حاضر در کنفرانس نظر تو را شنیدند؟

section-there = حضور در آنجا
item-good-things-seen = افراد حاضر در کنفرانس چیزهای خوب خانواده‌ام را دیدند، نه فقط مشکل‌ها را.
item-respect-at-conference = افراد حاضر در کنفرانس به من، همان‌طور که هستم، احترام گذاشتند.

section-listened-to = گوش دادن به حرف تو
section-listened-to-lead = این سؤال‌ها برای توست، حتی اگر آنجا نبودی.
item-felt-listened-to = احساس کردم که به حرفم گوش می‌دهند.
item-took-me-seriously = نظر من را جدی گرفتند.
item-had-a-say = در تصمیم‌هایی که گرفته شد، من هم سهم داشتم.
item-told-me-why = اگر کاری را که خواستم نکردند، به من گفتند چرا.
item-made-a-difference = نظر من بر تصمیم‌هایی که گرفته شد تأثیر گذاشت.

section-plan = برنامه
section-plan-lead = برنامه‌ات می‌گوید بعد چه باید بشود، و چه کسی چه کاری انجام می‌دهد.
item-know-the-plan = می‌دانم برنامه برای من و خانواده‌ام چیست.
item-understand-my-plan = می‌فهمم در برنامه‌ام چه نوشته شده است.

section-safe = احساس امنیت
section-safe-lead = این‌ها آخرین سؤال‌هاست.
item-safe-where-i-live = در جایی که زندگی می‌کنم احساس امنیت می‌کنم.
item-know-who-to-go-to = می‌دانم اگر احساس امنیت نکنم، پیش چه کسی بروم.
item-feel-safer = از وقتی که اولین بار کمک گرفتم، احساس امنیت من …
