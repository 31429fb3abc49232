### Parents and carers, about early help.

title = Рання допомога для вашої сім’ї (early help)
purpose = Ці запитання — про допомогу, яку отримує ваша сім’я, і про те, чи вона щось змінює.

scale-agreement-strongly-agree = Повністю погоджуюся
scale-agreement-agree = Погоджуюся
scale-agreement-neither = Ні погоджуюся, ні не погоджуюся
scale-agreement-disagree = Не погоджуюся
scale-agreement-strongly-disagree = Повністю не погоджуюся
scale-safer-much-safer = Набагато безпечніше
scale-safer-bit-safer = Трохи безпечніше
scale-safer-same = Так само
scale-safer-bit-less-safe = Трохи менш безпечно
scale-safer-much-less-safe = Набагато менш безпечно
scale-better-much-better = Набагато краще
scale-better-bit-better = Трохи краще
scale-better-same = Так само, як раніше
scale-better-bit-worse = Трохи гірше
scale-better-much-worse = Набагато гірше
scale-amount-too-little = Замало
scale-amount-about-right = Приблизно стільки, скільки треба
scale-amount-too-much = Забагато
scale-yes-no-yes = Так
scale-yes-no-no = Ні

section-family = Ваша сім’я
section-family-lead = Щоб ми питали лише про те, що стосується вашої сім’ї.
item-has-baby = Чи є у вас дитина, якій ще немає 1 року?
item-over-four = Чи ця допомога — для дитини, якій уже виповнилося 4 роки?
item-has-social-worker = Чи є у вашої дитини соціальний працівник (social worker)?

section-help = Отримання допомоги
section-help-lead = Подумайте про всіх людей, які допомагають вашій сім’ї.
item-soon-enough = Нам почали допомагати, перш ніж стало надто важко.
item-when-needed = Нам допомагають, коли нам це потрібно.
item-amount-of-help = Допомоги, яку ми отримуємо, …
item-one-story = Мені не доводиться знову й знову розповідати нашу історію новим людям.
item-work-together = Люди, які нам допомагають, добре працюють разом.

section-listened-to = Чи вас слухають
section-listened-to-lead = Слова «такими, якими ми є» можуть стосуватися нашої культури, мови, віри, здоров’я чи способу життя.
item-listen-to-me = Люди, які з нами працюють, слухають мене.
item-worries-taken-seriously = Вони серйозно ставляться до моїх хвилювань.
item-have-a-say = Я можу впливати на рішення щодо моєї сім’ї.
item-tell-us-why = Нам кажуть, чому вирішують саме так.
item-respect = Люди поважають нас такими, якими ми є.

section-plan = План для вашої сім’ї
section-plan-lead = Оцінка потреб (assessment) — це коли працівники з’ясовують, яка допомога потрібна сім’ї. План каже, хто що робитиме.
item-assessment-right = В оцінці потреб правильно сказано про нашу сім’ю.
item-does-well = Люди помічають те, що наша сім’я робить добре.
item-worries-clear = Люди чітко сказали мені, що їх непокоїть.
item-know-what-next = Я знаю, що має бути далі.
item-understand-plan = Я розумію, що нам треба робити за планом.

section-people = Люди, які вам допомагають
item-trusted-worker = Серед працівників або волонтерів є людина, якій наша сім’я довіряє.
item-same-worker = Одна й та сама людина працює з нами досить довго, щоб можна було їй довіряти.

section-social-worker = Соціальний працівник вашої дитини
item-gets-on = Моя дитина добре ладнає зі своїм соціальним працівником.
item-child-can-talk = Моя дитина може поговорити зі своїм соціальним працівником, коли їй це потрібно.

section-child = Думка вашої дитини та школа
section-child-lead = Якщо дітей кілька, подумайте про найстаршу дитину.
item-child-listened-to = Люди, які нам допомагають, слухають мою дитину.
item-child-has-say = Моя дитина може впливати на рішення щодо свого життя.
item-child-told = Моїй дитині пояснюють, що відбувається, у зрозумілий для неї спосіб.
item-help-to-learn = Моя дитина отримує допомогу, потрібну їй, щоб учитися.
item-easy-to-go = Моїй дитині легко ходити до школи.

section-baby = Ваше немовля
item-safe-sleep = З нами хтось говорив про безпечний сон нашого немовляти.
item-safe-sleep-know = Я знаю, як безпечно вкладати своє немовля спати.

section-now = Ваша дитина зараз
section-now-lead = Якщо дітей кілька, подумайте про всіх.
item-child-health = Моя дитина отримує медичну допомогу, яка їй потрібна.
item-child-safe = Я відчуваю, що зараз моя дитина в безпеці.
item-child-safer = Відколи нам почали допомагати, моїй дитині …
item-worries-less = Те, що нас непокоїло, змінилося на краще.

section-change = Що змінилося
section-change-lead = Це останні запитання.
item-future = Відколи нам почали допомагати, майбутнє моєї дитини виглядає …
item-as-a-parent = Відколи нам почали допомагати, у ролі мами, тата чи опікуна я почуваюся …
item-family-copes = Коли стає важко, наша сім’я тепер дає собі раду …
item-who-to-ask = Я знаю, у кого попросити допомоги, перш ніж стане надто важко.
