### Young people aged 12 to 17, after a child protection conference.

title = A gyermekvédelmi konferenciád
purpose = Gyermekvédelmi konferencia (child protection conference) volt rólad. Ezek a kérdések arról szólnak, milyen volt ez neked, és mi lett belőle.

scale-agreement-very-true = Nagyon igaz
scale-agreement-mostly-true = Többnyire igaz
scale-agreement-a-bit-true = Egy kicsit igaz
scale-agreement-not-true = Nem igaz
scale-safer-much-safer = Sokkal nagyobb biztonságban
scale-safer-bit-safer = Kicsit nagyobb biztonságban
scale-safer-same = Ugyanolyan biztonságban
scale-safer-bit-less-safe = Kicsit kisebb biztonságban
scale-safer-much-less-safe = Sokkal kisebb biztonságban
scale-went-all = Igen, végig
scale-went-part = Igen, egy részén
scale-went-chose-not = Nem, úgy döntöttem, hogy nem megyek
scale-went-not-asked = Nem, senki sem kérdezett meg
scale-went-other-reason = Nem, más okból
scale-heard-myself = Igen, tőlem
scale-heard-someone = Igen, valakitől, aki elmondta nekik helyettem
scale-heard-not-heard = Nem

section-before = A konferencia előtt
section-before-lead = A gyermekvédelmi konferencia (child protection conference) egy nagy megbeszélés arról, hogyan lehetsz biztonságban.
item-conference-explained = Elmagyarázták nekem a konferenciát úgy, hogy megérthettem.
item-asked-how-to-share = Megkérdezték tőlem, hogyan szeretném elmondani a véleményemet.

section-conference = A konferencia
section-conference-lead = A véleményedet elmondhatod vagy leírhatod. Vagy valaki beszélhet helyetted, akkor is, ha nem vagy ott.
item-went-to-conference = Ott voltál a legutóbbi gyermekvédelmi konferenciádon?
item-heard-at-conference = Hallották a konferencián lévők a véleményedet?

section-there = A konferencián
item-good-things-seen = A konferencián lévők a családomban a jó dolgokat is látták, nem csak a problémákat.
item-respect-at-conference = A konferencián lévők tiszteletben tartották, hogy ki vagyok.

section-listened-to = Meghallgattak-e
section-listened-to-lead = Ezek akkor is neked szólnak, ha nem voltál ott.
item-felt-listened-to = Úgy éreztem, hogy meghallgatnak.
item-took-me-seriously = Komolyan vették a véleményemet.
item-had-a-say = Volt beleszólásom abba, hogy mit döntöttek.
item-told-me-why = Ha nem azt tették, amit kértem, megmondták, miért.
item-made-a-difference = A véleményem befolyásolta azt, amit eldöntöttek.

section-plan = A terv
section-plan-lead = A terved megmondja, minek kell történnie ezután, és ki mit csinál.
item-know-the-plan = Tudom, mi a terv velem és a családommal.
item-understand-my-plan = Értem, mi van a tervemben.

section-safe = A biztonság érzése
section-safe-lead = Ezek az utolsó kérdések.
item-safe-where-i-live = Biztonságban érzem magam ott, ahol lakom.
item-know-who-to-go-to = Tudom, kihez fordulhatok, ha nem érzem magam biztonságban.
item-feel-safer = Amióta először segítséget kaptam, így érzem magam: …
