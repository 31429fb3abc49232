### Young people aged 12 to 17, after a child protection conference.

title = مؤتمر حماية الطفل الخاص بك
purpose = عُقد مؤتمر لحماية الطفل بشأنك. هذه الأسئلة عن رأيك فيه وعمّا نتج عنه.

scale-agreement-very-true = صحيح جدًا
scale-agreement-mostly-true = صحيح في الغالب
scale-agreement-a-bit-true = صحيح قليلًا
scale-agreement-not-true = غير صحيح
scale-safer-much-safer = بأمان أكبر بكثير
scale-safer-bit-safer = بأمان أكبر قليلًا
scale-safer-same = بنفس القدر من الأمان
scale-safer-bit-less-safe = بأمان أقل قليلًا
scale-safer-much-less-safe = بأمان أقل بكثير
scale-went-all = نعم، كله
scale-went-part = نعم، جزء منه
scale-went-chose-not = لا، كان هذا اختياري
scale-went-not-asked = لا، لم يطلب مني أحد ذلك
scale-went-other-reason = لا، لسبب آخر
scale-heard-myself = نعم، مني أنا
scale-heard-someone = نعم، من شخص تكلم نيابةً عني
scale-heard-not-heard = لا

section-before = قبل المؤتمر
section-before-lead = مؤتمر حماية الطفل اجتماع كبير عن كيفية الحفاظ على سلامتك.
item-conference-explained = شرح لي الأشخاص المؤتمر بطريقة استطعت أن أفهمها.
item-asked-how-to-share = سألني أحدهم كيف أود أن أعبّر عن رأيي.

section-conference = المؤتمر
section-conference-lead = يمكنك التعبير عن رأيك بالكلام أو بالكتابة. ويمكن لشخص آخر أن يتكلم نيابةً عنك، حتى في غيابك.
item-went-to-conference = هل ذهبت إلى آخر مؤتمر لحماية الطفل خاص بك؟
item-heard-at-conference = هل سمع الأشخاص في المؤتمر رأيك؟

section-there = أثناء حضورك
item-good-things-seen = رأى الأشخاص في المؤتمر الأشياء الجيدة في عائلتي، وليس المشكلات فقط.
item-respect-at-conference = احترمني الأشخاص في المؤتمر كما أنا.

section-listened-to = الاستماع إليك
section-listened-to-lead = هذه الأسئلة لك حتى في حال عدم حضورك.
item-felt-listened-to = شعرت بأن الأشخاص استمعوا إليّ.
item-took-me-seriously = أخذ الأشخاص رأيي على محمل الجد.
item-had-a-say = كان لرأيي دور في ما تقرر.
item-told-me-why = إذا لم يفعل الأشخاص ما طلبته، فقد أخبروني بالسبب.
item-made-a-difference = أحدث رأيي فرقًا في ما تقرر.

section-plan = الخطة
section-plan-lead = خطتك توضح ما الذي ينبغي أن يحدث بعد ذلك، ومن يفعل ماذا.
item-know-the-plan = أعرف ما هي الخطة الخاصة بي وبعائلتي.
item-understand-my-plan = أفهم ما تقوله خطتي.

section-safe = الشعور بالأمان
section-safe-lead = هذه هي الأسئلة الأخيرة.
item-safe-where-i-live = أشعر بالأمان في المكان الذي أعيش فيه.
item-know-who-to-go-to = أعرف إلى من ألجأ إذا لم أشعر بالأمان.
item-feel-safer = منذ أن حصلت على المساعدة لأول مرة، أشعر …
