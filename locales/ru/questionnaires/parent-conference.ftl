### Parents and carers, after a child protection conference.

title = Конференция о вашем ребёнке
purpose = Эти вопросы — о последней конференции по защите ребёнка (child protection conference), которая касалась вашей семьи, и о том, что из неё вышло.

scale-agreement-strongly-agree = Полностью верно
scale-agreement-agree = Верно
scale-agreement-neither = Ни верно, ни неверно
scale-agreement-disagree = Неверно
scale-agreement-strongly-disagree = Совершенно неверно
scale-safer-much-safer = Намного безопаснее
scale-safer-bit-safer = Немного безопаснее
scale-safer-same = Так же, как раньше
scale-safer-bit-less-safe = Немного менее безопасно
scale-safer-much-less-safe = Намного менее безопасно
scale-went-all = Да, всё время
scale-went-part = Да, часть времени
scale-went-absent = Нет
scale-views-shared-by-child = Да, его высказал мой ребёнок
scale-views-shared-by-someone = Да, его высказал кто-то за моего ребёнка
scale-views-shared-not-shared = Нет
scale-yes-no-yes = Да
scale-yes-no-no = Нет

section-before = До конференции
section-before-lead = Участие по телефону или видеосвязи тоже считается.
item-told-what-about = До конференции мне сказали, о чём мы будем говорить.
item-time-to-read = Мне хватило времени, чтобы прочитать отчёты до конференции.
item-reports-true = Отчёты верно описывали нашу семью.
item-needed-help-to-take-part = Нужен ли вам был переводчик или другая помощь, чтобы участвовать?
item-went-myself = Были ли вы на конференции?

section-taking-part = Помощь для участия
item-got-help-to-take-part = Мне оказали помощь, которая была мне нужна, чтобы участвовать.
item-could-say-all = С этой помощью мне удалось сказать то, что мне хотелось сказать.

section-conference = На конференции
section-conference-lead = «Какие мы есть» — это может быть наша культура, язык, вера, здоровье или образ жизни.
item-listened-to-me = Люди на конференции слушали меня.
item-took-worries-seriously = Они серьёзно относились к тому, что меня беспокоит.
item-respected-us = Люди на конференции уважали нас такими, какие мы есть.
item-told-us-why = Нам сказали, почему решили поступить именно так.

section-decisions = Что было решено
section-decisions-lead = Эти вопросы для вас, даже если вас там не было.
item-had-a-say = Моё мнение учитывали, когда принимали решения о моей семье.
item-noticed-strengths = Люди заметили, что у нашей семьи получается хорошо.
item-know-what-next = Я знаю, что должно быть дальше.
item-know-if-no-change = Я знаю, что будет, если ничего не изменится.
item-has-plan = Есть ли сейчас план для вашей семьи?

section-plan = План
item-understand-plan = Я понимаю, что нам нужно делать по плану.
item-copy-of-plan = У меня есть свой экземпляр плана.
item-by-when = Я знаю, к какому сроку нужны перемены.
item-plan-fits-worries = План направлен на то, что беспокоит людей.
item-everyone-checked = На встречах проверяют, сделал ли каждый то, что обещал.

section-safe = Ваш ребёнок сейчас
section-safe-lead = Если детей несколько, думайте обо всех.
item-child-safe = Сейчас я чувствую, что мой ребёнок в безопасности.
item-child-safer = С тех пор как нам начали помогать, моему ребёнку живётся …
item-conference-over-four = Была ли это конференция о ребёнке 4 лет или старше?

section-child = Мнение вашего ребёнка
section-child-lead = Если детей несколько, думайте о старшем. Это последние вопросы.
item-child-went = Был ли ваш ребёнок на конференции?
item-child-views = Было ли высказано на конференции мнение вашего ребёнка?
item-child-listened-to = Люди, которые нам помогают, слушают моего ребёнка.
item-child-has-say = Мнение моего ребёнка учитывают, когда принимают решения о его жизни.
item-child-told = Моему ребёнку понятно объясняют, что происходит.
