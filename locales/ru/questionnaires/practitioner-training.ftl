### Practitioners and volunteers, after a safeguarding course.

title = Ваш курс по безопасности детей (safeguarding)
purpose = Эти вопросы — о курсе по безопасности детей, который вы прошли, и о том, что вы берёте из него в работу.

scale-agreement-strongly-agree = Полностью верно
scale-agreement-agree = Верно
scale-agreement-neither = Ни верно, ни неверно
scale-agreement-disagree = Неверно
scale-agreement-strongly-disagree = Совершенно неверно
scale-first-step-tell-lead = Выслушаю, запишу слова ребёнка и в тот же день сообщу ответственному за безопасность детей (safeguarding lead)
scale-first-step-ask-more = Буду расспрашивать ребёнка о подробностях, пока точно не пойму, что произошло
scale-first-step-speak-at-home = Сначала поговорю с теми, кто дома, чтобы выслушать их сторону
scale-first-step-wait-and-see = Понаблюдаю, нет ли других признаков, прежде чем кому-либо сообщу

section-course = Курс и обучение в целом
item-right-level = Уровень курса подходил для моей роли.
item-can-get-training = Мне доступно обучение по безопасности детей (safeguarding), которое нужно для моей роли.
item-time-for-training = Мне дают на работе время, чтобы проходить обучение по безопасности детей.

section-know = Знаете ли вы, что делать
section-know-lead = Подумайте о том, что вы знаете сейчас, после курса.
item-know-what-to-do = Я знаю, что делать, если меня беспокоит положение ребёнка.
item-know-when-to-refer = Я знаю, когда направлять обращение (referral) в социальную службу для детей (children’s social care).
item-know-other-help = Я знаю, какая помощь есть для детей, которые не достигают порога (threshold) для социальной службы.
item-know-early-help = Я знаю, как получить раннюю помощь (early help) для семьи в нашем районе.

section-procedures = Процедуры и один случай
section-procedures-lead = Этот случай — не о реальном ребёнке. Оценок никому не ставят: показывают только общие итоги.
item-understand-procedures = Я понимаю, как действуют наши процедуры по обеспечению безопасности детей (safeguarding).
item-confident-procedures = Я чувствую себя уверенно, когда применяю наши процедуры по обеспечению безопасности детей.
item-case-first-step = Выдуманный случай: ребёнок говорит вам, что кто-то дома делает ему больно. Что вы сделаете прежде всего?

section-work = Снова на работе
section-work-lead = Это последние вопросы.
item-have-skills = У меня есть навыки, которые нужны, чтобы обеспечивать безопасность детей в моей работе.
item-course-lessons = Курс показал мне, как применять в своей работе выводы местных разборов случаев (local reviews).
item-lasting-difference = То, чему меня научил курс, принесёт долгую пользу детям, с которыми я работаю.
