### Children aged 8 to 11, after a child protection conference.

title = الاجتماع عن سلامتك
purpose = كان هناك اجتماع عن سلامتك. هذه الأسئلة عن رأيك فيه.

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

item-understand-meeting = هل ساعدك الأشخاص على فهم سبب الاجتماع؟
section-went-to-meeting-lead = حضور جزء من الاجتماع يكفي للإجابة بنعم.
item-went-to-meeting = هل ذهبت إلى الاجتماع عن سلامتك؟
section-views-heard-lead = يمكنك قول رأيك بالكلام أو الكتابة أو الرسم. ويمكن لشخص آخر أن يقوله نيابةً عنك.
item-views-heard = هل سمع الأشخاص في الاجتماع رأيك؟
item-felt-listened-to = هل لديك شعور بأن الأشخاص استمعوا إليك؟
item-had-a-say = هل كان لرأيك دور في ما سيحدث بعد ذلك؟
item-told-why = هل أخبروك لماذا اختاروا ما سيفعلونه؟
section-good-things-said-lead = هذا السؤال عن الاجتماع.
item-good-things-said = هل ذكر الأشخاص هناك ما هو جيد في عائلتك؟
item-made-a-difference = هل غيّر رأيك ما سيفعله الأشخاص؟
section-understand-my-plan-lead = الخطة توضح كيف سيساعدك الأشخاص أنت وعائلتك.
item-understand-my-plan = هل ما في خطتك مفهوم لك؟
item-safe-where-i-live = هل لديك شعور بالأمان في مكان سكنك؟
item-grown-up-to-talk-to = هل يوجد شخص كبير يمكنك الكلام معه إذا لم يكن لديك شعور بالأمان؟
