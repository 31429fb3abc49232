### Practitioners and volunteers, after a safeguarding course.

title = Ваш курс із захисту дітей
purpose = Ці запитання — про пройдений вами курс із захисту дітей (safeguarding) і про те, що ви берете з нього у свою роботу.

scale-agreement-strongly-agree = Повністю погоджуюся
scale-agreement-agree = Погоджуюся
scale-agreement-neither = Ні погоджуюся, ні не погоджуюся
scale-agreement-disagree = Не погоджуюся
scale-agreement-strongly-disagree = Повністю не погоджуюся
scale-first-step-tell-lead = Вислухати, записати слова дитини й того самого дня повідомити відповідальній особі із захисту дітей (safeguarding lead)
scale-first-step-ask-more = Розпитувати дитину про подробиці, доки не знатиму напевно, що сталося
scale-first-step-speak-at-home = Спершу поговорити з людьми, з якими живе дитина, щоб почути їхню версію
scale-first-step-wait-and-see = Чекати на інші ознаки, перш ніж комусь сказати

section-course = Цей курс і навчання загалом
item-right-level = Рівень курсу відповідав моїй ролі.
item-can-get-training = Я можу пройти навчання із захисту дітей, потрібне мені для моєї ролі.
item-time-for-training = Мені дають час у робочі години на навчання із захисту дітей.

section-know = Чи знаєте ви, що робити
section-know-lead = Подумайте про те, що ви знаєте тепер, після курсу.
item-know-what-to-do = Я знаю, що робити, якщо мене непокоїть доля дитини.
item-know-when-to-refer = Я знаю, коли подавати звернення (referral) до соціальної служби для дітей (children’s social care).
item-know-other-help = Я знаю, яка допомога є для дітей, чия ситуація не досягає порогу (threshold) для соціальної служби.
item-know-early-help = Я знаю, як отримати ранню допомогу (early help) для сім’ї в нашій місцевості.

section-procedures = Процедури й приклад
section-procedures-lead = Приклад не про справжню дитину. Нікого не оцінюють: показують лише підсумки.
item-understand-procedures = Я розумію, як діють наші процедури захисту дітей (safeguarding).
item-confident-procedures = Я почуваюся впевнено, коли застосовую наші процедури захисту дітей.
item-case-first-step = Вигаданий приклад: дитина каже вам, що хтось удома робить їй боляче. Що ви зробите насамперед?

section-work = Знову на роботі
section-work-lead = Це останні запитання.
item-have-skills = У мене є навички, які мені потрібні, щоб у своїй роботі дбати про безпеку дітей.
item-course-lessons = Курс показав мені, як використовувати у своїй роботі висновки з місцевих аналізів випадків (local reviews).
item-lasting-difference = Засвоєне на курсі принесе тривалі зміни дітям, з якими я працюю.
