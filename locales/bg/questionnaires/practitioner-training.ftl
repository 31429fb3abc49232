### Practitioners and volunteers, after a safeguarding course.

title = Вашият курс по закрила на децата (safeguarding)
purpose = Тези въпроси са за курса по закрила, който преминахте. Те питат какво ще пренесете от него в работата си.

scale-agreement-strongly-agree = Напълно се съгласявам
scale-agreement-agree = Съгласявам се
scale-agreement-neither = Нито се съгласявам, нито не се съгласявам
scale-agreement-disagree = Не се съгласявам
scale-agreement-strongly-disagree = Изобщо не се съгласявам
scale-first-step-tell-lead = Изслушвам детето, записвам думите му и казвам на моя отговорник по закрилата (safeguarding lead) още същия ден
scale-first-step-ask-more = Разпитвам детето за подробности, докато се уверя какво е станало
scale-first-step-speak-at-home = Първо говоря с хората вкъщи, за да чуя тяхната страна
scale-first-step-wait-and-see = Наблюдавам за други признаци, преди да кажа на някого

section-course = Курсът и обучението като цяло
item-right-level = Курсът беше на подходящо ниво за моята роля.
item-can-get-training = Мога да получа обучението по закрила, от което имам нужда за ролята си.
item-time-for-training = На работа ми дават време да премина обучение по закрила.

section-know = Да знаете какво да правите
section-know-lead = Мислете за това, което знаете сега, след курса.
item-know-what-to-do = Знам какво да направя, ако се тревожа за дете.
item-know-when-to-refer = Знам кога да подам сигнал (referral) до социалната служба за деца (children’s social care).
item-know-other-help = Знам каква помощ има за деца, които не покриват прага за социалната служба.
item-know-early-help = Знам как да осигуря ранна помощ (early help) за семейство в нашия район.

section-procedures = Процедури и един случай
section-procedures-lead = Случаят не е за истинско дете. Никой не получава оценка: показват се само общи бройки.
item-understand-procedures = Разбирам как работят нашите процедури за закрила.
item-confident-procedures = Чувствам се уверено, когато използвам нашите процедури за закрила.
item-case-first-step = Измислен случай: дете Ви казва, че някой вкъщи го наранява. Какво правите първо?

section-work = Отново на работа
section-work-lead = Това са последните въпроси.
item-have-skills = Имам уменията, от които се нуждая, за да пазя децата в безопасност в работата си.
item-course-lessons = Курсът ми показа как да използвам в работата си поуки от местни прегледи на случаи.
item-lasting-difference = Това, което научих, ще промени нещата трайно към по-добро за децата, с които работя.
