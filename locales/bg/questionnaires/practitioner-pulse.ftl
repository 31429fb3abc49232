### Practitioners and volunteers, once a year.

title = Работа за безопасността на децата
purpose = Тези въпроси са за Вашата работа за безопасността на децата и за подкрепата, която получавате за нея. Моля, отговаряйте за работата си като цяло.

scale-agreement-strongly-agree = Напълно се съгласявам
scale-agreement-agree = Съгласявам се
scale-agreement-neither = Нито се съгласявам, нито не се съгласявам
scale-agreement-disagree = Не се съгласявам
scale-agreement-strongly-disagree = Изобщо не се съгласявам
scale-last-training-last-year = През последната година
scale-last-training-one-to-three = Преди 1 до 3 години
scale-last-training-over-three = Преди повече от 3 години
scale-last-training-never = Никога
scale-last-supervision-last-month = През последния месец
scale-last-supervision-one-to-three = Преди 1 до 3 месеца
scale-last-supervision-over-three = Преди повече от 3 месеца
scale-last-supervision-never = Никога
scale-how-many-three = И трите
scale-how-many-two = Две
scale-how-many-one = Едно
scale-how-many-none = Нито едно
scale-went-all = Да, през цялото време
scale-went-part = Да, за част от времето
scale-went-absent = Не
scale-views-shared-in-person = Детето каза какво мисли
scale-views-shared-advocate = Застъпник (advocate) говори от името на детето
scale-views-shared-in-writing = В писмен вид, с рисунки или чрез приложение
scale-views-shared-by-worker = Специалист го предаде на срещата
scale-views-shared-not-shared = Не беше споделено
scale-yes-no-yes = Да
scale-yes-no-no = Не

section-role = Вашата роля
section-role-lead = За да Ви питаме само това, което се отнася за Вашата роля. Моля, включвайте само срещи за дете на 4 или повече години.
item-direct-work = Работите ли пряко с деца или семейства, включително като доброволец?
item-holds-cases = Водите ли собствени случаи?
item-has-supervision = Част ли е супервизията (supervision) от Вашата роля?
item-been-to-conference = Присъствахте ли на конференция за закрила на детето (child protection conference) през последните 12 месеца?
item-been-to-review = Присъствахте ли на среща за преглед на грижите за настанено дете (looked after review) през последните 12 месеца?

section-know = Да знаете какво да правите
item-know-what-to-do = Знам какво да направя, ако се тревожа за дете.
item-know-when-to-refer = Знам кога да подам сигнал (referral) до социалната служба за деца (children’s social care).
item-know-other-help = Знам каква помощ има за деца, които не покриват прага за социалната служба.
item-understand-procedures = Разбирам как работят нашите процедури за закрила (safeguarding).
item-confident-procedures = Чувствам се уверено, когато използвам нашите процедури за закрила.

section-training = Обучение и безопасно начало
item-can-get-training = Мога да получа обучението по закрила, от което имам нужда за ролята си.
item-last-training = Кога за последен път преминахте обучение по закрила?
item-have-skills = Имам уменията, от които се нуждая, за да пазя децата в безопасност в работата си.
item-checks-first = Проверките за мен бяха завършени, преди да работя самостоятелно с деца.
item-induction-first = Преминах въвеждащо обучение (induction), преди да работя самостоятелно с деца.

section-supervision = Супервизия
item-supervision-reflects = Супервизията ми помага да спра и да помисля за работата си.
item-last-supervision = Кога беше последната Ви супервизия?

section-job = Вашата работа
item-workload = Натоварването ми в работата е поносимо.
item-stay-in-job = Очаквам и след 12 месеца да съм на тази работа.

section-together = Съвместна работа
item-one-team = Службите, с които работя, действат като един екип.
item-information-in-time = Другите служби споделят информацията, от която имам нужда, навреме, за да мога да действам.
item-know-what-to-share = Знам каква информация за дете мога да споделям.

section-front-door = Съобщаване за опасения
section-front-door-lead = Ако не сте съобщавали за опасение през последните 12 месеца, отговорете „Не знам“.
item-action-soon-enough = Когато съобщя за опасение, се предприемат действия достатъчно бързо, за да бъде защитено детето.
item-front-door-advice = Получавам полезен съвет, когато се свържа с Children’s Front Door (местната служба, която приема сигнали за деца).
item-hear-back = Получавам обратна връзка какво е станало с моя сигнал.

section-early-help = Ранна помощ и превенция
item-know-early-help = Знам как да осигуря ранна помощ (early help) за семейство в нашия район.
item-early-help-works = Ранната помощ променя нещата към по-добро за семействата, които насочвам към нея.
item-help-fits-need = Помощта, която семействата получават, отговаря на степента на нуждата им.
item-safety-messages = Споделям със семействата посланията за безопасност от прегледите на случаи на детска смърт (child death reviews).

section-voice = Гласът на децата
section-voice-lead = Мислете за всичките си случаи.
item-own-words = Записвам какво казва всяко дете с неговите собствени думи.
item-see-alone = Срещам се насаме с всяко дете.
item-plans-show-wishes = Моите планове показват какво направихме за това, което детето искаше.
item-wishes-changed = В последния случай, който приключих, желанията на детето промениха това, което направихме.

section-each-child = Да познавате всяко дете
section-each-child-lead = Идентичност може да означава възраст, увреждане, вяра, раса, език, пол или сексуална ориентация.
item-time-for-each = Имам достатъчно време да опозная всяко дете, с което работя.
item-explain-to-child = Използвам думи, картинки или средства, подходящи за всяко дете, за да обясня какво става.
item-identity = Моите планове отразяват идентичността на всяко дете.
item-six-months = С повечето семейства в моите случаи работя аз от шест месеца или повече.

section-safety = Безопасност и риск
item-know-how-safe = Знам доколко е в безопасност сега всяко дете в моите случаи.
item-told-me-safer = Помислете за последните три деца, за които помощта приключи. Колко от тях Ви казаха, че се чувстват в по-голяма безопасност?
item-risks-down = Знам кои рискове във всеки от моите случаи са намалели.
item-manager-decisions = Моят ръководител записва ясни решения по моите случаи.

section-parents = Родители и хора, които се грижат за дете
item-time-for-parents = Давам на родителите време да кажат какво мислят.
item-parents-comment = Родителите могат да коментират моя доклад преди срещата.
item-what-works-well = В моите оценки пише какво върви добре в семейството.
item-decisions-explained = Решенията се обясняват на семейството.

section-plans = Оценки, планове и прегледи
item-time-to-assess = Имам времето, от което се нуждая, за да напиша добра оценка.
item-plans-clear = От моите планове става ясно какво трябва да се случи.
item-plan-copies = Всяко семейство има копие от плана, което може да разбере.
item-reviews-challenge = На прегледите се поставят под въпрос планове, които не работят.

section-conference = Последната конференция
section-conference-lead = Ако децата са били повече от едно, мислете за най-голямото. Ако е верен повече от един начин, изберете първия.
item-conference-child-there = Беше ли детето на последната конференция, на която присъствахте?
item-conference-views = Как беше споделено мнението на детето на тази конференция?

section-review = Последната среща за преглед на грижите
section-review-lead = Ако е верен повече от един начин, изберете първия.
item-review-child-there = Беше ли детето на последната среща за преглед на грижите за настанено дете, на която присъствахте?
item-review-views = Как беше споделено мнението на детето на тази среща?

section-learning = Учене
section-learning-lead = Това са последните въпроси.
item-changed-how-i-work = Промених начина, по който работя, заради поука от местен преглед на случай.
item-know-lessons = Знам основните поуки от последните местни прегледи на случаи.
item-partnership-helped = Промените, които партньорството направи през последната година, помогнаха на децата, с които работя.
