### Practitioners and volunteers, once a year.

title = کار برای در امان نگه داشتن کودکان
purpose = این سؤال‌ها دربارهٔ کار شما برای در امان نگه داشتن کودکان، و حمایتی است که برای این کار می‌گیرید. لطفاً با در نظر گرفتن کل کارتان جواب بدهید.

scale-agreement-strongly-agree = کاملاً موافقم
scale-agreement-agree = موافقم
scale-agreement-neither = نه موافقم نه مخالف
scale-agreement-disagree = مخالفم
scale-agreement-strongly-disagree = کاملاً مخالفم
scale-last-training-last-year = در یک سال گذشته
scale-last-training-one-to-three = 1 تا 3 سال پیش
scale-last-training-over-three = بیش از 3 سال پیش
scale-last-training-never = هرگز
scale-last-supervision-last-month = در یک ماه گذشته
scale-last-supervision-one-to-three = 1 تا 3 ماه پیش
scale-last-supervision-over-three = بیش از 3 ماه پیش
scale-last-supervision-never = هرگز
scale-how-many-three = هر سه نفر
scale-how-many-two = دو نفر
scale-how-many-one = یک نفر
scale-how-many-none = هیچ‌کدام
scale-went-all = بله، تمام مدت
scale-went-part = بله، بخشی از آن
scale-went-absent = نه
scale-views-shared-in-person = خود کودک گفت چه فکر می‌کند
scale-views-shared-advocate = یک حامی کودک (advocate) از طرف کودک صحبت کرد
scale-views-shared-in-writing = به‌صورت نوشته، تصویر یا با یک اپلیکیشن
scale-views-shared-by-worker = یکی از کارکنان به جلسه گفت
scale-views-shared-not-shared = بیان نشد
scale-yes-no-yes = بله
scale-yes-no-no = نه

section-role = نقش شما
section-role-lead = تا فقط چیزهایی را از شما بپرسیم که به نقش شما مربوط است. لطفاً فقط جلسه‌هایی را حساب کنید که دربارهٔ کودکی 4 ساله یا بزرگ‌تر بوده است.
item-direct-work = آیا به‌عنوان شغل یا به‌صورت داوطلبانه، مستقیماً با کودکان یا خانواده‌ها کار می‌کنید؟
item-holds-cases = آیا پرونده‌هایی دارید که مسئول آن‌ها خودتان هستید؟
item-has-supervision = آیا نظارت حرفه‌ای (supervision) بخشی از نقش شماست؟
item-been-to-conference = آیا در 12 ماه گذشته در یک کنفرانس حفاظت از کودک (child protection conference) شرکت کرده‌اید؟
item-been-to-review = آیا در 12 ماه گذشته در یک جلسهٔ بازبینی مراقبت (looked after review) شرکت کرده‌اید؟

section-know = دانستن اینکه چه باید کرد
item-know-what-to-do = می‌دانم اگر نگران کودکی باشم، چه کار کنم.
item-know-when-to-refer = می‌دانم چه وقت باید به خدمات مراقبت اجتماعی کودکان (children’s social care) ارجاع بدهم.
item-know-other-help = می‌دانم برای کودکانی که به آستانهٔ لازم (threshold) برای خدمات مراقبت اجتماعی نمی‌رسند، چه کمکی هست.
item-understand-procedures = می‌فهمم دستورالعمل‌های ما برای حفاظت از کودکان چگونه عمل می‌کنند.
item-confident-procedures = وقتی از دستورالعمل‌های ما برای حفاظت از کودکان استفاده می‌کنم، احساس اطمینان می‌کنم.

section-training = آموزش و شروع ایمن
item-can-get-training = می‌توانم آموزش حفاظت از کودکان را که برای نقشم لازم دارم، بگیرم.
item-last-training = آخرین بار چه وقت آموزش حفاظت از کودکان دیدید؟
item-have-skills = مهارت‌هایی را که برای در امان نگه داشتن کودکان در شغلم لازم است، دارم.
item-checks-first = پیش از آنکه به‌تنهایی با کودکان کار کنم، بررسی صلاحیت من (checks) کامل شده بود.
item-induction-first = پیش از آنکه به‌تنهایی با کودکان کار کنم، دورهٔ آشنایی با کار (induction) را گذراندم.

section-supervision = نظارت حرفه‌ای
item-supervision-reflects = نظارت حرفه‌ای به من کمک می‌کند درنگ کنم و دربارهٔ کارم فکر کنم.
item-last-supervision = آخرین نظارت حرفه‌ای شما چه وقت بود؟

section-job = شغل شما
item-workload = حجم کارم در حدی است که از عهده‌اش برمی‌آیم.
item-stay-in-job = انتظار دارم 12 ماه دیگر در همین شغل باشم.

section-together = همکاری
item-one-team = سازمان‌هایی که با آن‌ها کار می‌کنم مانند یک تیم عمل می‌کنند.
item-information-in-time = سازمان‌های دیگر اطلاعات لازم را آن‌قدر به‌موقع در اختیارم می‌گذارند که بتوانم اقدام کنم.
item-know-what-to-share = می‌دانم چه اطلاعاتی را دربارهٔ یک کودک می‌توانم در اختیار دیگران بگذارم.

section-front-door = مطرح کردن نگرانی‌ها
section-front-door-lead = اگر در 12 ماه گذشته نگرانی‌ای را مطرح نکرده‌اید، «نمی‌دانم» را انتخاب کنید.
item-action-soon-enough = وقتی نگرانی‌ای را مطرح می‌کنم، به اندازه‌ای زود اقدام می‌شود که از کودک محافظت شود.
item-front-door-advice = وقتی با Children’s Front Door (درگاه خدمات کودکان) تماس می‌گیرم، مشاورهٔ مفیدی دریافت می‌کنم.
item-hear-back = به من خبر می‌دهند که نتیجهٔ ارجاع من چه شد.

section-early-help = کمک زودهنگام و پیشگیری
item-know-early-help = می‌دانم چطور برای خانواده‌ای در منطقهٔ ما کمک زودهنگام (early help) بگیرم.
item-early-help-works = کمک زودهنگام برای خانواده‌هایی که به آن معرفی می‌کنم، اثرگذار است.
item-help-fits-need = کمکی که خانواده‌ها می‌گیرند با سطح نیاز آن‌ها متناسب است.
item-safety-messages = پیام‌های ایمنی حاصل از بررسی‌های مرگ کودکان (child death reviews) را با خانواده‌ها در میان می‌گذارم.

section-voice = صدای کودکان
section-voice-lead = به همهٔ پرونده‌هایتان فکر کنید.
item-own-words = آنچه را هر کودک می‌گوید با کلمات خود او می‌نویسم.
item-see-alone = با هر کودک، بدون حضور دیگران، دیدار می‌کنم.
item-plans-show-wishes = برنامه‌های من نشان می‌دهند در مورد خواستهٔ کودک چه کردیم.
item-wishes-changed = در آخرین پرونده‌ای که بستم، خواسته‌های کودک کاری را که کردیم تغییر داد.

section-each-child = شناختن هر کودک
section-each-child-lead = منظور از هویت می‌تواند سن، معلولیت، دین، نژاد، زبان، جنسیت یا گرایش جنسی باشد.
item-time-for-each = برای شناختن هر کودکی که با او کار می‌کنم، وقت کافی دارم.
item-explain-to-child = برای توضیح دادن آنچه در جریان است، از کلمه‌ها، تصویرها یا ابزارهایی استفاده می‌کنم که برای هر کودک مناسب است.
item-identity = برنامه‌های من هویت هر کودک را بازتاب می‌دهند.
item-six-months = بیشتر خانواده‌های پرونده‌های من، شش ماه یا بیشتر است که با خود من کار می‌کنند.

section-safety = ایمنی و خطر
item-know-how-safe = می‌دانم هر کودک در پرونده‌های من اکنون تا چه حد در امان است.
item-told-me-safer = به سه کودک آخری فکر کنید که کمک به آن‌ها پایان یافت. چند نفر به شما گفتند که احساس امنیت بیشتری دارند؟
item-risks-down = می‌دانم در هر یک از پرونده‌هایم کدام خطرها کمتر شده است.
item-manager-decisions = مدیرم دربارهٔ پرونده‌های من تصمیم‌های روشنی ثبت می‌کند.

section-parents = والدین و مراقبان
item-time-for-parents = به والدین وقت می‌دهم تا بگویند چه فکر می‌کنند.
item-parents-comment = والدین می‌توانند پیش از جلسه دربارهٔ گزارش من نظر بدهند.
item-what-works-well = ارزیابی‌های من می‌گویند چه چیزی در خانواده خوب پیش می‌رود.
item-decisions-explained = تصمیم‌ها برای خانواده توضیح داده می‌شود.

section-plans = ارزیابی‌ها، برنامه‌ها و جلسه‌های بازبینی
item-time-to-assess = وقت لازم برای نوشتن یک ارزیابی خوب را دارم.
item-plans-clear = برنامه‌های من روشن می‌کنند که چه باید انجام شود.
item-plan-copies = هر خانواده نسخه‌ای از برنامه را دارد که می‌تواند آن را بفهمد.
item-reviews-challenge = جلسه‌های بازبینی، برنامه‌هایی را که نتیجه نمی‌دهند به چالش می‌کشند.

section-conference = آخرین کنفرانس
section-conference-lead = اگر بیش از یک کودک بود، به بزرگ‌ترین آن‌ها فکر کنید. اگر بیش از یک روش درست است، اولین گزینهٔ درست را انتخاب کنید.
item-conference-child-there = آیا کودک در آخرین کنفرانسی که در آن شرکت کردید، حضور داشت؟
item-conference-views = نظر کودک در آن کنفرانس چگونه بیان شد؟

section-review = آخرین جلسهٔ بازبینی
section-review-lead = اگر بیش از یک روش درست است، اولین گزینهٔ درست را انتخاب کنید.
item-review-child-there = آیا کودک در آخرین جلسهٔ بازبینی مراقبتی که در آن شرکت کردید، حضور داشت؟
item-review-views = نظر کودک در آن جلسهٔ بازبینی چگونه بیان شد؟

section-learning = یادگیری
section-learning-lead = این‌ها آخرین سؤال‌هاست.
item-changed-how-i-work = به دلیل درسی از یک بررسی محلی (local review)، شیوهٔ کارم را تغییر داده‌ام.
item-know-lessons = درس‌های اصلی بررسی‌های محلی اخیر را می‌دانم.
item-partnership-helped = تغییراتی که نهاد همکاری حفاظت از کودکان (partnership) در یک سال گذشته ایجاد کرد، به کودکانی که با آن‌ها کار می‌کنم کمک کرده است.
