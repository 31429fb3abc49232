### Parents and carers, after a child protection conference.

title = Конференція щодо вашої дитини
purpose = Ці запитання — про останню конференцію із захисту дитини (child protection conference) у вашій сім’ї та про те, що з неї вийшло.

scale-agreement-strongly-agree = Повністю погоджуюся
scale-agreement-agree = Погоджуюся
scale-agreement-neither = Ні погоджуюся, ні не погоджуюся
scale-agreement-disagree = Не погоджуюся
scale-agreement-strongly-disagree = Повністю не погоджуюся
scale-safer-much-safer = Набагато безпечніше
scale-safer-bit-safer = Трохи безпечніше
scale-safer-same = Так само
scale-safer-bit-less-safe = Трохи менш безпечно
scale-safer-much-less-safe = Набагато менш безпечно
scale-went-all = Так, увесь час
scale-went-part = Так, частину часу
scale-went-absent = Ні
scale-views-shared-by-child = Так, її висловила моя дитина
scale-views-shared-by-someone = Так, її висловив хтось замість моєї дитини
scale-views-shared-not-shared = Ні
scale-yes-no-yes = Так
scale-yes-no-no = Ні

section-before = Перед конференцією
section-before-lead = Участь телефоном або через відео теж рахується.
item-told-what-about = Перед конференцією мені сказали, про що ми будемо говорити.
item-time-to-read = Мені вистачило часу, щоб прочитати звіти перед конференцією.
item-reports-true = Звіти правдиво описували нашу сім’ю.
item-needed-help-to-take-part = Чи потрібен був вам перекладач або інша допомога, щоб узяти участь?
item-went-myself = Чи були ви на конференції?

section-taking-part = Допомога, щоб узяти участь
item-got-help-to-take-part = Мені надали допомогу, потрібну, щоб узяти участь.
item-could-say-all = Із цією допомогою мені вдалося сказати те, що хотілося сказати.

section-conference = На конференції
section-conference-lead = Слова «такими, якими ми є» можуть стосуватися нашої культури, мови, віри, здоров’я чи способу життя.
item-listened-to-me = Люди на конференції слухали мене.
item-took-worries-seriously = Вони серйозно поставилися до моїх хвилювань.
item-respected-us = Люди на конференції поважали нас такими, якими ми є.
item-told-us-why = Нам сказали, чому вирішили саме так.

section-decisions = Що вирішили
section-decisions-lead = Ці запитання для вас, навіть якщо вас там не було.
item-had-a-say = У мене була змога впливати на те, що вирішували щодо моєї сім’ї.
item-noticed-strengths = Люди помітили те, що наша сім’я робить добре.
item-know-what-next = Я знаю, що має бути далі.
item-know-if-no-change = Я знаю, що буде, якщо нічого не зміниться.
item-has-plan = Чи є тепер план для вашої сім’ї?

section-plan = План
item-understand-plan = Я розумію, що нам треба робити за планом.
item-copy-of-plan = У мене є власна копія плану.
item-by-when = Я знаю, до якого часу потрібні зміни.
item-plan-fits-worries = План спрямований на те, що непокоїть людей.
item-everyone-checked = На зустрічах перевіряють, чи всі зробили те, що обіцяли.

section-safe = Ваша дитина зараз
section-safe-lead = Якщо дітей кілька, подумайте про всіх.
item-child-safe = Я відчуваю, що зараз моя дитина в безпеці.
item-child-safer = Відколи нам почали допомагати, моїй дитині …
item-conference-over-four = Чи була конференція про дитину, якій уже виповнилося 4 роки?

section-child = Думка вашої дитини
section-child-lead = Якщо дітей кілька, подумайте про найстаршу дитину. Це останні запитання.
item-child-went = Чи була ваша дитина на конференції?
item-child-views = Чи висловили на конференції думку вашої дитини?
item-child-listened-to = Люди, які нам допомагають, слухають мою дитину.
item-child-has-say = Моя дитина може впливати на рішення щодо свого життя.
item-child-told = Моїй дитині пояснюють, що відбувається, у зрозумілий для неї спосіб.
