### Practitioners and volunteers, once a year.

title = Munka a gyermekek biztonságáért
purpose = Ezek a kérdések az Ön munkájáról szólnak, amellyel a gyermekek biztonságát védi, és arról a támogatásról, amelyet ehhez kap. Kérjük, a munkája egészére gondolva válaszoljon.

scale-agreement-strongly-agree = Teljesen egyetértek
scale-agreement-agree = Egyetértek
scale-agreement-neither = Egyet is értek, meg nem is
scale-agreement-disagree = Nem értek egyet
scale-agreement-strongly-disagree = Egyáltalán nem értek egyet
scale-last-training-last-year = Az elmúlt évben
scale-last-training-one-to-three = 1–3 éve
scale-last-training-over-three = Több mint 3 éve
scale-last-training-never = Soha
scale-last-supervision-last-month = Az elmúlt hónapban
scale-last-supervision-one-to-three = 1–3 hónapja
scale-last-supervision-over-three = Több mint 3 hónapja
scale-last-supervision-never = Soha
scale-how-many-three = Mindhárom
scale-how-many-two = Kettő
scale-how-many-one = Egy
scale-how-many-none = Egy sem
scale-went-all = Igen, végig
scale-went-part = Igen, egy részén
scale-went-absent = Nem
scale-views-shared-in-person = A gyermek elmondta, mit gondol
scale-views-shared-advocate = Érdekképviselő (advocate) beszélt a gyermek nevében
scale-views-shared-in-writing = Írásban, képekkel vagy alkalmazás segítségével
scale-views-shared-by-worker = Egy szakember mondta el a megbeszélésen
scale-views-shared-not-shared = Nem ismerték meg
scale-yes-no-yes = Igen
scale-yes-no-no = Nem

section-role = Az Ön szerepe
section-role-lead = Hogy csak azt kérdezzük, ami az Ön szerepéhez illik. Kérjük, csak a 4 éves vagy idősebb gyermekekről szóló megbeszéléseket számolja bele.
item-direct-work = Dolgozik vagy önkénteskedik közvetlenül gyermekekkel vagy családokkal?
item-holds-cases = Vannak saját esetei?
item-has-supervision = Része a szerepének a szupervízió (supervision)?
item-been-to-conference = Részt vett gyermekvédelmi konferencián (child protection conference) az elmúlt 12 hónapban?
item-been-to-review = Részt vett gondozási felülvizsgálaton (looked after review) az elmúlt 12 hónapban?

section-know = Mi a teendő
item-know-what-to-do = Tudom, mit tegyek, ha aggódom egy gyermekért.
item-know-when-to-refer = Tudom, mikor tegyek jelzést (referral) a gyermekek szociális szolgálatához (children’s social care).
item-know-other-help = Tudom, milyen segítség van azoknak a gyermekeknek, akik nem érik el a szociális szolgálat küszöbét.
item-understand-procedures = Értem, hogyan működnek a gyermekvédelmi (safeguarding) eljárásaink.
item-confident-procedures = Magabiztosnak érzem magam, amikor a gyermekvédelmi eljárásainkat alkalmazom.

section-training = Képzés és biztonságos kezdés
item-can-get-training = Meg tudom kapni azt a gyermekvédelmi képzést, amelyre a szerepemhez szükségem van.
item-last-training = Mikor vett részt legutóbb gyermekvédelmi képzésen?
item-have-skills = Megvannak azok a készségeim, amelyekre szükségem van, hogy a munkámban a gyermekeket biztonságban tartsam.
item-checks-first = A rám vonatkozó ellenőrzések befejeződtek, mielőtt egyedül dolgoztam gyermekekkel.
item-induction-first = Megkaptam a betanítást (induction), mielőtt egyedül dolgoztam gyermekekkel.

section-supervision = Szupervízió
item-supervision-reflects = A szupervízió segít, hogy megálljak, és átgondoljam a munkámat.
item-last-supervision = Mikor volt a legutóbbi szupervíziója?

section-job = Az Ön munkája
item-workload = A munkaterhelésem kezelhető.
item-stay-in-job = Arra számítok, hogy 12 hónap múlva is ebben a munkakörben leszek.

section-together = Együttműködés
item-one-team = Azok a szervezetek, amelyekkel dolgozom, egy csapatként működnek.
item-information-in-time = Más szervezetek időben megosztják velem azt az információt, amelyre szükségem van ahhoz, hogy cselekedhessek.
item-know-what-to-share = Tudom, milyen információt oszthatok meg egy gyermekről.

section-front-door = Az aggályok jelzése
section-front-door-lead = Ha az elmúlt 12 hónapban nem jelzett aggályt, ezt válaszolja: „Nem tudom”.
item-action-soon-enough = Amikor aggályt jelzek, elég hamar történik intézkedés ahhoz, hogy a gyermeket megvédjék.
item-front-door-advice = Hasznos tanácsot kapok, amikor a Children’s Front Doorhoz (a gyermekekről szóló jelzéseket fogadó helyi szolgálathoz) fordulok.
item-hear-back = Visszajelzést kapok arról, hogy mi történt a jelzésemmel.

section-early-help = Korai segítség és megelőzés
item-know-early-help = Tudom, hogyan lehet korai segítséget (early help) szerezni egy családnak a környékünkön.
item-early-help-works = A korai segítség jó irányba változtat azoknak a családoknak a helyzetén, amelyeket odairányítok.
item-help-fits-need = A segítség, amelyet a családok kapnak, megfelel annak, hogy mennyi segítségre van szükségük.
item-safety-messages = Megosztom a családokkal a gyermekhalálesetek felülvizsgálataiból (child death reviews) származó biztonsági üzeneteket.

section-voice = A gyermekek hangja
section-voice-lead = Gondoljon az összes esetére.
item-own-words = Leírom, amit az egyes gyermekek mondanak, a saját szavaikkal.
item-see-alone = Minden gyermekkel négyszemközt találkozom.
item-plans-show-wishes = A terveim megmutatják, mit tettünk azzal kapcsolatban, amit a gyermek szeretett volna.
item-wishes-changed = A legutóbbi lezárt esetemben a gyermek kívánságai megváltoztatták azt, amit tettünk.

section-each-child = Minden gyermek megismerése
section-each-child-lead = Az identitás jelenthet életkort, fogyatékosságot, hitet, rasszt, nyelvet, nemi hovatartozást vagy szexuális irányultságot.
item-time-for-each = Elég időm van arra, hogy minden gyermeket megismerjek, akivel dolgozom.
item-explain-to-child = Olyan szavakat, képeket vagy eszközöket használok, amelyek az adott gyermekhez illenek, hogy elmagyarázzam, mi történik.
item-identity = A terveim tükrözik minden gyermek identitását.
item-six-months = Az eseteimben a legtöbb családdal legalább hat hónapja én foglalkozom.

section-safety = Biztonság és kockázat
item-know-how-safe = Tudom, mennyire van most biztonságban minden gyermek az eseteimben.
item-told-me-safer = Gondoljon arra a három gyermekre, akiknek legutóbb zárult le a segítése. Hányan mondták Önnek, hogy nagyobb biztonságban érzik magukat?
item-risks-down = Tudom, mely kockázatok csökkentek az egyes eseteimben.
item-manager-decisions = A vezetőm világos döntéseket rögzít az eseteimben.

section-parents = Szülők és gondviselők
item-time-for-parents = Időt adok a szülőknek arra, hogy elmondják, mit gondolnak.
item-parents-comment = A szülők a megbeszélés előtt véleményezhetik a jelentésemet.
item-what-works-well = A felméréseimben benne van, hogy mi működik jól a családban.
item-decisions-explained = A döntéseket elmagyarázzák a családnak.

section-plans = Felmérések, tervek és felülvizsgálatok
item-time-to-assess = Megvan az az időm, amelyre egy jó felmérés megírásához szükségem van.
item-plans-clear = A terveimből világos, hogy minek kell történnie.
item-plan-copies = Minden családnak van olyan példánya a tervből, amelyet meg tud érteni.
item-reviews-challenge = A felülvizsgálatok megkérdőjelezik azokat a terveket, amelyek nem működnek.

section-conference = A legutóbbi konferencia
section-conference-lead = Ha több gyermek volt, gondoljon a legidősebbre. Ha több mód is igaz, válassza az elsőt.
item-conference-child-there = Ott volt a gyermek azon a legutóbbi konferencián, amelyen Ön részt vett?
item-conference-views = Hogyan ismerték meg azon a konferencián a gyermek véleményét?

section-review = A legutóbbi felülvizsgálat
section-review-lead = Ha több mód is igaz, válassza az elsőt.
item-review-child-there = Ott volt a gyermek azon a legutóbbi gondozási felülvizsgálaton, amelyen Ön részt vett?
item-review-views = Hogyan ismerték meg azon a felülvizsgálaton a gyermek véleményét?

section-learning = Tanulás
section-learning-lead = Ezek az utolsó kérdések.
item-changed-how-i-work = Egy helyi esetfelülvizsgálat tanulsága miatt változtattam azon, ahogyan dolgozom.
item-know-lessons = Ismerem a közelmúlt helyi esetfelülvizsgálatainak fő tanulságait.
item-partnership-helped = Azok a változtatások, amelyeket a partnerség az elmúlt évben tett, segítettek azoknak a gyermekeknek, akikkel dolgozom.
