### What respondents read around the questions: children and young people, parents and carers, practitioners.

### Everybody is "te", as services for young people do it, and impersonal („lehet") where that is natural; "Ön" only where adults alone

### read. «összeszámol» is "count", «visszavon» "take back". { $date } ends with a full stop and stands at the end of its sentence.

## Every page

service-name = Heard
skip-to-main = Ugrás a fő részhez
exit = Kilépés erről az oldalról
exit-press-two-more = Shift: a kilépéshez nyomd meg még 2-szer.
exit-press-one-more = Shift: a kilépéshez nyomd meg még 1-szer.
exiting = Betöltés.
tools-label = Nyelv, segítség és megjelenés
choose-language = Válassz nyelvet
help-now = Segítség most
back = Vissza
about-this-service = Erről a szolgáltatásról
my-answers = A válaszaim
page-title = { $title } – Heard
page-title-error = Hiba: { $title } – Heard

date = { $year }. { $month } { $day }.
month-1 = január
month-2 = február
month-3 = március
month-4 = április
month-5 = május
month-6 = június
month-7 = július
month-8 = augusztus
month-9 = szeptember
month-10 = október
month-11 = november
month-12 = december

## Home

home-title = Mondd el nekünk, hogy vannak nálad a dolgok
home-lead = A válaszaid megmutatják, mi működik, és minek kell változnia. Soha nem kérdezzük meg a nevedet.
code-heading = Van kódod?
code-hint = A kártyádon vagy a leveledben van. 4 szóból áll.
code-label = A 4 szavad
code-start = Kezdés
open-heading = Nincs kódod? Ezekre bárki válaszolhat
open-none = Most nincs olyan kérdéssor, amelyre bárki válaszolhat. Ha van kódod, itt használhatod.
minutes = { $minutes ->
    [one] Körülbelül { $minutes } perc
   *[other] Körülbelül { $minutes } perc
}
audience-child-4-7 = 4–7 éveseknek
audience-child-8-11 = 8–11 éveseknek
audience-child-12-17 = 12–17 éveseknek
audience-parent = Szülőknek és gondviselőknek
audience-practitioner = Azoknak, akik családokkal dolgoznak

## Help

help-title = Segítség most
help-lead = Még ma beszélhetsz valakivel. Nem kell megmondanod a nevedet.
help-lead-child-4-7 = Ma beszélhetsz egy kedves felnőttel. Nem kell megmondanod a nevedet.
help-lead-child-8-11 = Még ma beszélhetsz valakivel, aki kedves veled. Nem kell megmondanod a nevedet.
help-lead-parent = Van segítség Önnek is, és annak a gyereknek is, akiért aggódik.
help-lead-practitioner = Aggódik egy gyerekért? Tegyen jelzést még ma. Amit itt válaszol, az nem jelzés.
help-emergency = Hívd ezt a számot: { $number }
help-emergency-child-4-7 = Hívd ezt a számot: { $number }
help-emergency-child-8-11 = Hívd ezt a számot: { $number }
help-emergency-parent = Hívja ezt a számot: { $number }
help-emergency-practitioner = Hívja ezt a számot: { $number }
help-emergency-when = Ha most veszélyben vagy, vagy valaki más van veszélyben
help-emergency-when-child-4-7 = Valaki bánt téged vagy mást. Vagy valaki súlyosan megsérült. Vagy most nem vagy biztonságban. Egy felnőtt felveszi és segít.
help-emergency-when-child-8-11 = Ha most veszélyben vagy, vagy valaki más van veszélyben. Akkor is hívd, ha nem vagy biztos benne.
help-emergency-when-parent = Ha Ön vagy valaki más most veszélyben van
help-emergency-when-practitioner = Ha Ön vagy valaki más most veszélyben van
help-emergency-sign = { $number } brit jelnyelven
help-emergency-sign-child-4-7 = Hívd jelnyelven ezt a számot: { $number }
help-emergency-sign-child-8-11 = Hívd brit jelnyelven ezt a számot: { $number }
help-emergency-sign-when = Ha valaki most veszélyben van: ingyenes videohívás a 999 BSL szolgálattal, éjjel-nappal. Egy másik weboldal nyílik meg.
help-emergency-sign-when-child-4-7 = Valaki megsérült, vagy most nem vagy biztonságban. Egy felnőtt látja, amit jelelsz, és segít. Ingyenes. Új oldal nyílik meg.
help-emergency-sign-when-child-8-11 = Ha most veszélyben vagy, vagy valaki más van veszélyben. Ingyenes videohívás jelnyelven, éjjel-nappal. Egy másik weboldal nyílik meg.
help-childline = Childline (segélyvonal gyerekeknek)
help-childline-when = Ingyenes, bármikor hívhatja mindenki, aki még nincs 19 éves. A telefonszámlán nem látszik.
help-childline-when-child-4-7 = Hívd, ha szomorú vagy, aggódsz vagy félsz. Lehet, hogy egy kicsit várni kell. Egy kedves felnőtt meghallgat. Ingyenes.
help-childline-when-child-8-11 = Beszélj bármiről, ami aggaszt, éjjel vagy nappal. Ingyenes, és a telefonszámlán nem látszik.
help-childline-when-parent = A gyermeke hívhatja: ingyenes, bármikor, mindenkinek, aki még nincs 19 éves
help-childline-when-practitioner = Gyerekek és fiatalok hívhatják: ingyenes, bármikor, mindenkinek, aki még nincs 19 éves
help-text-line = Küldd el SMS-ben a SHOUT szót erre a számra: { $number }
help-text-line-child-8-11 = Küldd el SMS-ben a SHOUT szót erre a számra: { $number }
help-text-line-parent = Küldje el SMS-ben a SHOUT szót erre a számra: { $number }
help-text-line-practitioner = Küldje el SMS-ben a SHOUT szót erre a számra: { $number }
help-text-line-when = Ingyenes, bármikor, ha inkább nem szeretnél beszélni
help-text-line-when-child-8-11 = Írhatsz, ha nem akarsz beszélni. Ingyenes, éjjel-nappal.
help-text-line-when-parent = Önnek: ingyenes, bármikor, ha inkább nem szeretne beszélni
help-text-line-when-practitioner = Önnek: ingyenes, bármikor, ha inkább nem szeretne beszélni
help-front-door = Children’s Front Door (helyi segítő szolgálat gyerekeknek)
help-front-door-when = Mondd el valakinek, aki helyben segít, hogy egy gyerek talán nincs biztonságban
help-front-door-when-child-12-17 = Mondd el valakinek, aki helyben segít, hogy te vagy valaki más talán nincs biztonságban
help-front-door-when-parent = Mondja el valakinek, aki helyben segít, hogy az Ön gyereke vagy más gyerek talán nincs biztonságban
help-front-door-when-practitioner = Tegyen jelzést, ha úgy gondolja, hogy egy gyereket bántanak, vagy bánthatnak. Ne várjon.
help-childline-website = A Childline honlapja, ahol chatelni is lehet
help-organisation = Erről a szervezetről: { $organisation }
help-not-watched = Azok közül, akik segíthetnek, senki sem figyeli, mit válaszolsz itt. Ha most van szükséged segítségre, kérjük, ezek közül használd valamelyiket.
help-not-watched-child-4-7 = Akik segíteni tudnak, nem látják, melyik arcot nyomod meg. Ezért szólj egy felnőttnek, vagy telefonálj.
help-not-watched-child-8-11 = Akik segíteni tudnak, nem látják a válaszaidat, miközben válaszolsz. Ha most kell segítség, telefonálj, vagy szólj egy felnőttnek, akiben megbízol.
help-not-watched-parent = Azok közül, akik segíthetnek, senki sem figyeli, mit válaszol itt. Ha most van szüksége segítségre, ezek közül válasszon.
help-not-watched-practitioner = Az itteni válaszok alapján senki sem intézkedik. Csak jelzésből tudják meg az illetékesek, hogy egy gyerekkel baj van.
help-in-danger = Most veszélyben vagy? Hívd ezt a számot: { $number }.
help-in-danger-child-4-7 = Most nem vagy biztonságban? Hívd ezt a számot: { $number }.
help-in-danger-child-8-11 = Most veszélyben vagy? Hívd ezt a számot: { $number }.
help-in-danger-parent = Most veszélyben van? Hívja ezt a számot: { $number }.
help-in-danger-practitioner = Most veszélyben van? Hívja ezt a számot: { $number }.
help-offer-title = Szeretnél beszélni valakivel?
help-offer-title-child-4-7 = Szeretnél beszélni valakivel?
help-offer-title-child-8-11 = Szeretnél beszélni valakivel?
help-offer-title-parent = Szeretne beszélni valakivel?
help-offer = Ha valami aggaszt, vagy nem érzed magad biztonságban, ezek az emberek meg szeretnének hallgatni.
help-offer-child-4-7 = Szomorú vagy, vagy félsz? Ezek az emberek segíteni szeretnének neked.
help-offer-child-8-11 = Ha valami aggaszt, vagy nem érzed magad biztonságban, ezek az emberek meg szeretnének hallgatni.
help-offer-parent = Ha valami aggasztja, vagy ha Ön vagy egy gyerek nincs biztonságban, ezek az emberek szeretnék meghallgatni.
help-tell = Szólj egy felnőttnek, akiben megbízol. Ha nem segít, szólj egy másiknak.
help-show = Megmutathatod ezt az oldalt egy felnőttnek, akiben megbízol.
help-grown-up = Annak a felnőttnek, aki egy gyereknek segít
help-phone-remembers = A telefon saját listájában a hívások és üzenetek megmaradnak. Ott törölni lehet őket.
help-spoken-in = Angolul veszik fel. Meg lehet mondani, milyen nyelven beszélsz, és tolmácsot lehet kérni.
help-spoken-in-parent = Angolul veszik fel. Meg lehet mondani, milyen nyelven beszél, és tolmácsot lehet kérni.
help-spoken-in-practitioner = Angolul veszik fel. Meg lehet mondani, milyen nyelven beszél, és tolmácsot lehet kérni.

## Start

start-now = Kezdés
start-faces = Nézd meg a kérdést. Nyomd meg azt az arcot, amelyik rád igaz.
start-no-wrong = Nincs rossz válasz. Azt is mondhatod: „Nem tudom”.
start-stop = Abbahagyhatod, amikor akarod.
start-for-grown-up = Ha felnőttként segítesz: hagyd, hogy a gyerek válasszon, és kérjük, előbb olvasd el a többit.
start-how-long-heading = Mennyi ideig tart
course = A tanfolyam
course-held = Megtartva
start-how-long = { $minutes ->
    [one] Körülbelül { $minutes } perc.
   *[other] Körülbelül { $minutes } perc.
} Bármelyik kérdést kihagyhatod, ha ezt választod: „Nem akarom megmondani”.
start-until = Eddig a napig válaszolhatsz: { $date }
start-code = A kódod egyszer számít. Kérjük, ebben a böngészőben válaszolj végig. Ha máshol újra elkezded, csak az elsőként elküldött válaszok számítanak. Ha másik telefonra vagy számítógépre váltanál, előbb nyomd meg itt: „{ $keep }”.
start-code-child-4-7 = A kódod egyszer működik. Kérjük, maradj a végéig ezen a telefonon vagy számítógépen.
start-who-reads = Ki olvassa
start-who-reads-1 = Senki sem olvassa el a válaszaidat egyenként. Másokéval együtt számoljuk össze őket.
start-who-reads-2 = Akik ellenőrzik, mennyire jól segítenek a szolgálatok a gyerekeknek, a számokat látják, és csak akkor, ha elég sokan válaszoltak. Nem tudják kitalálni, hogy te mit mondtál.
start-not-secret = Mi az, ami nem titok
start-not-secret-1 = Nem kérdezzük meg, ki vagy, és holnaptól senki sem tudja a válaszaidat összekapcsolni a kódoddal vagy az eszközöddel.
start-not-secret-2 = Egy ideig biztonsági másolatokat őrzünk. Akik a számítógépeket gondozzák, kötelesek vigyázni ezekre.
start-not-secret-3 = Aki látja a képernyődet, az látja, mit választasz. A böngésződ előzményei mutatják, hogy itt jártál.
start-help-heading = Itt nem lehet gyorsan segítséget kapni
start-help-heading-child-4-7 = Most kell segítség?
start-help = Senki sem fog megkeresni a válaszaid miatt. Ha nem vagy biztonságban, vagy aggódsz, beszélj valakivel még ma.
start-help-child-4-7 = Mi nem látjuk, ha segítség kell neked.
start-help-child-8-11 = Senki sem fog megkeresni a válaszaid miatt. Ha aggódsz, vagy nem vagy biztonságban, beszélj valakivel még ma.
start-help-parent = Senki sem fogja megkeresni a válaszai miatt. Ha Ön vagy egy gyerek nincs biztonságban, beszéljen valakivel még ma.
start-help-practitioner = Az itteni válaszok alapján senki sem intézkedik. Ha aggódik egy gyerekért, tegyen jelzést még ma.
start-take-back-heading = Meggondolhatod magad
start-take-back = Miután elküldted, kapsz 7 szót. Ezekkel megnézheted a válaszaidat, vagy visszavonhatod őket eddig a napig: { $date }
start-take-back-early = Miután elküldted, kapsz 7 szót. Ezekkel megnézheted a válaszaidat, vagy visszavonhatod őket, amíg össze nem számoljuk. Ez bármelyik nap megtörténhet.
start-open-link = Bárki válaszolhat, akinek megvan ez a link.
start-exit = A piros gomb azonnal elvisz innen, és elfelejti, amit nem küldtél el. A böngésző előzményeit nem törli.

## Sections

part-of = { $number }. rész, összesen: { $total }
about-you-window = Küldés előtt
dont-know = Nem tudom
not-said = Nem akarom megmondani
go-on = Tovább
save-and-continue = Mentés és tovább
there-is-a-problem = Valami nincs rendben
error-choose-an-answer = Válassz egy választ, vagy válaszd ezt: „Nem akarom megmondani”
error-not-an-option = Válassz egyet azok közül a válaszok közül, amelyek itt láthatók
error-in-question = „{ $question }”: { $message }

## Check

check-title = Nézd át a válaszaidat
check-title-child-4-7 = Ezek a te válaszaid?
check-lead = Még semmi sincs elküldve. Bármelyik választ megváltoztathatod.
check-lead-child-4-7 = Megváltoztathatod őket. Ha kész vagy, nyomd meg ezt: „Küldés”.
check-change = Módosítás
check-change-what = : { $question }
check-before-title = Mielőtt elküldöd
check-before = A neved nincs rajta. A válaszaidat eddig a napig vonhatod vissza: { $date }
check-before-early = A neved nincs rajta. A válaszaidat visszavonhatod, amíg össze nem számoljuk őket. Ez bármelyik nap megtörténhet.
check-continue = Tovább
check-send = A válaszaim elküldése
check-send-child-4-7 = Küldés
check-delete = A válaszaim törlése
check-delete-means = Minden, amit itt válaszoltál, eltűnik. Semmi sem lesz elküldve.
check-delete-sure = Igen, töröld a válaszaimat

## Sent

sent-title = Köszönjük. Meghallottunk.
sent-title-child-4-7 = Köszönjük! Meghallottunk.
sent-lead = A válaszaid elindultak, hogy összeszámoljuk őket.
sent-lead-child-4-7 = Kész vagy. Sokat segítettél nekünk.
receipt-title = A 7 szavad
receipt-title-child-4-7 = Későbbre: 7 szó
receipt-lead = Csak neked vannak meg. Írd le őket papírra, ha újra látni szeretnéd a válaszaidat, vagy vissza akarod vonni őket eddig a napig: { $date }
receipt-lead-early = Csak neked vannak meg. Írd le őket papírra, ha újra látni szeretnéd a válaszaidat, vagy vissza akarod vonni őket, mielőtt összeszámoljuk.
receipt-lost = Ezek nélkül a szavak nélkül nem találjuk meg a válaszaidat. Közös telefonon vagy számítógépen ne készíts róluk képet.
receipt-go = A válaszaim megnézése vagy visszavonása
sent-next-title = Mi történik most
sent-next-1 = A válaszaidat másokéval együtt számoljuk össze.
sent-next-2 = Néhány havonta a számokat megnézik azok, akik a szolgálatokat ellenőrzik.
sent-next-3 = Ők döntik el, minek kell jobbá válnia.
sent-another = Valaki más is válaszolni szeretne
sent-done = Végeztem ezen az eszközön
sent-forget = Amíg meg nem nyomod ezt a gombot, vagy be nem zárod a böngészőt, aki utánad használja az eszközt, láthatja ezeket a szavakat.
already-title = Már elküldted a válaszaidat
already-text = Erről az eszközről már küldtek válaszokat. Ezek egyszer számítanak. Ha megvan a 7 szavad, a válaszokat itt láthatod: „A válaszaim”.

## My answers

my-answers-title = A válaszaim
my-answers-lead = Írd be a 7 szavadat. A sorrend fontos. A kis hibák nem számítanak.
my-answers-label = A 7 szavad
my-answers-show = A válaszaim megnézése
my-answers-empty = Írd be a 7 szavadat
my-answers-too-few = Ez kevesebb mint 7 szó. Írd be mind a 7 szót, szóközzel közöttük.
my-answers-too-many = Ez több mint 7 szó. Csak a 7 szavadat írd be, mást ne.
my-answers-unknown = Ezekkel a szavakkal nem találtunk válaszokat. Ellenőrizd mindegyik szót és a sorrendjüket. Ha visszavontad a válaszaidat, már nincsenek meg.
my-answers-sent-on = Elküldve: { $date }
my-answers-until = Eddig a napig vonhatod vissza őket: { $date }
my-answers-until-early = Visszavonhatod őket, amíg össze nem számoljuk. Ez bármelyik nap megtörténhet.
my-answers-released = Már összeszámoltuk őket, és az összeszámolás megmarad. De még törölheted, amit mondtál.
my-answers-take-back = A válaszaim visszavonása
my-answers-delete = Annak törlése, amit mondtam
my-answers-sure = Visszavonod őket? Utána már nem lehet visszahozni őket.
again-last = Ha visszavonod őket, még egyszer válaszolhatsz. Az lesz az utolsó alkalom.
again-no-more = Annyiszor válaszoltál, ahányszor a szavaiddal lehet. Ha ezeket a válaszokat visszavonod, többé nem válaszolhatsz.
my-answers-gone-title = A válaszaid már nincsenek meg
my-answers-gone = Töröltük a válaszaidat, és már nem számítanak bele.
my-answers-gone-counted = Töröltük, amit mondtál. A számokban benne marad, de ott senki sem láthatja, hogy te voltál.
my-answers-gone-before = Ezeket a válaszokat már korábban visszavonták. Akkor töröltük őket, és most semmi sem változott.
my-answers-closes = Ez az oldal { $minutes } perc után magától bezárul, hogy senki más ne olvassa el. A 7 szavaddal újra megnyithatod.
my-answers-ends = Egy ideje senki sem csinált itt semmit. { $minutes } perc múlva ez az oldal bezárul. A 7 szavaddal újra megnyithatod.
last-time-ends = Egy ideje senki sem csinált itt semmit. { $minutes } perc múlva ez az oldal bezárul. A szavakat újra be lehet írni.

## When something is in the way

not-found-title = Nem találjuk ezt az oldalt
not-found-text = Lehet, hogy hiba van a címben, vagy az oldal már nincs meg.
to-home = Az első oldalra
made-up = Bemutató: itt minden válasz kitalált.
closed-title = Ez már lezárult
closed-text = Itt már nem lehet válaszolni. Azok a válaszok, amelyeket korábban nem küldtek el, most sem lesznek elküldve.
closed-thanks = Köszönjük, hogy eljöttél. Segítséget még mindig kaphatsz, és megnézheted a válaszokat, amelyeket korábban elküldtél.
not-yet-title = Ez még nem kezdődött el
not-yet-text = Ettől a naptól válaszolhatsz: { $date } Kérjük, akkor gyere vissza.
code-unknown = Nem ismerjük ezeket a szavakat, vagy már felhasználták őket. Az is lehet, hogy lejárt a válaszadás ideje. Ellenőrizd mindegyik szót a kártyádon.
code-empty = Írd be a kártyádon lévő 4 szót
code-too-long = Ez túl hosszú. Csak a kártyádon lévő 4 szót írd be.
code-used-title = Ezt a kódot már felhasználták
code-used-text = Ugyanezzel a kóddal már küldtek válaszokat. Egy kód egyszer számít, ezért ezeket a válaszokat nem küldtük el.
code-used-text-child-4-7 = Ugyanezzel a kóddal valaki már küldött válaszokat. Egy kód egyszer működik, ezért ezeket a válaszokat nem küldtük el.
code-used-you = Te voltál, egy másik telefonon vagy számítógépen? Akkor azok a válaszok számítanak. A 7 szavad megnyitja őket „A válaszaim” oldalon.
code-used-not-you = Valaki más volt? Akkor kérj másik kódot attól, akitől ezt kaptad. Nem tettél semmi rosszat.
code-used-not-you-child-4-7 = Nem tettél semmi rosszat. Mutasd meg ezt az oldalt egy felnőttnek.
code-needed-title = Kérjük, írd be újra a kódodat
code-needed-text = A félbehagyott válaszokat legfeljebb { $hours } óráig őrizzük, és csak abban a böngészőben, amelyikben elkezdted. A kódod még működik, ha nem küldtek el vele semmit.
ahead-title = Még nem tartasz itt
ahead-text = Néhány korábbi kérdésre még válaszolni kell.
ahead-go = A következő megválaszolandó kérdéshez
expired-title = Már nincsenek meg a válaszaid
expired-text = Ebben a böngészőben nincsenek válaszok ezekre a kérdésekre: el vannak küldve, törölve lettek, vagy { $hours } óránál tovább őriztük őket. Az elküldött válaszaid számítanak, és a 7 szavaddal még megnézheted őket.
start-again = Kezdés elölről
too-large-title = Ez túl sok volt
too-large-text = Az oldal többet küldött, mint amennyit fogadni tudunk. Menj vissza, és próbáld újra.
forbidden-title = Ezt nem a mi oldalunkról küldték
forbidden-text = A biztonságod érdekében csak a saját oldalainkról fogadunk válaszokat. Menj vissza, töltsd be újra az oldalt, és próbáld meg még egyszer.
busy-title = Most nagyon sokan válaszolnak
busy-text = Amit beírtál, még nincs elmentve, de itt van. Várj egy kicsit, aztán nyomd meg a gombot.
busy-plain = Várj egy kicsit, aztán töltsd be újra az oldalt.
busy-again = Küldés újra
busy-closes = Ez az oldal { $minutes } perc után magától bezárul. Nyomd meg előtte a gombot, és megmarad, amit választottál.
failed-title = Sajnáljuk, nálunk valami elromlott
failed-text = Nem a te hibád. Menj vissza, és próbáld újra. Ha továbbra sem működik, gyere vissza később.
deleted-title = A válaszaid törölve vannak
deleted-text = Semmit sem küldtünk el, és semmit sem őrzünk.
code-confirm-title = Kezdd a kódoddal
code-confirm-text = A kezdéshez nyomd meg a gombot. A címben, amely idehozott, benne van a kódod. Ne oszd meg.

## On paper: a slip with a code, handed to one person

slip-title = Mondd el nekünk, hogy vannak nálad a dolgok
slip-title-parent = Mondja el nekünk, milyen volt ez Önnek
slip-title-practitioner = Mondja el nekünk, hogy vannak a dolgok a munkájában
slip-scan = Kezdés: a négyzet beolvasásával vagy ezen a címen:
slip-enter = és ennek a 4 szónak a beírásával
slip-from = Válaszolni ettől a naptól lehet: { $from }
slip-until = Válaszolni eddig a napig lehet: { $until }
slip-from-until = Válaszolni ettől a naptól eddig a napig lehet: { $from } – { $until }
slip-once = Ez a papír egyszer használható. Nevet nem kérdezünk.
slip-help = Most veszély van? Segélyhívó szám: { $emergency }. Childline (segélyvonal gyerekeknek): { $childline }.
slip-qr = QR-kód, amely ezzel a 4 szóval megnyitja az oldalt

## Comfort

comfort-link = Megjelenés
comfort-title = Hogyan nézzenek ki az oldalak
comfort-lead = Válaszd azt, amit a legkönnyebben el tudsz olvasni. Így marad, amíg be nem zárod a böngészőt, vagy meg nem nyomod ezt: „{ $exit }”.
comfort-as-usual = Szokásos
comfort-text-size = A szavak mérete
comfort-text-size-large = Nagy
comfort-text-size-larger = Nagyon nagy
comfort-spacing = Térköz
comfort-spacing-wide = Több hely a sorok, a szavak és a betűk között
comfort-font = Betűk
comfort-font-clear = Könnyen megkülönböztethető betűk
comfort-colours = Színek
comfort-colours-light = Világos
comfort-colours-dark = Sötét
comfort-colours-high-contrast = Erős: fehér és sárga, fekete alapon
comfort-motion = Mozgás
comfort-motion-calm = Semmi sem mozog, és semmi sem halványodik el
comfort-save = Mentés
comfort-all-as-usual = Minden újra a szokásos

## Easier words

comfort-manner = Kérdések
comfort-manner-easy-read = Könnyen olvasható (Easy Read): rövidebb mondatok, könnyebb szavak
comfort-manner-symbols = Jelképekkel: kép minden kérdésnél és minden válasznál
manner-easy-read-offer = A kérdések könnyebb szavakkal
manner-easy-read-missing = Ezek a kérdések könnyebb szavakkal még nincsenek meg. A szokásosakat olvasod.
manner-symbols-offer = Válaszolás a szavak melletti képekkel
manner-symbols-missing = Ezekhez a kérdésekhez nincsenek képek. Csak szavakkal olvasod őket.
manner-symbols-usual-words = Ezekhez a kérdésekhez még nincsenek könnyebb szavak. A képek a szokásos szavak mellett vannak.

## Titles of windows, and of pages in a browser's history: they do not tell what the questions are about

start-window = Mielőtt elkezded
help-window = Telefonszámok
red-button-window = A piros gomb

## The red button: what it does, before the first question

exit-expired = Az oldalról való kilépés ideje lejárt.
red-button-title = Bármikor kiléphetsz
red-button-title-child-4-7 = Abbahagyhatod, amikor akarod
red-button-leads = Ez a piros gomb minden oldalon ott van. Ha megnyomod, azonnal egy másik honlapra kerülsz, ahol semmi sincs erről.
red-button-leads-child-4-7 = Nyomd meg a piros gombot. Akkor ez az oldal eltűnik.
red-button-forgets = Amit nem küldtél el, azt akkor ez az eszköz elfelejti.
red-button-forgets-child-4-7 = Elfelejtjük az arcokat, amelyeket megnyomtál.
red-button-shift = Billentyűzeten ehelyett háromszor is megnyomhatod a Shift billentyűt.
red-button-shift-child-4-7 = Számítógépen háromszor is megnyomhatod a Shift gombot.
red-button-history-title = Az előzményeket nem törli
red-button-history = Ha valaki később megnézi ezt az eszközt, a böngésző előzményeiben láthatja, hogy itt jártál, de azt nem, hogy mit válaszoltál.
red-button-history-child-4-7 = A telefon vagy a számítógép még tudja, hogy itt voltál. Ezt egy felnőtt, akiben megbízol, ki tudja törölni.
red-button-history-phone = Telefonon: nyisd meg a böngésző menüjét, válaszd ezt: „Előzmények”, és töröld ezt az oldalt.
red-button-history-computer = Számítógépen: nyomd meg egyszerre a Ctrl és a H billentyűt, keresd meg ezt az oldalt, és töröld. Macen az „Előzmények” menüt használd.
red-button-history-all = Csak azt töröld, amit muszáj: az üres előzmények furcsának tűnhetnek.
red-button-history-private = Legközelebb: a privát ablak nem őriz előzményeket.
red-button-try = Próbáld ki, hová visz. Ha vissza akarsz jönni ide, nyomd meg a böngészőben ezt: „Vissza”.
red-button-more = Hogyan léphetsz ki gyorsan, és mi marad az előzményekben

## On a device that others use afterwards

shared-device-title = Közös eszközön
shared-device-choose = Mások is használják ezt a telefont vagy számítógépet
shared-device-means = Ha { $minutes } percig senki sem csinál itt semmit, ez magától bezárul, és amit nem küldtél el, az törlődik. { $before } perccel előtte megkérdezi, hogy itt vagy-e még.
shared-device-keeps = Egyetlen válasz sem marad ezen az eszközön. Az előzmények megmaradnak.
still-there-title = Itt vagy még?
still-there-means = Egy ideje senki sem csinált itt semmit. { $minutes } perc múlva ez bezárul, és amit nem küldtél el, az törlődik.
still-there-stay = Még itt vagyok
sent-closes = Ez az oldal { $minutes } perc után magától bezárul, hogy senki más ne lássa a szavaidat. Előtte megkérdez téged.
expired-shared-device = Közös eszközön { $minutes } perc után törlődnek, ha közben senki sem csinál semmit.

## Too many wrong words

slower-title = Kérjük, írj lassabban
slower-text = Onnan, ahol vagy, sok hibás szót írtak be, talán valaki más. Amit beírtál, még itt van. Várj tíz másodpercet, aztán nyomd meg a gombot.

## Keeping answers for later, and answering again

keep-button = Megőrzöm a válaszaimat, és később visszajövök
keep-title = A válaszaidat megőrizzük
keep-until = Eddig a napig folytathatod: { $date } Ez után a nap után a válaszok törlődnek.
keep-not-sent = Még semmi sincs elküldve.
keep-words = Írd le ezeket a szavakat papírra. Velük bármelyik telefonon vagy számítógépen folytathatod: nyisd meg „A válaszaim” oldalt, és írd be őket. Amikor elküldöd a válaszaidat, a szavak ugyanazok maradnak.
keep-done = Leírtam őket
keep-go-on = Válaszolok tovább
keep-elsewhere-title = A válaszaidat megőrizzük
keep-elsewhere-text = Ha folytatni akarod, nyisd meg „A válaszaim” oldalt, és írd be a 7 szavadat.
keep-closed-text = A megőrzött válaszaidat nem küldtük el. Töröltük őket.
kept-words-open = Ha megőrizted a válaszaidat, hogy később visszajöjj, a 7 szavaddal megnyithatod őket „A válaszaim” oldalon.
again-title = Szeretnél újra válaszolni?
again-words = Semmi sem maradt meg abból, amit mondtál. A kódodat már felhasználtad, de a 7 szavaddal még egyszer válaszolhatsz eddig a napig: { $date }
again-words-last = Ez az utolsó alkalom. Ha azokat a válaszokat is visszavonod, többé nem válaszolhatsz.
again-button = Újra válaszolok

## Words from last time: what one person says now, next to what they said then

last-time-title = Válaszoltál már korábban ezekre a kérdésekre?
last-time-title-child-4-7 = Csináltad ezt már korábban?
last-time-offer = Megvan a múltkori 7 szavam
last-time-lead = Írd be azt a 7 szót, amelyet legutóbb kaptál. Akkor az, amit most mondasz, amellé kerül, amit akkor mondtál. Megszámoljuk, hány embernek lett valami jobb vagy rosszabb.
last-time-lead-child-4-7 = Kaptál múltkor 7 szót? Egy felnőtt beírhatja őket ide. Akkor megláthatjuk, mi lett jobb.
last-time-nobody = Senki sem tudja meg, ki vagy. Csak azt őrizzük meg, hogy mindkétszer ugyanaz az ember volt.
last-time-nobody-child-4-7 = Senki sem tudja meg, hogy te vagy az.
last-time-choice = Ezt kihagyhatod. Ugyanúgy válaszolhatsz.
last-time-found = Megtaláltuk, amit múltkor mondtál. Amikor elküldöd, az új válaszaid amellé kerülnek. Senki sem tudja meg, ki vagy.
last-time-found-child-4-7 = Megtaláltuk, amit múltkor mondtál. Senki sem tudja meg, hogy te vagy az.
last-time-label = A múltkori 7 szavad
last-time-use = Tovább ezekkel a szavakkal
last-time-without = Tovább nélkülük
last-time-leave-out = A múltkori kihagyása
last-time-unknown = Nem találtunk olyan válaszokat, amelyeket ezekkel a szavakkal küldtek. Ellenőrizd mindegyik szót és a sorrendjüket. Nélkülük is továbbmehetsz.
last-time-other = Ezek a szavak más kérdésekre adott válaszokhoz tartoznak. Csak ugyanazokra a kérdésekre adott válaszokat lehet egymás mellé tenni. Nélkülük is továbbmehetsz.
last-time-followed = Azóta már újra válaszoltál. Írd be azokat a szavakat, amelyeket legutoljára kaptál, vagy menj tovább nélkülük.
sent-without-last-time = Nem tudtuk a válaszaidat a múltkoriak mellé tenni. Azok már nincsenek meg, vagy már újabb válaszok állnak mellettük. A válaszaid így is számítanak.
sent-without-last-time-child-4-7 = Ezt nem tudtuk a múltkori mellé tenni. Nem baj. Amit most mondtál, számít.
receipt-next-time = Ha egyszer újra válaszolsz ezekre a kérdésekre, ezekkel a szavakkal a két alkalmat egymás mellé lehet tenni. Senki sem tudja meg, ki vagy.

## Read aloud, and sign language

comfort-manner-read-aloud = Felolvasás: a kérdésnél a „Meghallgatás” gombbal. A közelben lévők is hallhatják
comfort-manner-sign = Jelnyelv: videó minden kérdésnél
manner-read-aloud-offer = A kérdések meghallgatása
manner-sign-offer = A kérdések megnézése jelnyelven
manner-sign-missing = Ezek a kérdések még nincsenek meg jelnyelven. A szavakat el lehet olvasni.
questions-in-language = Ezek a kérdések ezen a nyelven még nincsenek meg. Ezen a nyelven olvasod őket: { $language }.
read-aloud-listen = Meghallgatás
read-aloud-stop = Leállítás
read-aloud-no-voice = Ha egy kérdésnél nincs gomb a meghallgatáshoz, akkor azt ezen az eszközön nem lehet felolvastatni.
read-aloud-partly = Ezen az eszközön ennek csak egy részét lehet felolvastatni.
sign-missing-here = Ez a kérdés még nincs meg jelnyelven. Kérjük, olvasd el a szavakat.
sign-language = Jelnyelv
sign-language-bfi = Brit jelnyelv

## Where safety depends on every word, and nobody has reviewed the translation

safety-in-english = Ez a rész angolul van. A fordítását ember még nem ellenőrizte.
