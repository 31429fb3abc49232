### Parents and carers, about early help.

title = Korai segítség (early help) a családjának
purpose = Ezek a kérdések arról a segítségről szólnak, amelyet a családja kap, és arról, hogy változtat-e valamin.

scale-agreement-strongly-agree = Teljesen egyetértek
scale-agreement-agree = Egyetértek
scale-agreement-neither = Egyet is értek, meg nem is
scale-agreement-disagree = Nem értek egyet
scale-agreement-strongly-disagree = Egyáltalán nem értek egyet
scale-safer-much-safer = Sokkal nagyobb biztonságban van
scale-safer-bit-safer = Kicsit nagyobb biztonságban van
scale-safer-same = Ugyanolyan biztonságban van
scale-safer-bit-less-safe = Kicsit kisebb biztonságban van
scale-safer-much-less-safe = Sokkal kisebb biztonságban van
scale-better-much-better = Sokkal jobban
scale-better-bit-better = Kicsit jobban
scale-better-same = Ugyanúgy, mint előtte
scale-better-bit-worse = Kicsit rosszabbul
scale-better-much-worse = Sokkal rosszabbul
scale-amount-too-little = Túl kevés
scale-amount-about-right = Nagyjából megfelelő
scale-amount-too-much = Túl sok
scale-yes-no-yes = Igen
scale-yes-no-no = Nem

section-family = Az Ön családja
section-family-lead = Hogy csak azt kérdezzük, ami az Ön családjára illik.
item-has-baby = Van 1 évesnél fiatalabb kisbabája?
item-over-four = 4 éves vagy idősebb gyermeknek szól a segítség?
item-has-social-worker = Van a gyermekének szociális munkása (social worker)?

section-help = A segítség
section-help-lead = Gondoljon mindazokra, akik a családjának segítenek.
item-soon-enough = Kaptunk segítséget, mielőtt túl nehézzé váltak a dolgok.
item-when-needed = Kapunk segítséget, amikor szükségünk van rá.
item-amount-of-help = A segítség, amelyet kapunk, …
item-one-story = Nem kell újra meg újra elmesélnem a történetünket új embereknek.
item-work-together = Akik segítenek nekünk, jól dolgoznak együtt.

section-listened-to = Meghallgatják-e Önt
section-listened-to-lead = Az, hogy kik vagyunk, jelentheti a kultúránkat, a nyelvünket, a hitünket, az egészségünket vagy az életmódunkat.
item-listen-to-me = Akik velünk dolgoznak, meghallgatnak engem.
item-worries-taken-seriously = Komolyan veszik az aggodalmaimat.
item-have-a-say = Van beleszólásom a családomról szóló döntésekbe.
item-tell-us-why = Megmondják nekünk, miért úgy döntenek, ahogy.
item-respect = Tiszteletben tartják, hogy kik vagyunk.

section-plan = A családjának szóló terv
section-plan-lead = A felmérés (assessment) az, amikor a szakemberek megtudják, milyen segítségre van szüksége egy családnak. A terv megmondja, hogy ki mit fog tenni.
item-assessment-right = A felmérés helyesen írta le a családunkat.
item-does-well = Észreveszik, hogy mit csinál jól a családunk.
item-worries-clear = Világosan megmondták nekem, hogy mi miatt aggódnak.
item-know-what-next = Tudom, minek kell történnie ezután.
item-understand-plan = Értem, hogy a terv mit kér tőlünk.

section-people = Akik segítenek Önöknek
item-trusted-worker = Van olyan szakember vagy önkéntes, akiben a családunk megbízik.
item-same-worker = Elég régóta ugyanaz a szakember foglalkozik velünk ahhoz, hogy megbízzunk benne.

section-social-worker = A gyermeke szociális munkása
item-gets-on = A gyermekem jól kijön a szociális munkásával.
item-child-can-talk = A gyermekem tud beszélni a szociális munkásával, amikor szüksége van rá.

section-child = A gyermeke véleménye és az iskola
section-child-lead = Ha több gyermek van, gondoljon a legidősebbre.
item-child-listened-to = Akik segítenek nekünk, meghallgatják a gyermekemet.
item-child-has-say = A gyermekemnek van beleszólása az életéről szóló döntésekbe.
item-child-told = Elmagyarázzák a gyermekemnek, hogy mi történik, úgy, hogy megértheti.
item-help-to-learn = A gyermekem megkapja azt a segítséget, amelyre a tanuláshoz szüksége van.
item-easy-to-go = A gyermekemnek könnyű iskolába járni.

section-baby = A kisbabája
item-safe-sleep = Valaki beszélt velünk arról, hogyan alhat biztonságosan a kisbabánk.
item-safe-sleep-know = Tudom, hogyan fektessem le aludni biztonságosan a kisbabámat.

section-now = A gyermeke most
section-now-lead = Ha több gyermek van, gondoljon mindegyikre.
item-child-health = A gyermekem megkapja azt az egészségügyi ellátást, amelyre szüksége van.
item-child-safe = Most úgy érzem, hogy a gyermekem biztonságban van.
item-child-safer = Amióta először segítséget kaptunk, a gyermekem …
item-worries-less = Jobbra fordultak azok a dolgok, amelyek miatt aggódtunk.

section-change = Mi változott
section-change-lead = Ezek az utolsó kérdések.
item-future = Amióta először segítséget kaptunk, a gyermekem jövője így néz ki: …
item-as-a-parent = Amióta először segítséget kaptunk, szülőként vagy gondviselőként így érzem magam: …
item-family-copes = Ha nehézzé válnak a dolgok, a családunk most így birkózik meg velük: …
item-who-to-ask = Tudom, kitől kérjek segítséget, mielőtt túl nehézzé válnak a dolgok.
