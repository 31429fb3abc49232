### Practitioners and volunteers, once a year.

title = Работа ради безопасности детей
purpose = Эти вопросы — о вашей работе по обеспечению безопасности детей и о поддержке, которую вы для этого получаете. Пожалуйста, отвечайте о своей работе в целом.

scale-agreement-strongly-agree = Полностью верно
scale-agreement-agree = Верно
scale-agreement-neither = Ни верно, ни неверно
scale-agreement-disagree = Неверно
scale-agreement-strongly-disagree = Совершенно неверно
scale-last-training-last-year = В течение последнего года
scale-last-training-one-to-three = От 1 года до 3 лет назад
scale-last-training-over-three = Больше 3 лет назад
scale-last-training-never = Никогда
scale-last-supervision-last-month = В течение последнего месяца
scale-last-supervision-one-to-three = От 1 до 3 месяцев назад
scale-last-supervision-over-three = Больше 3 месяцев назад
scale-last-supervision-never = Никогда
scale-how-many-three = Все трое
scale-how-many-two = Двое
scale-how-many-one = Один ребёнок
scale-how-many-none = Ни один
scale-went-all = Да, всё время
scale-went-part = Да, часть времени
scale-went-absent = Нет
scale-views-shared-in-person = Ребёнок сам сказал, что думает
scale-views-shared-advocate = За ребёнка говорил представитель (advocate)
scale-views-shared-in-writing = Письменно, в рисунках или через приложение
scale-views-shared-by-worker = О нём рассказал на встрече сотрудник
scale-views-shared-not-shared = Его не передали
scale-yes-no-yes = Да
scale-yes-no-no = Нет

section-role = Ваша роль
section-role-lead = Так мы спросим только о том, что касается вашей роли. Пожалуйста, учитывайте только встречи о ребёнке 4 лет или старше.
item-direct-work = Работаете ли вы, в том числе как волонтёр, непосредственно с детьми или семьями?
item-holds-cases = Ведёте ли вы собственные случаи?
item-has-supervision = Входит ли в вашу роль супервизия?
item-been-to-conference = Были ли вы за последние 12 месяцев на конференции по защите ребёнка (child protection conference)?
item-been-to-review = Были ли вы за последние 12 месяцев на обзорной встрече (looked after review)?

section-know = Знаете ли вы, что делать
item-know-what-to-do = Я знаю, что делать, если меня беспокоит положение ребёнка.
item-know-when-to-refer = Я знаю, когда направлять обращение (referral) в социальную службу для детей (children’s social care).
item-know-other-help = Я знаю, какая помощь есть для детей, которые не достигают порога (threshold) для социальной службы.
item-understand-procedures = Я понимаю, как действуют наши процедуры по обеспечению безопасности детей (safeguarding).
item-confident-procedures = Я чувствую себя уверенно, когда применяю наши процедуры по обеспечению безопасности детей.

section-training = Обучение и безопасное начало работы
item-can-get-training = Мне доступно обучение по безопасности детей (safeguarding), которое нужно для моей роли.
item-last-training = Когда вы в последний раз проходили обучение по безопасности детей?
item-have-skills = У меня есть навыки, которые нужны, чтобы обеспечивать безопасность детей в моей работе.
item-checks-first = Проверки в отношении меня (checks) были завершены до начала моей самостоятельной работы с детьми.
item-induction-first = Моё введение в работу (induction) прошло до начала моей самостоятельной работы с детьми.

section-supervision = Супервизия
item-supervision-reflects = Супервизия помогает мне остановиться и подумать о своей работе.
item-last-supervision = Когда была ваша последняя супервизия?

section-job = Ваша работа
item-workload = Моя рабочая нагрузка мне по силам.
item-stay-in-job = Я предполагаю, что через 12 месяцев буду на этой же работе.

section-together = Совместная работа
item-one-team = Службы, с которыми я работаю, действуют как одна команда.
item-information-in-time = Другие службы передают мне нужные сведения достаточно рано, чтобы можно было действовать.
item-know-what-to-share = Я знаю, какими сведениями о ребёнке я могу делиться.

section-front-door = Сообщения об опасениях
section-front-door-lead = Если за последние 12 месяцев вы не сообщали об опасениях, ответьте «Не знаю».
item-action-soon-enough = Когда я сообщаю об опасениях, меры принимают достаточно быстро, чтобы защитить ребёнка.
item-front-door-advice = Когда я обращаюсь в Children’s Front Door (местная служба помощи детям), я получаю полезные советы.
item-hear-back = Мне сообщают, что стало с моим обращением (referral).

section-early-help = Ранняя помощь и профилактика
item-know-early-help = Я знаю, как получить раннюю помощь (early help) для семьи в нашем районе.
item-early-help-works = Ранняя помощь приносит пользу семьям, которых я туда направляю.
item-help-fits-need = Помощь, которую получают семьи, соответствует уровню их потребностей.
item-safety-messages = Я делюсь с семьями рекомендациями по безопасности из разборов случаев смерти детей (child death reviews).

section-voice = Голос детей
section-voice-lead = Подумайте обо всех своих случаях.
item-own-words = Я записываю то, что говорит каждый ребёнок, его собственными словами.
item-see-alone = Я встречаюсь с каждым ребёнком наедине.
item-plans-show-wishes = Из моих планов видно, что мы сделали в связи с тем, чего хотел ребёнок.
item-wishes-changed = В последнем закрытом мной случае желания ребёнка изменили то, что мы делали.

section-each-child = Знакомство с каждым ребёнком
section-each-child-lead = Идентичность может означать возраст, инвалидность, веру, расу, язык, гендер или сексуальную ориентацию.
item-time-for-each = Мне хватает времени, чтобы узнать каждого ребёнка, с которым я работаю.
item-explain-to-child = Чтобы объяснить, что происходит, я использую слова, картинки или приёмы, которые подходят каждому ребёнку.
item-identity = Мои планы отражают идентичность каждого ребёнка.
item-six-months = С большинством семей в моих случаях я работаю шесть месяцев или дольше.

section-safety = Безопасность и риск
item-know-how-safe = Я знаю, насколько безопасно сейчас каждому ребёнку в моих случаях.
item-told-me-safer = Вспомните последних трёх детей, помощь которым завершилась. Сколько из них сказали вам, что чувствуют себя безопаснее?
item-risks-down = Я знаю, какие риски снизились в каждом из моих случаев.
item-manager-decisions = Мой руководитель записывает ясные решения по моим случаям.

section-parents = Родители и опекуны
item-time-for-parents = Я даю родителям время сказать, что они думают.
item-parents-comment = Родители могут высказаться о моём отчёте до встречи.
item-what-works-well = В моих оценках сказано, что в семье получается хорошо.
item-decisions-explained = Семье объясняют решения.

section-plans = Оценки, планы и обзорные встречи
item-time-to-assess = У меня есть время, которое нужно, чтобы написать хорошую оценку (assessment).
item-plans-clear = Из моих планов ясно, что должно произойти.
item-plan-copies = У каждой семьи есть экземпляр плана, который она может понять.
item-reviews-challenge = На обзорных встречах (reviews) ставят под вопрос планы, которые не работают.

section-conference = Последняя конференция
section-conference-lead = Если детей было несколько, думайте о старшем. Если верно несколько вариантов, выберите первый из них.
item-conference-child-there = Был ли ребёнок на последней конференции, на которой были вы?
item-conference-views = Как на этой конференции передали мнение ребёнка?

section-review = Последняя обзорная встреча
section-review-lead = Если верно несколько вариантов, выберите первый из них.
item-review-child-there = Был ли ребёнок на последней обзорной встрече (looked after review), на которой были вы?
item-review-views = Как на этой встрече передали мнение ребёнка?

section-learning = Учиться на опыте
section-learning-lead = Это последние вопросы.
item-changed-how-i-work = Вывод из местного разбора случая (local review) изменил то, как я работаю.
item-know-lessons = Я знаю главные выводы недавних местных разборов случаев.
item-partnership-helped = Изменения, которые партнёрство ввело за последний год, помогли детям, с которыми я работаю.
