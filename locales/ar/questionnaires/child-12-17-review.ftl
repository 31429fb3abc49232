### Young people aged 12 to 17 who are looked after, after a review.

title = اجتماع مراجعة رعايتك
purpose = هذه الأسئلة عن آخر اجتماع لمراجعة رعايتك، وعن أحوالك.

scale-agreement-very-true = صحيح جدًا
scale-agreement-mostly-true = صحيح في الغالب
scale-agreement-a-bit-true = صحيح قليلًا
scale-agreement-not-true = غير صحيح
scale-went-all = نعم، كله
scale-went-part = نعم، جزء منه
scale-went-chose-not = لا، كان هذا اختياري
scale-went-not-asked = لا، لم يطلب مني أحد ذلك
scale-went-other-reason = لا، لسبب آخر
scale-heard-myself = نعم، مني أنا
scale-heard-someone = نعم، من شخص تكلم نيابةً عني
scale-heard-not-heard = لا
scale-yes-no-yes = نعم
scale-yes-no-no = لا

section-review = اجتماع المراجعة
section-review-lead = يمكنك التعبير عن رأيك بالكلام أو بالكتابة. ويمكن لشخص آخر أن يتكلم نيابةً عنك، حتى في غيابك.
item-went-to-review = هل ذهبت إلى آخر اجتماع لمراجعة رعايتك؟
item-heard-at-review = هل سمع الأشخاص في اجتماع المراجعة رأيك؟

section-listened-to = الاستماع إليك
section-listened-to-lead = هذه الأسئلة لك حتى في حال عدم حضورك.
item-felt-listened-to = شعرت بأن الأشخاص استمعوا إليّ.
item-had-a-say = كان لرأيي دور في ما تقرر.
item-told-me-why = إذا لم يفعل الأشخاص ما طلبته، فقد أخبروني بالسبب.
item-made-a-difference = أحدث رأيي فرقًا في ما تقرر.

section-plan = خطتك
section-plan-lead = خطتك توضح ما الذي ينبغي أن يحدث بعد ذلك، ومن يفعل ماذا.
item-explained = يشرح الأشخاص ما يحدث بطريقة أستطيع أن أفهمها.
item-know-my-plan = أعرف ما هي الخطة الخاصة بي.
item-understand-my-plan = أفهم ما تقوله خطتي.
item-promises-checked = في اجتماعات المراجعة يتحقق الأشخاص من تنفيذ ما قالوا إنهم سيفعلونه.

section-people = الأشخاص الذين يساعدونك
item-can-talk = أستطيع التحدث مع الأخصائي الاجتماعي الخاص بي عندما أحتاج إلى ذلك.
item-does-what-they-say = الأخصائي الاجتماعي الخاص بي يفعل ما يقول إنه سيفعله.
item-same-worker = عمل معي الشخص نفسه مدة تكفي لأتعرف عليه.
item-someone-i-trust = يوجد شخص واحد على الأقل أثق به من العاملين أو المتطوعين الذين يساعدونني.
item-respect = العاملون الذين يساعدونني يحترمونني كما أنا.

section-now = كيف هي الأمور الآن
item-safe-where-i-live = أشعر بالأمان في المكان الذي أعيش فيه.
item-know-who-to-go-to = أعرف إلى من ألجأ إذا لم أشعر بالأمان.
item-health-help = أستطيع الحصول على المساعدة في ما يخص صحتي عندما أحتاج إليها.
item-in-education = هل لديك حاليًا دراسة في مدرسة أو كلية؟

section-education = المدرسة أو الكلية
section-education-lead = هذه هي الأسئلة الأخيرة.
item-help-with-school = أحصل على المساعدة التي أحتاج إليها لأنجح في المدرسة أو الكلية.
item-easy-to-go = الذهاب إلى المدرسة أو الكلية سهل عليّ.
