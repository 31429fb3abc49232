### Parents and carers, after a child protection conference.

title = کنفرانس دربارهٔ فرزند شما
purpose = این سؤال‌ها دربارهٔ آخرین کنفرانس حفاظت از کودک (child protection conference) برای خانوادهٔ شما، و نتیجهٔ آن است.

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
scale-went-all = بله، تمام مدت
scale-went-part = بله، بخشی از آن
scale-went-absent = نه
scale-views-shared-by-child = بله، فرزندم خودش آن را بیان کرد
scale-views-shared-by-someone = بله، کسی به جای فرزندم آن را بیان کرد
scale-views-shared-not-shared = نه
scale-yes-no-yes = بله
scale-yes-no-no = نه

section-before = پیش از کنفرانس
section-before-lead = شرکت کردن با تلفن یا ویدئو هم شرکت کردن حساب می‌شود.
item-told-what-about = پیش از کنفرانس، به من گفتند دربارهٔ چه چیزی صحبت خواهیم کرد.
item-time-to-read = پیش از کنفرانس، برای خواندن گزارش‌ها وقت کافی داشتم.
item-reports-true = گزارش‌ها تصویر درستی از خانوادهٔ ما نشان می‌دادند.
item-needed-help-to-take-part = آیا برای شرکت کردن به مترجم شفاهی یا کمک دیگری نیاز داشتید؟
item-went-myself = آیا در کنفرانس شرکت کردید؟

section-taking-part = کمک برای شرکت کردن
item-got-help-to-take-part = کمکی را که برای شرکت کردن لازم داشتم، گرفتم.
item-could-say-all = با آن کمک، توانستم آنچه را می‌خواستم بگویم.

section-conference = در کنفرانس
section-conference-lead = منظور از «آنچه هستیم» می‌تواند فرهنگ، زبان، دین، سلامت یا شیوهٔ زندگی ما باشد.
item-listened-to-me = افراد حاضر در کنفرانس به حرفم گوش دادند.
item-took-worries-seriously = آن‌ها نگرانی‌های مرا جدی گرفتند.
item-respected-us = افراد حاضر در کنفرانس به آنچه هستیم احترام گذاشتند.
item-told-us-why = به ما گفتند چرا این کارها را انتخاب کردند.

section-decisions = آنچه تصمیم گرفته شد
section-decisions-lead = این سؤال‌ها برای شماست، حتی اگر آنجا نبودید.
item-had-a-say = در تصمیم‌هایی که دربارهٔ خانواده‌ام گرفته شد، من هم سهم داشتم.
item-noticed-strengths = به کارهایی که خانوادهٔ ما خوب انجام می‌دهد توجه کردند.
item-know-what-next = می‌دانم بعد چه باید بشود.
item-know-if-no-change = می‌دانم اگر اوضاع تغییر نکند، چه خواهد شد.
item-has-plan = آیا الان برنامه‌ای برای خانوادهٔ شما هست؟

section-plan = برنامه
item-understand-plan = می‌فهمم برنامه از ما می‌خواهد چه کار کنیم.
item-copy-of-plan = یک نسخه از برنامه را خودم دارم.
item-by-when = می‌دانم اوضاع تا چه زمانی باید تغییر کند.
item-plan-fits-worries = برنامه به چیزهایی می‌پردازد که افراد نگران آن‌ها هستند.
item-everyone-checked = در جلسه‌ها بررسی می‌شود که آیا هر کس کاری را که گفته بود انجام داده است.

section-safe = فرزند شما در حال حاضر
section-safe-lead = اگر موضوع دربارهٔ بیش از یک فرزند است، به همهٔ آن‌ها فکر کنید.
item-child-safe = در حال حاضر، احساس می‌کنم فرزندم در امان است.
item-child-safer = از وقتی که اولین بار کمک گرفتیم، امنیت فرزندم …
item-conference-over-four = آیا کنفرانس دربارهٔ کودکی 4 ساله یا بزرگ‌تر بود؟

section-child = نظر فرزند شما
section-child-lead = اگر موضوع دربارهٔ بیش از یک فرزند است، به بزرگ‌ترین آن‌ها فکر کنید. این‌ها آخرین سؤال‌هاست.
item-child-went = آیا فرزندتان در کنفرانس شرکت کرد؟
item-child-views = آیا نظر فرزندتان در کنفرانس بیان شد؟
item-child-listened-to = کسانی که به ما کمک می‌کنند به حرف فرزندم گوش می‌دهند.
item-child-has-say = در تصمیم‌هایی که دربارهٔ زندگی فرزندم گرفته می‌شود، خود او هم سهم دارد.
item-child-told = آنچه را در جریان است طوری برای فرزندم توضیح می‌دهند که بتواند بفهمد.
