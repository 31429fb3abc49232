### Practitioners and volunteers, after a safeguarding course.

title = دورهٔ آموزشی شما دربارهٔ حفاظت از کودکان
purpose = این سؤال‌ها دربارهٔ دورهٔ حفاظت از کودکان (safeguarding) است که گذراندید. می‌پرسند چه چیزی از آن را به کارتان می‌برید.

scale-agreement-strongly-agree = کاملاً موافقم
scale-agreement-agree = موافقم
scale-agreement-neither = نه موافقم نه مخالف
scale-agreement-disagree = مخالفم
scale-agreement-strongly-disagree = کاملاً مخالفم
scale-first-step-tell-lead = گوش می‌دهم، حرف‌های کودک را می‌نویسم، و همان روز به مسئول حفاظت از کودکان (safeguarding lead) خبر می‌دهم
scale-first-step-ask-more = از کودک جزئیات را می‌پرسم تا مطمئن شوم چه اتفاقی افتاده است
scale-first-step-speak-at-home = اول با افراد خانه صحبت می‌کنم تا حرف آن‌ها را بشنوم
scale-first-step-wait-and-see = پیش از آنکه به کسی بگویم، منتظر نشانه‌های دیگر می‌مانم

section-course = این دوره، و آموزش به‌طور کلی
item-right-level = سطح دوره برای نقش من مناسب بود.
item-can-get-training = می‌توانم آموزش حفاظت از کودکان را که برای نقشم لازم دارم، بگیرم.
item-time-for-training = در محل کار به من وقت داده می‌شود که آموزش حفاظت از کودکان ببینم.

section-know = دانستن اینکه چه باید کرد
section-know-lead = به آنچه اکنون، پس از دوره، می‌دانید فکر کنید.
item-know-what-to-do = می‌دانم اگر نگران کودکی باشم، چه کار کنم.
item-know-when-to-refer = می‌دانم چه وقت باید به خدمات مراقبت اجتماعی کودکان (children’s social care) ارجاع بدهم.
item-know-other-help = می‌دانم برای کودکانی که به آستانهٔ لازم (threshold) برای خدمات مراقبت اجتماعی نمی‌رسند، چه کمکی هست.
item-know-early-help = می‌دانم چطور برای خانواده‌ای در منطقهٔ ما کمک زودهنگام (early help) بگیرم.

section-procedures = دستورالعمل‌ها، و یک مورد
section-procedures-lead = این مورد دربارهٔ یک کودک واقعی نیست. به هیچ‌کس نمره داده نمی‌شود: فقط جمع کل نشان داده می‌شود.
item-understand-procedures = می‌فهمم دستورالعمل‌های ما برای حفاظت از کودکان چگونه عمل می‌کنند.
item-confident-procedures = وقتی از دستورالعمل‌های ما برای حفاظت از کودکان استفاده می‌کنم، احساس اطمینان می‌کنم.
item-case-first-step = مورد ساختگی: کودکی به شما می‌گوید کسی در خانه به او آسیب می‌رساند. اول چه می‌کنید؟

section-work = بازگشت به کار
section-work-lead = این‌ها آخرین سؤال‌هاست.
item-have-skills = مهارت‌هایی را که برای در امان نگه داشتن کودکان در شغلم لازم است، دارم.
item-course-lessons = دوره به من نشان داد چگونه درس‌های بررسی‌های محلی را در کارم به کار ببرم.
item-lasting-difference = آنچه یاد گرفتم برای کودکانی که با آن‌ها کار می‌کنم تفاوتی ماندگار ایجاد خواهد کرد.
