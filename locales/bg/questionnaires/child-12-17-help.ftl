### Young people aged 12 to 17, about the help that they get.

title = Помощта, която получаваш
purpose = Тези въпроси са за помощта, която ти и семейството ти получавате. Те питат дали тя променя нещо.

scale-agreement-very-true = Много вярно
scale-agreement-mostly-true = До голяма степен вярно
scale-agreement-a-bit-true = Малко вярно
scale-agreement-not-true = Не е вярно
scale-safer-much-safer = Много по-безопасно
scale-safer-bit-safer = Малко по-безопасно
scale-safer-same = Също както преди
scale-safer-bit-less-safe = Малко по-малко безопасно
scale-safer-much-less-safe = Много по-малко безопасно
scale-better-much-better = Много по-добре
scale-better-bit-better = Малко по-добре
scale-better-same = Също както преди
scale-better-bit-worse = Малко по-зле
scale-better-much-worse = Много по-зле
scale-yes-no-yes = Да
scale-yes-no-no = Не

section-safe = Чувство за безопасност
section-safe-lead = Първите въпроси са за чувството за безопасност.
item-safe-where-i-live = Чувствам се в безопасност там, където живея.
item-know-who-to-go-to = Знам към кого да се обърна, ако не се чувствам в безопасност.
item-feel-safer = Откакто получих помощ за първи път, се чувствам …

section-listened-to = Слушат ли те
section-listened-to-lead = Помисли за хората, които ти помагат: социални работници (social workers), сътрудници за подкрепа (support workers), младежки работници (youth workers) и други.
item-listen-to-me = Хората, които работят с мен, ме слушат.
item-take-me-seriously = Те приемат сериозно това, което казвам.
item-have-a-say = Имам глас в решенията за моя живот.
item-tell-me-why = Ако хората не направят това, за което помолих, ми казват защо.
item-changed-because-of-me = Нещата се промениха заради това, което казах.

section-plan = Да знаеш какво става
section-plan-lead = В твоя план пише какво трябва да се случи после и кой какво прави.
item-explained = Хората ми обясняват така, че да мога да разбера какво става.
item-know-the-plan = Знам какъв е планът за мен и за семейството ми.
item-seen-my-plan = Разбирам какво пише в моя план.
item-good-things = Специалистите виждат добрите неща в семейството ми, а не само проблемите.

section-help = Как получаваш помощ
section-help-lead = Помисли за помощта, която ти и семейството ти получихте.
item-soon-enough = Получих помощ достатъчно бързо.
item-when-needed = Получавам помощ, когато имам нужда от нея.
item-one-story = Не се налага отново и отново да разказвам историята си на нови хора.
item-work-together = Хората, които ми помагат, работят заедно.

section-people = Хората, които ти помагат
item-someone-i-trust = Има поне един специалист или доброволец, на когото имам доверие.
item-same-worker = Един и същ специалист работи с мен достатъчно дълго, за да мога да го опозная.
item-respect = Специалистите уважават личността ми.
item-treated-fairly = Отнасят се с мен справедливо.
item-has-social-worker = Имаш ли социален работник (social worker)?

section-social-worker = Твоят социален работник
item-can-talk = Мога да говоря със социалния си работник, когато имам нужда.
item-does-what-they-say = Социалният ми работник прави това, което казва, че ще направи.

section-now = Как са нещата сега
section-now-lead = Това са последните въпроси.
item-problems-better = В сравнение с времето, преди да получим помощ, семейството ми може да се справя с проблемите …
item-unsafe-things-better = Нещата, заради които не се чувствах в безопасност, се подобриха.
item-help-with-health = Мога да получа помощ за здравето си и за това как се чувствам, когато имам нужда.
item-help-with-school = Получавам помощта, от която имам нужда, за да се справям добре в училище или колеж.
