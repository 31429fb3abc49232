### Practitioners and volunteers, after a safeguarding course.

title = دورتك التدريبية في حماية الأطفال
purpose = هذه الأسئلة عن الدورة التدريبية التي حضرتها في حماية الأطفال، وعمّا ستفيدك به في عملك.

scale-agreement-strongly-agree = أوافق بشدة
scale-agreement-agree = أوافق
scale-agreement-neither = لا أوافق ولا أعارض
scale-agreement-disagree = لا أوافق
scale-agreement-strongly-disagree = لا أوافق بشدة
scale-first-step-tell-lead = أستمع، وأكتب كلام الطفل كما قاله، وأخبر مسؤول حماية الأطفال في اليوم نفسه
scale-first-step-ask-more = أسأل الطفل عن التفاصيل حتى أتأكد مما جرى
scale-first-step-speak-at-home = أتحدث أولًا مع من في البيت لأسمع روايتهم
scale-first-step-wait-and-see = أنتظر علامات أخرى قبل أن أخبر أحدًا

section-course = الدورة، والتدريب عمومًا
item-right-level = كان مستوى الدورة مناسبًا لدوري.
item-can-get-training = أستطيع الحصول على التدريب في حماية الأطفال الذي يحتاج إليه دوري.
item-time-for-training = يُتاح لي وقت في العمل لحضور التدريب في حماية الأطفال.

section-know = معرفة ما يجب فعله
section-know-lead = هذه الأسئلة عمّا لديك من معرفة الآن، بعد الدورة.
item-know-what-to-do = أعرف ما يجب أن أفعله إذا قلقت بشأن طفل.
item-know-when-to-refer = أعرف متى أقدّم إحالة إلى الرعاية الاجتماعية للأطفال.
item-know-other-help = أعرف المساعدة المتاحة للأطفال الذين لا يبلغ احتياجهم الحد المطلوب للرعاية الاجتماعية.
item-know-early-help = أعرف كيف أحصل على المساعدة المبكرة لعائلة في منطقتنا.

section-procedures = الإجراءات، وحالة للتفكير
section-procedures-lead = الحالة ليست عن طفل حقيقي. لا تُعطى درجات لأحد، ولا تظهر إلا المجاميع.
item-understand-procedures = أفهم كيف تعمل إجراءات حماية الأطفال لدينا.
item-confident-procedures = أشعر بالثقة عندما أستخدم إجراءات حماية الأطفال لدينا.
item-case-first-step = حالة متخيّلة: يخبرك طفل بأن شخصًا في البيت يؤذيه. ما أول خطوة لديك؟

section-work = العودة إلى العمل
section-work-lead = هذه هي الأسئلة الأخيرة.
item-have-skills = لديّ المهارات التي أحتاج إليها في عملي للحفاظ على سلامة الأطفال.
item-course-lessons = بيّنت لي الدورة كيف أستخدم في عملي الدروس المستفادة من المراجعات المحلية.
item-lasting-difference = سيُحدث ما تعلمته فرقًا دائمًا للأطفال الذين أعمل معهم.
