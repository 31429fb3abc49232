### Parents and carers, about early help.

title = المساعدة المبكرة لعائلتك
purpose = هذه الأسئلة عن المساعدة التي تصل إلى عائلتك، وعمّا إذا كانت تُحدث فرقًا.

scale-agreement-strongly-agree = أوافق بشدة
scale-agreement-agree = أوافق
scale-agreement-neither = لا أوافق ولا أعارض
scale-agreement-disagree = لا أوافق
scale-agreement-strongly-disagree = لا أوافق بشدة
scale-safer-much-safer = أكثر أمانًا بكثير
scale-safer-bit-safer = أكثر أمانًا قليلًا
scale-safer-same = بنفس القدر من الأمان
scale-safer-bit-less-safe = أقل أمانًا قليلًا
scale-safer-much-less-safe = أقل أمانًا بكثير
scale-better-much-better = أفضل بكثير
scale-better-bit-better = أفضل قليلًا
scale-better-same = كما كان الحال من قبل
scale-better-bit-worse = أسوأ قليلًا
scale-better-much-worse = أسوأ بكثير
scale-amount-too-little = أقل من اللازم
scale-amount-about-right = مناسبة تقريبًا
scale-amount-too-much = أكثر من اللازم
scale-yes-no-yes = نعم
scale-yes-no-no = لا

section-family = عائلتك
section-family-lead = لكي نسألك فقط عمّا يناسب عائلتك.
item-has-baby = هل لديك رضيع عمره أقل من سنة؟
item-over-four = هل المساعدة لطفل عمره 4 سنوات أو أكثر؟
item-has-social-worker = هل لدى طفلك أخصائي اجتماعي أو أخصائية اجتماعية؟

section-help = الحصول على المساعدة
section-help-lead = هذه الأسئلة عن كل الأشخاص الذين يساعدون عائلتك.
item-soon-enough = حصلنا على المساعدة قبل أن تصبح الأمور صعبة جدًا.
item-when-needed = نحصل على المساعدة عندما نحتاج إليها.
item-amount-of-help = المساعدة التي نحصل عليها …
item-one-story = لا أضطر إلى تكرار قصتنا مرة بعد مرة لأشخاص جدد.
item-work-together = الأشخاص الذين يساعدوننا يعملون معًا بشكل جيد.

section-listened-to = الاستماع إليك
section-listened-to-lead = ما يميزنا قد يكون ثقافتنا أو لغتنا أو ديننا أو صحتنا أو أسلوب حياتنا.
item-listen-to-me = الأشخاص الذين يعملون معنا يستمعون إليّ.
item-worries-taken-seriously = يأخذون مخاوفي على محمل الجد.
item-have-a-say = لرأيي دور في القرارات التي تخص عائلتي.
item-tell-us-why = يخبرنا الأشخاص لماذا يختارون ما سيفعلونه.
item-respect = يحترم الأشخاص ما يميزنا.

section-plan = الخطة الخاصة بعائلتك
section-plan-lead = في التقييم يتعرف العاملون على المساعدة التي تحتاج إليها العائلة. والخطة توضح من سيفعل ماذا.
item-assessment-right = كان التقييم صحيحًا في ما يخص عائلتنا.
item-does-well = يلاحظ الأشخاص ما تجيده عائلتنا.
item-worries-clear = أخبرني الأشخاص بوضوح بما يقلقهم.
item-know-what-next = أعرف ما الذي يجب أن يحدث بعد ذلك.
item-understand-plan = أفهم ما تطلب منا الخطة أن نفعله.

section-people = الأشخاص الذين يساعدونك
item-trusted-worker = يوجد بين العاملين أو المتطوعين شخص تثق به عائلتنا.
item-same-worker = عمل معنا الشخص نفسه مدة تكفي لكي نثق به.

section-social-worker = الأخصائي الاجتماعي الخاص بطفلك
item-gets-on = علاقة طفلي بالأخصائي الاجتماعي الخاص به جيدة.
item-child-can-talk = يستطيع طفلي التحدث مع الأخصائي الاجتماعي الخاص به عندما يحتاج إلى ذلك.

section-child = رأي طفلك، والمدرسة
section-child-lead = إذا كان هناك أكثر من طفل، فالرجاء التفكير في أكبرهم.
item-child-listened-to = الأشخاص الذين يساعدوننا يستمعون إلى طفلي.
item-child-has-say = لرأي طفلي دور في القرارات التي تخص حياته.
item-child-told = يشرح الأشخاص لطفلي ما يحدث بطريقة يستطيع أن يفهمها.
item-help-to-learn = يحصل طفلي على المساعدة التي يحتاج إليها في التعلّم.
item-easy-to-go = الذهاب إلى المدرسة سهل على طفلي.

section-baby = رضيعك
item-safe-sleep = تحدث معنا أحدهم عن النوم الآمن لرضيعنا.
item-safe-sleep-know = أعرف كيف أضع رضيعي للنوم بأمان.

section-now = طفلك الآن
section-now-lead = إذا كان هناك أكثر من طفل، فالرجاء التفكير فيهم جميعًا.
item-child-health = يحصل طفلي على الرعاية الصحية التي يحتاج إليها.
item-child-safe = أشعر الآن بأن طفلي بأمان.
item-child-safer = منذ أن حصلنا على المساعدة لأول مرة، طفلي الآن …
item-worries-less = تحسّنت الأمور التي كنا قلقين بشأنها.

section-change = ما الذي تغيّر
section-change-lead = هذه هي الأسئلة الأخيرة.
item-future = منذ أن حصلنا على المساعدة لأول مرة، يبدو مستقبل طفلي …
item-as-a-parent = منذ أن حصلنا على المساعدة لأول مرة، شعوري بصفتي والدًا أو والدة أو من مقدمي الرعاية …
item-family-copes = عندما تصعب الأمور، قدرة عائلتنا الآن على التعامل معها …
item-who-to-ask = أعرف ممّن أطلب المساعدة قبل أن تصبح الأمور صعبة جدًا.
