### Children aged 4 to 7, about the people who help them.

title = أنت ومن يساعدونك
purpose = هذه الأسئلة عنك وعن الكبار الذين يساعدونك.

scale-sometimes-yes = نعم
scale-sometimes-sometimes = أحيانًا
scale-sometimes-no = لا
scale-a-bit-yes = نعم
scale-a-bit-a-bit = قليلًا
scale-a-bit-no = لا
scale-yes-no-yes = نعم
scale-yes-no-no = لا

item-helped = هل يساعدك شخص كبير في هذه الأسئلة؟
item-easy-to-go-to-school = هل الذهاب إلى المدرسة سهل عليك؟
item-safe-at-school = هل لديك شعور بالأمان في المدرسة؟
item-safe-at-home = هل لديك شعور بالأمان في البيت؟
item-listen-to-me = هل يستمع إليك الكبار الذين يساعدونك؟
item-ask-what-i-want = هل يسألك الكبار عن رغباتك؟
item-know-why = هل فهمت لماذا يأتي أشخاص لمساعدتك؟
section-has-social-worker-lead = الأخصائي الاجتماعي شخص كبير يساعد العائلات.
item-has-social-worker = هل يزورك أخصائي اجتماعي أو أخصائية اجتماعية؟
section-like-visits-lead = هذا السؤال عن الأخصائي الاجتماعي الخاص بك.
item-like-visits = هل تعجبك هذه الزيارات؟
item-kind = هل الكبار الذين يساعدونك لطفاء معك؟
item-like-to-talk = هل يعجبك الكلام مع من يساعدونك؟
