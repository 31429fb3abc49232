### Young people aged 12 to 17, about the help that they get.

title = Допомога, яку ти отримуєш
purpose = Ці запитання — про допомогу, яку отримуєте ти й твоя сім’я, і про те, чи вона щось змінює.

scale-agreement-very-true = Цілковита правда
scale-agreement-mostly-true = Здебільшого правда
scale-agreement-a-bit-true = Трохи правда
scale-agreement-not-true = Неправда
scale-safer-much-safer = Набагато безпечніше
scale-safer-bit-safer = Трохи безпечніше
scale-safer-same = Так само
scale-safer-bit-less-safe = Трохи менш безпечно
scale-safer-much-less-safe = Набагато менш безпечно
scale-better-much-better = Набагато краще
scale-better-bit-better = Трохи краще
scale-better-same = Так само, як раніше
scale-better-bit-worse = Трохи гірше
scale-better-much-worse = Набагато гірше
scale-yes-no-yes = Так
scale-yes-no-no = Ні

section-safe = Відчуття безпеки
section-safe-lead = Перші запитання — про відчуття безпеки.
item-safe-where-i-live = Я почуваюся в безпеці там, де живу.
item-know-who-to-go-to = Я знаю, до кого звернутися, якщо не почуваюся в безпеці.
item-feel-safer = Відколи мені почали допомагати, я почуваюся …

section-listened-to = Чи тебе слухають
section-listened-to-lead = Подумай про людей, які тобі допомагають: соціальних працівників (social workers), працівників підтримки, молодіжних працівників та інших.
item-listen-to-me = Люди, які зі мною працюють, слухають мене.
item-take-me-seriously = Вони серйозно ставляться до того, що я кажу.
item-have-a-say = Я можу впливати на рішення щодо мого життя.
item-tell-me-why = Якщо мої прохання не виконують, мені кажуть чому.
item-changed-because-of-me = Через те, що я кажу, дещо змінилося.

section-plan = Чи знаєш ти, що відбувається
section-plan-lead = Твій план каже, що має бути далі та хто що робить.
item-explained = Мені пояснюють, що відбувається, у зрозумілий для мене спосіб.
item-know-the-plan = Я знаю, який є план для мене й моєї сім’ї.
item-seen-my-plan = Я розумію, що сказано в моєму плані.
item-good-things = Працівники бачать хороше в моїй сім’ї, а не лише проблеми.

section-help = Як тобі допомагають
section-help-lead = Подумай про допомогу тобі й твоїй сім’ї.
item-soon-enough = Мені почали допомагати вчасно.
item-when-needed = Мені допомагають, коли мені це потрібно.
item-one-story = Мені не доводиться знову й знову розповідати свою історію новим людям.
item-work-together = Люди, які мені допомагають, працюють разом.

section-people = Люди, які тобі допомагають
item-someone-i-trust = Серед працівників або волонтерів є принаймні одна людина, якій я довіряю.
item-same-worker = Одна й та сама людина працює зі мною досить довго, щоб можна було її пізнати.
item-respect = Працівники поважають те, ким я є.
item-treated-fairly = До мене ставляться справедливо.
item-has-social-worker = Чи є в тебе соціальний працівник?

section-social-worker = Твій соціальний працівник
item-can-talk = Я можу поговорити зі своїм соціальним працівником, коли мені це потрібно.
item-does-what-they-say = Мій соціальний працівник робить те, що обіцяє.

section-now = Як усе зараз
section-now-lead = Це останні запитання.
item-problems-better = Порівняно з часом, коли нам ще не допомагали, моя сім’я може розв’язувати проблеми …
item-unsafe-things-better = Те, що відбирало в мене відчуття безпеки, змінилося на краще.
item-help-with-health = Я можу отримати допомогу зі здоров’ям і з тим, як я почуваюся, коли мені це потрібно.
item-help-with-school = Я отримую допомогу, яка мені потрібна, щоб добре вчитися в школі або коледжі.
