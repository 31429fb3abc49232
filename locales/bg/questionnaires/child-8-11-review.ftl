### Children aged 8 to 11 who are looked after, after a review.

title = Срещата за преглед на грижите за теб (review meeting)
purpose = Имаше среща за преглед на грижите за теб. Тези въпроси са за срещата и за това как са нещата при теб.

scale-agreement-yes = Да
scale-agreement-mostly = Общо взето да
scale-agreement-not-much = Не много
scale-agreement-no = Не
scale-went-went = Да
scale-went-did-not-want = Не, не исках
scale-went-not-asked = Не, никой не ме попита
scale-went-other-reason = Не, по друга причина
scale-heard-myself = Да, от мен
scale-heard-someone = Да, от някого, който им каза вместо мен
scale-heard-not-heard = Не

section-went-to-review-lead = Брои се и ако беше само на част от срещата.
item-went-to-review = Отиде ли на последната си среща за преглед на грижите (review meeting)?
section-heard-at-review-lead = Можеш да кажеш, да напишеш или да нарисуваш какво мислиш. Или някой може да го каже вместо теб.
item-heard-at-review = Чуха ли хората на срещата какво мислиш?
item-felt-listened-to = Чувстваш ли, че хората те слушаха?
item-had-a-say = Участва ли и ти в решението какво ще стане после?
item-understand-next = Помогнаха ли ти хората да разбереш какво ще стане после?
item-made-a-difference = Промени ли твоето мнение това, което хората ще правят?
section-understand-my-plan-lead = В плана пише как хората ще се грижат за теб и ще ти помагат.
item-understand-my-plan = Разбираш ли какво пише в твоя план?
item-help-to-learn = Получаваш ли помощта, от която имаш нужда, за да учиш?
item-easy-to-go-to-school = Лесно ли ти е да ходиш на училище?
item-help-when-unwell = Когато не се чувстваш добре, помагат ли ти?
item-safe-where-i-live = Чувстваш ли се в безопасност там, където живееш?
item-grown-up-to-talk-to = Има ли възрастен, с когото можеш да говориш, ако не се чувстваш в безопасност?
item-time-to-know-them = Имаше ли време да опознаеш своя социален работник (social worker)?
item-trust-social-worker = Имаш ли доверие на своя социален работник?
