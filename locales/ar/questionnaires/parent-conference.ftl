### Parents and carers, after a child protection conference.

title = المؤتمر بشأن طفلك
purpose = هذه الأسئلة عن آخر مؤتمر لحماية الطفل يخص عائلتك، وعمّا نتج عنه.

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
scale-went-all = نعم، كله
scale-went-part = نعم، جزء منه
scale-went-absent = لا
scale-views-shared-by-child = نعم، عبّر طفلي عنه بنفسه
scale-views-shared-by-someone = نعم، عبّر عنه شخص آخر نيابةً عن طفلي
scale-views-shared-not-shared = لا
scale-yes-no-yes = نعم
scale-yes-no-no = لا

section-before = قبل المؤتمر
section-before-lead = الحضور بالهاتف أو بالفيديو يُعد حضورًا.
item-told-what-about = قبل المؤتمر، أخبرني أحدهم عمّا سنتحدث عنه.
item-time-to-read = كان لديّ وقت كافٍ لقراءة التقارير قبل المؤتمر.
item-reports-true = قدّمت التقارير صورة صحيحة عن عائلتنا.
item-needed-help-to-take-part = هل كانت لديك حاجة إلى ترجمة شفوية أو مساعدة أخرى للمشاركة؟
item-went-myself = هل ذهبت إلى المؤتمر؟

section-taking-part = المساعدة على المشاركة
item-got-help-to-take-part = حصلت على المساعدة التي احتجت إليها للمشاركة.
item-could-say-all = بهذه المساعدة استطعت أن أقول ما أردت قوله.

section-conference = في المؤتمر
section-conference-lead = ما يميزنا قد يكون ثقافتنا أو لغتنا أو ديننا أو صحتنا أو أسلوب حياتنا.
item-listened-to-me = استمع إليّ الأشخاص في المؤتمر.
item-took-worries-seriously = أخذوا مخاوفي على محمل الجد.
item-respected-us = احترم الأشخاص في المؤتمر ما يميزنا.
item-told-us-why = أخبرنا الأشخاص لماذا اختاروا ما سيفعلونه.

section-decisions = ما تقرر
section-decisions-lead = هذه الأسئلة لك حتى في حال عدم حضورك.
item-had-a-say = كان لرأيي دور في ما تقرر بشأن عائلتي.
item-noticed-strengths = لاحظ الأشخاص ما تجيده عائلتنا.
item-know-what-next = أعرف ما الذي يجب أن يحدث بعد ذلك.
item-know-if-no-change = أعرف ما الذي سيحدث إذا لم تتغير الأمور.
item-has-plan = هل توجد الآن خطة لعائلتك؟

section-plan = الخطة
item-understand-plan = أفهم ما تطلب منا الخطة أن نفعله.
item-copy-of-plan = لديّ نسختي الخاصة من الخطة.
item-by-when = أعرف متى يجب أن تكون الأمور قد تغيرت.
item-plan-fits-worries = تعالج الخطة الأمور التي يقلق الأشخاص بشأنها.
item-everyone-checked = في الاجتماعات يتحقق الأشخاص من أن كل واحد فعل ما قال إنه سيفعله.

section-safe = طفلك الآن
section-safe-lead = إذا كان هناك أكثر من طفل، فالرجاء التفكير فيهم جميعًا.
item-child-safe = أشعر الآن بأن طفلي بأمان.
item-child-safer = منذ أن حصلنا على المساعدة لأول مرة، طفلي الآن …
item-conference-over-four = هل كان المؤتمر بشأن طفل عمره 4 سنوات أو أكثر؟

section-child = رأي طفلك
section-child-lead = إذا كان هناك أكثر من طفل، فالرجاء التفكير في أكبرهم. هذه هي الأسئلة الأخيرة.
item-child-went = هل ذهب طفلك إلى المؤتمر؟
item-child-views = هل سمع الأشخاص في المؤتمر رأي طفلك؟
item-child-listened-to = الأشخاص الذين يساعدوننا يستمعون إلى طفلي.
item-child-has-say = لرأي طفلي دور في القرارات التي تخص حياته.
item-child-told = يشرح الأشخاص لطفلي ما يحدث بطريقة يستطيع أن يفهمها.
