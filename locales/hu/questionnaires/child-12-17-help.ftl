### Young people aged 12 to 17, about the help that they get.

title = A segítség, amit kapsz
purpose = Ezek a kérdések arról a segítségről szólnak, amelyet te és a családod kaptok. Azt kérdezik, változtat-e valamin.

scale-agreement-very-true = Nagyon igaz
scale-agreement-mostly-true = Többnyire igaz
scale-agreement-a-bit-true = Egy kicsit igaz
scale-agreement-not-true = Nem igaz
scale-safer-much-safer = Sokkal nagyobb biztonságban
scale-safer-bit-safer = Kicsit nagyobb biztonságban
scale-safer-same = Ugyanolyan biztonságban
scale-safer-bit-less-safe = Kicsit kisebb biztonságban
scale-safer-much-less-safe = Sokkal kisebb biztonságban
scale-better-much-better = Sokkal jobban
scale-better-bit-better = Kicsit jobban
scale-better-same = Ugyanúgy, mint előtte
scale-better-bit-worse = Kicsit rosszabbul
scale-better-much-worse = Sokkal rosszabbul
scale-yes-no-yes = Igen
scale-yes-no-no = Nem

section-safe = A biztonság érzése
section-safe-lead = Ezek az első kérdések arról szólnak, hogy biztonságban érzed-e magad.
item-safe-where-i-live = Biztonságban érzem magam ott, ahol lakom.
item-know-who-to-go-to = Tudom, kihez fordulhatok, ha nem érzem magam biztonságban.
item-feel-safer = Amióta először segítséget kaptam, így érzem magam: …

section-listened-to = Meghallgatnak-e
section-listened-to-lead = Gondolj azokra, akik segítenek neked: szociális munkásokra (social workers), támogató munkatársakra (support workers), ifjúsági munkásokra (youth workers) és másokra.
item-listen-to-me = Akik velem dolgoznak, meghallgatnak.
item-take-me-seriously = Komolyan veszik, amit mondok.
item-have-a-say = Van beleszólásom az életemről szóló döntésekbe.
item-tell-me-why = Ha nem azt teszik, amit kértem, megmondják, miért.
item-changed-because-of-me = Változtak a dolgok amiatt, amit mondtam.

section-plan = Tudod-e, mi történik
section-plan-lead = A terved megmondja, minek kell történnie ezután, és ki mit csinál.
item-explained = Elmagyarázzák, hogy mi történik, úgy, hogy megérthetem.
item-know-the-plan = Tudom, mi a terv velem és a családommal.
item-seen-my-plan = Értem, mi van a tervemben.
item-good-things = A szakemberek a családomban a jó dolgokat is látják, nem csak a problémákat.

section-help = A segítség
section-help-lead = Gondolj arra a segítségre, amelyet te és a családod kaptatok.
item-soon-enough = Elég hamar kaptam segítséget.
item-when-needed = Kapok segítséget, amikor szükségem van rá.
item-one-story = Nem kell újra meg újra elmesélnem a történetemet új embereknek.
item-work-together = Akik segítenek nekem, együtt dolgoznak.

section-people = Akik segítenek neked
item-someone-i-trust = Van legalább egy szakember vagy önkéntes, akiben megbízom.
item-same-worker = Elég régóta ugyanaz a szakember foglalkozik velem ahhoz, hogy megismerjem.
item-respect = A szakemberek tiszteletben tartják, hogy ki vagyok.
item-treated-fairly = Igazságosan bánnak velem.
item-has-social-worker = Van szociális munkásod (social worker)?

section-social-worker = A szociális munkásod
item-can-talk = Tudok beszélni a szociális munkásommal, amikor szükségem van rá.
item-does-what-they-say = A szociális munkásom megteszi, amit vállal.

section-now = Hogy vannak most a dolgok
section-now-lead = Ezek az utolsó kérdések.
item-problems-better = Ahhoz képest, ahogy a segítség előtt volt, a családom így tudja megoldani a problémákat: …
item-unsafe-things-better = Jobbra fordultak azok a dolgok, amelyek miatt nem éreztem magam biztonságban.
item-help-with-health = Amikor szükségem van rá, kaphatok segítséget az egészségemmel és azzal kapcsolatban, hogy hogyan érzem magam.
item-help-with-school = Megkapom azt a segítséget, amelyre szükségem van, hogy jól menjen az iskola vagy a college.
