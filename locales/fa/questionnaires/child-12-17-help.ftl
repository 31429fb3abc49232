### Young people aged 12 to 17, about the help that they get.

title = کمکی که می‌گیری
purpose = این سؤال‌ها دربارهٔ کمکی است که تو و خانواده‌ات می‌گیرید. می‌پرسند آیا این کمک اثری دارد.

scale-agreement-very-true = خیلی درست است
scale-agreement-mostly-true = تا حد زیادی درست است
scale-agreement-a-bit-true = کمی درست است
scale-agreement-not-true = درست نیست
scale-safer-much-safer = خیلی بیشتر شده است
scale-safer-bit-safer = کمی بیشتر شده است
scale-safer-same = فرقی نکرده است
scale-safer-bit-less-safe = کمی کمتر شده است
scale-safer-much-less-safe = خیلی کمتر شده است
scale-better-much-better = خیلی بهتر شده است
scale-better-bit-better = کمی بهتر شده است
scale-better-same = مثل قبل است
scale-better-bit-worse = کمی بدتر شده است
scale-better-much-worse = خیلی بدتر شده است
scale-yes-no-yes = بله
scale-yes-no-no = نه

section-safe = احساس امنیت
section-safe-lead = این سؤال‌های اول دربارهٔ احساس امنیت است.
item-safe-where-i-live = در جایی که زندگی می‌کنم احساس امنیت می‌کنم.
item-know-who-to-go-to = می‌دانم اگر احساس امنیت نکنم، پیش چه کسی بروم.
item-feel-safer = از وقتی که اولین بار کمک گرفتم، احساس امنیت من …

section-listened-to = گوش دادن به حرف تو
section-listened-to-lead = به کسانی فکر کن که به تو کمک می‌کنند: مددکاران اجتماعی (social workers)، کارکنان پشتیبانی (support workers)، مربیان جوانان (youth workers) و دیگران.
item-listen-to-me = کسانی که با من کار می‌کنند به حرفم گوش می‌دهند.
item-take-me-seriously = آن‌ها حرف‌های مرا جدی می‌گیرند.
item-have-a-say = در تصمیم‌هایی که دربارهٔ زندگی‌ام گرفته می‌شود، من هم سهم دارم.
item-tell-me-why = اگر کاری را که خواستم نکنند، به من می‌گویند چرا.
item-changed-because-of-me = به خاطر حرف‌هایی که زدم، چیزهایی تغییر کرده است.

section-plan = باخبر بودن از آنچه می‌گذرد
section-plan-lead = برنامه‌ات می‌گوید بعد چه باید بشود، و چه کسی چه کاری انجام می‌دهد.
item-explained = آنچه را در جریان است طوری برایم توضیح می‌دهند که بتوانم بفهمم.
item-know-the-plan = می‌دانم برنامه برای من و خانواده‌ام چیست.
item-seen-my-plan = می‌فهمم در برنامه‌ام چه نوشته شده است.
item-good-things = کارکنان چیزهای خوب خانواده‌ام را می‌بینند، نه فقط مشکل‌ها را.

section-help = کمک گرفتن
section-help-lead = به کمکی فکر کن که تو و خانواده‌ات گرفتید.
item-soon-enough = به‌موقع کمک گرفتم.
item-when-needed = وقتی به کمک نیاز دارم، کمک می‌گیرم.
item-one-story = مجبور نیستم ماجرایم را بارها برای افراد تازه تعریف کنم.
item-work-together = کسانی که به من کمک می‌کنند با هم همکاری می‌کنند.

section-people = کسانی که به تو کمک می‌کنند
item-someone-i-trust = دست‌کم یک نفر از کارکنان یا داوطلبان هست که به او اعتماد دارم.
item-same-worker = یک نفر ثابت از کارکنان آن‌قدر با من کار کرده است که بتوانم او را بشناسم.
item-respect = کارکنان به من، همان‌طور که هستم، احترام می‌گذارند.
item-treated-fairly = با من منصفانه رفتار می‌شود.
item-has-social-worker = آیا مددکار اجتماعی داری؟

section-social-worker = مددکار اجتماعی تو
item-can-talk = وقتی لازم باشد، می‌توانم با مددکار اجتماعی‌ام حرف بزنم.
item-does-what-they-say = مددکار اجتماعی‌ام کارهایی را که می‌گوید، انجام می‌دهد.

section-now = اوضاع در حال حاضر
section-now-lead = این‌ها آخرین سؤال‌هاست.
item-problems-better = در مقایسه با زمانی که هنوز کمک نگرفته بودیم، توان خانواده‌ام برای حل مشکل‌ها …
item-unsafe-things-better = چیزهایی که باعث می‌شد احساس ناامنی کنم، بهتر شده است.
item-help-with-health = وقتی لازم دارم، می‌توانم برای سلامتم و برای حال روحی‌ام کمک بگیرم.
item-help-with-school = کمکی را که لازم دارم تا در مدرسه یا کالج خوب پیش بروم، می‌گیرم.
