### Parents and carers, about early help.

title = کمک زودهنگام (early help) برای خانوادهٔ شما
purpose = این سؤال‌ها دربارهٔ کمکی است که خانوادهٔ شما می‌گیرد، و اینکه آیا این کمک اثری دارد.

scale-agreement-strongly-agree = کاملاً موافقم
scale-agreement-agree = موافقم
scale-agreement-neither = نه موافقم نه مخالف
scale-agreement-disagree = مخالفم
scale-agreement-strongly-disagree = کاملاً مخالفم
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
scale-amount-too-little = کمتر از اندازهٔ لازم است
scale-amount-about-right = تقریباً به اندازه است
scale-amount-too-much = بیشتر از اندازهٔ لازم است
scale-yes-no-yes = بله
scale-yes-no-no = نه

section-family = خانوادهٔ شما
section-family-lead = تا فقط چیزهایی را از شما بپرسیم که به خانوادهٔ شما مربوط است.
item-has-baby = آیا نوزاد زیر 1 سال دارید؟
item-over-four = آیا این کمک برای کودکی 4 ساله یا بزرگ‌تر است؟
item-has-social-worker = آیا فرزندتان مددکار اجتماعی (social worker) دارد؟

section-help = کمک گرفتن
section-help-lead = به همهٔ کسانی فکر کنید که به خانوادهٔ شما کمک می‌کنند.
item-soon-enough = پیش از آنکه اوضاع بیش از حد سخت شود، کمک گرفتیم.
item-when-needed = وقتی به کمک نیاز داریم، کمک می‌گیریم.
item-amount-of-help = کمکی که می‌گیریم …
item-one-story = مجبور نیستم ماجرایمان را بارها برای افراد تازه تعریف کنم.
item-work-together = کسانی که به ما کمک می‌کنند با هم خوب همکاری می‌کنند.

section-listened-to = گوش دادن به حرف شما
section-listened-to-lead = منظور از «آنچه هستیم» می‌تواند فرهنگ، زبان، دین، سلامت یا شیوهٔ زندگی ما باشد.
item-listen-to-me = کسانی که با ما کار می‌کنند به حرفم گوش می‌دهند.
item-worries-taken-seriously = آن‌ها نگرانی‌های مرا جدی می‌گیرند.
item-have-a-say = در تصمیم‌هایی که دربارهٔ خانواده‌ام گرفته می‌شود، من هم سهم دارم.
item-tell-us-why = به ما می‌گویند چرا این کارها را انتخاب می‌کنند.
item-respect = به آنچه هستیم احترام می‌گذارند.

section-plan = برنامه برای خانوادهٔ شما
section-plan-lead = ارزیابی یعنی کارکنان پی می‌برند که خانواده به چه کمکی نیاز دارد. برنامه می‌گوید چه کسی چه کاری خواهد کرد.
item-assessment-right = آنچه در ارزیابی دربارهٔ خانوادهٔ ما آمده بود، درست بود.
item-does-well = به کارهایی که خانوادهٔ ما خوب انجام می‌دهد توجه می‌کنند.
item-worries-clear = به من روشن گفته‌اند که نگران چه چیزی هستند.
item-know-what-next = می‌دانم بعد چه باید بشود.
item-understand-plan = می‌فهمم برنامه از ما می‌خواهد چه کار کنیم.

section-people = کسانی که به شما کمک می‌کنند
item-trusted-worker = یک نفر از کارکنان یا داوطلبان هست که خانوادهٔ ما به او اعتماد دارد.
item-same-worker = یک نفر ثابت از کارکنان آن‌قدر با ما کار کرده است که بتوانیم به او اعتماد کنیم.

section-social-worker = مددکار اجتماعی فرزند شما
item-gets-on = رابطهٔ فرزندم با مددکار اجتماعی‌اش خوب است.
item-child-can-talk = فرزندم وقتی لازم باشد، می‌تواند با مددکار اجتماعی‌اش حرف بزند.

section-child = نظر فرزند شما، و مدرسه
section-child-lead = اگر موضوع دربارهٔ بیش از یک فرزند است، به بزرگ‌ترین آن‌ها فکر کنید.
item-child-listened-to = کسانی که به ما کمک می‌کنند به حرف فرزندم گوش می‌دهند.
item-child-has-say = در تصمیم‌هایی که دربارهٔ زندگی فرزندم گرفته می‌شود، خود او هم سهم دارد.
item-child-told = آنچه را در جریان است طوری برای فرزندم توضیح می‌دهند که بتواند بفهمد.
item-help-to-learn = فرزندم کمکی را که برای یادگیری لازم دارد، می‌گیرد.
item-easy-to-go = مدرسه رفتن برای فرزندم آسان است.

section-baby = نوزاد شما
item-safe-sleep = کسی با ما دربارهٔ خواب ایمن نوزادمان صحبت کرده است.
item-safe-sleep-know = می‌دانم چطور نوزادم را به شکل ایمن بخوابانم.

section-now = فرزند شما در حال حاضر
section-now-lead = اگر موضوع دربارهٔ بیش از یک فرزند است، به همهٔ آن‌ها فکر کنید.
item-child-health = فرزندم مراقبت بهداشتی و درمانی لازم را می‌گیرد.
item-child-safe = در حال حاضر، احساس می‌کنم فرزندم در امان است.
item-child-safer = از وقتی که اولین بار کمک گرفتیم، امنیت فرزندم …
item-worries-less = چیزهایی که نگرانشان بودیم، بهتر شده است.

section-change = چه چیزی تغییر کرده است
section-change-lead = این‌ها آخرین سؤال‌هاست.
item-future = از وقتی که اولین بار کمک گرفتیم، آیندهٔ فرزندم به نظر من …
item-as-a-parent = از وقتی که اولین بار کمک گرفتیم، احساس من به‌عنوان پدر، مادر یا مراقب …
item-family-copes = وقتی اوضاع سخت می‌شود، حالا کنار آمدن خانوادهٔ ما با آن …
item-who-to-ask = می‌دانم پیش از آنکه اوضاع بیش از حد سخت شود، از چه کسی کمک بخواهم.
