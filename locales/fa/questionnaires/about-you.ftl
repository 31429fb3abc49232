### Questions about the respondent, by choice, before sending.

section-about-you = دربارهٔ شما
section-about-you-lead = جواب دادن به این سؤال‌ها انتخاب شماست. این سؤال‌ها نشان می‌دهد آیا حرف همه جور آدم شنیده می‌شود. می‌توانید هر کدام را بی‌جواب بگذارید، و جواب‌هایتان را بدون آن‌ها بفرستید.

item-you-sex = جنسیت شما چیست؟
item-you-ethnic-group = گروه قومی شما چیست؟
item-you-condition = آیا بیماری یا مشکلی در سلامت جسمی یا روانی دارید که 12 ماه یا بیشتر طول کشیده است یا انتظار می‌رود طول بکشد؟

scale-you-sex-female = زن یا دختر
scale-you-sex-male = مرد یا پسر
scale-you-ethnic-group-asian = آسیایی یا بریتانیایی آسیایی‌تبار
scale-you-ethnic-group-black = سیاه‌پوست، بریتانیایی سیاه‌پوست، کارائیبی یا آفریقایی
scale-you-ethnic-group-mixed = آمیخته یا از چند گروه قومی
scale-you-ethnic-group-white = سفیدپوست
scale-you-ethnic-group-other = گروه قومی دیگر
scale-you-yes-no-yes = بله
scale-you-yes-no-no = نه
