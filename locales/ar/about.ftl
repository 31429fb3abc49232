### What Heard is, what it keeps of whom, which cookies it sets, and how well it can be used.
### Written as interface.ftl is: right for boys and girls, women and men. The part for children is read by children of nine.

about-link = عن Heard
privacy-link = الخصوصية
cookies-link = ملفات تعريف الارتباط
accessibility-link = إمكانية الوصول
on-this-page = في هذه الصفحة

## Who is responsible

responsible-title = الجهة المسؤولة
responsible-who = تدير هذه الخدمة وتتحمل المسؤولية عنها: { $organisation }.
responsible-email = للكتابة إلينا:
responsible-website = موقعنا:
responsible-officer = مسؤول حماية البيانات: { $officer }

## About

about-title = عن Heard
about-lead = Heard مكان لقول كيف تسير الأمور معك: للأطفال والشباب، وللآباء والأمهات ومقدمي الرعاية، وللعاملين مع العائلات.
about-what-title = الهدف من هذه الخدمة
about-what = تريد { $organisation } أن تعرف هل الأطفال في أمان وهل هناك من يستمع إليهم. { $statements ->
    [zero] كل سؤال يتعلق بما تبدو عليه المساعدة الجيدة.
    [one] كل سؤال مرتبط بعبارة واحدة عما تبدو عليه المساعدة الجيدة.
    [two] كل سؤال مرتبط بإحدى عبارتين عما تبدو عليه المساعدة الجيدة.
    [few] كل سؤال مرتبط بواحدة من { $statements } عبارات عما تبدو عليه المساعدة الجيدة.
    [many] كل سؤال مرتبط بواحدة من { $statements } عبارة عما تبدو عليه المساعدة الجيدة.
   *[other] كل سؤال مرتبط بواحدة من { $statements } عبارة عما تبدو عليه المساعدة الجيدة.
}
about-what-figures = تُحسب الإجابات. والأشخاص الذين يتابعون الخدمات يقرؤون الأعداد ويقررون ما الذي يجب أن يتحسن.
about-free-title = القرار لك
about-free = الإجابة ليست واجبة، ويمكنك تخطي أي سؤال. ولا يغيّر ذلك شيئًا في المساعدة التي تصلك.
about-languages-title = اللغات
about-languages = يمكن قراءة Heard بهذه اللغات:
about-languages-unreviewed = هذه ترجمات. ولم يراجع أي شخص بعد:
about-program-title = البرنامج
about-program = Heard { $version } برنامج حر برخصة GNU Affero General Public License، الإصدار 3 أو ما بعده. ومن حقك الحصول على شفرته المصدرية: يمكنك طلبها منا.
about-program-alone = لا يعرض إعلانات، ولا يعدّ الزوار، ولا يطلب شيئًا من أي موقع آخر.

## Privacy

privacy-title = الخصوصية
privacy-lead = ماذا يحدث لما قلته لنا. تكفي قراءة الجزء الذي يخصك.

privacy-children-title = للأطفال والشباب
privacy-children-who-title = لا نعرف من أنت
privacy-children-who = لا نسأل عن اسمك. ولا نسأل عن تاريخ ميلادك أو مكان سكنك.
privacy-children-who-tomorrow = ابتداءً من الغد، لا يستطيع أحد أن يعرف أي الإجابات إجاباتك.
privacy-children-who-screen = من ينظر إلى شاشتك يرى ما اخترته.
privacy-children-read-title = من يمكنه رؤية إجاباتك
privacy-children-read = تُحسب إجاباتك مع إجابات أشخاص آخرين. ويرى الناس أعدادًا، مثل: «8 من كل 10 قالوا نعم».
privacy-children-read-group = { $people ->
    [zero] لا يرون أي عدد إلا بعد أن يجيب الناس.
    [one] لا يرون أي عدد إلا إذا أجاب شخص واحد على الأقل.
    [two] لا يرون أي عدد إلا إذا أجاب شخصان على الأقل.
    [few] لا يرون أي عدد إلا إذا أجاب { $people } أشخاص على الأقل.
    [many] لا يرون أي عدد إلا إذا أجاب { $people } شخصًا على الأقل.
   *[other] لا يرون أي عدد إلا إذا أجاب { $people } شخص على الأقل.
}
privacy-children-read-not = عائلتك ومعلموك والأخصائي الاجتماعي لا يمكنهم البحث عما قلته.
privacy-children-read-machine = إجاباتك محفوظة على جهاز كمبيوتر. ويجب على المسؤولين عنه أن يحافظوا على أمانها.
privacy-children-long-title = كم من الوقت نحتفظ بها
privacy-children-long-unsent = { $hours ->
    [zero] هل توقفت قبل النهاية؟ عندئذ نحذف إجاباتك فورًا.
    [one] هل توقفت قبل النهاية؟ عندئذ نحذف إجاباتك بعد ساعة واحدة على الأكثر.
    [two] هل توقفت قبل النهاية؟ عندئذ نحذف إجاباتك بعد ساعتين على الأكثر.
    [few] هل توقفت قبل النهاية؟ عندئذ نحذف إجاباتك بعد { $hours } ساعات على الأكثر.
    [many] هل توقفت قبل النهاية؟ عندئذ نحذف إجاباتك بعد { $hours } ساعة على الأكثر.
   *[other] هل توقفت قبل النهاية؟ عندئذ نحذف إجاباتك بعد { $hours } ساعة على الأكثر.
}
privacy-children-long-sent = هل أرسلت إجاباتك؟ عندئذ نحتفظ بها إلى حين حذفك لها.
privacy-children-mind-title = يمكنك تغيير رأيك
privacy-children-mind = عند الإرسال تظهر لك 7 كلمات. بهذه الكلمات يمكنك رؤية إجاباتك وسحبها.
privacy-children-mind-days = { $days ->
    [zero] بعد أن تُحسب إجاباتك يبقى العدد، لكن ما زال بإمكانك حذف ما قلته.
    [one] لديك يوم واحد على الأقل لسحب إجاباتك قبل أن تُحسب. بعد ذلك يبقى العدد، لكن ما زال بإمكانك حذف ما قلته.
    [two] لديك يومان على الأقل لسحب إجاباتك قبل أن تُحسب. بعد ذلك يبقى العدد، لكن ما زال بإمكانك حذف ما قلته.
    [few] لديك { $days } أيام على الأقل لسحب إجاباتك قبل أن تُحسب. بعد ذلك يبقى العدد، لكن ما زال بإمكانك حذف ما قلته.
    [many] لديك { $days } يومًا على الأقل لسحب إجاباتك قبل أن تُحسب. بعد ذلك يبقى العدد، لكن ما زال بإمكانك حذف ما قلته.
   *[other] لديك { $days } يوم على الأقل لسحب إجاباتك قبل أن تُحسب. بعد ذلك يبقى العدد، لكن ما زال بإمكانك حذف ما قلته.
}
privacy-children-mind-early = قد تُحسب الإجابات في أي يوم. بعد ذلك يبقى العدد، لكن ما زال بإمكانك حذف ما قلته.
privacy-children-free-title = الإجابة ليست واجبة
privacy-children-free = يمكنك تخطي أي سؤال. ويمكنك التوقف في أي وقت. وتصلك المساعدة نفسها كما كانت من قبل.
privacy-children-unhappy-title = إذا لم يعجبك شيء ما
privacy-children-unhappy = يمكنك إخبار شخص كبير محل ثقة، أو الكتابة إلينا. طريقة ذلك موجودة في آخر هذه الصفحة.

privacy-parents-title = للآباء والأمهات ومقدمي الرعاية
privacy-parents-own-title = إجاباتك أنت
privacy-parents-own = نحفظها كما نحفظ إجابات الأطفال: مع اليوم، ومن دون اسم أو وقت. وهي لا تدخل ملف عائلتك، ولا يتخذ أحد بناءً عليها أي قرار بشأن عائلتك.
privacy-parents-child-title = إجابات طفلك
privacy-parents-child = لا يمكنك البحث عما يقوله طفلك هنا. لطفلك أن يخبرك أو ألا يخبرك. قد يريد الطفل الصغير أن يكون معه أحد؛ فالرجاء ترك اختيار الإجابات له.
privacy-parents-mind-title = إذا غيّرت رأيك
privacy-parents-mind = { $days ->
    [zero] بالكلمات الـ7 التي تظهر لك يمكنك رؤية إجاباتك وسحبها. وهي تُحسب بعد نهاية ربع السنة. بعد ذلك يبقى العدد، لكن ما زال بإمكانك حذف إجاباتك.
    [one] بالكلمات الـ7 التي تظهر لك يمكنك رؤية إجاباتك وسحبها. وهي تُحسب بعد نهاية ربع السنة بيوم واحد أو أكثر. بعد ذلك يبقى العدد، لكن ما زال بإمكانك حذف إجاباتك.
    [two] بالكلمات الـ7 التي تظهر لك يمكنك رؤية إجاباتك وسحبها. وهي تُحسب بعد نهاية ربع السنة بيومين أو أكثر. بعد ذلك يبقى العدد، لكن ما زال بإمكانك حذف إجاباتك.
    [few] بالكلمات الـ7 التي تظهر لك يمكنك رؤية إجاباتك وسحبها. وهي تُحسب بعد نهاية ربع السنة بمدة { $days } أيام أو أكثر. بعد ذلك يبقى العدد، لكن ما زال بإمكانك حذف إجاباتك.
    [many] بالكلمات الـ7 التي تظهر لك يمكنك رؤية إجاباتك وسحبها. وهي تُحسب بعد نهاية ربع السنة بمدة { $days } يومًا أو أكثر. بعد ذلك يبقى العدد، لكن ما زال بإمكانك حذف إجاباتك.
   *[other] بالكلمات الـ7 التي تظهر لك يمكنك رؤية إجاباتك وسحبها. وهي تُحسب بعد نهاية ربع السنة بمدة { $days } يوم أو أكثر. بعد ذلك يبقى العدد، لكن ما زال بإمكانك حذف إجاباتك.
}
privacy-parents-mind-early = بالكلمات الـ7 التي تظهر لك يمكنك رؤية إجاباتك وسحبها قبل أن تُحسب. وقد تُحسب في أي يوم. بعد ذلك يبقى العدد، لكن ما زال بإمكانك حذف إجاباتك.

privacy-practitioners-title = للعاملين مع العائلات
privacy-practitioners-employer-title = جهة عملك لا يمكنها البحث عن إجاباتك
privacy-practitioners-employer = { $people ->
    [zero] إجاباتك من دون اسم. ويُخفى كل رقم قد يكشف ما قاله شخص واحد.
    [one] إجاباتك من دون اسم. ولا يظهر أي رقم إلا إذا أجاب شخص واحد على الأقل، ويُخفى الرقم إذا كان قد يكشف ما قاله شخص واحد.
    [two] إجاباتك من دون اسم. ولا يظهر أي رقم إلا إذا أجاب شخصان على الأقل، ويُخفى الرقم إذا كان قد يكشف ما قاله شخص واحد.
    [few] إجاباتك من دون اسم. ولا يظهر أي رقم إلا إذا أجاب { $people } أشخاص على الأقل، ويُخفى الرقم إذا كان قد يكشف ما قاله شخص واحد.
    [many] إجاباتك من دون اسم. ولا يظهر أي رقم إلا إذا أجاب { $people } شخصًا على الأقل، ويُخفى الرقم إذا كان قد يكشف ما قاله شخص واحد.
   *[other] إجاباتك من دون اسم. ولا يظهر أي رقم إلا إذا أجاب { $people } شخص على الأقل، ويُخفى الرقم إذا كان قد يكشف ما قاله شخص واحد.
}
privacy-practitioners-agency = قد توجد نتائج لجهة واحدة أو لمنطقة واحدة. وتنطبق القاعدة نفسها على كل منها.
privacy-practitioners-staff-title = إذا كان لديك حساب موظف
privacy-practitioners-staff = نحتفظ باسمك وعنوان بريدك الإلكتروني وما يُسمح لك بفعله. والقائمة أدناه تذكر ذلك بدقة.

privacy-kept-title = ما نحتفظ به بالضبط
privacy-kept-lead = هذه القائمة يصنعها البرنامج مما يحتفظ به فعلًا.
privacy-kept-not = لا نحتفظ بأسماء من يجيبون ولا بعناوين بريدهم الإلكتروني ولا بأرقام هواتفهم، ولا بعنوان جهازك (عنوان IP).
privacy-kept-tidy = { $minutes ->
    [zero] ما انتهى وقته لا يمكن فتحه، ويُحذف فورًا.
    [one] ما انتهى وقته لا يمكن فتحه، ويُحذف خلال دقيقة واحدة.
    [two] ما انتهى وقته لا يمكن فتحه، ويُحذف خلال دقيقتين.
    [few] ما انتهى وقته لا يمكن فتحه، ويُحذف خلال { $minutes } دقائق.
    [many] ما انتهى وقته لا يمكن فتحه، ويُحذف خلال { $minutes } دقيقة.
   *[other] ما انتهى وقته لا يمكن فتحه، ويُحذف خلال { $minutes } دقيقة.
}
privacy-kept-backups = نحتفظ بنسخ احتياطية لفترة من الوقت. وما يُحذف هنا قد يبقى في نسخة احتياطية.
privacy-about-respondents = عن الذين يجيبون
privacy-about-staff = عن الذين يسجلون الدخول
privacy-about-nobody = ما لا يخص أي شخص
privacy-label-holds = ما هو
privacy-label-why = لماذا
privacy-label-readers = من يمكنه قراءته
privacy-label-kept = المدة

privacy-data-unsent = إجابات لم تُرسَل بعد
privacy-data-unsent-holds = ما اخترته حتى الآن، وهو مقفل. ولا يفتحه إلا ملف تعريف الارتباط الموجود في متصفحك.
privacy-data-unsent-why = لكي يمكنك الرجوع وتغيير إجابة.
privacy-data-receipt = كلماتك الـ7 بعد الإرسال
privacy-data-receipt-holds = الكلمات، وهي مقفلة. ولا يفتحها إلا ملف تعريف الارتباط الموجود في متصفحك.
privacy-data-receipt-why = لكي تظهر لك الكلمات نفسها عند تحميل الصفحة مرة أخرى.
privacy-data-sent = إجابات أُرسلت
privacy-data-sent-holds = ما اخترته، وعن أي أسئلة، واليوم. أما كلماتك الـ7 فنحتفظ بها بصورة لا يمكن إرجاعها إلى أصلها.
privacy-data-sent-why = لكي تُحسب، ولكي يمكنك رؤيتها أو سحبها.
privacy-data-counts = الأعداد
privacy-data-counts-holds = كم شخصًا أعطى كل إجابة.
privacy-data-counts-why = منها تُصنع النتائج.
privacy-data-figures = النتائج
privacy-data-figures-holds = لكل عبارة ولكل فئة عمرية، وكذلك للجهات والمناطق: النسبة وعدد الأشخاص الذين تمثلهم، أو أنها مخفية. وكذلك من أعدّ النتائج من الموظفين.
privacy-data-figures-why = لمعرفة ما ينجح وما يجب أن يتحسن.
privacy-data-codes = رموز لم يستخدمها أحد بعد
privacy-data-codes-holds = كل رمز بصورة لا يمكن إرجاعها إلى أصلها، والأسئلة التي يفتحها. وليس من حصل عليه.
privacy-data-codes-why = لكي يُحسب كل رمز مرة واحدة.
privacy-data-accounts = الحسابات
privacy-data-accounts-holds = الاسم، وعنوان البريد الإلكتروني، وما يُسمح بفعله، ويوم إنشاء الحساب، وهل هو معطّل، وكلمة المرور بصورة لا يمكن إرجاعها إلى أصلها.
privacy-data-accounts-why = لكي لا يدخل إلا من يحق له ذلك.
privacy-data-links = روابط لاختيار كلمة المرور
privacy-data-links-holds = الرابط بصورة لا يمكن إرجاعها إلى أصلها، ولمن هو.
privacy-data-links-why = لكي يختار كل شخص كلمة مروره بنفسه.
privacy-data-sessions = من سجّل الدخول
privacy-data-sessions-holds = الحساب، ووقت آخر استخدام له، وملف تعريف الارتباط بصورة لا يمكن إرجاعها إلى أصلها.
privacy-data-sessions-why = للبقاء داخل الحساب من صفحة إلى أخرى.
privacy-data-attempts = محاولات تسجيل الدخول
privacy-data-attempts-holds = عنوان البريد الإلكتروني المكتوب، وعدد كلمات المرور الخاطئة. في الذاكرة فقط، وليس على القرص أبدًا.
privacy-data-attempts-why = لإبطاء التخمين.
privacy-data-questions = الأسئلة
privacy-data-questions-holds = كل صيغة لكل سؤال، بكل لغة.
privacy-data-questions-why = لكي تبقى الإجابات مرتبطة بما سُئل عنه.
privacy-data-collections = جولات الأسئلة
privacy-data-collections-holds = اسم، وأي أسئلة، ولأي جهة أو منطقة أو دورة تدريبية، ومن متى إلى متى، وكم رمزًا أُنشئ وفي أي يوم.
privacy-data-collections-why = لفتح الأسئلة وإغلاقها.
privacy-data-upkeep = أعمال الترتيب
privacy-data-upkeep-holds = آخر يوم رُتبت فيه الإجابات ترتيبًا عشوائيًا.
privacy-data-upkeep-why = لكي يحدث ذلك مرة واحدة في اليوم.

privacy-reader-own-browser = فقط المتصفح الذي أجبت فيه
privacy-reader-own-words = أنت، بكلماتك الـ7
privacy-reader-nobody = لا أحد
privacy-reader-operators = يستطيع ذلك المسؤولون عن أجهزة الكمبيوتر. ولا يحق لهم ذلك إلا عند الضرورة.
privacy-reader-everybody = الجميع
privacy-reader-coordinator = المنسقون: يفتحون الأسئلة ويوزعون الرموز
privacy-reader-analyst = المحللون: يتحققون من مدى نجاح الخدمات في المساعدة
privacy-reader-safeguarding-lead = مسؤولو حماية الأطفال
privacy-reader-administrator = المديرون: يديرون الحسابات

privacy-kept-hours = { $hours ->
    [zero] أقل من ساعة
    [one] ساعة واحدة على الأكثر
    [two] ساعتان على الأكثر
    [few] { $hours } ساعات على الأكثر
    [many] { $hours } ساعة على الأكثر
   *[other] { $hours } ساعة على الأكثر
}
privacy-kept-minutes = { $minutes ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة على الأكثر
    [two] دقيقتان على الأكثر
    [few] { $minutes } دقائق على الأكثر
    [many] { $minutes } دقيقة على الأكثر
   *[other] { $minutes } دقيقة على الأكثر
}
privacy-kept-idle = { $minutes ->
    [zero] حتى تسجيل الخروج
    [one] حتى تسجيل الخروج، أو دقيقة واحدة من دون استخدام
    [two] حتى تسجيل الخروج، أو دقيقتان من دون استخدام
    [few] حتى تسجيل الخروج، أو { $minutes } دقائق من دون استخدام
    [many] حتى تسجيل الخروج، أو { $minutes } دقيقة من دون استخدام
   *[other] حتى تسجيل الخروج، أو { $minutes } دقيقة من دون استخدام
}
privacy-kept-until-used = إلى أن يُستخدم الرمز
privacy-kept-until-taken-back = إلى حين حذفك لها بكلماتك الـ7. ولا يضع البرنامج نهاية أخرى.
privacy-kept-without-end = لا يحذفه البرنامج من تلقاء نفسه.

privacy-law-title = القانون وحقوقك
privacy-law-basis = يُسمح لنا بذلك لأنه جزء من مهمتنا العامة في الحفاظ على سلامة الأطفال: المادة ⁦6(1)(e)⁩ من UK GDPR (اللائحة البريطانية لحماية البيانات). وإذا تضمنت إجابة شيئًا عن الصحة أو عن أمر محمي آخر، فالأساس هو المادة ⁦9(2)(g)⁩، مع قانون Data Protection Act 2018، الملحق 1، الفقرة 18.
privacy-law-free = ومع ذلك فالإجابة اختيارية.
privacy-law-rights = من حقك رؤية ما نحتفظ به عنك، وطلب تصحيحه أو حذفه، والاعتراض. بكلماتك الـ7 يمكنك فورًا رؤية إجاباتك وحذفها. ومن دونها لا يمكننا العثور على إجاباتك، لأننا لا نعرف أيها إجاباتك.
privacy-law-no-machine = لا يقرر أي جهاز كمبيوتر شيئًا عنك. ولا نبيع شيئًا، ولا نرسل إجاباتك إلى أحد.
privacy-law-complain = إذا لم يعجبك ما نفعله، فالرجاء الكتابة إلينا أولًا. ويمكنك أيضًا تقديم شكوى إلى مفوض المعلومات البريطاني (Information Commissioner).
privacy-law-complain-link = تقديم شكوى إلى Information Commissioner’s Office

## Cookies

cookies-title = ملفات تعريف الارتباط
cookies-lead = ملف تعريف الارتباط (cookie) ملاحظة صغيرة يحفظها موقع في متصفحك. وليس في Heard إلا الملفات التي لا يعمل من دونها. ولذلك لا يطلب موافقتك عليها.
cookies-first = لا يوجد أي ملف قبل إدخال رمز أو حفظ إجابة أو تسجيل الدخول.
cookies-all-title = كل ملفاتنا
cookies-label-name = الاسم
cookies-label-why = لماذا
cookies-label-when = متى يُحفظ
cookies-label-kept = المدة
cookies-answers = إجاباتك
cookies-answers-why = مفتاح إجاباتك غير المكتملة، وبعد الإرسال مفتاح كلماتك الـ7. ولا توجد فيه إجابات.
cookies-answers-when = عند إدخال رمز أو حفظ إجاباتك الأولى. ولكل مجموعة أسئلة ملف خاص بها: والنجمة (*) تقوم مقام رقمها.
cookies-answers-kept = { $hours ->
    [zero] حتى إغلاق المتصفح.
    [one] حتى إغلاق المتصفح. ونحذف الإجابات غير المكتملة بعد ساعة واحدة على الأكثر.
    [two] حتى إغلاق المتصفح. ونحذف الإجابات غير المكتملة بعد ساعتين على الأكثر.
    [few] حتى إغلاق المتصفح. ونحذف الإجابات غير المكتملة بعد { $hours } ساعات على الأكثر.
    [many] حتى إغلاق المتصفح. ونحذف الإجابات غير المكتملة بعد { $hours } ساعة على الأكثر.
   *[other] حتى إغلاق المتصفح. ونحذف الإجابات غير المكتملة بعد { $hours } ساعة على الأكثر.
}
cookies-staff = تسجيل الدخول
cookies-staff-why = يُبقي الموظفين داخل حساباتهم. ولا يحصل عليه أبدًا من يجيبون.
cookies-staff-when = عندما يسجل أحد الموظفين الدخول.
cookies-staff-kept = { $hours ->
    [zero] حتى تسجيل الخروج أو إغلاق المتصفح.
    [one] حتى تسجيل الخروج أو إغلاق المتصفح. ولا يفتح شيئًا بعد ساعة واحدة.
    [two] حتى تسجيل الخروج أو إغلاق المتصفح. ولا يفتح شيئًا بعد ساعتين.
    [few] حتى تسجيل الخروج أو إغلاق المتصفح. ولا يفتح شيئًا بعد { $hours } ساعات.
    [many] حتى تسجيل الخروج أو إغلاق المتصفح. ولا يفتح شيئًا بعد { $hours } ساعة.
   *[other] حتى تسجيل الخروج أو إغلاق المتصفح. ولا يفتح شيئًا بعد { $hours } ساعة.
}
cookies-staff-idle = { $minutes ->
    [zero] وكذلك إذا لم يُستخدم.
    [one] وكذلك بعد دقيقة واحدة من دون استخدام.
    [two] وكذلك بعد دقيقتين من دون استخدام.
    [few] وكذلك بعد { $minutes } دقائق من دون استخدام.
    [many] وكذلك بعد { $minutes } دقيقة من دون استخدام.
   *[other] وكذلك بعد { $minutes } دقيقة من دون استخدام.
}
cookies-none-title = ما لا نفعله
cookies-none = لا توجد ملفات للإعلانات ولا لعدّ الزوار، ولا ملفات لمواقع أخرى. ولا نحفظ في متصفحك شيئًا آخر، ما عدا الصور وملفات التنسيق التي تجعل الصفحات تُحمَّل أسرع.
cookies-away-title = كيفية التخلص منها
cookies-away = زر «{ $exit }» وزر «{ $another }» يزيلان ملفاتك. وإغلاق المتصفح يزيلها أيضًا.

## Accessibility

accessibility-title = إمكانية الوصول
accessibility-lead = ينبغي أن يتمكن الجميع من استخدام Heard. تذكر هذه الصفحة ما تحققنا منه، وما لا يعمل جيدًا بعد، وكيفية إخبارنا.
accessibility-applies = تخص هذه الصفحة كل الصفحات على العنوان { $address }.
accessibility-can-title = ما يمكنك فعله
accessibility-can-zoom = تكبير كل شيء أربع مرات من دون تمرير إلى الجانب
accessibility-can-keyboard = فعل كل شيء بلوحة المفاتيح
accessibility-can-scripts = استخدام كل صفحة من دون JavaScript
accessibility-can-dark = استخدام ألوان داكنة إذا كان جهازك مضبوطًا عليها
accessibility-can-exit = الخروج فورًا، بالزر الأحمر أو بالضغط على Shift ثلاث مرات
accessibility-status-title = مدى إمكانية الوصول
accessibility-status = يستوفي Heard جزئيًا إرشادات Web Content Accessibility Guidelines (WCAG)، الإصدار 2.2، المستوى AA. وما لا يستوفيه مذكور هنا.
accessibility-not-title = ما لا يعمل جيدًا بعد
accessibility-not-time = { $hours ->
    [zero] تُحذف الإجابات غير المكتملة ولا يمكن طلب وقت أطول. (المعيار 2.2.1، Timing adjustable)
    [one] تُحذف الإجابات غير المكتملة بعد ساعة واحدة على الأكثر، ولا يمكن طلب وقت أطول. وهذا يحميك إذا كان غيرك يستخدم الجهاز أيضًا. (المعيار 2.2.1، Timing adjustable)
    [two] تُحذف الإجابات غير المكتملة بعد ساعتين على الأكثر، ولا يمكن طلب وقت أطول. وهذا يحميك إذا كان غيرك يستخدم الجهاز أيضًا. (المعيار 2.2.1، Timing adjustable)
    [few] تُحذف الإجابات غير المكتملة بعد { $hours } ساعات على الأكثر، ولا يمكن طلب وقت أطول. وهذا يحميك إذا كان غيرك يستخدم الجهاز أيضًا. (المعيار 2.2.1، Timing adjustable)
    [many] تُحذف الإجابات غير المكتملة بعد { $hours } ساعة على الأكثر، ولا يمكن طلب وقت أطول. وهذا يحميك إذا كان غيرك يستخدم الجهاز أيضًا. (المعيار 2.2.1، Timing adjustable)
   *[other] تُحذف الإجابات غير المكتملة بعد { $hours } ساعة على الأكثر، ولا يمكن طلب وقت أطول. وهذا يحميك إذا كان غيرك يستخدم الجهاز أيضًا. (المعيار 2.2.1، Timing adjustable)
}
accessibility-not-staff-time = { $minutes ->
    [zero] ينتهي تسجيل دخول الموظفين من دون تحذير. (المعيار 2.2.1، Timing adjustable)
    [one] ينتهي تسجيل دخول الموظفين بعد دقيقة واحدة من دون استخدام، ومن دون تحذير. (المعيار 2.2.1، Timing adjustable)
    [two] ينتهي تسجيل دخول الموظفين بعد دقيقتين من دون استخدام، ومن دون تحذير. (المعيار 2.2.1، Timing adjustable)
    [few] ينتهي تسجيل دخول الموظفين بعد { $minutes } دقائق من دون استخدام، ومن دون تحذير. (المعيار 2.2.1، Timing adjustable)
    [many] ينتهي تسجيل دخول الموظفين بعد { $minutes } دقيقة من دون استخدام، ومن دون تحذير. (المعيار 2.2.1، Timing adjustable)
   *[other] ينتهي تسجيل دخول الموظفين بعد { $minutes } دقيقة من دون استخدام، ومن دون تحذير. (المعيار 2.2.1، Timing adjustable)
}
accessibility-not-staff-language = صفحات الموظفين باللغة الإنجليزية فقط.
accessibility-not-formats = لا توجد لغة إشارة، ولا قراءة بصوت عالٍ، ولا نسخة سهلة القراءة (Easy Read).
accessibility-not-translated = تظهر بعض الأسئلة بالإنجليزية من دون إخبار برامج قراءة الشاشة بذلك (المعيار 3.1.2، Language of parts). وهذا في:
accessibility-tested-title = ما اختُبر
accessibility-tested-on = آخر اختبار كان يوم { $date }، وأجراه الذين يصنعون Heard، وليس جهة مستقلة.
accessibility-tested-axe = كل نوع من الصفحات، ببرنامج axe-core { $axe } في متصفح Chromium { $chromium }: كل قواعده لإرشادات WCAG 2.0 و2.1 و2.2، المستويان A وAA، بألوان فاتحة وداكنة.
accessibility-tested-contrast = صفحات الذين يجيبون: التباين الأقوى للمستوى AAA، وأزرار وروابط لا تقل عن 44 × 44 بكسل.
accessibility-tested-keyboard = طريق الإجابة كله بلوحة المفاتيح وحدها.
accessibility-tested-narrow = كل نوع من الصفحات بعرض 320 بكسل، كما على هاتف صغير أو عند التكبير إلى 400 في المئة.
accessibility-tested-html = شفرة HTML لكل نوع من الصفحات، ببرنامج html-validate.
accessibility-untested-title = ما لم يُختبر
accessibility-untested-reader = لم يُجرَّب أي برنامج لقراءة الشاشة.
accessibility-untested-forced = لم تُجرَّب الألوان المفروضة (التباين العالي في Windows) على جهاز حقيقي.
accessibility-untested-people = لم يجرّبه لنا بعد أي شخص من ذوي الإعاقة.
accessibility-untested-languages = لم يراجع أي شخص الترجمة إلى:
accessibility-tell-title = لإخبارنا
accessibility-tell = هل هناك شيء يصعب استخدامه، أو هل لديك حاجة إليه بشكل آخر؟ الرجاء الكتابة إلينا. نريد أن نعرف.
accessibility-complain-title = إذا لم يكن ردنا جيدًا
accessibility-complain = تحرص هيئة Equality and Human Rights Commission على أن تلتزم الجهات العامة بلوائح إمكانية الوصول لعام 2018. وإذا لم يكن ردنا مُرضيًا لك، فيمكن لخدمة Equality Advisory and Support Service أن تساعدك.
accessibility-complain-link = خدمة Equality Advisory and Support Service
accessibility-date = أُعدّ هذا البيان يوم { $date }.
