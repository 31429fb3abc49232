### Parents and carers, after a child protection conference.

title = Конференцията за Вашето дете
purpose = Тези въпроси са за последната конференция за закрила на детето (child protection conference) за Вашето семейство и какво излезе от нея.

scale-agreement-strongly-agree = Напълно се съгласявам
scale-agreement-agree = Съгласявам се
scale-agreement-neither = Нито се съгласявам, нито не се съгласявам
scale-agreement-disagree = Не се съгласявам
scale-agreement-strongly-disagree = Изобщо не се съгласявам
scale-safer-much-safer = В много по-голяма безопасност
scale-safer-bit-safer = В малко по-голяма безопасност
scale-safer-same = В същата безопасност както преди
scale-safer-bit-less-safe = В малко по-малка безопасност
scale-safer-much-less-safe = В много по-малка безопасност
scale-went-all = Да, през цялото време
scale-went-part = Да, за част от времето
scale-went-absent = Не
scale-views-shared-by-child = Да, моето дете го сподели
scale-views-shared-by-someone = Да, някой го сподели вместо моето дете
scale-views-shared-not-shared = Не
scale-yes-no-yes = Да
scale-yes-no-no = Не

section-before = Преди конференцията
section-before-lead = Участието по телефон или видео също се брои.
item-told-what-about = Преди конференцията ми казаха за какво ще говорим.
item-time-to-read = Имах достатъчно време да прочета докладите преди конференцията.
item-reports-true = Докладите показваха вярна картина на нашето семейство.
item-needed-help-to-take-part = Имахте ли нужда от устен преводач или друга помощ, за да участвате?
item-went-myself = Бяхте ли на конференцията?

section-taking-part = Помощ за участие
item-got-help-to-take-part = Получих помощта, от която имах нужда, за да участвам.
item-could-say-all = С тази помощ можах да кажа това, което исках да кажа.

section-conference = На конференцията
section-conference-lead = „Каквито сме“ може да означава нашата култура, език, вяра, здраве или начин на живот.
item-listened-to-me = Хората на конференцията ме слушаха.
item-took-worries-seriously = Те приемаха сериозно моите тревоги.
item-respected-us = Хората на конференцията ни уважаваха такива, каквито сме.
item-told-us-why = Хората ни казаха защо са избрали това, което ще се прави.

section-decisions = Какво беше решено
section-decisions-lead = Тези въпроси са за Вас, дори и да не сте били там.
item-had-a-say = Имах глас в решенията за моето семейство.
item-noticed-strengths = Хората забелязаха с какво нашето семейство се справя добре.
item-know-what-next = Знам какво трябва да се случи после.
item-know-if-no-change = Знам какво ще стане, ако нещата не се променят.
item-has-plan = Има ли сега план за Вашето семейство?

section-plan = Планът
item-understand-plan = Разбирам какво се иска от нас в плана.
item-copy-of-plan = Имам свое копие от плана.
item-by-when = Знам до кога трябва да се променят нещата.
item-plan-fits-worries = Планът е насочен към нещата, за които хората се тревожат.
item-everyone-checked = На срещите се проверява дали всички са направили това, което казаха, че ще направят.

section-safe = Вашето дете сега
section-safe-lead = Ако децата са повече от едно, мислете за всички.
item-child-safe = В момента чувствам, че детето ми е в безопасност.
item-child-safer = Откакто получихме помощ за първи път, детето ми е …
item-conference-over-four = За дете на 4 или повече години ли беше конференцията?

section-child = Гласът на Вашето дете
section-child-lead = Ако децата са повече от едно, мислете за най-голямото. Това са последните въпроси.
item-child-went = Беше ли детето Ви на конференцията?
item-child-views = Беше ли споделено мнението на детето Ви на конференцията?
item-child-listened-to = Хората, които ни помагат, слушат детето ми.
item-child-has-say = Детето ми има глас в решенията за своя живот.
item-child-told = Хората обясняват на детето ми така, че то да може да разбере какво става.
