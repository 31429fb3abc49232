### What Heard is, what it keeps of whom, which cookies it sets, and how well it can be used.

### Everybody is "te", parents and practitioners "Ön" in the parts for them. The part for children is read by children of nine: one idea

### in a sentence, no word of law.

about-link = A Heardról
privacy-link = Adatvédelem
cookies-link = Sütik
accessibility-link = Akadálymentesség
on-this-page = Ezen az oldalon

## Who is responsible

responsible-title = Ki felel érte
responsible-who = Ezt a szolgáltatást működteti, és felel érte: { $organisation }.
responsible-email = Írj nekünk:
responsible-website = A honlapunk:
responsible-officer = Adatvédelmi tisztviselő: { $officer }

## About

about-title = A Heardról
about-lead = A Heard egy hely, ahol elmondhatod, hogy vannak nálad a dolgok: gyerekeknek és fiataloknak, szülőknek és gondviselőknek, és azoknak, akik családokkal dolgoznak.
about-what-title = Mire való
about-what = { $organisation } szeretné tudni, hogy a gyerekek biztonságban vannak-e, és meghallgatják-e őket. { $statements ->
    [one] Minden kérdés a hozzá tartozó állításhoz kapcsolódik arról, hogy milyen az, ha jó.
   *[other] Minden kérdés { $statements } állítás egyikéhez tartozik arról, hogy milyen az, ha jó.
}
about-what-figures = A válaszokat összeszámoljuk. Akik a szolgálatokat ellenőrzik, elolvassák a mutatókat, és eldöntik, minek kell jobbá válnia.
about-free-title = Te döntesz
about-free = Nem kell válaszolnod. Minden kérdésnél választhatod ezt: „Nem akarom megmondani”. Ez semmit sem változtat a segítségen, amelyet kapsz.
about-languages-title = Nyelvek
about-languages = A Heardot ezeken a nyelveken olvashatod:
about-languages-unreviewed = Ezek fordítások. Ember még nem ellenőrizte ezeket:
about-program-title = A program
about-program = A Heard { $version } szabad szoftver, a GNU Affero General Public License 3-as vagy későbbi változata alatt. Jogod van a forráskódjához: kérd el tőlünk.
about-program-alone = Nem mutat hirdetéseket, nem számolja a látogatókat, és semmit sem kér más honlapoktól.
about-symbols = A kérdések és a válaszok melletti képek többsége az OpenMojitól származik, kisebbre véve és egyszínű vonalakkal, a CC BY-SA 4.0 licenc alatt.
about-symbols-licence = A képek licence (angolul)

## Privacy

privacy-title = Adatvédelem
privacy-lead = Mi történik azzal, amit elmondasz nekünk. Olvasd el azt a részt, amelyik neked szól.

privacy-children-title = Gyerekeknek és fiataloknak
privacy-children-who-title = Nem tudjuk, ki vagy
privacy-children-who = Nem kérdezzük meg a nevedet. Nem kérdezzük meg, mikor születtél, vagy hol laksz.
privacy-children-who-you = Lehet egy oldal rólad szóló kérdésekkel, például hogy lány vagy-e, vagy fiú. Csak akkor válaszolj rájuk, ha akarsz.
privacy-children-who-tomorrow = Holnaptól senki sem tudja megtudni, melyik válaszok a tieid.
privacy-children-who-screen = Aki nézi a képernyődet, láthatja, mit választasz.
privacy-children-read-title = Ki láthatja a válaszaidat
privacy-children-read = A válaszaidat mások válaszaival együtt számoljuk össze. Az emberek számokat látnak, például ezt: „10 emberből 8 igent mondott”.
privacy-children-read-group = { $people ->
    [one] Csak akkor látnak számot, ha legalább { $people } ember válaszolt.
   *[other] Csak akkor látnak számot, ha legalább { $people } ember válaszolt.
}
privacy-children-read-not = A családod, a tanáraid és a szociális munkásod nem tudják megnézni, mit mondtál.
privacy-children-read-machine = A válaszaid egy számítógépen vannak. Akik gondozzák, kötelesek vigyázni rájuk.
privacy-children-long-title = Meddig őrizzük őket
privacy-children-long-unsent = { $hours ->
    [one] Abbahagytad, mielőtt a végére értél? Akkor legkésőbb { $hours } óra múlva töröljük a válaszaidat.
   *[other] Abbahagytad, mielőtt a végére értél? Akkor legkésőbb { $hours } óra múlva töröljük a válaszaidat.
}
privacy-children-long-sent = Elküldted a válaszaidat? Akkor addig őrizzük őket, amíg ki nem törlöd.
privacy-children-mind-title = Meggondolhatod magad
privacy-children-mind = Amikor elküldöd, kapsz 7 szót. Ezekkel megnézheted és visszavonhatod a válaszaidat.
privacy-children-mind-days = { $days ->
    [one] Legalább { $days } napod van arra, hogy a válaszaidat kivegyük a számolásból. Utána az összeszámolás megmarad, de még törölheted, amit mondtál.
   *[other] Legalább { $days } napod van arra, hogy a válaszaidat kivegyük a számolásból. Utána az összeszámolás megmarad, de még törölheted, amit mondtál.
}
privacy-children-mind-early = Bármelyik nap összeszámolhatjuk a válaszokat. Utána az összeszámolás megmarad, de még törölheted, amit mondtál.
privacy-children-free-title = Nem muszáj
privacy-children-free = Minden kérdésnél választhatod ezt: „Nem akarom megmondani”. Bármikor abbahagyhatod. Ugyanolyan segítséget kapsz, mint előtte.
privacy-children-unhappy-title = Ha valami nem tetszik
privacy-children-unhappy = Mondd el egy felnőttnek, akiben megbízol, vagy mondd el nekünk. Hogy ezt hogyan teheted meg, az oldal végén találod.

privacy-parents-title = Szülőknek és gondviselőknek
privacy-parents-own-title = Az Ön saját válaszai
privacy-parents-own = Ugyanúgy őrizzük őket, mint egy gyermekét: a nappal együtt, de név és időpont nélkül. Nem kerülnek be a családja aktájába, és senki sem dönt ezek alapján semmiről a családjával kapcsolatban.
privacy-parents-child-title = A gyermeke válaszai
privacy-parents-child = Nem tudja megnézni, mit mond itt a gyermeke. A gyermeke dönti el, elmondja-e Önnek. Egy kisgyermek talán szeretné, hogy Ön a közelben legyen; kérjük, hagyja, hogy ő válassza ki a válaszokat.
privacy-parents-mind-title = Ha meggondolja magát
privacy-parents-mind = { $days ->
    [one] A 7 szóval, amelyet kap, megnézheti és visszavonhatja a válaszait. Az összeszámolás a negyedév vége után { $days } nappal vagy később történik. Utána az összeszámolás megmarad, de Ön még törölheti a válaszait.
   *[other] A 7 szóval, amelyet kap, megnézheti és visszavonhatja a válaszait. Az összeszámolás a negyedév vége után { $days } nappal vagy később történik. Utána az összeszámolás megmarad, de Ön még törölheti a válaszait.
}
privacy-parents-mind-early = A 7 szóval, amelyet kap, megnézheti a válaszait, és visszavonhatja őket, amíg össze nem számoljuk. Ez bármelyik nap megtörténhet. Utána az összeszámolás megmarad, de Ön még törölheti a válaszait.

privacy-practitioners-title = Azoknak, akik családokkal dolgoznak
privacy-practitioners-employer-title = A munkáltatója nem tudja megnézni az Ön válaszait
privacy-practitioners-employer = { $people ->
    [one] Név nélkül válaszol. Egy mutató csak akkor látható, ha legalább { $people } ember válaszolt, és rejtve marad, ahol elárulhatná, mit mondott valamelyikük.
   *[other] Név nélkül válaszol. Egy mutató csak akkor látható, ha legalább { $people } ember válaszolt, és rejtve marad, ahol elárulhatná, mit mondott valamelyikük.
}
privacy-practitioners-agency = Lehetnek mutatók egy-egy szervezetről vagy helyről. Mindegyikre ugyanaz a szabály érvényes.
privacy-practitioners-staff-title = Ha munkatársként jelentkezik be
privacy-practitioners-staff = Megőrizzük a nevét, az e-mail-címét, és azt, hogy mit tehet. Az alábbi lista ezt pontosan megmondja.

privacy-kept-title = Pontosan mit őrzünk
privacy-kept-lead = Ezt a listát a program készíti abból, amit valóban őriz.
privacy-kept-not = Nem őrizzük a válaszolók nevét, e-mail-címét vagy telefonszámát, sem az eszközöd címét (IP-cím). Csak ott jegyezzük meg néhány percig, a memóriában, ahol hibás szavakat írtak be, vagy ahol válaszokat őriztek meg későbbre, vagy nyitottak meg újra.
privacy-kept-tidy = { $minutes ->
    [one] Aminek lejárt az ideje, azt már nem lehet megnyitni, és { $minutes } percen belül törlődik.
   *[other] Aminek lejárt az ideje, azt már nem lehet megnyitni, és { $minutes } percen belül törlődik.
}
privacy-kept-backups = Egy ideig biztonsági másolatokat őrzünk. Ami itt törölve van, az egy biztonsági másolatban még meglehet.
privacy-about-respondents = A válaszolókról
privacy-about-staff = A bejelentkezőkről
privacy-about-nobody = Senkiről
privacy-label-holds = Mi ez
privacy-label-why = Mire kell
privacy-label-readers = Ki olvashatja
privacy-label-kept = Meddig

privacy-data-unsent = Még el nem küldött válaszok
privacy-data-unsent-holds = Amit eddig választottál, az is, amit magadról úgy döntöttél, hogy elmondasz, lezárva. Csak a böngésződben lévő süti nyitja ki, vagy ha kérted, hogy őrizzük meg, csak a 7 szavad.
privacy-data-unsent-why = Hogy visszamehess, és megváltoztathass egy választ.
privacy-data-receipt = A 7 szavad az elküldés vagy a megőrzés után
privacy-data-receipt-holds = A szavak, lezárva. Csak a böngésződben lévő süti nyitja ki őket.
privacy-data-receipt-why = Hogy ugyanazokat a szavakat lásd, amikor az oldal újra betöltődik.
privacy-data-sent = Elküldött válaszok
privacy-data-sent-holds = Mit választottál, melyik kérdéseknél, és melyik napon. Az is, amit magadról úgy döntöttél, hogy elmondasz: a nemed, az etnikai csoportod, egy hosszú betegség. A 7 szavadat csak olyan formában őrizzük, amelyből nem lehet visszaállítani.
privacy-data-sent-why = Hogy összeszámoljuk őket, és hogy te megnézhesd vagy visszavonhasd őket.
privacy-data-counts = Számok
privacy-data-counts-holds = Hány ember melyik választ adta. Ahol beírták a múltkori szavaikat: hányan melyik választ adták akkor, és melyiket most. Az is, hogy hányan az egyes nemekből és etnikai csoportokból, hosszú betegséggel vagy anélkül, ha ezt elmondták.
privacy-data-counts-why = Ezekből készülnek a mutatók.
privacy-data-figures = Mutatók
privacy-data-figures-holds = Minden állításra és korcsoportra, és azokon belül szervezetekre és helyekre: egy arány, és hogy hány emberről szól, vagy az, hogy rejtve van. Ugyanez csoportok szerint, aszerint, amit az emberek magukról mondanak. És hogy hányan nem tudták vagy nem akarták megmondani. Ahol beírták a múltkori szavaikat: hányan melyik választ adták akkor, és melyiket most. Az is, hogy a munkatársak közül ki készítette a mutatókat.
privacy-data-figures-why = Hogy látszódjon, mi működik, és minek kell jobbá válnia.
privacy-data-codes = Kódok, amelyeket még senki sem használt fel
privacy-data-codes-holds = Minden kód, olyan formában, amelyből nem lehet visszaállítani, és a kérdések, amelyeket megnyit. Az nem, hogy ki kapta.
privacy-data-codes-why = Hogy egy kód egyszer számítson.
privacy-data-accounts = Fiókok
privacy-data-accounts-holds = Név, e-mail-cím, mit tehet valaki, a létrehozás napja, ki van-e kapcsolva, és a jelszó olyan formában, amelyből nem lehet visszaállítani.
privacy-data-accounts-why = Hogy csak a megfelelő emberek jussanak be.
privacy-data-links = Linkek jelszó beállításához
privacy-data-links-holds = A link olyan formában, amelyből nem lehet visszaállítani, és az, hogy kié.
privacy-data-links-why = Hogy mindenki maga válassza a jelszavát.
privacy-data-sessions = Ki van bejelentkezve
privacy-data-sessions-holds = A fiók, az, hogy mikor használták utoljára, és a süti olyan formában, amelyből nem lehet visszaállítani.
privacy-data-sessions-why = Hogy oldalról oldalra bejelentkezve lehessen maradni.
privacy-data-attempts = Bejelentkezési próbálkozások
privacy-data-attempts-holds = A beírt e-mail-cím, és az, hogy hány hibás jelszó volt. Csak a memóriában, soha nem lemezen.
privacy-data-attempts-why = Hogy lassítsuk a találgatást.
privacy-data-questions = Kérdések
privacy-data-questions-holds = Minden kérdés minden változata, minden nyelven.
privacy-data-questions-why = Hogy a válaszok ahhoz kötődjenek, amit kérdeztünk.
privacy-data-collections = Kérdéskörök
privacy-data-collections-holds = Egy név, mely kérdések, melyik szervezetnek, helynek vagy tanfolyamnak, mikortól meddig, hány kód készült, és melyik napon.
privacy-data-collections-why = A kérdések megnyitásához és lezárásához.
privacy-data-measures = Teljesítményadatok és ellenőrzések
privacy-data-measures-holds = Amit a szervezetek a saját nyilvántartásaikban számoltak meg, negyedévenként: ennyi ennyiből, nevek nélkül.
privacy-data-measures-why = Hogy amellett lehessen olvasni, amit az emberek mondanak.
privacy-data-upkeep = Karbantartás
privacy-data-upkeep-holds = Az a nap, amikor a válaszokat utoljára véletlen sorrendbe tettük.
privacy-data-upkeep-why = Hogy naponta egyszer történjen meg.

privacy-reader-own-browser = Csak az a böngésző, amelyben válaszoltál
privacy-reader-own-words = Te, a 7 szavaddal
privacy-reader-nobody = Senki
privacy-reader-operators = Akik a számítógépeket gondozzák, képesek lennének rá. Csak akkor szabad nekik, ha muszáj.
privacy-reader-everybody = Mindenki
privacy-reader-coordinator = Koordinátorok: ők nyitják meg a kérdéseket, és ők adják ki a kódokat
privacy-reader-analyst = Elemzők: ők ellenőrzik, mennyire jól segítenek a szolgálatok
privacy-reader-safeguarding-lead = Gyermekvédelmi felelősök (safeguarding leads)
privacy-reader-administrator = Rendszergazdák: ők gondozzák a fiókokat

privacy-kept-hours = { $hours ->
    [one] Legfeljebb { $hours } óra
   *[other] Legfeljebb { $hours } óra
}
privacy-kept-minutes = { $minutes ->
    [one] Legfeljebb { $minutes } perc
   *[other] Legfeljebb { $minutes } perc
}
privacy-kept-idle = { $minutes ->
    [one] A kijelentkezésig, vagy { $minutes } percig használat nélkül
   *[other] A kijelentkezésig, vagy { $minutes } percig használat nélkül
}
privacy-kept-until-used = Amíg a kódot fel nem használják
privacy-kept-until-taken-back = Amíg a 7 szavaddal ki nem törlöd
privacy-kept-without-end = A program magától nem törli.

privacy-law-title = A törvény és a jogaid
privacy-law-basis = Ezt azért tehetjük, mert része annak a közfeladatunknak, hogy biztonságban tartsuk a gyermekeket: UK GDPR (brit adatvédelmi rendelet), 6(1)(e) cikk. Ahol egy válasz egészségről, etnikai csoportról vagy más védett dologról mond valamit, ott a 9(2)(g) cikk, a Data Protection Act 2018 (adatvédelmi törvény) 1. mellékletének (Schedule 1) 8. és 18. bekezdésével együtt.
privacy-law-free = A válaszolás ettől még a te választásod.
privacy-law-rights = Jogod van megnézni, mit őrzünk rólad, kijavíttatni, töröltetni és tiltakozni ellene. A 7 szavaddal te magad is megnézheted és törölheted a válaszaidat, azonnal. Nélkülük nem találjuk meg a válaszaidat, mert nem tudjuk, melyek a tieid.
privacy-law-no-machine = Semmilyen számítógép nem dönt rólad semmiben. Semmit sem adunk el, és senkinek sem küldjük el a válaszaidat.
privacy-law-complain = Ha nem vagy elégedett azzal, amit teszünk, először nekünk mondd el. Panaszt is tehetsz az Information Commissionernél (a brit adatvédelmi hatóságnál).
privacy-law-complain-link = Panasz az Information Commissioner’s Office-nál

## Cookies

cookies-title = Sütik
cookies-lead = A süti egy kis feljegyzés, amelyet egy honlap a böngésződben tart. A Heardnak csak olyan sütijei vannak, amelyekre ahhoz van szüksége, amit kérsz tőle. Ezért nem kérdez meg róluk.
cookies-first = Nincs süti, amíg be nem írsz egy kódot, el nem mentesz egy választ, meg nem jelölsz egy választ és át nem mész egy másik oldalra, ki nem választod, hogyan nézzenek ki az oldalak, vagy be nem jelentkezel.
cookies-all-title = Az összes sütink
cookies-label-name = Név
cookies-label-why = Mire kell
cookies-label-when = Mikor jön létre
cookies-label-kept = Meddig
cookies-answers = A válaszaid
cookies-answers-why = A félbehagyott válaszaid kulcsa, és az elküldés után a 7 szavadé. Válaszok nincsenek benne.
cookies-answers-when = Amikor beírsz egy kódot, elmented az első válaszaidat, vagy megjelölsz egy választ, és átmész egy másik oldalra. Minden kérdéssornak saját sütije van: a csillag (*) a számát helyettesíti.
cookies-answers-kept = { $hours ->
    [one] Amíg be nem zárod a böngészőt. A félbehagyott válaszokat legkésőbb { $hours } óra múlva töröljük.
   *[other] Amíg be nem zárod a böngészőt. A félbehagyott válaszokat legkésőbb { $hours } óra múlva töröljük.
}
cookies-staff = Bejelentkezés
cookies-staff-why = A munkatársakat bejelentkezve tartja. Akik válaszolnak, soha nem kapják meg.
cookies-staff-when = Amikor egy munkatárs bejelentkezik.
cookies-staff-kept = { $hours ->
    [one] A kijelentkezésig vagy a böngésző bezárásáig. { $hours } óra után semmit sem nyit meg.
   *[other] A kijelentkezésig vagy a böngésző bezárásáig. { $hours } óra után semmit sem nyit meg.
}
cookies-staff-idle = { $minutes ->
    [one] Ugyanígy { $minutes } perc használat nélküli idő után.
   *[other] Ugyanígy { $minutes } perc használat nélküli idő után.
}
cookies-none-title = Amit nem teszünk
cookies-none = Nincsenek sütik hirdetésekhez vagy a látogatók számolásához, és más honlapok sütijei sincsenek. Semmi mást nem tárolunk a böngésződben, csak képeket, betűkészleteket és stíluslapokat, amelyekkel az oldalak gyorsabban betöltődnek.
cookies-away-title = Hogyan szabadulhatsz meg tőlük
cookies-away = Ez a két gomb eltünteti a sütijeidet: „{ $exit }” és „{ $another }”. A böngésző bezárása is.

## Accessibility

accessibility-title = Akadálymentesség
accessibility-lead = Mindenkinek tudnia kell használni a Heardot. Ez az oldal arról szól, mit ellenőriztünk, mi nem működik még jól, és hogyan szólhatsz nekünk.
accessibility-applies = Minden oldalra vonatkozik ezen a címen: { $address }.
accessibility-can-title = Mit tehetsz
accessibility-can-zoom = mindent négyszer akkorára nagyíthatsz, oldalra görgetés nélkül
accessibility-can-keyboard = mindent megtehetsz billentyűzettel
accessibility-can-scripts = minden oldalt használhatsz JavaScript nélkül
accessibility-can-dark = sötét színeket használhatsz, ha az eszközöd azt kéri
accessibility-can-exit = azonnal kiléphetsz a piros gombbal vagy a Shift háromszori megnyomásával
accessibility-status-title = Mennyire akadálymentes
accessibility-status = A Heard részben megfelel a Web Content Accessibility Guidelines (webes akadálymentességi útmutató) 2.2-es változatának, AA szinten. Ami nem felel meg, az itt van felsorolva.
accessibility-not-title = Mi nem működik még jól
accessibility-not-time = { $hours ->
    [one] A félbehagyott válaszok legkésőbb { $hours } óra múlva törlődnek, és nem kérhetsz több időt. Ez közös eszközön megvéd téged. (2.2.1 kritérium, Állítható időzítés)
   *[other] A félbehagyott válaszok legkésőbb { $hours } óra múlva törlődnek, és nem kérhetsz több időt. Ez közös eszközön megvéd téged. (2.2.1 kritérium, Állítható időzítés)
}
accessibility-not-staff-time = { $minutes ->
    [one] A munkatársakat { $minutes } perc használat nélküli idő után, figyelmeztetés nélkül kijelentkeztetjük. (2.2.1 kritérium, Állítható időzítés)
   *[other] A munkatársakat { $minutes } perc használat nélküli idő után, figyelmeztetés nélkül kijelentkeztetjük. (2.2.1 kritérium, Állítható időzítés)
}
accessibility-not-staff-language = A munkatársaknak szóló oldalak csak angolul vannak.
accessibility-not-formats = Könnyen olvasható (Easy Read) változat csak angolul van, és csak a kérdések egy részéhez. Képek a legtöbb kérdésnél vannak, de nem mindegyiknél. A kérdéseket csak akkor lehet felolvastatni, ha az eszközön van hang az adott nyelvhez, vagy ha feltöltöttek hozzá felvételt. Jelnyelv csak ott van, ahol videókat tettek hozzá; beépített videó nincs.
accessibility-not-translated = Néhány kérdés nincs meg minden nyelven. Ezek angolul jelennek meg, és az oldal ezt meg is mondja. Ez így van ezeken a nyelveken:
accessibility-tested-title = Mit teszteltünk
accessibility-tested-on = Utolsó teszt: { $date } A Heard készítői tesztelték, nem valaki független.
accessibility-tested-axe = Minden fajta oldal, axe-core { $axe } eszközzel, Chromium { $chromium } böngészőben: a WCAG 2.0, 2.1 és 2.2 összes szabálya, A és AA szinten, világos és sötét színekkel.
accessibility-tested-contrast = A válaszolóknak szóló oldalak: az AAA szint erősebb kontrasztja, és legalább 44-szer 44 képpontos gombok és linkek.
accessibility-tested-keyboard = Egy válasz teljes útja, csak billentyűzettel.
accessibility-tested-narrow = Minden fajta oldal 320 képpont szélességben, mint egy kis telefonon vagy 400 százalékos nagyításnál.
accessibility-tested-html = Minden fajta oldal HTML-je, html-validate eszközzel.
accessibility-untested-title = Mit nem teszteltünk
accessibility-untested-reader = Egyetlen képernyőolvasót sem próbáltak ki.
accessibility-untested-forced = A kényszerített színeket (a Windows nagy kontrasztját) nem próbálták ki valódi eszközön.
accessibility-untested-people = Fogyatékossággal élő ember még nem próbálta ki nekünk.
accessibility-untested-languages = Ember nem ellenőrizte a fordítást ezekre a nyelvekre:
accessibility-tell-title = Szólj nekünk
accessibility-tell = Valamit nehéz használni, vagy más formában kell neked? Szólj nekünk: tudni akarjuk.
accessibility-complain-title = Ha nem válaszolunk jól
accessibility-complain = Az Equality and Human Rights Commission (az egyenlőség és az emberi jogok bizottsága) gondoskodik arról, hogy a közintézmények betartsák a 2018-as akadálymentességi szabályokat. Ha nem vagy elégedett a válaszunkkal, az Equality Advisory and Support Service (egyenlőségi tanácsadó és támogató szolgálat) segíthet neked.
accessibility-complain-link = Equality Advisory and Support Service
accessibility-date = Ez a nyilatkozat ezen a napon készült: { $date }

## Comfort

cookies-comfort = Hogyan nézzenek ki az oldalak
cookies-comfort-why = Megjegyzi a szavak méretét, a színeket, és azt, amit még a „Hogyan nézzenek ki az oldalak” alatt választottál. Semmi más nincs benne.
cookies-comfort-when = Amikor ott választasz valamit.
cookies-comfort-kept = Amíg be nem zárod a böngészőt.
accessibility-can-look = nagyobb szavakat, több helyet, más betűket és más színeket választhatsz a „Hogyan nézzenek ki az oldalak” alatt

## On a shared device

privacy-data-unsent-shared = Ugyanez közös eszközön
privacy-data-unsent-shared-holds = Ahol te vagy azok, akik a linket adták neked, azt mondják, hogy mások is használják az eszközt. Az idő az utolsó dologtól számít, amit tettél.
privacy-data-unsent-shared-why = Hogy aki utánad használja az eszközt, ne lássa, mit választottál.
accessibility-can-stay = közös eszközön annyi időt használhatsz, amennyire szükséged van: az oldal { $minutes } perc után bezárul, ha közben senki sem csinál semmit, előtte { $before } perccel megkérdez, és egyetlen gombnyomással nyitva marad, ahányszor csak akarod
cookies-first-shared-device = Ha azt mondod, hogy mások is használják az eszközödet, az első kérdéstől kezdve van egy süti.

## Wrong words

privacy-data-tries = Közelmúltbeli hibás szavak és megőrzött válaszok
privacy-data-tries-holds = Az az internetcím, ahonnan hibás szavak érkeztek, vagy ahonnan válaszokat őriztek meg későbbre, vagy nyitottak meg újra, és hogy hányszor. Csak a memóriában, soha nem lemezen vagy naplóban.
privacy-data-tries-why = Hogy lassítsuk mások szavainak találgatását, és hogy senki se foglalhassa le az egész kiszolgálót.

## Kept answers

privacy-kept-days-asked = { $days ->
    [one] ha kéred, hogy őrizzük meg, legfeljebb { $days } nap
   *[other] ha kéred, hogy őrizzük meg, legfeljebb { $days } nap
}
privacy-children-long-kept = Kérted, hogy őrizzük meg őket? Akkor addig a napig őrizzük, amelyet megmondtunk neked.

## Words from last time: what one person says now, next to what they said then

privacy-children-who-together = Ha beírod a múltkori szavaidat, tudjuk, hogy ugyanaz az ember válaszolt kétszer. Azt nem tudjuk, ki.
privacy-data-together = Két alkalom egymás mellett
privacy-data-together-holds = Csak ha beírod a múltkori szavaidat: az, hogy mindkét nap válaszait egy ember adta. Az nem, hogy melyik ember.
privacy-data-together-why = Hogy megszámoljuk, hány embernek lett valami jobb vagy rosszabb.
cookies-first-last-time = Ha beírod a múltkori szavaidat, attól kezdve van egy süti.

## What is deleted after days and years

privacy-kept-days = { $days ->
    [one] Legfeljebb { $days } nap
   *[other] Legfeljebb { $days } nap
}
privacy-kept-years = { $years ->
    [one] Legfeljebb { $years } év
   *[other] Legfeljebb { $years } év
}
privacy-kept-after-close = a kérdések lezárása után: { $period }
privacy-kept-longer = tovább csak akkor, ha valakinek a biztonságához vagy egy bírósághoz kell, és te akkor is kitörölheted
privacy-data-removed = Amit visszavontak
privacy-data-removed-holds = Azokról a válaszokról, amelyeket valaki visszavont vagy kitörölt: egy véletlen szám, olyan alakban, amelyből nem lehet visszafejteni, és a nap. Semmi abból, ami bennük állt.
privacy-data-removed-why = Hogy újra törlődjenek, ha egyszer egy régi biztonsági másolatot kell használnunk.
privacy-data-purges = Amit töröltünk, és aminek maradnia kell
privacy-data-purges-holds = Hány válasz, kód vagy szám törlődött melyik napon, mert letelt az ideje. És mely kérdéseknél állították ezt le a munkatársak: ki, mikor és miért.
privacy-data-purges-why = Hogy ellenőrizni lehessen, hogy azt töröljük, amit mondunk.
