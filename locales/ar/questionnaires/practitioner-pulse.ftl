### Practitioners and volunteers, once a year.

title = العمل من أجل سلامة الأطفال
purpose = هذه الأسئلة عن عملك من أجل سلامة الأطفال، وعن الدعم الذي يصلك في ذلك. الرجاء الإجابة عن عملك ككل.

scale-agreement-strongly-agree = أوافق بشدة
scale-agreement-agree = أوافق
scale-agreement-neither = لا أوافق ولا أعارض
scale-agreement-disagree = لا أوافق
scale-agreement-strongly-disagree = لا أوافق بشدة
scale-last-training-last-year = خلال السنة الماضية
scale-last-training-one-to-three = قبل سنة إلى 3 سنوات
scale-last-training-over-three = قبل أكثر من 3 سنوات
scale-last-training-never = لم يحدث ذلك قط
scale-last-supervision-last-month = خلال الشهر الماضي
scale-last-supervision-one-to-three = قبل شهر إلى 3 أشهر
scale-last-supervision-over-three = قبل أكثر من 3 أشهر
scale-last-supervision-never = لم يحدث ذلك قط
scale-how-many-three = الثلاثة كلهم
scale-how-many-two = اثنان
scale-how-many-one = واحد
scale-how-many-none = لا أحد منهم
scale-went-all = نعم، كله
scale-went-part = نعم، جزء منه
scale-went-absent = لا
scale-views-shared-in-person = قال الطفل رأيه بنفسه
scale-views-shared-advocate = تكلم شخص مكلّف بالدفاع عن رأي الطفل نيابةً عنه
scale-views-shared-in-writing = بالكتابة أو بالرسوم أو بتطبيق
scale-views-shared-by-worker = أخبر أحد العاملين الاجتماع به
scale-views-shared-not-shared = لم يُعرض رأي الطفل
scale-yes-no-yes = نعم
scale-yes-no-no = لا

section-role = دورك
section-role-lead = لكي نسألك فقط عمّا يناسب دورك. الرجاء عدم احتساب الاجتماعات إلا إذا كانت بشأن طفل عمره 4 سنوات أو أكثر.
item-direct-work = هل لك عمل مباشر أو عمل تطوعي مباشر مع الأطفال أو العائلات؟
item-holds-cases = هل لديك حالات مسندة إليك؟
item-has-supervision = هل الإشراف المهني جزء من دورك؟
item-been-to-conference = هل حضرت مؤتمرًا لحماية الطفل خلال آخر 12 شهرًا؟
item-been-to-review = هل حضرت اجتماعًا لمراجعة رعاية طفل خلال آخر 12 شهرًا؟

section-know = معرفة ما يجب فعله
item-know-what-to-do = أعرف ما يجب أن أفعله إذا قلقت بشأن طفل.
item-know-when-to-refer = أعرف متى أقدّم إحالة إلى الرعاية الاجتماعية للأطفال.
item-know-other-help = أعرف المساعدة المتاحة للأطفال الذين لا يبلغ احتياجهم الحد المطلوب للرعاية الاجتماعية.
item-understand-procedures = أفهم كيف تعمل إجراءات حماية الأطفال لدينا.
item-confident-procedures = أشعر بالثقة عندما أستخدم إجراءات حماية الأطفال لدينا.

section-training = التدريب والبداية الآمنة
item-can-get-training = أستطيع الحصول على التدريب في حماية الأطفال الذي يحتاج إليه دوري.
item-last-training = متى كان آخر تدريب لك في حماية الأطفال؟
item-have-skills = لديّ المهارات التي أحتاج إليها في عملي للحفاظ على سلامة الأطفال.
item-checks-first = اكتملت فحوص التحقق الخاصة بي قبل أن أعمل مع الأطفال بمفردي.
item-induction-first = حصلت على التهيئة للعمل قبل أن أعمل مع الأطفال بمفردي.

section-supervision = الإشراف المهني
item-supervision-reflects = يساعدني الإشراف المهني على التوقف والتفكير في عملي.
item-last-supervision = متى كانت آخر جلسة إشراف مهني لك؟

section-job = وظيفتك
item-workload = حجم عملي معقول.
item-stay-in-job = أتوقع أن أكون في هذه الوظيفة بعد 12 شهرًا.

section-together = العمل معًا
item-one-team = الجهات التي أعمل معها تتصرف كفريق واحد.
item-information-in-time = تشاركني الجهات الأخرى المعلومات التي أحتاج إليها في وقت يسمح لي بالتصرف.
item-know-what-to-share = أعرف ما هي المعلومات التي يجوز لي مشاركتها عن طفل.

section-front-door = الإبلاغ عن المخاوف
section-front-door-lead = إذا لم تكن لك بلاغات خلال آخر 12 شهرًا، فالرجاء اختيار «لا أعرف».
item-action-soon-enough = عندما أبلّغ عن مخاوف، يُتخذ إجراء في وقت مبكر بما يكفي لحماية الطفل.
item-front-door-advice = أحصل على مشورة مفيدة عندما أتواصل مع بوابة خدمات الأطفال.
item-hear-back = تصلني نتيجة الإحالة التي قدّمتها.

section-early-help = المساعدة المبكرة والوقاية
item-know-early-help = أعرف كيف أحصل على المساعدة المبكرة لعائلة في منطقتنا.
item-early-help-works = تُحدث المساعدة المبكرة فرقًا للعائلات التي أوجّهها إليها.
item-help-fits-need = تناسب المساعدة التي تحصل عليها العائلات مستوى احتياجها.
item-safety-messages = أشارك العائلات رسائل السلامة المستخلصة من مراجعات وفيات الأطفال.

section-voice = صوت الأطفال
section-voice-lead = هذه الأسئلة عن كل الحالات المسندة إليك.
item-own-words = أكتب ما يقوله كل طفل بكلماته هو.
item-see-alone = ألتقي كل طفل على انفراد.
item-plans-show-wishes = تبيّن خططي ما فعلناه بشأن ما أراده الطفل.
item-wishes-changed = في آخر حالة أغلقتها، غيّرت رغبات الطفل ما فعلناه.

section-each-child = معرفة كل طفل
section-each-child-lead = قد تعني الهوية العمر أو الإعاقة أو الدين أو العرق أو اللغة أو النوع الاجتماعي أو الميل الجنسي.
item-time-for-each = لديّ وقت كافٍ للتعرف على كل طفل أعمل معه.
item-explain-to-child = أستخدم كلمات أو صورًا أو أدوات تناسب كل طفل لأشرح له ما يحدث.
item-identity = تعكس خططي هوية كل طفل.
item-six-months = معظم العائلات في حالاتي أعمل معها منذ ستة أشهر أو أكثر.

section-safety = السلامة والخطر
item-know-how-safe = أعرف مدى سلامة كل طفل في حالاتي الآن.
item-told-me-safer = من بين آخر ثلاثة أطفال انتهت مساعدتهم، كم طفلًا أخبرك بأنه يشعر بأمان أكبر؟
item-risks-down = أعرف المخاطر التي انخفضت في كل حالة من حالاتي.
item-manager-decisions = تُدوِّن إدارتي المباشرة قرارات واضحة بشأن حالاتي.

section-parents = الوالدان ومقدمو الرعاية
item-time-for-parents = أعطي الوالدين وقتًا لقول رأيهما.
item-parents-comment = يستطيع الوالدان التعليق على تقريري قبل الاجتماع.
item-what-works-well = تذكر تقييماتي ما يسير جيدًا في العائلة.
item-decisions-explained = تُشرح القرارات للعائلة.

section-plans = التقييمات والخطط والمراجعات
item-time-to-assess = لديّ الوقت الذي أحتاج إليه لكتابة تقييم جيد.
item-plans-clear = توضح خططي ما الذي يجب أن يحدث.
item-plan-copies = لدى كل عائلة نسخة من الخطة تستطيع فهمها.
item-reviews-challenge = تراجع اجتماعات المراجعة الخطط غير الناجحة وتعترض عليها.

section-conference = آخر مؤتمر
section-conference-lead = إذا كان هناك أكثر من طفل، فالرجاء التفكير في أكبرهم. وإذا صحّت أكثر من طريقة، فالرجاء اختيار الأولى منها.
item-conference-child-there = هل حضر الطفل آخر مؤتمر ذهبت إليه؟
item-conference-views = كيف عُرض رأي الطفل في ذلك المؤتمر؟

section-review = آخر اجتماع مراجعة
section-review-lead = إذا صحّت أكثر من طريقة، فالرجاء اختيار الأولى منها.
item-review-child-there = هل حضر الطفل آخر اجتماع لمراجعة الرعاية ذهبت إليه؟
item-review-views = كيف عُرض رأي الطفل في ذلك الاجتماع؟

section-learning = التعلّم
section-learning-lead = هذه هي الأسئلة الأخيرة.
item-changed-how-i-work = غيّرت طريقة عملي نتيجةً لدرس من مراجعة محلية.
item-know-lessons = أعرف الدروس الرئيسية من المراجعات المحلية الأخيرة.
item-partnership-helped = ساعدت التغييرات التي أجرتها الشراكة خلال السنة الماضية الأطفال الذين أعمل معهم.
