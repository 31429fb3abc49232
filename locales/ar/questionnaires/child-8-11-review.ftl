### Children aged 8 to 11 who are looked after, after a review.

title = اجتماع المراجعة الخاص بك
purpose = كان لك اجتماع مراجعة. هذه الأسئلة عن الاجتماع وعن أحوالك.

scale-agreement-yes = نعم
scale-agreement-mostly = غالبًا
scale-agreement-not-much = ليس كثيرًا
scale-agreement-no = لا
scale-went-went = نعم
scale-went-did-not-want = لا، لم أُرِد ذلك
scale-went-not-asked = لا، لم يطلب مني أحد ذلك
scale-went-other-reason = لا، لسبب آخر
scale-heard-myself = نعم، مني أنا
scale-heard-someone = نعم، من شخص تكلم نيابةً عني
scale-heard-not-heard = لا

section-went-to-review-lead = حضور جزء من الاجتماع يكفي للإجابة بنعم.
item-went-to-review = هل ذهبت إلى آخر اجتماع مراجعة خاص بك؟
section-heard-at-review-lead = يمكنك قول رأيك بالكلام أو الكتابة أو الرسم. ويمكن لشخص آخر أن يقوله نيابةً عنك.
item-heard-at-review = هل سمع الأشخاص في الاجتماع رأيك؟
item-felt-listened-to = هل لديك شعور بأن الأشخاص استمعوا إليك؟
item-had-a-say = هل كان لرأيك دور في ما سيحدث بعد ذلك؟
item-understand-next = هل ساعدك الأشخاص على فهم ما سيحدث بعد ذلك؟
item-made-a-difference = هل غيّر رأيك ما سيفعله الأشخاص؟
section-understand-my-plan-lead = الخطة توضح كيف سيهتم بك الأشخاص ويساعدونك.
item-understand-my-plan = هل ما في خطتك مفهوم لك؟
item-help-to-learn = هل تصلك المساعدة اللازمة لك في التعلّم؟
item-easy-to-go-to-school = هل الذهاب إلى المدرسة سهل عليك؟
item-help-when-unwell = إذا لم تكن صحتك جيدة، هل تصلك المساعدة؟
item-safe-where-i-live = هل لديك شعور بالأمان في مكان سكنك؟
item-grown-up-to-talk-to = هل يوجد شخص كبير يمكنك الكلام معه إذا لم يكن لديك شعور بالأمان؟
item-time-to-know-them = هل كان لديك وقت كافٍ للتعرف على الأخصائي الاجتماعي الخاص بك؟
item-trust-social-worker = هل لديك ثقة في الأخصائي الاجتماعي الخاص بك؟
