### Children aged 8 to 11, after a child protection conference.

title = Срещата за твоята безопасност
purpose = Имаше среща за твоята безопасност. Тези въпроси са за това как беше тя за теб.

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

item-understand-meeting = Помогнаха ли ти хората да разбереш за какво беше срещата?
section-went-to-meeting-lead = Брои се и ако беше само на част от срещата.
item-went-to-meeting = Отиде ли на срещата за твоята безопасност?
section-views-heard-lead = Можеш да кажеш, да напишеш или да нарисуваш какво мислиш. Или някой може да го каже вместо теб.
item-views-heard = Чуха ли хората на срещата какво мислиш?
item-felt-listened-to = Чувстваш ли, че хората те слушаха?
item-had-a-say = Участва ли и ти в решението какво ще стане после?
item-told-why = Казаха ли ти хората защо избраха да направят точно това?
section-good-things-said-lead = Това е за срещата.
item-good-things-said = Казаха ли хората там какво е хубавото в твоето семейство?
item-made-a-difference = Промени ли твоето мнение това, което хората ще правят?
section-understand-my-plan-lead = В плана пише как хората ще помагат на теб и на семейството ти.
item-understand-my-plan = Разбираш ли какво пише в твоя план?
item-safe-where-i-live = Чувстваш ли се в безопасност там, където живееш?
item-grown-up-to-talk-to = Има ли възрастен, с когото можеш да говориш, ако не се чувстваш в безопасност?
