### أسئلة اختيارية عن المجيب، قبل الإرسال.

section-about-you = عنك
section-about-you-lead = هذه الأسئلة اختيارية. وهي تُظهر هل تُسمَع أصوات الجميع على اختلافهم. يمكنك ترك أي سؤال منها، وإرسال إجاباتك من دونها.

item-you-sex = ما جنسك؟
item-you-ethnic-group = ما مجموعتك العرقية؟
item-you-condition = هل لديك أي حالات صحية جسدية أو نفسية، أو أمراض، تستمر أو يُتوقع أن تستمر 12 شهرًا أو أكثر؟

scale-you-sex-female = أنثى
scale-you-sex-male = ذكر
scale-you-ethnic-group-asian = آسيوي أو آسيوي بريطاني
scale-you-ethnic-group-black = أسود، أو أسود بريطاني، أو كاريبي، أو أفريقي
scale-you-ethnic-group-mixed = مجموعات عرقية مختلطة أو متعددة
scale-you-ethnic-group-white = أبيض
scale-you-ethnic-group-other = مجموعة عرقية أخرى
scale-you-yes-no-yes = نعم
scale-you-yes-no-no = لا
