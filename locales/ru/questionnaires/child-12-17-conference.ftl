### Young people aged 12 to 17, after a child protection conference.

title = Твоя конференция по защите ребёнка
purpose = О тебе была конференция по защите ребёнка (child protection conference). Эти вопросы о том, как она прошла для тебя и что из неё вышло.

scale-agreement-very-true = Полностью верно
scale-agreement-mostly-true = В основном верно
scale-agreement-a-bit-true = Немного верно
scale-agreement-not-true = Неверно
scale-safer-much-safer = Намного безопаснее
scale-safer-bit-safer = Немного безопаснее
scale-safer-same = Так же, как раньше
scale-safer-bit-less-safe = Немного менее безопасно
scale-safer-much-less-safe = Намного менее безопасно
scale-went-all = Да, всё время
scale-went-part = Да, часть времени
scale-went-chose-not = Нет, это был мой выбор
scale-went-not-asked = Нет, меня никто не спросил
scale-went-other-reason = Нет, по другой причине
scale-heard-myself = Да, от меня
scale-heard-someone = Да, от того, кто рассказал за меня
scale-heard-not-heard = Нет

section-before = До конференции
section-before-lead = Конференция по защите ребёнка (child protection conference) — это большая встреча о том, как обеспечить твою безопасность.
item-conference-explained = Мне понятно объяснили, что это за конференция.
item-asked-how-to-share = Меня спросили, как я хочу высказать своё мнение.

section-conference = Конференция
section-conference-lead = Своё мнение можно сказать или написать. Или кто-то может говорить за тебя, даже когда тебя там нет.
item-went-to-conference = Проходила ли твоя последняя конференция по защите ребёнка при тебе?
item-heard-at-conference = Узнали ли люди на конференции твоё мнение?

section-there = На самой конференции
item-good-things-seen = Люди на конференции видели в моей семье хорошее, а не только проблемы.
item-respect-at-conference = Люди на конференции с уважением относились к тому, кто я есть.

section-listened-to = Слушали ли тебя
section-listened-to-lead = Эти вопросы для тебя, даже если тебя там не было.
item-felt-listened-to = У меня было чувство, что меня слушают.
item-took-me-seriously = Люди серьёзно относились к моему мнению.
item-had-a-say = Моё мнение учитывали, когда принимали решения.
item-told-me-why = Если мою просьбу не выполнили, мне сказали почему.
item-made-a-difference = Моё мнение повлияло на то, что решили.

section-plan = План
section-plan-lead = В твоём плане сказано, что должно быть дальше и кто что делает.
item-know-the-plan = Я знаю, какой план есть для меня и моей семьи.
item-understand-my-plan = Я понимаю, что сказано в моём плане.

section-safe = Чувство безопасности
section-safe-lead = Это последние вопросы.
item-safe-where-i-live = Я чувствую себя в безопасности там, где живу.
item-know-who-to-go-to = Я знаю, к кому обратиться, если не чувствую себя в безопасности.
item-feel-safer = С тех пор как мне начали помогать, я чувствую себя …
