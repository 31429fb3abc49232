### Young people aged 12 to 17, after a child protection conference.

title = Твоята конференция за закрила на детето
purpose = За теб имаше конференция за закрила на детето (child protection conference). Тези въпроси са за това как беше тя за теб и какво излезе от нея.

scale-agreement-very-true = Много вярно
scale-agreement-mostly-true = До голяма степен вярно
scale-agreement-a-bit-true = Малко вярно
scale-agreement-not-true = Не е вярно
scale-safer-much-safer = Много по-безопасно
scale-safer-bit-safer = Малко по-безопасно
scale-safer-same = Също както преди
scale-safer-bit-less-safe = Малко по-малко безопасно
scale-safer-much-less-safe = Много по-малко безопасно
scale-went-all = Да, през цялото време
scale-went-part = Да, за част от времето
scale-went-chose-not = Не, избрах да не отида
scale-went-not-asked = Не, никой не ме попита
scale-went-other-reason = Не, по друга причина
scale-heard-myself = Да, от мен
scale-heard-someone = Да, от някого, който им го каза вместо мен
scale-heard-not-heard = Не

section-before = Преди конференцията
section-before-lead = Конференцията за закрила на детето (child protection conference) е голяма среща за това как да бъдеш в безопасност.
item-conference-explained = Обясниха ми конференцията така, че да мога да я разбера.
item-asked-how-to-share = Попитаха ме как искам да споделя мнението си.

section-conference = Конференцията
section-conference-lead = Можеш да споделиш мнението си, като говориш или пишеш. Или някой може да говори вместо теб, дори когато не си там.
item-went-to-conference = Отиде ли на последната си конференция за закрила на детето?
item-heard-at-conference = Чуха ли хората на конференцията твоето мнение?

section-there = На самата конференция
item-good-things-seen = Хората на конференцията видяха добрите неща в семейството ми, а не само проблемите.
item-respect-at-conference = Хората на конференцията уважаваха личността ми.

section-listened-to = Слушаха ли те
section-listened-to-lead = Тези въпроси са за теб, дори и да не беше там.
item-felt-listened-to = Имах чувството, че ме слушат.
item-took-me-seriously = Хората приемаха сериозно моето мнение.
item-had-a-say = Имах глас в това какво да се реши.
item-told-me-why = Ако хората не направиха това, за което помолих, ми казаха защо.
item-made-a-difference = Моето мнение повлия на това, което беше решено.

section-plan = Планът
section-plan-lead = В твоя план пише какво трябва да се случи после и кой какво прави.
item-know-the-plan = Знам какъв е планът за мен и за семейството ми.
item-understand-my-plan = Разбирам какво пише в моя план.

section-safe = Чувство за безопасност
section-safe-lead = Това са последните въпроси.
item-safe-where-i-live = Чувствам се в безопасност там, където живея.
item-know-who-to-go-to = Знам към кого да се обърна, ако не се чувствам в безопасност.
item-feel-safer = Откакто получих помощ за първи път, се чувствам …
