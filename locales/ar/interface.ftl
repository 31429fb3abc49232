### What respondents read around the questions: children and young people, parents and carers, practitioners.

### Reads right for boys and girls, women and men: nouns of action and «الرجاء» in place of imperatives, and «أنت», «لك» and

### past forms, which are spelled alike for all. Digits are Western. «تُحسب» is "counted", «سحب» is "take back".

## Every page

service-name = Heard
skip-to-main = الانتقال إلى الجزء الرئيسي
exit = الخروج من هذه الصفحة
exit-press-two-more = زر Shift: بقيت ضغطتان للخروج.
exit-press-one-more = زر Shift: بقيت ضغطة واحدة للخروج.
exiting = جارٍ التحميل.
tools-label = اللغة والمساعدة والعرض
choose-language = اختيار اللغة
help-now = المساعدة الآن
back = رجوع
about-this-service = عن هذه الخدمة
my-answers = إجاباتي
page-title = { $title } – Heard
page-title-error = خطأ: { $title } – Heard

date = { $day } { $month } { $year }
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر

## Home

home-title = نريد أن نسمع منك: كيف تسير الأمور معك؟
home-lead = تُظهر إجاباتك ما يسير جيدًا وما يجب أن يتغير. لا نسأل عن اسمك أبدًا.
code-heading = هل لديك رمز؟
code-hint = الرمز مكتوب على بطاقتك أو في رسالتك. وهو من 4 كلمات.
code-label = كلماتك الـ4
code-start = البدء
open-heading = ليس لديك رمز؟ هذه الأسئلة مفتوحة للجميع
open-none = لا يوجد الآن شيء مفتوح للجميع. إذا كان لديك رمز، فيمكنك استخدامه هنا.
minutes = { $minutes ->
    [zero] أقل من دقيقة
    [one] حوالي دقيقة واحدة
    [two] حوالي دقيقتين
    [few] حوالي { $minutes } دقائق
    [many] حوالي { $minutes } دقيقة
   *[other] حوالي { $minutes } دقيقة
}
audience-child-4-7 = من عمر 4 إلى 7 سنوات
audience-child-8-11 = من عمر 8 إلى 11 سنة
audience-child-12-17 = من عمر 12 إلى 17 سنة
audience-parent = الآباء والأمهات ومقدمو الرعاية
audience-practitioner = العاملون مع العائلات

## Help

help-title = المساعدة الآن
help-lead = يمكنك التحدث مع شخص ما اليوم. ليس من الضروري ذكر اسمك.
help-lead-child-4-7 = يمكنك اليوم التحدث مع شخص كبير ولطيف. ليس من الضروري أن تقول اسمك.
help-lead-child-8-11 = يمكنك اليوم التحدث مع شخص لطيف. ليس من الضروري ذكر اسمك.
help-lead-parent = هنا مساعدة لك، ولأي طفل تشعر بالقلق عليه.
help-lead-practitioner = هل لديك قلق على طفل؟ يُرجى تقديم بلاغ اليوم. الإجابات هنا ليست بلاغًا.
help-emergency = يجب الاتصال بالرقم { $number }
help-emergency-child-4-7 = يجب الاتصال بالرقم { $number }
help-emergency-child-8-11 = يجب الاتصال بالرقم { $number }
help-emergency-parent = يجب الاتصال بالرقم { $number }
help-emergency-practitioner = يجب الاتصال بالرقم { $number }
help-emergency-when = إذا كنت أنت أو أي شخص آخر في خطر الآن
help-emergency-when-child-4-7 = إذا كان أحد يؤذيك أو يؤذي غيرك. أو إذا كانت هناك إصابة شديدة. أو إذا لم تكن في أمان الآن. سيرد شخص كبير ويساعد.
help-emergency-when-child-8-11 = إذا كنت أنت أو أي شخص آخر في خطر الآن. يمكنك الاتصال حتى بدون تأكد.
help-emergency-when-parent = إذا كنت أنت أو أي شخص آخر في خطر الآن
help-emergency-when-practitioner = إذا كنت أنت أو أي شخص آخر في خطر الآن
help-emergency-sign = الاتصال بـ { $number } بلغة الإشارة البريطانية
help-emergency-sign-child-4-7 = الاتصال بـ { $number } بلغة الإشارة
help-emergency-sign-child-8-11 = الاتصال بـ { $number } بلغة الإشارة البريطانية
help-emergency-sign-when = إذا كان أحد في خطر الآن: مكالمة فيديو مجانية مع 999 BSL، ليلًا ونهارًا. يُفتح موقع آخر.
help-emergency-sign-when-child-4-7 = إذا كانت هناك إصابة. أو إذا لم تكن في أمان الآن. شخص كبير يرى إشاراتك ويساعد. الاتصال مجاني. تُفتح صفحة جديدة.
help-emergency-sign-when-child-8-11 = إذا كنت أنت أو أي شخص آخر في خطر الآن. مكالمة فيديو مجانية بلغة الإشارة، ليلًا ونهارًا. يُفتح موقع آخر.
help-childline = Childline (خط مساعدة الأطفال)
help-childline-when = مجانًا، في أي وقت، لكل من عمره أقل من 19 سنة. لا تظهر المكالمة في فاتورة الهاتف.
help-childline-when-child-4-7 = عند الحزن أو القلق أو الخوف. قد تنتظر قليلاً. سيسمعك شخص كبير ولطيف. الاتصال مجاني.
help-childline-when-child-8-11 = يمكنك التحدث عن أي شيء يقلقك، ليلًا أو نهارًا. الاتصال مجاني، ولا يظهر في فاتورة الهاتف.
help-childline-when-parent = يمكن لطفلك الاتصال: مجانًا، في أي وقت، لكل من عمره أقل من 19 سنة
help-childline-when-practitioner = للأطفال والشباب: مجانًا، في أي وقت، لكل من عمره أقل من 19 سنة
help-text-line = إرسال كلمة SHOUT في رسالة نصية إلى { $number }
help-text-line-child-8-11 = إرسال كلمة SHOUT في رسالة نصية إلى { $number }
help-text-line-parent = إرسال كلمة SHOUT في رسالة نصية إلى { $number }
help-text-line-practitioner = إرسال كلمة SHOUT في رسالة نصية إلى { $number }
help-text-line-when = مجانًا، في أي وقت، إذا فضّلت عدم الكلام
help-text-line-when-child-8-11 = بالكتابة بدل الكلام. مجانًا، ليلًا ونهارًا.
help-text-line-when-parent = لك أنت: مجانًا، في أي وقت، إذا فضّلت عدم الكلام
help-text-line-when-practitioner = لك أنت: مجانًا، في أي وقت، إذا فضّلت عدم الكلام
help-front-door = Children’s Front Door (بوابة خدمات الأطفال)
help-front-door-when = لإخبار مختصين في منطقتك بأن طفلًا ما قد لا يكون بأمان
help-front-door-when-child-12-17 = لإخبار مختصين في منطقتك بأن وضعك، أو وضع شخص آخر، قد لا يكون آمنًا
help-front-door-when-parent = لإخبار مختصين في منطقتك بأن طفلًا، طفلك أو غيره، قد لا يكون بأمان
help-front-door-when-practitioner = لتقديم بلاغ عند الظن بأن طفلًا يتعرض للأذى أو قد يتعرض له. بدون انتظار.
help-childline-website = موقع Childline، وفيه أيضًا محادثة مكتوبة
help-organisation = عن { $organisation }
help-not-watched = لا أحد ممن يمكنهم المساعدة يتابع الإجابات هنا. إذا كنت بحاجة إلى مساعدة الآن، فالرجاء التواصل مع إحدى هذه الجهات.
help-not-watched-child-4-7 = من يمكنهم المساعدة لا يرون أي وجه تضغط عليه. لذلك يمكنك إخبار شخص كبير أو الاتصال.
help-not-watched-child-8-11 = من يمكنهم المساعدة لا يرون إجاباتك وقت كتابتها. إذا كنت بحاجة إلى مساعدة الآن، يمكنك الاتصال، أو إخبار شخص كبير تثق به.
help-not-watched-parent = لا أحد ممن يمكنهم المساعدة يتابع الإجابات هنا. إذا كنت بحاجة إلى مساعدة الآن، فالرجاء التواصل مع إحدى هذه الجهات.
help-not-watched-practitioner = لا أحد يتابع الإجابات هنا. البلاغ وحده يوصل حالة الطفل إلى من يستطيع المساعدة.
help-in-danger = هل أنت في خطر الآن؟ عليك الاتصال بالرقم { $number }.
help-in-danger-child-4-7 = لست بأمان الآن؟ عليك الاتصال بالرقم { $number }.
help-in-danger-child-8-11 = هل أنت في خطر الآن؟ عليك الاتصال بالرقم { $number }.
help-in-danger-parent = هل أنت في خطر الآن؟ عليك الاتصال بالرقم { $number }.
help-in-danger-practitioner = هل أنت في خطر الآن؟ عليك الاتصال بالرقم { $number }.
help-offer-title = هل لديك رغبة في التحدث مع شخص ما؟
help-offer-title-child-4-7 = هل عندك رغبة في التحدث مع أحد؟
help-offer-title-child-8-11 = هل عندك رغبة في التحدث مع أحد؟
help-offer-title-parent = هل لديك رغبة في التحدث مع شخص ما؟
help-offer = إذا كان هناك شيء يقلقك، أو إذا شعرت بعدم الأمان، فهؤلاء الأشخاص يريدون أن يسمعوا منك.
help-offer-child-4-7 = هل تشعر بالحزن أو الخوف؟ هؤلاء الناس يريدون مساعدتك.
help-offer-child-8-11 = إذا كان هناك شيء يقلقك، أو إذا شعرت بعدم الأمان، فهؤلاء الأشخاص يريدون أن يسمعوا منك.
help-offer-parent = إذا كان هناك شيء يقلقك، أو إذا لم يكن وضعك أو وضع طفل آمنًا، فهؤلاء الأشخاص يريدون أن يسمعوا منك.
help-tell = يمكنك إخبار شخص كبير تثق به. إذا لم يساعدك ذلك، يمكنك إخبار شخص كبير آخر.
help-show = يمكنك أن تعرض هذه الصفحة على شخص كبير تثق به.
help-grown-up = للشخص البالغ الذي يساعد طفلًا
help-phone-remembers = تبقى المكالمات والرسائل في قائمة الهاتف نفسه. يمكن حذفها من هناك.
help-spoken-in = يرد الناس بالإنجليزية. يمكن ذكر اللغة التي تتحدث بها وطلب مترجم.
help-spoken-in-parent = يرد الناس بالإنجليزية. يمكن ذكر اللغة التي تتحدث بها وطلب مترجم.
help-spoken-in-practitioner = يرد الناس بالإنجليزية. يمكن ذكر اللغة التي تتحدث بها وطلب مترجم.

## Start

start-now = البدء
start-faces = نقرأ السؤال معًا، ثم نضغط على الوجه المناسب.
start-no-wrong = لا توجد إجابة خاطئة. ويمكن اختيار «لا أعرف».
start-stop = يمكن التوقف في أي وقت.
start-for-grown-up = للشخص البالغ الذي يساعد: الاختيار للطفل وحده، ونرجو قراءة بقية الصفحة أولًا.
start-how-long-heading = الوقت اللازم
course = الدورة التدريبية
course-held = تاريخ انعقادها والجهة
start-how-long = { $minutes ->
    [zero] أقل من دقيقة.
    [one] حوالي دقيقة واحدة.
    [two] حوالي دقيقتين.
    [few] حوالي { $minutes } دقائق.
    [many] حوالي { $minutes } دقيقة.
   *[other] حوالي { $minutes } دقيقة.
} يمكنك تخطي أي سؤال باختيار «لا أريد أن أجيب».
start-until = يمكن الإجابة حتى { $date }.
start-code = يُحسب رمزك مرة واحدة. الرجاء الإجابة حتى النهاية في هذا المتصفح. عند البدء من جديد في مكان آخر، لا تُحسب إلا الإجابات التي تُرسل أولًا. للانتقال إلى هاتف أو حاسوب آخر، الرجاء الضغط هنا أولًا على «{ $keep }».
start-code-child-4-7 = يعمل رمزك مرة واحدة. الرجاء البقاء على هذا الهاتف أو الحاسوب حتى النهاية.
start-who-reads = من يقرأ إجاباتك
start-who-reads-1 = لا أحد يقرأ إجاباتك واحدة واحدة. فهي تُحسب مع إجابات أشخاص آخرين.
start-who-reads-2 = الأشخاص الذين يتحققون من مدى نجاح الخدمات في مساعدة الأطفال يرون الأعداد، ولا يرونها إلا إذا أجاب عدد كافٍ من الناس. ولا يمكنهم أن يعرفوا ما قلته أنت.
start-not-secret = ما ليس سرًّا
start-not-secret-1 = لا نسأل من أنت. وابتداءً من الغد، لا يستطيع أحد أن يربط إجاباتك برمزك أو بجهازك.
start-not-secret-2 = نحتفظ بنسخ احتياطية لفترة من الوقت. ويجب على المسؤولين عن أجهزة الكمبيوتر أن يحافظوا على أمان هذه النسخ.
start-not-secret-3 = أي شخص يمكنه رؤية شاشتك يمكنه رؤية ما اخترته. وسجل التصفح في متصفحك يُظهر أنك كنت هنا.
start-help-heading = هذا ليس المكان المناسب للحصول على مساعدة بسرعة
start-help-heading-child-4-7 = هل أنت بحاجة إلى مساعدة الآن؟
start-help = لن يتواصل معك أحد بسبب إجاباتك. إذا لم يكن وضعك آمنًا، أو إذا شعرت بالقلق، فنرجو منك التحدث مع شخص ما اليوم.
start-help-child-4-7 = نحن لا نرى إن كنت بحاجة إلى مساعدة.
start-help-child-8-11 = لن يتواصل معك أحد بسبب إجاباتك. إذا شعرت بالقلق، أو لم يكن وضعك آمنًا، فنرجو منك التحدث مع شخص ما اليوم.
start-help-parent = لن يتواصل معك أحد بسبب إجاباتك. إذا لم يكن وضعك أو وضع طفل آمنًا، فنرجو منك التحدث مع شخص ما اليوم.
start-help-practitioner = لا أحد يتابع الإجابات هنا. إذا كان لديك قلق على طفل، فنرجو منك تقديم بلاغ اليوم.
start-take-back-heading = يمكنك تغيير رأيك
start-take-back = بعد الإرسال ستظهر لك 7 كلمات. بهذه الكلمات يمكنك رؤية إجاباتك، أو سحبها حتى يوم { $date }.
start-take-back-early = بعد الإرسال ستظهر لك 7 كلمات. بهذه الكلمات يمكنك رؤية إجاباتك، أو سحبها قبل أن تُحسب. وقد تُحسب في أي يوم.
start-open-link = يمكن لأي شخص لديه هذا الرابط أن يجيب.
start-exit = الزر الأحمر يُخرجك من هنا فورًا، ومعه يُنسى ما لم يُرسَل بعد. لكنه لا يحذف سجل التصفح.

## Sections

part-of = الجزء { $number } من { $total }
about-you-window = قبل الإرسال
dont-know = لا أعرف
not-said = لا أريد أن أجيب
go-on = التالي
save-and-continue = حفظ ومتابعة
there-is-a-problem = هناك مشكلة
error-choose-an-answer = الرجاء اختيار إجابة، أو اختيار «لا أريد أن أجيب»
error-not-an-option = الرجاء اختيار إحدى الإجابات المعروضة
error-in-question = «{ $question }»: { $message }

## Check

check-title = مراجعة إجاباتك
check-title-child-4-7 = هل هذه إجاباتك؟
check-lead = لم يُرسَل أي شيء بعد. يمكنك تغيير أي إجابة.
check-lead-child-4-7 = يمكن تغييرها. وعند الانتهاء: زر «إرسال».
check-change = تغيير
check-change-what = : { $question }
check-before-title = قبل الإرسال
check-before = إجاباتك لا تحمل اسمك. يمكنك سحب إجاباتك حتى يوم { $date }.
check-before-early = إجاباتك لا تحمل اسمك. يمكنك سحب إجاباتك قبل أن تُحسب. وقد تُحسب في أي يوم.
check-continue = متابعة
check-send = إرسال إجاباتي
check-send-child-4-7 = إرسال
check-delete = حذف إجاباتي
check-delete-means = سيُحذف كل ما أجبت به هنا، ولن يُرسل شيء.
check-delete-sure = نعم، احذف إجاباتي

## Sent

sent-title = شكرًا لك. لقد سمعناك.
sent-title-child-4-7 = شكرًا! لقد سمعناك.
sent-lead = إجاباتك في طريقها لكي تُحسب.
sent-lead-child-4-7 = انتهت الأسئلة. هذا يساعدنا كثيرًا.
receipt-title = كلماتك الـ7
receipt-title-child-4-7 = لوقت لاحق: 7 كلمات
receipt-lead = هذه الكلمات عندك أنت فقط. إذا أردت رؤية إجاباتك مرة أخرى، أو سحبها حتى يوم { $date }، فعليك كتابة هذه الكلمات على ورقة.
receipt-lead-early = هذه الكلمات عندك أنت فقط. إذا أردت رؤية إجاباتك مرة أخرى، أو سحبها قبل أن تُحسب، فعليك كتابة هذه الكلمات على ورقة.
receipt-lost = لا يمكننا العثور على إجاباتك من دون هذه الكلمات. وعلى هاتف أو حاسوب يستخدمه غيرك، الرجاء عدم التقاط صورة لها.
receipt-go = رؤية إجاباتي أو سحبها
sent-next-title = ماذا يحدث الآن
sent-next-1 = تُحسب إجاباتك مع إجابات أشخاص آخرين.
sent-next-2 = كل بضعة أشهر، ينظر الأشخاص الذين يتابعون الخدمات في الأعداد.
sent-next-3 = وهم يقررون ما الذي يجب أن يتحسن.
sent-another = شخص آخر يريد أن يجيب
sent-done = انتهيت من استخدام هذا الجهاز
sent-forget = إلى أن يُضغط هذا الزر أو يُغلق المتصفح، قد يتمكن شخص يستخدم هذا الجهاز بعدك من رؤية هذه الكلمات.
already-title = لقد أرسلت إجاباتك
already-text = أُرسلت إجابات من هذا الجهاز. وهي تُحسب مرة واحدة. باستخدام كلماتك الـ7 يمكنك رؤيتها في صفحة «إجاباتي».

## My answers

my-answers-title = إجاباتي
my-answers-lead = الرجاء كتابة كلماتك الـ7. ترتيب الكلمات مهم. أما الأخطاء الصغيرة فلا تهم.
my-answers-label = كلماتك الـ7
my-answers-show = إظهار إجاباتي
my-answers-empty = الرجاء كتابة كلماتك الـ7
my-answers-too-few = هذه أقل من 7 كلمات. الرجاء كتابة الكلمات الـ7 كلها، مع مسافة بينها.
my-answers-too-many = هذه أكثر من 7 كلمات. الرجاء كتابة كلماتك الـ7 فقط، ولا شيء غيرها.
my-answers-unknown = لم نجد إجابات بهذه الكلمات. الرجاء التأكد من كل كلمة ومن ترتيب الكلمات. إذا كنت قد سحبت إجاباتك، فهي لم تعد موجودة.
my-answers-sent-on = أُرسلت يوم { $date }
my-answers-until = يمكنك سحبها حتى يوم { $date }.
my-answers-until-early = يمكنك سحبها قبل أن تُحسب. وقد تُحسب في أي يوم.
my-answers-released = لقد حُسبت إجاباتك، ويبقى العدد كما هو. لكن ما زال بإمكانك حذف ما قلته.
my-answers-take-back = سحب إجاباتي
my-answers-delete = حذف ما قلته
my-answers-sure = سحب الإجابات؟ لا يمكن إعادتها بعد ذلك.
again-last = بعد سحبها يمكنك الإجابة مرة أخرى، وستكون هذه المرة الأخيرة.
again-no-more = استُخدمت كل مرات الإجابة التي تسمح بها كلماتك. بعد سحب هذه الإجابات لا يمكنك الإجابة مرة أخرى.
my-answers-gone-title = لم تعد إجاباتك موجودة
my-answers-gone = لقد حذفنا إجاباتك، ولم تعد محسوبة.
my-answers-gone-counted = لقد حذفنا ما قلته. لكنه يبقى ضمن العدد، وهناك لا يمكن لأحد أن يرى أنه منك.
my-answers-gone-before = سبق أن سُحبت هذه الإجابات. حذفناها حينها، ولم يتغير شيء الآن.
my-answers-closes = تُغلق هذه الصفحة وحدها { $minutes ->
    [zero] بعد { $minutes } دقيقة
    [one] بعد دقيقة
    [two] بعد دقيقتين
    [few] بعد { $minutes } دقائق
    [many] بعد { $minutes } دقيقة
   *[other] بعد { $minutes } دقيقة
} حتى لا يقرأها أحد غيرك. وكلماتك الـ7 تفتحها من جديد.
my-answers-ends = لم يحدث هنا شيء منذ مدة. تُغلق هذه الصفحة { $minutes ->
    [zero] بعد { $minutes } دقيقة
    [one] بعد دقيقة
    [two] بعد دقيقتين
    [few] بعد { $minutes } دقائق
    [many] بعد { $minutes } دقيقة
   *[other] بعد { $minutes } دقيقة
}. وكلماتك الـ7 تفتحها من جديد.
last-time-ends = لم يحدث هنا شيء منذ مدة. تُغلق هذه الصفحة { $minutes ->
    [zero] بعد { $minutes } دقيقة
    [one] بعد دقيقة
    [two] بعد دقيقتين
    [few] بعد { $minutes } دقائق
    [many] بعد { $minutes } دقيقة
   *[other] بعد { $minutes } دقيقة
}. ويمكن كتابة الكلمات من جديد.

## When something is in the way

not-found-title = لا يمكننا العثور على هذه الصفحة
not-found-text = ربما يوجد خطأ في الرابط، أو ربما لم تعد الصفحة موجودة.
to-home = الانتقال إلى الصفحة الأولى
made-up = هذا عرض توضيحي: جميع الإجابات هنا غير حقيقية.
closed-title = هذه الأسئلة مغلقة الآن
closed-text = لم تعد هذه الأسئلة تستقبل إجابات. والإجابات التي لم تُرسَل من قبل لن تُرسَل الآن.
closed-thanks = شكرًا لزيارتك. ما زال بإمكانك الحصول على المساعدة، ورؤية الإجابات التي أرسلتها من قبل.
not-yet-title = لم تبدأ هذه الأسئلة بعد
not-yet-text = يمكن الإجابة ابتداءً من { $date }. نرجو العودة في ذلك اليوم.
code-unknown = لا نعرف هذه الكلمات، أو أنها استُخدمت من قبل. وربما انتهى وقت الإجابة. الرجاء التأكد من كل كلمة على بطاقتك.
code-empty = الرجاء كتابة الكلمات الـ4 الموجودة على بطاقتك
code-too-long = هذا طويل جدًا. الرجاء كتابة الكلمات الـ4 الموجودة على بطاقتك فقط.
code-used-title = هذا الرمز استُخدم من قبل
code-used-text = أُرسلت من قبل إجابات بهذا الرمز نفسه. كل رمز يُحسب مرة واحدة، ولذلك لم تُرسَل هذه الإجابات.
code-used-text-child-4-7 = أُرسلت من قبل إجابات بهذا الرمز نفسه. يعمل كل رمز مرة واحدة، ولذلك لم تُرسَل هذه الإجابات.
code-used-you = هل أُرسلت منك، من هاتف أو حاسوب آخر؟ إذًا تلك الإجابات محسوبة. كلماتك الـ7 تفتحها في «إجاباتي».
code-used-not-you = هل أرسلها شخص آخر؟ إذًا يمكن طلب رمز آخر ممن أعطاك هذا الرمز. ليس في الأمر أي خطأ منك.
code-used-not-you-child-4-7 = ليس في الأمر أي خطأ منك. الرجاء عرض هذه الصفحة على شخص كبير.
code-needed-title = الرجاء إدخال رمزك مرة أخرى
code-needed-text = نحتفظ بالإجابات غير المكتملة لمدة أقصاها { $hours ->
    [zero] { $hours } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}، وفقط في المتصفح الذي بدأت فيه. ما زال رمزك صالحًا إذا لم يُرسَل به أي شيء.
ahead-title = لم يحن دور هذه الصفحة بعد
ahead-text = بعض الأسئلة السابقة لهذه الصفحة ما زالت بحاجة إلى إجابة.
ahead-go = الانتقال إلى السؤال التالي الذي يحتاج إلى إجابة
expired-title = لم تعد إجاباتك موجودة لدينا
expired-text = لا توجد في هذا المتصفح إجابات عن هذه الأسئلة: ربما أُرسلت أو حُذفت، أو مضى على حفظها أكثر من { $hours } ساعة. الإجابات التي أُرسلت تُحسب، ويمكن رؤيتها باستخدام كلماتك الـ7.
start-again = البدء من جديد
too-large-title = كان ذلك أكثر من اللازم
too-large-text = أرسلت الصفحة أكثر مما يمكننا استقباله. الرجاء الرجوع والمحاولة مرة أخرى.
forbidden-title = لم يُرسَل هذا من صفحتنا
forbidden-text = للحفاظ على أمانك، لا نقبل إلا الإجابات المرسلة من صفحاتنا. الرجاء الرجوع، ثم تحميل الصفحة من جديد والمحاولة مرة أخرى.
busy-title = عدد كبير جدًا من الناس يجيبون الآن
busy-text = ما كتبته لم يُحفظ بعد، لكنه ما زال هنا. الرجاء الانتظار قليلًا ثم الضغط على الزر.
busy-plain = الرجاء الانتظار قليلًا، ثم تحميل الصفحة مرة أخرى.
busy-again = إرسال مرة أخرى
busy-closes = تُغلق هذه الصفحة وحدها بعد { $minutes } دقيقة. الضغط على الزر قبل ذلك يُبقي ما تم اختياره.
failed-title = نأسف، حدث خطأ من جهتنا
failed-text = هذا ليس خطأك. الرجاء الرجوع والمحاولة مرة أخرى. إذا استمرت المشكلة، فيمكنك العودة لاحقًا.
deleted-title = حُذفت إجاباتك
deleted-text = لم يُرسَل أي شيء، ولا نحتفظ بأي شيء.
code-confirm-title = البدء برمزك
code-confirm-text = الرجاء الضغط على الزر للبدء. الرابط الذي أوصلك إلى هنا يحتوي على رمزك. الرجاء عدم مشاركته مع أحد.

## On paper: a slip with a code, handed to one person

slip-title = نريد أن نسمع منك: كيف تسير الأمور معك؟
slip-title-parent = نريد أن نسمع منك: كيف كانت تجربتك؟
slip-title-practitioner = نريد أن نسمع منك: كيف يسير عملك؟
slip-scan = يمكن مسح المربع، أو الانتقال إلى
slip-enter = ثم كتابة هذه الكلمات الـ4
slip-from = يمكنك الإجابة ابتداءً من يوم { $from }.
slip-until = يمكنك الإجابة حتى يوم { $until }.
slip-from-until = يمكنك الإجابة من يوم { $from } حتى يوم { $until }.
slip-once = تصلح هذه الورقة لمرة واحدة. لا نسأل عن اسمك.
slip-help = في حالة الخطر: الاتصال بالرقم { $emergency }. خط الأطفال Childline: { $childline }.
slip-qr = رمز QR يفتح الصفحة مع هذه الكلمات الـ4

## Comfort

comfort-link = العرض
comfort-title = شكل الصفحات
comfort-lead = يمكن اختيار ما يسهّل القراءة. ويبقى الاختيار إلى إغلاق المتصفح أو الضغط على «{ $exit }».
comfort-as-usual = كالمعتاد
comfort-text-size = حجم الكلمات
comfort-text-size-large = كبير
comfort-text-size-larger = كبير جدًا
comfort-spacing = المسافات
comfort-spacing-wide = مسافات أكبر بين السطور والكلمات
comfort-font = الحروف
comfort-font-clear = حروف يسهل التمييز بينها
comfort-colours = الألوان
comfort-colours-light = فاتحة
comfort-colours-dark = داكنة
comfort-colours-high-contrast = قوية: أبيض وأصفر على أسود
comfort-motion = الحركة
comfort-motion-calm = لا شيء يتحرك أو يتلاشى
comfort-save = حفظ
comfort-all-as-usual = إعادة كل شيء كالمعتاد

## Easier words

comfort-manner = الأسئلة
comfort-manner-easy-read = قراءة سهلة: جمل أقصر وكلمات أسهل
comfort-manner-symbols = بالرموز: صورة مع كل سؤال وكل إجابة
manner-easy-read-offer = قراءة الأسئلة بكلمات أسهل
manner-easy-read-missing = هذه الأسئلة ليست متوفرة بكلمات أسهل بعد. هذه هي الأسئلة العادية.
manner-symbols-offer = الإجابة مع صور بجانب الكلمات
manner-symbols-missing = هذه الأسئلة بلا صور. هنا كلمات فقط.
manner-symbols-usual-words = هذه الأسئلة ليست متوفرة بكلمات أسهل بعد. الصور بجانب الكلمات العادية.

## Read aloud, and sign language

comfort-manner-read-aloud = القراءة بصوت عالٍ: الضغط على «استماع» عند السؤال. وقد يسمعها من هو قريب
comfort-manner-sign = لغة الإشارة: فيديو عند كل سؤال
manner-read-aloud-offer = الاستماع إلى الأسئلة
manner-sign-offer = مشاهدة الأسئلة بلغة الإشارة
manner-sign-missing = هذه الأسئلة ليست متوفرة بلغة الإشارة بعد. يمكن قراءة الكلمات.
questions-in-language = هذه الأسئلة ليست متوفرة بهذه اللغة بعد. لغتها هنا: { $language }.
read-aloud-listen = استماع
read-aloud-stop = إيقاف
read-aloud-no-voice = السؤال الذي ليس عنده زر للاستماع لا يمكن قراءته بصوت عالٍ على هذا الجهاز.
read-aloud-partly = يمكن قراءة جزء من هذا فقط بصوت عالٍ على هذا الجهاز.
sign-missing-here = هذا السؤال ليس متوفرًا بلغة الإشارة بعد. يُرجى قراءة الكلمات.
sign-language = لغة الإشارة
sign-language-bfi = لغة الإشارة البريطانية

## Titles of windows, and of pages in a browser's history: they do not tell what the questions are about

start-window = قبل أن تبدأ
help-window = أرقام الهاتف
red-button-window = الزر الأحمر

## The red button: what it does, before the first question

exit-expired = انتهت مهلة الخروج من هذه الصفحة.
red-button-title = يمكن الخروج في أي وقت
red-button-title-child-4-7 = يمكنك التوقف متى أردت
red-button-leads = هذا الزر الأحمر موجود في كل صفحة. بضغطة واحدة تصل فورًا إلى موقع آخر، ولا يظهر فيه شيء عن هذا الموقع.
red-button-leads-child-4-7 = عند الضغط على الزر الأحمر تختفي هذه الصفحة.
red-button-forgets = وكل ما لم يُرسَل يُنسى عندئذ على هذا الجهاز.
red-button-forgets-child-4-7 = وننسى الوجوه التي ضغطت عليها.
red-button-shift = ومع لوحة المفاتيح يمكن ضغط زر Shift ثلاث مرات بدلًا من ذلك.
red-button-shift-child-4-7 = على الحاسوب يمكن ضغط زر Shift ثلاث مرات.
red-button-history-title = لكنه لا يحذف سجل التصفح
red-button-history = من ينظر في هذا الجهاز لاحقًا يرى في سجل المتصفح أنك كنت هنا، لكنه لا يرى إجاباتك.
red-button-history-child-4-7 = الهاتف أو الحاسوب ما زال يعرف أنك كنت هنا. شخص كبير تثق به يستطيع حذف ذلك.
red-button-history-phone = على الهاتف: من قائمة المتصفح اختر «السجل» ثم احذف هذه الصفحة.
red-button-history-computer = على الحاسوب: اضغط Ctrl و H معًا، وابحث عن هذه الصفحة واحذفها. وعلى أجهزة Mac من قائمة «السجل».
red-button-history-all = احذف ما يلزم فقط: السجل الفارغ قد يلفت النظر.
red-button-history-private = في المرة القادمة: النافذة الخاصة لا تحفظ السجل.
red-button-try = جرّب إلى أين يؤدي. وللعودة إلى هنا اضغط «رجوع» في المتصفح.
red-button-more = كيف تخرج بسرعة، وماذا يبقى في السجل

## On a device that others use afterwards

shared-device-title = على جهاز مشترك
shared-device-choose = يستخدم آخرون أيضًا هذا الهاتف أو الحاسوب
shared-device-means = إذا لم يحدث هنا شيء لمدة { $minutes } دقيقة، تُغلق الصفحة وحدها ويُحذف ما لم يُرسَل. وقبل ذلك { $before ->
    [zero] بـ{ $before } دقيقة
    [one] بدقيقة
    [two] بدقيقتين
    [few] بـ{ $before } دقائق
    [many] بـ{ $before } دقيقة
   *[other] بـ{ $before } دقيقة
} نسأل إن كنت ما زلت هنا.
shared-device-keeps = لا تبقى أي إجابة على هذا الجهاز. أما سجل التصفح فيبقى.
still-there-title = أما زلت هنا؟
still-there-means = لم يحدث هنا شيء منذ مدة. تُغلق هذه الصفحة { $minutes ->
    [zero] بعد { $minutes } دقيقة
    [one] بعد دقيقة
    [two] بعد دقيقتين
    [few] بعد { $minutes } دقائق
    [many] بعد { $minutes } دقيقة
   *[other] بعد { $minutes } دقيقة
}، ويُحذف ما لم يُرسَل.
still-there-stay = ما زلت هنا
sent-closes = تُغلق هذه الصفحة وحدها بعد { $minutes } دقائق حتى لا يرى أحد غيرك كلماتك. ونسألك قبل ذلك.
expired-shared-device = على جهاز مشترك تُحذف بعد { $minutes } دقيقة لا يحدث فيها شيء.

## Too many wrong words

slower-title = الرجاء المحاولة بسرعة أقل
slower-text = كُتبت كلمات خاطئة كثيرة من المكان الذي أنت فيه، وربما كتبها شخص آخر. ما كتبته ما زال هنا. الرجاء الانتظار عشر ثوانٍ ثم الضغط على الزر.

## Keeping answers for later, and answering again

keep-button = احفظ إجاباتي لأعود لاحقًا
keep-title = إجاباتك محفوظة
keep-until = يمكنك المتابعة حتى يوم { $date }. وبعد هذا اليوم تُحذف الإجابات.
keep-not-sent = لم يُرسل شيء بعد.
keep-words = الرجاء كتابة هذه الكلمات على ورقة. بها يمكنك المتابعة على أي هاتف أو حاسوب: يكفي فتح «إجاباتي» وكتابتها هناك. وعند إرسال إجاباتك تبقى الكلمات نفسها.
keep-done = كتبتُ الكلمات
keep-go-on = متابعة الإجابة
keep-elsewhere-title = إجاباتك محفوظة
keep-elsewhere-text = للمتابعة، الرجاء فتح «إجاباتي» وكتابة كلماتك الـ7.
keep-closed-text = إجاباتك المحفوظة لم تُرسل، وقد حذفناها.
kept-words-open = إذا كانت إجاباتك محفوظة للعودة إليها لاحقًا، فكلماتك الـ7 تفتحها في «إجاباتي».
again-title = هل تريد الإجابة مرة أخرى؟
again-words = لم يبق شيء مما قلته. رمزك استُخدم، لكن كلماتك الـ7 تسمح لك بالإجابة مرة أخرى حتى يوم { $date }.
again-words-last = هذه هي المرة الأخيرة. بعد سحب تلك الإجابات أيضًا لا يمكنك الإجابة مرة أخرى.
again-button = الإجابة مرة أخرى

## Words from last time: what one person says now, next to what they said then

last-time-title = هل سبقت لك الإجابة عن هذه الأسئلة؟
last-time-title-child-4-7 = هل فعلت هذا من قبل؟
last-time-offer = عندي الكلمات الـ7 من المرة السابقة
last-time-lead = الرجاء كتابة الكلمات الـ7 التي ظهرت لك في المرة السابقة. عندها يوضع ما تقوله الآن بجانب ما قلته في تلك المرة. نحسب عدد الذين تحسّن لديهم شيء أو ساء.
last-time-lead-child-4-7 = هل عندك 7 كلمات من المرة السابقة؟ يمكن لشخص كبير أن يكتبها هنا. عندها نرى ما الذي تحسّن.
last-time-nobody = لن يعرف أحد من أنت. نحتفظ فقط بأن المجيب في المرتين شخص واحد.
last-time-nobody-child-4-7 = لن يعرف أحد أنه أنت.
last-time-choice = يمكنك ترك هذا. يمكنك الإجابة كالمعتاد.
last-time-found = وجدنا ما قلته في المرة السابقة. عند الإرسال توضع إجاباتك الجديدة بجانبه. لن يعرف أحد من أنت.
last-time-found-child-4-7 = وجدنا ما قلته في المرة السابقة. لن يعرف أحد أنه أنت.
last-time-label = كلماتك الـ7 من المرة السابقة
last-time-use = استخدام هذه الكلمات
last-time-without = المتابعة بدونها
last-time-leave-out = ترك المرة السابقة
last-time-unknown = لم نجد إجابات مُرسلة بهذه الكلمات. الرجاء التأكد من كل كلمة ومن ترتيب الكلمات. ويمكنك المتابعة بدونها أيضًا.
last-time-other = هذه الكلمات لإجابات عن أسئلة أخرى. لا توضع جنبًا إلى جنب إلا إجابات عن الأسئلة نفسها. يمكنك المتابعة بدونها.
last-time-followed = توجد إجابات أحدث لك منذ ذلك الحين. الرجاء كتابة الكلمات التي ظهرت لك في آخر مرة، أو المتابعة بدونها.
sent-without-last-time = لم نستطع أن نضع إجاباتك بجانب إجابات المرة السابقة. إما أنها لم تعد موجودة، أو توجد بجانبها إجابات أحدث. إجاباتك تُحسب على أي حال.
sent-without-last-time-child-4-7 = لم نستطع أن نضع هذا بجانب المرة السابقة. لا بأس. ما قلته الآن يُحسب.
receipt-next-time = إذا أجبت عن هذه الأسئلة مرة أخرى يومًا ما، فبهذه الكلمات يمكن وضع المرتين جنبًا إلى جنب. لن يعرف أحد من أنت.

## Where safety depends on every word, and nobody has reviewed the translation

safety-in-english = هذا الجزء باللغة الإنجليزية. لم يراجع أحد ترجمته بعد.
