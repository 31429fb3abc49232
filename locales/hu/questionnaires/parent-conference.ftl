### Parents and carers, after a child protection conference.

title = A gyermekéről szóló konferencia
purpose = Ezek a kérdések a családjáról tartott legutóbbi gyermekvédelmi konferenciáról (child protection conference) szólnak, és arról, hogy mi lett belőle.

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
scale-went-all = Igen, végig
scale-went-part = Igen, egy részén
scale-went-absent = Nem
scale-views-shared-by-child = Igen, a gyermekem mondta el
scale-views-shared-by-someone = Igen, valaki elmondta a gyermekem helyett
scale-views-shared-not-shared = Nem
scale-yes-no-yes = Igen
scale-yes-no-no = Nem

section-before = A konferencia előtt
section-before-lead = A telefonos vagy videós részvétel is részvételnek számít.
item-told-what-about = A konferencia előtt elmondták nekem, hogy miről fogunk beszélni.
item-time-to-read = Volt elég időm elolvasni a jelentéseket a konferencia előtt.
item-reports-true = A jelentések igaz képet adtak a családunkról.
item-needed-help-to-take-part = Szüksége volt tolmácsra vagy más segítségre, hogy részt vehessen?
item-went-myself = Ott volt a konferencián?

section-taking-part = Segítség a részvételhez
item-got-help-to-take-part = Megkaptam azt a segítséget, amelyre szükségem volt, hogy részt vehessek.
item-could-say-all = Ezzel a segítséggel el tudtam mondani, amit el akartam mondani.

section-conference = A konferencián
section-conference-lead = Az, hogy kik vagyunk, jelentheti a kultúránkat, a nyelvünket, a hitünket, az egészségünket vagy az életmódunkat.
item-listened-to-me = A konferencián lévők meghallgattak.
item-took-worries-seriously = Komolyan vették az aggodalmaimat.
item-respected-us = A konferencián lévők tiszteletben tartották, hogy kik vagyunk.
item-told-us-why = Megmondták nekünk, miért így döntöttek.

section-decisions = Amit eldöntöttek
section-decisions-lead = Ezek akkor is Önnek szólnak, ha nem volt ott.
item-had-a-say = Volt beleszólásom abba, hogy mit döntöttek a családomról.
item-noticed-strengths = Észrevették, hogy mit csinál jól a családunk.
item-know-what-next = Tudom, minek kell történnie ezután.
item-know-if-no-change = Tudom, mi fog történni, ha a dolgok nem változnak.
item-has-plan = Van most terv az Ön családjának?

section-plan = A terv
item-understand-plan = Értem, hogy a terv mit kér tőlünk.
item-copy-of-plan = Van saját példányom a tervből.
item-by-when = Tudom, mikorra kell a dolgoknak megváltozniuk.
item-plan-fits-worries = A terv azokkal a dolgokkal foglalkozik, amelyek miatt aggódnak.
item-everyone-checked = A megbeszéléseken ellenőrzik, hogy mindenki megtette-e, amit vállalt.

section-safe = A gyermeke most
section-safe-lead = Ha több gyermek van, gondoljon mindegyikre.
item-child-safe = Most úgy érzem, hogy a gyermekem biztonságban van.
item-child-safer = Amióta először segítséget kaptunk, a gyermekem …
item-conference-over-four = 4 éves vagy idősebb gyermekről szólt a konferencia?

section-child = A gyermeke véleménye
section-child-lead = Ha több gyermek van, gondoljon a legidősebbre. Ezek az utolsó kérdések.
item-child-went = Ott volt a gyermeke a konferencián?
item-child-views = Megismerték a konferencián a gyermeke véleményét?
item-child-listened-to = Akik segítenek nekünk, meghallgatják a gyermekemet.
item-child-has-say = A gyermekemnek van beleszólása az életéről szóló döntésekbe.
item-child-told = Elmagyarázzák a gyermekemnek, hogy mi történik, úgy, hogy megértheti.
