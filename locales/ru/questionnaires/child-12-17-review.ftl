### Young people aged 12 to 17 who are looked after, after a review.

title = Твоя обзорная встреча (looked after review)
purpose = Эти вопросы о твоей последней обзорной встрече и о том, как у тебя дела.

scale-agreement-very-true = Полностью верно
scale-agreement-mostly-true = В основном верно
scale-agreement-a-bit-true = Немного верно
scale-agreement-not-true = Неверно
scale-went-all = Да, всё время
scale-went-part = Да, часть времени
scale-went-chose-not = Нет, это был мой выбор
scale-went-not-asked = Нет, меня никто не спросил
scale-went-other-reason = Нет, по другой причине
scale-heard-myself = Да, от меня
scale-heard-someone = Да, от того, кто рассказал за меня
scale-heard-not-heard = Нет
scale-yes-no-yes = Да
scale-yes-no-no = Нет

section-review = Обзорная встреча
section-review-lead = Своё мнение можно сказать или написать. Или кто-то может говорить за тебя, даже когда тебя там нет.
item-went-to-review = Проходила ли твоя последняя обзорная встреча (looked after review) при тебе?
item-heard-at-review = Узнали ли люди на этой встрече твоё мнение?

section-listened-to = Слушали ли тебя
section-listened-to-lead = Эти вопросы для тебя, даже если тебя там не было.
item-felt-listened-to = У меня было чувство, что меня слушают.
item-had-a-say = Моё мнение учитывали, когда принимали решения.
item-told-me-why = Если мою просьбу не выполнили, мне сказали почему.
item-made-a-difference = Моё мнение повлияло на то, что решили.

section-plan = Твой план
section-plan-lead = В твоём плане сказано, что должно быть дальше и кто что делает.
item-explained = Мне понятно объясняют, что происходит.
item-know-my-plan = Я знаю, какой план есть для меня.
item-understand-my-plan = Я понимаю, что сказано в моём плане.
item-promises-checked = На моих обзорных встречах проверяют, сделали ли люди то, что обещали.

section-people = Люди, которые тебе помогают
item-can-talk = Я могу поговорить со своим социальным работником (social worker), когда мне это нужно.
item-does-what-they-say = Мой социальный работник делает то, что обещает.
item-same-worker = Один и тот же сотрудник работает со мной достаточно долго, чтобы можно было узнать его поближе.
item-someone-i-trust = Есть хотя бы один сотрудник или волонтёр, которому я доверяю.
item-respect = Сотрудники с уважением относятся к тому, кто я есть.

section-now = Как у тебя дела сейчас
item-safe-where-i-live = Я чувствую себя в безопасности там, где живу.
item-know-who-to-go-to = Я знаю, к кому обратиться, если не чувствую себя в безопасности.
item-health-help = Я могу получить помощь со здоровьем, когда она мне нужна.
item-in-education = Ходишь ли ты в школу или колледж?

section-education = Школа или колледж
section-education-lead = Это последние вопросы.
item-help-with-school = Я получаю помощь, которая нужна мне, чтобы хорошо учиться в школе или колледже.
item-easy-to-go = Мне легко ходить в школу или колледж.
