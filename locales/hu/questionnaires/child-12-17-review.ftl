### Young people aged 12 to 17 who are looked after, after a review.

title = A gondozásod felülvizsgálata (looked after review)
purpose = Ezek a kérdések a gondozásod legutóbbi felülvizsgálatáról szólnak, és arról, hogy vannak most a dolgaid.

scale-agreement-very-true = Nagyon igaz
scale-agreement-mostly-true = Többnyire igaz
scale-agreement-a-bit-true = Egy kicsit igaz
scale-agreement-not-true = Nem igaz
scale-went-all = Igen, végig
scale-went-part = Igen, egy részén
scale-went-chose-not = Nem, úgy döntöttem, hogy nem megyek
scale-went-not-asked = Nem, senki sem kérdezett meg
scale-went-other-reason = Nem, más okból
scale-heard-myself = Igen, tőlem
scale-heard-someone = Igen, valakitől, aki elmondta nekik helyettem
scale-heard-not-heard = Nem
scale-yes-no-yes = Igen
scale-yes-no-no = Nem

section-review = A felülvizsgálat
section-review-lead = A véleményedet elmondhatod vagy leírhatod. Vagy valaki beszélhet helyetted, akkor is, ha nem vagy ott.
item-went-to-review = Ott voltál a gondozásod legutóbbi felülvizsgálatán (looked after review)?
item-heard-at-review = Hallották a felülvizsgálaton lévők a véleményedet?

section-listened-to = Meghallgattak-e
section-listened-to-lead = Ezek akkor is neked szólnak, ha nem voltál ott.
item-felt-listened-to = Úgy éreztem, hogy meghallgatnak.
item-had-a-say = Volt beleszólásom abba, hogy mit döntöttek.
item-told-me-why = Ha nem azt tették, amit kértem, megmondták, miért.
item-made-a-difference = A véleményem befolyásolta azt, amit eldöntöttek.

section-plan = A terved
section-plan-lead = A terved megmondja, minek kell történnie ezután, és ki mit csinál.
item-explained = Elmagyarázzák, hogy mi történik, úgy, hogy megérthetem.
item-know-my-plan = Tudom, mi a terv velem.
item-understand-my-plan = Értem, mi van a tervemben.
item-promises-checked = A felülvizsgálataimon ellenőrzik, hogy az emberek megtették-e, amit vállaltak.

section-people = Akik segítenek neked
item-can-talk = Tudok beszélni a szociális munkásommal (social worker), amikor szükségem van rá.
item-does-what-they-say = A szociális munkásom megteszi, amit vállal.
item-same-worker = Elég régóta ugyanaz a szakember foglalkozik velem ahhoz, hogy megismerjem.
item-someone-i-trust = Van legalább egy szakember vagy önkéntes, akiben megbízom.
item-respect = A szakemberek tiszteletben tartják, hogy ki vagyok.

section-now = Hogy vannak most a dolgok
item-safe-where-i-live = Biztonságban érzem magam ott, ahol lakom.
item-know-who-to-go-to = Tudom, kihez fordulhatok, ha nem érzem magam biztonságban.
item-health-help = Kaphatok segítséget az egészségemmel kapcsolatban, amikor szükségem van rá.
item-in-education = Jársz iskolába vagy college-ba?

section-education = Iskola vagy college
section-education-lead = Ezek az utolsó kérdések.
item-help-with-school = Megkapom azt a segítséget, amelyre szükségem van, hogy jól menjen az iskola vagy a college.
item-easy-to-go = Könnyű nekem iskolába vagy college-ba járni.
