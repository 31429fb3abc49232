### Parents and carers, about early help.

title = Ранна помощ (early help) за Вашето семейство
purpose = Тези въпроси са за помощта, която семейството Ви получава, и дали тя променя нещо.

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
scale-better-much-better = Много по-добре
scale-better-bit-better = Малко по-добре
scale-better-same = Също както преди
scale-better-bit-worse = Малко по-зле
scale-better-much-worse = Много по-зле
scale-amount-too-little = Твърде малко
scale-amount-about-right = Горе-долу колкото трябва
scale-amount-too-much = Твърде много
scale-yes-no-yes = Да
scale-yes-no-no = Не

section-family = Вашето семейство
section-family-lead = За да Ви питаме само това, което е подходящо за Вашето семейство.
item-has-baby = Имате ли бебе под 1 година?
item-over-four = За дете на 4 или повече години ли е помощта?
item-has-social-worker = Има ли детето Ви социален работник (social worker)?

section-help = Получаване на помощ
section-help-lead = Мислете за всички хора, които помагат на Вашето семейство.
item-soon-enough = Получихме помощ, преди да стане твърде трудно.
item-when-needed = Получаваме помощ, когато имаме нужда от нея.
item-amount-of-help = Помощта, която получаваме, е …
item-one-story = Не се налага отново и отново да разказвам нашата история на нови хора.
item-work-together = Хората, които ни помагат, работят добре заедно.

section-listened-to = Слушат ли Ви
section-listened-to-lead = „Каквито сме“ може да означава нашата култура, език, вяра, здраве или начин на живот.
item-listen-to-me = Хората, които работят с нас, ме слушат.
item-worries-taken-seriously = Те приемат сериозно моите тревоги.
item-have-a-say = Имам глас в решенията за моето семейство.
item-tell-us-why = Хората ни казват защо избират това, което ще се прави.
item-respect = Хората ни уважават такива, каквито сме.

section-plan = Планът за Вашето семейство
section-plan-lead = Оценка (assessment) е, когато специалистите разбират от каква помощ има нужда едно семейство. В плана пише кой какво ще прави.
item-assessment-right = Оценката вярно описа нашето семейство.
item-does-well = Хората забелязват с какво нашето семейство се справя добре.
item-worries-clear = Хората ми казаха ясно за какво се тревожат.
item-know-what-next = Знам какво трябва да се случи после.
item-understand-plan = Разбирам какво се иска от нас в плана.

section-people = Хората, които Ви помагат
item-trusted-worker = Има специалист или доброволец, на когото нашето семейство има доверие.
item-same-worker = Един и същ специалист работи с нас достатъчно дълго, за да му имаме доверие.

section-social-worker = Социалният работник на Вашето дете
item-gets-on = Детето ми се разбира добре със своя социален работник.
item-child-can-talk = Детето ми може да говори със своя социален работник, когато има нужда.

section-child = Гласът на Вашето дете и училището
section-child-lead = Ако децата са повече от едно, мислете за най-голямото.
item-child-listened-to = Хората, които ни помагат, слушат детето ми.
item-child-has-say = Детето ми има глас в решенията за своя живот.
item-child-told = Хората обясняват на детето ми така, че то да може да разбере какво става.
item-help-to-learn = Детето ми получава помощта, от която има нужда, за да учи.
item-easy-to-go = За детето ми е лесно да ходи на училище.

section-baby = Вашето бебе
item-safe-sleep = Някой е говорил с нас за безопасния сън на нашето бебе.
item-safe-sleep-know = Знам как безопасно да слагам бебето си да спи.

section-now = Вашето дете сега
section-now-lead = Ако децата са повече от едно, мислете за всички.
item-child-health = Детето ми получава здравните грижи, от които има нужда.
item-child-safe = В момента чувствам, че детето ми е в безопасност.
item-child-safer = Откакто получихме помощ за първи път, детето ми е …
item-worries-less = Нещата, за които се тревожехме, се подобриха.

section-change = Какво се промени
section-change-lead = Това са последните въпроси.
item-future = Откакто получихме помощ за първи път, бъдещето на детето ми изглежда …
item-as-a-parent = Откакто получихме помощ за първи път, в ролята си на родител или на човек, който се грижи за дете, се чувствам …
item-family-copes = Когато стане трудно, нашето семейство сега се справя …
item-who-to-ask = Знам към кого да се обърна за помощ, преди да стане твърде трудно.
