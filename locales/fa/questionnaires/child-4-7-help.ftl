### Children aged 4 to 7, about the people who help them.

title = تو و کسانی که کمکت می‌کنند
purpose = این سؤال‌ها دربارهٔ تو و بزرگ‌ترهایی است که کمکت می‌کنند.

scale-sometimes-yes = بله
scale-sometimes-sometimes = گاهی
scale-sometimes-no = نه
scale-a-bit-yes = بله
scale-a-bit-a-bit = یک کمی
scale-a-bit-no = نه
scale-yes-no-yes = بله
scale-yes-no-no = نه

item-helped = یک بزرگ‌تر دارد در این کار به تو کمک می‌کند؟
item-easy-to-go-to-school = مدرسه رفتن برای تو آسان است؟
item-safe-at-school = در مدرسه حس می‌کنی جایت امن است؟
item-safe-at-home = در خانه حس می‌کنی جایت امن است؟
item-listen-to-me = بزرگ‌ترهایی که کمکت می‌کنند، به حرفت گوش می‌دهند؟
item-ask-what-i-want = بزرگ‌ترها از تو می‌پرسند چه می‌خواهی؟
item-know-why = می‌دانی چرا آدم‌ها برای کمک می‌آیند؟
section-has-social-worker-lead = مددکار اجتماعی یک بزرگ‌تر است که به خانواده‌ها کمک می‌کند.
item-has-social-worker = مددکار اجتماعی به دیدن تو می‌آید؟
section-like-visits-lead = این دربارهٔ مددکار اجتماعی توست.
item-like-visits = دوست داری که به دیدنت بیاید؟
item-kind = بزرگ‌ترهایی که کمکت می‌کنند، مهربان هستند؟
item-like-to-talk = دوست داری با کسانی که کمکت می‌کنند حرف بزنی؟
