### Young people aged 12 to 17, about the help that they get.

title = Помощь, которую ты получаешь
purpose = Эти вопросы о помощи, которую получаете ты и твоя семья, и о том, есть ли от неё польза.

scale-agreement-very-true = Полностью верно
scale-agreement-mostly-true = В основном верно
scale-agreement-a-bit-true = Немного верно
scale-agreement-not-true = Неверно
scale-safer-much-safer = Намного безопаснее
scale-safer-bit-safer = Немного безопаснее
scale-safer-same = Так же, как раньше
scale-safer-bit-less-safe = Немного менее безопасно
scale-safer-much-less-safe = Намного менее безопасно
scale-better-much-better = Намного лучше
scale-better-bit-better = Немного лучше
scale-better-same = Так же, как раньше
scale-better-bit-worse = Немного хуже
scale-better-much-worse = Намного хуже
scale-yes-no-yes = Да
scale-yes-no-no = Нет

section-safe = Чувство безопасности
section-safe-lead = Первые вопросы — о чувстве безопасности.
item-safe-where-i-live = Я чувствую себя в безопасности там, где живу.
item-know-who-to-go-to = Я знаю, к кому обратиться, если не чувствую себя в безопасности.
item-feel-safer = С тех пор как мне начали помогать, я чувствую себя …

section-listened-to = Слушают ли тебя
section-listened-to-lead = Подумай о людях, которые тебе помогают: о социальных работниках (social workers), сотрудниках поддержки (support workers), молодёжных работниках (youth workers) и других.
item-listen-to-me = Люди, которые со мной работают, слушают меня.
item-take-me-seriously = Они серьёзно относятся к тому, что я говорю.
item-have-a-say = Моё мнение учитывают, когда принимают решения о моей жизни.
item-tell-me-why = Если мою просьбу не выполняют, мне говорят почему.
item-changed-because-of-me = Мои слова привели к переменам.

section-plan = Знаешь ли ты, что происходит
section-plan-lead = В твоём плане сказано, что должно быть дальше и кто что делает.
item-explained = Мне понятно объясняют, что происходит.
item-know-the-plan = Я знаю, какой план есть для меня и моей семьи.
item-seen-my-plan = Я понимаю, что сказано в моём плане.
item-good-things = Сотрудники видят в моей семье хорошее, а не только проблемы.

section-help = Как тебе помогают
section-help-lead = Подумай о помощи, которую получили ты и твоя семья.
item-soon-enough = Помощь пришла ко мне достаточно быстро.
item-when-needed = Я получаю помощь, когда она мне нужна.
item-one-story = Мне не приходится снова и снова рассказывать свою историю новым людям.
item-work-together = Люди, которые мне помогают, работают вместе.

section-people = Люди, которые тебе помогают
item-someone-i-trust = Есть хотя бы один сотрудник или волонтёр, которому я доверяю.
item-same-worker = Один и тот же сотрудник работает со мной достаточно долго, чтобы можно было узнать его поближе.
item-respect = Сотрудники с уважением относятся к тому, кто я есть.
item-treated-fairly = Ко мне относятся справедливо.
item-has-social-worker = Есть ли у тебя социальный работник (social worker)?

section-social-worker = Твой социальный работник
item-can-talk = Я могу поговорить со своим социальным работником, когда мне это нужно.
item-does-what-they-say = Мой социальный работник делает то, что обещает.

section-now = Как у тебя дела сейчас
section-now-lead = Это последние вопросы.
item-problems-better = По сравнению с тем, что было до помощи, моя семья может справляться с проблемами …
item-unsafe-things-better = То, что лишало меня чувства безопасности, изменилось к лучшему.
item-help-with-health = Когда мне это нужно, я могу получить помощь со здоровьем и с тем, что я чувствую.
item-help-with-school = Я получаю помощь, которая нужна мне, чтобы хорошо учиться в школе или колледже.
