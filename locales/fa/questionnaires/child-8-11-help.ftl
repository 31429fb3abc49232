### Children aged 8 to 11, about the help that they get.

title = کسانی که به تو کمک می‌کنند
purpose = این سؤال‌ها دربارهٔ کسانی است که به تو و خانواده‌ات کمک می‌کنند. می‌پرسند آن کمک برای تو چطور است.

scale-agreement-yes = بله
scale-agreement-mostly = تا حد زیادی
scale-agreement-not-much = نه زیاد
scale-agreement-no = نه
scale-safer-safer = بیشتر از قبل
scale-safer-same = مثل قبل
scale-safer-less-safe = کمتر از قبل
scale-easier-easier = آسان‌تر از قبل
scale-easier-same = مثل قبل
scale-easier-harder = سخت‌تر از قبل
scale-yes-no-yes = بله
scale-yes-no-no = نه

section-listen-to-me-lead = به کسانی فکر کن که در خانه، در مدرسه و در جاهای دیگر به تو کمک می‌کنند.
item-listen-to-me = آیا کسانی که به تو کمک می‌کنند، به آنچه می‌گویی گوش می‌دهند؟
item-have-a-say = آیا در تصمیم‌گیری دربارهٔ آنچه برای تو پیش می‌آید، نظر تو هم به حساب می‌آید؟
item-understand = آیا کمکت می‌کنند بفهمی چه خبر است؟
item-good-things = آیا کسانی که به تو کمک می‌کنند، می‌گویند چه چیزهایی در خانوادهٔ تو خوب است؟
item-things-that-matter = آیا چیزهایی که برای تو مهم است، برای کسانی که به تو کمک می‌کنند هم مهم است؟
item-work-together = آیا کسانی که به تو کمک می‌کنند، با هم خوب کار می‌کنند؟
item-help-to-learn = آیا کمکی را که برای یاد گرفتن لازم داری، می‌گیری؟
item-safe-where-i-live = آیا در جایی که زندگی می‌کنی احساس امنیت می‌کنی؟
item-grown-up-to-talk-to = اگر احساس امنیت نکنی، آیا بزرگ‌تری هست که بتوانی با او حرف بزنی؟
item-feel-safer = از وقتی که کمک به تو شروع شد، چقدر احساس امنیت می‌کنی؟
item-problems-easier = از وقتی که کمک به تو شروع شد، حل کردن مشکل‌ها در خانه چقدر آسان است؟
section-has-social-worker-lead = مددکار اجتماعی کمک می‌کند که بچه‌ها در امان باشند و حالشان خوب باشد.
item-has-social-worker = آیا مددکار اجتماعی داری؟
item-trust-social-worker = آیا به مددکار اجتماعی‌ات اعتماد داری؟
item-someone-to-talk-to = آیا مددکار یا کمک‌کننده‌ای هست که بتوانی واقعاً با او حرف بزنی؟
