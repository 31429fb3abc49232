### Practitioners and volunteers, once a year.

title = Робота заради безпеки дітей
purpose = Ці запитання — про вашу роботу заради безпеки дітей і підтримку, яку ви в ній отримуєте. Відповідайте, будь ласка, про свою роботу в цілому.

scale-agreement-strongly-agree = Повністю погоджуюся
scale-agreement-agree = Погоджуюся
scale-agreement-neither = Ні погоджуюся, ні не погоджуюся
scale-agreement-disagree = Не погоджуюся
scale-agreement-strongly-disagree = Повністю не погоджуюся
scale-last-training-last-year = Протягом останнього року
scale-last-training-one-to-three = Від 1 до 3 років тому
scale-last-training-over-three = Понад 3 роки тому
scale-last-training-never = Ніколи
scale-last-supervision-last-month = Протягом останнього місяця
scale-last-supervision-one-to-three = Від 1 до 3 місяців тому
scale-last-supervision-over-three = Понад 3 місяці тому
scale-last-supervision-never = Ніколи
scale-how-many-three = Усі троє
scale-how-many-two = Двоє
scale-how-many-one = Одна дитина
scale-how-many-none = Жодна дитина
scale-went-all = Так, увесь час
scale-went-part = Так, частину часу
scale-went-absent = Ні
scale-views-shared-in-person = Дитина сама сказала, що думає
scale-views-shared-advocate = Від імені дитини говорила особа, яка представляє її думку (advocate)
scale-views-shared-in-writing = Письмово, малюнками або через застосунок
scale-views-shared-by-worker = Про неї розповів учасникам зустрічі хтось із працівників
scale-views-shared-not-shared = Її не донесли
scale-yes-no-yes = Так
scale-yes-no-no = Ні

section-role = Ваша роль
section-role-lead = Щоб ми питали лише про те, що стосується вашої ролі. Будь ласка, рахуйте тільки зустрічі щодо дитини, якій уже виповнилося 4 роки.
item-direct-work = Чи працюєте ви або волонтерите безпосередньо з дітьми чи сім’ями?
item-holds-cases = Чи ведете ви власні випадки?
item-has-supervision = Чи є супервізія частиною вашої ролі?
item-been-to-conference = Чи були ви протягом останніх 12 місяців на конференції із захисту дитини (child protection conference)?
item-been-to-review = Чи були ви протягом останніх 12 місяців на зустрічі щодо дитини під опікою (looked after review)?

section-know = Чи знаєте ви, що робити
item-know-what-to-do = Я знаю, що робити, якщо мене непокоїть доля дитини.
item-know-when-to-refer = Я знаю, коли подавати звернення (referral) до соціальної служби для дітей (children’s social care).
item-know-other-help = Я знаю, яка допомога є для дітей, чия ситуація не досягає порогу (threshold) для соціальної служби.
item-understand-procedures = Я розумію, як діють наші процедури захисту дітей (safeguarding).
item-confident-procedures = Я почуваюся впевнено, коли застосовую наші процедури захисту дітей.

section-training = Навчання і безпечний початок
item-can-get-training = Я можу пройти навчання із захисту дітей (safeguarding), потрібне мені для моєї ролі.
item-last-training = Коли ви востаннє проходили навчання із захисту дітей?
item-have-skills = У мене є навички, які мені потрібні, щоб у своїй роботі дбати про безпеку дітей.
item-checks-first = Усі перевірки щодо мене були завершені, перш ніж почалася моя самостійна робота з дітьми.
item-induction-first = Моє введення в роботу (induction) відбулося, перш ніж почалася моя самостійна робота з дітьми.

section-supervision = Супервізія
item-supervision-reflects = Супервізія допомагає мені зупинитися й подумати про свою роботу.
item-last-supervision = Коли була ваша остання супервізія?

section-job = Ваша робота
item-workload = Моє робоче навантаження мені під силу.
item-stay-in-job = Я думаю, що через 12 місяців працюватиму на цій самій роботі.

section-together = Спільна робота
item-one-team = Організації, з якими я працюю, діють як одна команда.
item-information-in-time = Інші організації передають потрібну мені інформацію досить рано, щоб можна було діяти.
item-know-what-to-share = Я знаю, яку інформацію про дитину мені можна передавати.

section-front-door = Повідомлення про занепокоєння
section-front-door-lead = Якщо за останні 12 місяців ви не повідомляли про занепокоєння, вибирайте «Не знаю».
item-action-soon-enough = Коли я повідомляю про занепокоєння, заходів уживають досить швидко, щоб захистити дитину.
item-front-door-advice = Коли я звертаюся до Children’s Front Door (місцевої служби допомоги дітям), я отримую корисні поради.
item-hear-back = Мене повідомляють, що сталося з моїм зверненням.

section-early-help = Рання допомога й запобігання
item-know-early-help = Я знаю, як отримати ранню допомогу (early help) для сім’ї в нашій місцевості.
item-early-help-works = Рання допомога дає результат для сімей, яких я туди скеровую.
item-help-fits-need = Допомога, яку отримують сім’ї, відповідає рівню їхніх потреб.
item-safety-messages = Я передаю сім’ям поради щодо безпеки, які випливають з аналізу випадків смерті дітей (child death reviews).

section-voice = Голос дітей
section-voice-lead = Подумайте про всі свої випадки.
item-own-words = Я записую те, що каже кожна дитина, її власними словами.
item-see-alone = Я зустрічаюся з кожною дитиною наодинці.
item-plans-show-wishes = Мої плани показують, що ми зробили щодо того, чого хотіла дитина.
item-wishes-changed = В останньому закритому мною випадку бажання дитини змінили те, що ми робили.

section-each-child = Знати кожну дитину
section-each-child-lead = Ідентичність може означати вік, інвалідність, віру, расу, мову, гендер або сексуальну орієнтацію.
item-time-for-each = Мені вистачає часу, щоб пізнати кожну дитину, з якою я працюю.
item-explain-to-child = Щоб пояснити, що відбувається, я добираю слова, малюнки або засоби, які підходять кожній дитині.
item-identity = Мої плани враховують ідентичність кожної дитини.
item-six-months = Із більшістю сімей у моїх випадках я працюю шість місяців або довше.

section-safety = Безпека й ризики
item-know-how-safe = Я знаю, наскільки зараз у безпеці кожна дитина в моїх випадках.
item-told-me-safer = Подумайте про трьох останніх дітей, допомога яким завершилася. Скільки з них сказали вам, що почуваються безпечніше?
item-risks-down = Я знаю, які ризики зменшилися в кожному з моїх випадків.
item-manager-decisions = Моє керівництво записує чіткі рішення щодо моїх випадків.

section-parents = Батьки й опікуни
item-time-for-parents = Я даю батькам час сказати, що вони думають.
item-parents-comment = Батьки можуть висловити зауваження до мого звіту перед зустріччю.
item-what-works-well = У моїх оцінках потреб сказано, що саме в сім’ї йде добре.
item-decisions-explained = Рішення пояснюють сім’ї.

section-plans = Оцінки потреб, плани й перегляди
item-time-to-assess = У мене є час, потрібний, щоб написати добру оцінку потреб (assessment).
item-plans-clear = З моїх планів зрозуміло, що має відбутися.
item-plan-copies = У кожної сім’ї є копія плану, яку вона може зрозуміти.
item-reviews-challenge = Під час переглядів (reviews) ставлять під сумнів плани, які не діють.

section-conference = Остання конференція
section-conference-lead = Якщо дітей було кілька, подумайте про найстаршу дитину. Якщо підходить кілька відповідей, виберіть першу з них.
item-conference-child-there = Чи була дитина на останній конференції, на якій були ви?
item-conference-views = Як на тій конференції донесли думку дитини?

section-review = Остання зустріч (review)
section-review-lead = Якщо підходить кілька відповідей, виберіть першу з них.
item-review-child-there = Чи була дитина на останній зустрічі щодо дитини під опікою (looked after review), на якій були ви?
item-review-views = Як на тій зустрічі донесли думку дитини?

section-learning = Висновки
section-learning-lead = Це останні запитання.
item-changed-how-i-work = Завдяки висновку з місцевого аналізу випадку (local review) я тепер працюю інакше.
item-know-lessons = Я знаю головні висновки з недавніх місцевих аналізів випадків (local reviews).
item-partnership-helped = Зміни, які партнерство запровадило за останній рік, допомогли дітям, з якими я працюю.
