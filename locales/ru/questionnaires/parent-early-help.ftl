### Parents and carers, about early help.

title = Ранняя помощь (early help) вашей семье
purpose = Эти вопросы — о помощи, которую получает ваша семья, и о том, есть ли от неё польза.

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
scale-better-much-better = Намного лучше
scale-better-bit-better = Немного лучше
scale-better-same = Так же, как раньше
scale-better-bit-worse = Немного хуже
scale-better-much-worse = Намного хуже
scale-amount-too-little = Слишком мало
scale-amount-about-right = Примерно столько, сколько нужно
scale-amount-too-much = Слишком много
scale-yes-no-yes = Да
scale-yes-no-no = Нет

section-family = Ваша семья
section-family-lead = Так мы спросим только о том, что касается вашей семьи.
item-has-baby = Есть ли у вас ребёнок младше 1 года?
item-over-four = Эта помощь — для ребёнка 4 лет или старше?
item-has-social-worker = Есть ли у вашего ребёнка социальный работник (social worker)?

section-help = Как вам помогают
section-help-lead = Подумайте обо всех людях, которые помогают вашей семье.
item-soon-enough = Мы получили помощь до того, как стало слишком трудно.
item-when-needed = Мы получаем помощь, когда она нам нужна.
item-amount-of-help = Помощи, которую мы получаем, …
item-one-story = Мне не приходится снова и снова рассказывать нашу историю новым людям.
item-work-together = Люди, которые нам помогают, хорошо работают вместе.

section-listened-to = Слушают ли вас
section-listened-to-lead = «Какие мы есть» — это может быть наша культура, язык, вера, здоровье или образ жизни.
item-listen-to-me = Люди, которые работают с нами, слушают меня.
item-worries-taken-seriously = Они серьёзно относятся к тому, что меня беспокоит.
item-have-a-say = Моё мнение учитывают, когда принимают решения о моей семье.
item-tell-us-why = Нам говорят, почему решают поступить именно так.
item-respect = Люди уважают нас такими, какие мы есть.

section-plan = План для вашей семьи
section-plan-lead = Оценка (assessment) — это когда сотрудники выясняют, какая помощь нужна семье. В плане сказано, кто что будет делать.
item-assessment-right = Оценка верно описала нашу семью.
item-does-well = Люди замечают, что у нашей семьи получается хорошо.
item-worries-clear = Люди ясно сказали мне, что их беспокоит.
item-know-what-next = Я знаю, что должно быть дальше.
item-understand-plan = Я понимаю, что нам нужно делать по плану.

section-people = Люди, которые вам помогают
item-trusted-worker = Есть сотрудник или волонтёр, которому наша семья доверяет.
item-same-worker = Один и тот же сотрудник работает с нами достаточно долго, чтобы мы могли ему доверять.

section-social-worker = Социальный работник вашего ребёнка
item-gets-on = Мой ребёнок хорошо ладит со своим социальным работником.
item-child-can-talk = Мой ребёнок может поговорить со своим социальным работником, когда ему это нужно.

section-child = Мнение вашего ребёнка и школа
section-child-lead = Если детей несколько, думайте о старшем.
item-child-listened-to = Люди, которые нам помогают, слушают моего ребёнка.
item-child-has-say = Мнение моего ребёнка учитывают, когда принимают решения о его жизни.
item-child-told = Моему ребёнку понятно объясняют, что происходит.
item-help-to-learn = Мой ребёнок получает помощь, которая нужна ему, чтобы учиться.
item-easy-to-go = Моему ребёнку легко ходить в школу.

section-baby = Ваш малыш
item-safe-sleep = С нами поговорили о безопасном сне нашего малыша.
item-safe-sleep-know = Я знаю, как безопасно укладывать моего малыша спать.

section-now = Ваш ребёнок сейчас
section-now-lead = Если детей несколько, думайте обо всех.
item-child-health = Мой ребёнок получает медицинскую помощь, которая ему нужна.
item-child-safe = Сейчас я чувствую, что мой ребёнок в безопасности.
item-child-safer = С тех пор как нам начали помогать, моему ребёнку живётся …
item-worries-less = То, что нас беспокоило, изменилось к лучшему.

section-change = Что изменилось
section-change-lead = Это последние вопросы.
item-future = С тех пор как нам начали помогать, будущее моего ребёнка выглядит …
item-as-a-parent = С тех пор как нам начали помогать, в роли родителя или опекуна я чувствую себя …
item-family-copes = Когда становится трудно, наша семья теперь справляется …
item-who-to-ask = Я знаю, к кому обратиться за помощью, пока не стало слишком трудно.
