### Young people aged 12 to 17, about the help that they get.

title = المساعدة التي تصلك
purpose = هذه الأسئلة عن المساعدة التي تصلك أنت وعائلتك، وعمّا إذا كانت تُحدث فرقًا.

scale-agreement-very-true = صحيح جدًا
scale-agreement-mostly-true = صحيح في الغالب
scale-agreement-a-bit-true = صحيح قليلًا
scale-agreement-not-true = غير صحيح
scale-safer-much-safer = بأمان أكبر بكثير
scale-safer-bit-safer = بأمان أكبر قليلًا
scale-safer-same = بنفس القدر من الأمان
scale-safer-bit-less-safe = بأمان أقل قليلًا
scale-safer-much-less-safe = بأمان أقل بكثير
scale-better-much-better = بشكل أفضل بكثير
scale-better-bit-better = بشكل أفضل قليلًا
scale-better-same = كما كان الحال من قبل
scale-better-bit-worse = بشكل أسوأ قليلًا
scale-better-much-worse = بشكل أسوأ بكثير
scale-yes-no-yes = نعم
scale-yes-no-no = لا

section-safe = الشعور بالأمان
section-safe-lead = هذه الأسئلة الأولى عن الشعور بالأمان.
item-safe-where-i-live = أشعر بالأمان في المكان الذي أعيش فيه.
item-know-who-to-go-to = أعرف إلى من ألجأ إذا لم أشعر بالأمان.
item-feel-safer = منذ أن حصلت على المساعدة لأول مرة، أشعر …

section-listened-to = الاستماع إليك
section-listened-to-lead = هذه الأسئلة عن الأشخاص الذين يساعدونك، مثل الأخصائيين الاجتماعيين وعاملي الدعم والعاملين مع الشباب وغيرهم.
item-listen-to-me = الأشخاص الذين يعملون معي يستمعون إليّ.
item-take-me-seriously = يأخذون ما أقوله على محمل الجد.
item-have-a-say = لرأيي دور في القرارات التي تخص حياتي.
item-tell-me-why = إذا لم يفعل الأشخاص ما طلبته، فإنهم يخبرونني بالسبب.
item-changed-because-of-me = تغيّرت أمور نتيجةً لما قلته.

section-plan = معرفة ما يجري
section-plan-lead = خطتك توضح ما الذي ينبغي أن يحدث بعد ذلك، ومن يفعل ماذا.
item-explained = يشرح الأشخاص ما يحدث بطريقة أستطيع أن أفهمها.
item-know-the-plan = أعرف ما هي الخطة الخاصة بي وبعائلتي.
item-seen-my-plan = أفهم ما تقوله خطتي.
item-good-things = العاملون الذين يساعدوننا يرون الأشياء الجيدة في عائلتي، وليس المشكلات فقط.

section-help = الحصول على المساعدة
section-help-lead = هذه الأسئلة عن المساعدة التي حصلت عليها أنت وعائلتك.
item-soon-enough = حصلت على المساعدة في وقت مبكر بما يكفي.
item-when-needed = أحصل على المساعدة عندما أحتاج إليها.
item-one-story = لا أضطر إلى تكرار قصتي مرة بعد مرة لأشخاص جدد.
item-work-together = الأشخاص الذين يساعدونني يتعاونون معًا.

section-people = الأشخاص الذين يساعدونك
item-someone-i-trust = يوجد شخص واحد على الأقل أثق به من العاملين أو المتطوعين الذين يساعدونني.
item-same-worker = عمل معي الشخص نفسه مدة تكفي لأتعرف عليه.
item-respect = العاملون الذين يساعدونني يحترمونني كما أنا.
item-treated-fairly = تتم معاملتي بعدل.
item-has-social-worker = هل لديك أخصائي اجتماعي أو أخصائية اجتماعية؟

section-social-worker = الأخصائي الاجتماعي الخاص بك
item-can-talk = أستطيع التحدث مع الأخصائي الاجتماعي الخاص بي عندما أحتاج إلى ذلك.
item-does-what-they-say = الأخصائي الاجتماعي الخاص بي يفعل ما يقول إنه سيفعله.

section-now = كيف هي الأمور الآن
section-now-lead = هذه هي الأسئلة الأخيرة.
item-problems-better = مقارنةً بما قبل حصولنا على المساعدة، تستطيع عائلتي حل المشكلات …
item-unsafe-things-better = الأمور التي جعلتني أشعر بعدم الأمان تحسّنت.
item-help-with-health = أستطيع الحصول على المساعدة في ما يخص صحتي ومشاعري عندما أحتاج إليها.
item-help-with-school = أحصل على المساعدة التي أحتاج إليها لأنجح في المدرسة أو الكلية (college).
