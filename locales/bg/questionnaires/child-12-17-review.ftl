### Young people aged 12 to 17 who are looked after, after a review.

title = Срещата за преглед на грижите за теб (looked after review)
purpose = Тези въпроси са за последната ти среща за преглед на грижите и за това как са нещата при теб.

scale-agreement-very-true = Много вярно
scale-agreement-mostly-true = До голяма степен вярно
scale-agreement-a-bit-true = Малко вярно
scale-agreement-not-true = Не е вярно
scale-went-all = Да, през цялото време
scale-went-part = Да, за част от времето
scale-went-chose-not = Не, избрах да не отида
scale-went-not-asked = Не, никой не ме попита
scale-went-other-reason = Не, по друга причина
scale-heard-myself = Да, от мен
scale-heard-someone = Да, от някого, който им го каза вместо мен
scale-heard-not-heard = Не
scale-yes-no-yes = Да
scale-yes-no-no = Не

section-review = Срещата за преглед на грижите
section-review-lead = Можеш да споделиш мнението си, като говориш или пишеш. Или някой може да говори вместо теб, дори когато не си там.
item-went-to-review = Отиде ли на последната си среща за преглед на грижите (looked after review)?
item-heard-at-review = Чуха ли хората на тази среща твоето мнение?

section-listened-to = Слушаха ли те
section-listened-to-lead = Тези въпроси са за теб, дори и да не беше там.
item-felt-listened-to = Имах чувството, че ме слушат.
item-had-a-say = Имах глас в това какво да се реши.
item-told-me-why = Ако хората не направиха това, за което помолих, ми казаха защо.
item-made-a-difference = Моето мнение повлия на това, което беше решено.

section-plan = Твоят план
section-plan-lead = В твоя план пише какво трябва да се случи после и кой какво прави.
item-explained = Хората ми обясняват така, че да мога да разбера какво става.
item-know-my-plan = Знам какъв е планът за мен.
item-understand-my-plan = Разбирам какво пише в моя план.
item-promises-checked = На моите срещи за преглед се проверява дали хората са направили каквото казаха, че ще направят.

section-people = Хората, които ти помагат
item-can-talk = Мога да говоря със социалния си работник (social worker), когато имам нужда.
item-does-what-they-say = Социалният ми работник прави това, което казва, че ще направи.
item-same-worker = Един и същ специалист работи с мен достатъчно дълго, за да мога да го опозная.
item-someone-i-trust = Има поне един специалист или доброволец, на когото имам доверие.
item-respect = Специалистите уважават личността ми.

section-now = Как са нещата сега
item-safe-where-i-live = Чувствам се в безопасност там, където живея.
item-know-who-to-go-to = Знам към кого да се обърна, ако не се чувствам в безопасност.
item-health-help = Мога да получа помощ за здравето си, когато имам нужда.
item-in-education = Ходиш ли на училище или в колеж?

section-education = Училище или колеж
section-education-lead = Това са последните въпроси.
item-help-with-school = Получавам помощта, от която имам нужда, за да се справям добре в училище или колеж.
item-easy-to-go = Лесно ми е да ходя на училище или в колеж.
