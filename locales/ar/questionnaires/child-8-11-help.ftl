### Children aged 8 to 11, about the help that they get.

title = الأشخاص الذين يساعدونك
purpose = هذه الأسئلة عن الأشخاص الذين يساعدونك أنت وعائلتك، وعن رأيك في هذه المساعدة.

scale-agreement-yes = نعم
scale-agreement-mostly = غالبًا
scale-agreement-not-much = ليس كثيرًا
scale-agreement-no = لا
scale-safer-safer = أكبر من قبل
scale-safer-same = كما كان الحال من قبل
scale-safer-less-safe = أقل من قبل
scale-easier-easier = أسهل من قبل
scale-easier-same = كما كان الحال من قبل
scale-easier-harder = أصعب من قبل
scale-yes-no-yes = نعم
scale-yes-no-no = لا

section-listen-to-me-lead = هذا السؤال عن الأشخاص الذين يساعدونك في البيت وفي المدرسة وفي أماكن أخرى.
item-listen-to-me = هل يستمع الأشخاص الذين يساعدونك إلى كلامك؟
item-have-a-say = هل لرأيك دور في ما يحدث لك؟
item-understand = هل يساعدك الأشخاص على فهم ما يجري؟
item-good-things = هل يذكر الأشخاص الذين يساعدونك ما هو جيد في عائلتك؟
item-things-that-matter = هل يهتم الأشخاص الذين يساعدونك بالأشياء المهمة عندك؟
item-work-together = هل يعمل الأشخاص الذين يساعدونك معًا بشكل جيد؟
item-help-to-learn = هل تصلك المساعدة اللازمة لك في التعلّم؟
item-safe-where-i-live = هل لديك شعور بالأمان في مكان سكنك؟
item-grown-up-to-talk-to = هل يوجد شخص كبير يمكنك الكلام معه إذا لم يكن لديك شعور بالأمان؟
item-feel-safer = منذ أن بدأ الأشخاص يساعدونك، كيف هو شعورك بالأمان؟
item-problems-easier = منذ أن بدأ الأشخاص يساعدونك، كيف هو حل المشكلات في البيت؟
section-has-social-worker-lead = الأخصائي الاجتماعي يساعد الأطفال ليكونوا بأمان وبخير.
item-has-social-worker = هل لديك أخصائي اجتماعي أو أخصائية اجتماعية؟
item-trust-social-worker = هل لديك ثقة في الأخصائي الاجتماعي الخاص بك؟
item-someone-to-talk-to = هل يوجد بين من يساعدونك شخص يمكنك حقًا الكلام معه؟
