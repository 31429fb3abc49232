### What respondents read around the questions: children and young people, parents and carers, practitioners.

### Everybody is „tu”, with a small letter; buttons are infinitives. Reads right for boys and girls, women and men: simple past

### and present with "you", never participles. Dates are in the nominative, after a colon: a preposition would want another case.

### «saskaitīt» is "count", «skaitļi» are the counts, «paņemt atpakaļ» is "take back".

## Every page

service-name = Heard
skip-to-main = Pāriet uz galveno daļu
exit = Iziet no šīs lapas
exit-press-two-more = Shift: nospied vēl 2 reizes, lai izietu.
exit-press-one-more = Shift: nospied vēl 1 reizi, lai izietu.
exiting = Notiek ielāde.
tools-label = Valoda, palīdzība un izskats
choose-language = Izvēlēties valodu
help-now = Palīdzība tagad
back = Atpakaļ
about-this-service = Par šo pakalpojumu
my-answers = Manas atbildes
page-title = { $title } – Heard
page-title-error = Kļūda: { $title } – Heard

date = { $year }. gada { $day }. { $month }
month-1 = janvāris
month-2 = februāris
month-3 = marts
month-4 = aprīlis
month-5 = maijs
month-6 = jūnijs
month-7 = jūlijs
month-8 = augusts
month-9 = septembris
month-10 = oktobris
month-11 = novembris
month-12 = decembris

## Home

home-title = Pastāsti mums, kā tev klājas
home-lead = Tavas atbildes parāda, kas izdodas labi un kas ir jāmaina. Mēs nekad nejautājam, kā tevi sauc.
code-heading = Vai tev ir kods?
code-hint = Tas ir uz tavas kartītes vai vēstulē. Tajā ir 4 vārdi.
code-label = Tavi 4 vārdi
code-start = Sākt
open-heading = Nav koda? Uz šiem jautājumiem var atbildēt ikviens
open-none = Pašlaik nav jautājumu, uz kuriem var atbildēt ikviens. Ja tev ir kods, vari to izmantot šeit.
minutes = { $minutes ->
    [zero] Apmēram { $minutes } minūšu
    [one] Apmēram { $minutes } minūte
   *[other] Apmēram { $minutes } minūtes
}
audience-child-4-7 = Vecums: no 4 līdz 7 gadiem
audience-child-8-11 = Vecums: no 8 līdz 11 gadiem
audience-child-12-17 = Vecums: no 12 līdz 17 gadiem
audience-parent = Vecāki un aprūpētāji
audience-practitioner = Cilvēki, kas strādā ar ģimenēm

## Help

help-title = Palīdzība tagad
help-lead = Tu vari ar kādu parunāt jau šodien. Tev nav jāsaka, kā tevi sauc.
help-lead-child-4-7 = Tu vari šodien parunāt ar labu pieaugušo. Tev nav jāsaka, kā tevi sauc.
help-lead-child-8-11 = Tu vari šodien parunāt ar kādu, kas grib tev palīdzēt. Tev nav jāsaka, kā tevi sauc.
help-lead-parent = Šeit ir palīdzība jums un bērnam, par kuru jūs uztraucaties.
help-lead-practitioner = Vai uztraucaties par bērnu? Ziņojiet šodien. Jūsu atbildes šeit nav ziņojums.
help-emergency = Zvani { $number }
help-emergency-child-4-7 = Zvani { $number }
help-emergency-child-8-11 = Zvani { $number }
help-emergency-parent = Zvaniet { $number }
help-emergency-practitioner = Zvaniet { $number }
help-emergency-when = Ja tev vai kādam citam tieši tagad draud briesmas
help-emergency-when-child-4-7 = Kāds dara pāri tev vai citam cilvēkam. Vai kāds ir smagi ievainots. Vai tev tagad nav droši. Pieaugušais atbildēs un palīdzēs.
help-emergency-when-child-8-11 = Tev vai kādam citam tieši tagad draud briesmas. Zvani, arī ja šaubies.
help-emergency-when-parent = Ja jums vai kādam citam tieši tagad draud briesmas
help-emergency-when-practitioner = Ja jums vai kādam citam tieši tagad draud briesmas
help-emergency-sign = { $number } britu zīmju valodā
help-emergency-sign-child-4-7 = Zvani { $number } zīmju valodā
help-emergency-sign-child-8-11 = Zvani { $number } britu zīmju valodā
help-emergency-sign-when = Ja kādam tieši tagad draud briesmas: bezmaksas videozvans 999 BSL, dienu un nakti. Atveras cita vietne.
help-emergency-sign-when-child-4-7 = Kāds ir ievainots, vai tev tagad nav droši. Pieaugušais redzēs tavas zīmes un palīdzēs. Tas ir bez maksas. Atvērsies jauna lapa.
help-emergency-sign-when-child-8-11 = Tev vai kādam citam tieši tagad draud briesmas. Bezmaksas videozvans zīmju valodā, dienu un nakti. Atveras cita vietne.
help-childline = Childline (uzticības tālrunis bērniem un jauniešiem)
help-childline-when = Bez maksas, jebkurā laikā, ikvienam, kam vēl nav 19 gadu. Telefona rēķinā to neredz.
help-childline-when-child-4-7 = Zvani, ja tev ir skumji, raizes vai bail. Varbūt būs mazliet jāpagaida. Labs pieaugušais tevi uzklausīs. Tas ir bez maksas.
help-childline-when-child-8-11 = Runā par visu, kas tevi uztrauc, dienā un naktī. Tas ir bez maksas, un telefona rēķinā to neredz.
help-childline-when-parent = Var zvanīt jūsu bērns: bez maksas, jebkurā laikā, ikvienam, kam vēl nav 19 gadu
help-childline-when-practitioner = Var zvanīt bērni un jaunieši: bez maksas, jebkurā laikā, ikvienam, kam vēl nav 19 gadu
help-text-line = Nosūti īsziņu ar vārdu SHOUT uz { $number }
help-text-line-child-8-11 = Nosūti īsziņu ar vārdu SHOUT uz { $number }
help-text-line-parent = Nosūtiet īsziņu ar vārdu SHOUT uz { $number }
help-text-line-practitioner = Nosūtiet īsziņu ar vārdu SHOUT uz { $number }
help-text-line-when = Bez maksas, jebkurā laikā, ja tu labāk gribi rakstīt, nevis runāt
help-text-line-when-child-8-11 = Raksti, ja negribi runāt. Tas ir bez maksas, dienā un naktī.
help-text-line-when-parent = Jums: bez maksas, jebkurā laikā, ja labāk gribat rakstīt, nevis runāt
help-text-line-when-practitioner = Jums: bez maksas, jebkurā laikā, ja labāk gribat rakstīt, nevis runāt
help-front-door = Children’s Front Door (vietējais dienests, kas palīdz bērniem)
help-front-door-when = Ja gribi kādam no vietējā dienesta pateikt, ka bērns varbūt nav drošībā
help-front-door-when-child-12-17 = Ja gribi kādam no vietējā dienesta pateikt, ka tu vai kāds cits varbūt nav drošībā
help-front-door-when-parent = Ja gribat kādam no vietējā dienesta pateikt, ka bērns, jūsu vai cits, varbūt nav drošībā
help-front-door-when-practitioner = Ziņojiet, ja domājat, ka bērnam dara pāri vai var darīt pāri. Negaidiet.
help-childline-website = Childline mājaslapa, kur var arī sarakstīties čatā
help-organisation = Par organizāciju { $organisation }
help-not-watched = Neviens no tiem, kas var palīdzēt, neseko līdzi tam, ko tu šeit atbildi. Ja tev vajag palīdzību tagad, lūdzu, izmanto kādu no šīm iespējām.
help-not-watched-child-4-7 = Tie, kas var palīdzēt, neredz, kuru sejiņu tu nospied. Tāpēc pasaki pieaugušajam vai zvani.
help-not-watched-child-8-11 = Tie, kas var palīdzēt, neredz tavas atbildes, kamēr tu atbildi. Ja tev vajag palīdzību tagad, zvani vai pasaki pieaugušajam, kuram tu uzticies.
help-not-watched-parent = Neviens no tiem, kas var palīdzēt, neseko līdzi tam, ko jūs šeit atbildat. Ja jums vajag palīdzību tagad, lūdzu, izmantojiet kādu no šīm iespējām.
help-not-watched-practitioner = Pēc jūsu atbildēm šeit neviens nerīkojas. Tikai ziņojums nonāk pie tiem, kas var palīdzēt bērnam.
help-in-danger = Vai tev tagad draud briesmas? Zvani { $number }.
help-in-danger-child-4-7 = Vai tev tagad nav droši? Zvani { $number }.
help-in-danger-child-8-11 = Vai tev tagad draud briesmas? Zvani { $number }.
help-in-danger-parent = Jums tagad draud briesmas? Zvaniet { $number }.
help-in-danger-practitioner = Jums tagad draud briesmas? Zvaniet { $number }.
help-offer-title = Vai tu gribi ar kādu parunāt?
help-offer-title-child-4-7 = Vai tu gribi ar kādu parunāt?
help-offer-title-child-8-11 = Vai tu gribi ar kādu parunāt?
help-offer-title-parent = Vai jūs gribat ar kādu parunāt?
help-offer = Ja tevi kaut kas uztrauc vai tu nejūties droši, šie cilvēki grib tevi uzklausīt.
help-offer-child-4-7 = Vai tev ir skumji vai bail? Šie cilvēki grib tev palīdzēt.
help-offer-child-8-11 = Ja tevi kaut kas uztrauc vai tu nejūties drošībā, šie cilvēki grib tevi uzklausīt.
help-offer-parent = Ja jūs kaut kas uztrauc vai ja jūs vai bērns nav drošībā, šie cilvēki grib jūs uzklausīt.
help-tell = Pasaki pieaugušajam, kuram tu uzticies. Ja tas nepalīdz, pasaki citam.
help-show = Tu vari parādīt šo lapu pieaugušajam, kuram tu uzticies.
help-grown-up = Pieaugušajam, kas palīdz bērnam
help-phone-remembers = Telefona sarakstā zvani un ziņas paliek. Tur tos var izdzēst.
help-spoken-in = Atbild angļu valodā. Var pateikt, kādā valodā tu runā, un lūgt tulku.
help-spoken-in-parent = Atbild angļu valodā. Var pateikt, kādā valodā jūs runājat, un lūgt tulku.
help-spoken-in-practitioner = Atbild angļu valodā. Var pateikt, kādā valodā jūs runājat, un lūgt tulku.

## Start

start-now = Sākt
start-faces = Paskaties uz jautājumu. Nospied to sejiņu, kas tev der.
start-no-wrong = Nepareizu atbilžu nav. Tu vari teikt „Nezinu”.
start-stop = Tu vari beigt, kad vien gribi.
start-for-grown-up = Pieaugušajam, kas palīdz: ļaujiet izvēlēties bērnam un, lūdzu, vispirms izlasiet pārējo.
start-how-long-heading = Cik daudz laika vajag
course = Kurss
course-held = Norise
start-how-long = { $minutes ->
    [zero] Apmēram { $minutes } minūšu.
    [one] Apmēram { $minutes } minūte.
   *[other] Apmēram { $minutes } minūtes.
} Jebkuru jautājumu vari izlaist: izvēlies „Negribu atbildēt”.
start-until = Pēdējā diena, kad vari atbildēt: { $date }.
start-code = Tavu kodu ieskaita vienu reizi. Lūdzu, atbildi līdz galam šajā pārlūkā. Ja sāksi no jauna citur, ieskaitīs tikai tās atbildes, kas nosūtītas pirmās. Lai pārietu uz citu tālruni vai datoru, vispirms šeit nospied “{ $keep }”.
start-code-child-4-7 = Tavs kods darbojas vienu reizi. Lūdzu, paliec pie šī tālruņa vai datora līdz galam.
start-who-reads = Kas to lasa
start-who-reads-1 = Tavas atbildes neviens nelasa pa vienai. Tās saskaita kopā ar citu cilvēku atbildēm.
start-who-reads-2 = Cilvēki, kas pārbauda, cik labi dienesti palīdz bērniem, redz skaitļus, un tikai tad, ja ir atbildējis pietiekami daudz cilvēku. Viņi nevar noskaidrot, ko teici tu.
start-not-secret = Kas nav noslēpums
start-not-secret-1 = Mēs nejautājam, kas tu esi, un no rītdienas neviens nevar saistīt tavas atbildes ar tavu kodu vai ierīci.
start-not-secret-2 = Kādu laiku mēs glabājam rezerves kopijas. Cilvēkiem, kas rūpējas par datoriem, tās ir jāsargā.
start-not-secret-3 = Ikviens, kas redz tavu ekrānu, var redzēt, ko tu izvēlies. Pārlūka vēsture rāda, ka tu šeit biji.
start-help-heading = Šeit nevar ātri saņemt palīdzību
start-help-heading-child-4-7 = Vai tev tagad vajag palīdzību?
start-help = Neviens ar tevi nesazināsies tavu atbilžu dēļ. Ja tu neesi drošībā vai tevi kaut kas uztrauc, parunā ar kādu jau šodien.
start-help-child-4-7 = Mēs neredzam, vai tev vajag palīdzību.
start-help-child-8-11 = Neviens ar tevi nesazināsies tavu atbilžu dēļ. Ja tevi kaut kas uztrauc vai tu neesi drošībā, parunā ar kādu jau šodien.
start-help-parent = Neviens ar jums nesazināsies jūsu atbilžu dēļ. Ja jūs vai bērns nav drošībā, parunājiet ar kādu jau šodien.
start-help-practitioner = Pēc jūsu atbildēm šeit neviens nerīkojas. Ja uztraucaties par bērnu, ziņojiet šodien.
start-take-back-heading = Tu vari pārdomāt
start-take-back = Pēc nosūtīšanas tu saņemsi 7 vārdus. Ar tiem vari redzēt savas atbildes vai paņemt tās atpakaļ. Pēdējā diena, kad vari tās paņemt atpakaļ: { $date }.
start-take-back-early = Pēc nosūtīšanas tu saņemsi 7 vārdus. Ar tiem vari redzēt savas atbildes vai paņemt tās atpakaļ, kamēr tās nav saskaitītas. Saskaitīt tās var jebkurā dienā.
start-open-link = Atbildēt var ikviens, kam ir šī saite.
start-exit = Sarkanā poga tevi uzreiz aizved prom no šejienes, un viss, kas nav nosūtīts, tiek aizmirsts. Pārlūka vēsturi tā neizdzēš.

## Sections

part-of = { $number }. daļa no { $total }
about-you-window = Pirms nosūtīšanas
dont-know = Nezinu
not-said = Negribu atbildēt
go-on = Tālāk
save-and-continue = Saglabāt un turpināt
there-is-a-problem = Kaut kas nav kārtībā
error-choose-an-answer = Izvēlies atbildi vai izvēlies „Negribu atbildēt”
error-not-an-option = Izvēlies vienu no atbildēm, kas ir parādītas
error-in-question = „{ $question }”: { $message }

## Check

check-title = Pārbaudi savas atbildes
check-title-child-4-7 = Vai šīs ir tavas atbildes?
check-lead = Vēl nekas nav nosūtīts. Tu vari mainīt jebkuru atbildi.
check-lead-child-4-7 = Tu vari tās mainīt. Kad viss ir gatavs, nospied „Nosūtīt”.
check-change = Mainīt
check-change-what = : { $question }
check-before-title = Pirms nosūtīšanas
check-before = Šeit nav rakstīts, kā tevi sauc. Pēdējā diena, kad vari paņemt savas atbildes atpakaļ: { $date }.
check-before-early = Šeit nav rakstīts, kā tevi sauc. Tu vari paņemt savas atbildes atpakaļ, kamēr tās nav saskaitītas. Saskaitīt tās var jebkurā dienā.
check-continue = Turpināt
check-send = Nosūtīt manas atbildes
check-send-child-4-7 = Nosūtīt
check-delete = Izdzēst manas atbildes
check-delete-means = Viss, ko tu šeit atbildēji, pazudīs. Nekas netiks nosūtīts.
check-delete-sure = Jā, izdzēst manas atbildes

## Sent

sent-title = Paldies. Mēs tevi sadzirdējām.
sent-title-child-4-7 = Paldies! Mēs tevi dzirdējām.
sent-lead = Tavas atbildes ir ceļā un tiks saskaitītas.
sent-lead-child-4-7 = Viss ir gatavs. Tu mums ļoti palīdzēji.
receipt-title = Tavi 7 vārdi
receipt-title-child-4-7 = Noderēs vēlāk: 7 vārdi
receipt-lead = Tie ir tikai tev. Uzraksti tos uz papīra, ja gribi vēl redzēt savas atbildes vai paņemt tās atpakaļ. Pēdējā diena, kad vari tās paņemt atpakaļ: { $date }.
receipt-lead-early = Tie ir tikai tev. Uzraksti tos uz papīra, ja gribi vēl redzēt savas atbildes vai paņemt tās atpakaļ, pirms tās ir saskaitītas.
receipt-lost = Bez šiem vārdiem mēs nevaram atrast tavas atbildes. Ja šo telefonu vai datoru lieto arī citi, neuzņem tajā šo vārdu attēlu.
receipt-go = Redzēt manas atbildes vai paņemt tās atpakaļ
sent-next-title = Kas notiks tālāk
sent-next-1 = Tavas atbildes saskaita kopā ar citu cilvēku atbildēm.
sent-next-2 = Reizi dažos mēnešos cilvēki, kas pārbauda dienestus, aplūko šos skaitļus.
sent-next-3 = Viņi izlemj, kam jākļūst labākam.
sent-another = Grib atbildēt kāds cits
sent-done = Beigt šajā ierīcē
sent-forget = Kamēr tu nenospied šo pogu vai neaizver pārlūku, šos vārdus var redzēt tas, kas lieto šo ierīci pēc tevis.
already-title = Tavas atbildes jau ir nosūtītas
already-text = No šīs ierīces ir nosūtītas atbildes. Tās skaita vienu reizi. Ja tev ir tavi 7 vārdi, vari redzēt atbildes lapā „Manas atbildes”.

## My answers

my-answers-title = Manas atbildes
my-answers-lead = Ieraksti savus 7 vārdus. Vārdu secība ir svarīga. Mazas kļūdas netraucē.
my-answers-label = Tavi 7 vārdi
my-answers-show = Parādīt manas atbildes
my-answers-empty = Ieraksti savus 7 vārdus
my-answers-too-few = Te ir mazāk nekā 7 vārdi. Ieraksti visus 7, ar atstarpēm starp tiem.
my-answers-too-many = Te ir vairāk nekā 7 vārdi. Ieraksti tikai savus 7 vārdus.
my-answers-unknown = Mēs neatradām atbildes ar šiem vārdiem. Pārbaudi katru vārdu un vārdu secību. Ja tu paņēmi atbildes atpakaļ, to vairs nav.
my-answers-sent-on = Nosūtīšanas diena: { $date }
my-answers-until = Pēdējā diena, kad vari tās paņemt atpakaļ: { $date }.
my-answers-until-early = Tu vari tās paņemt atpakaļ, kamēr tās nav saskaitītas. Saskaitīt tās var jebkurā dienā.
my-answers-released = Tās ir saskaitītas, un skaitļi paliek. Tu joprojām vari izdzēst to, ko teici.
my-answers-take-back = Paņemt manas atbildes atpakaļ
my-answers-delete = Izdzēst to, ko es teicu
my-answers-sure = Vai paņemt tās atpakaļ? Pēc tam tās vairs nevarēs atgūt.
again-last = Ja tās paņemsi atpakaļ, varēsi atbildēt vēlreiz. Tā būs pēdējā reize.
again-no-more = Tu atbildēji tik reižu, cik tavi vārdi ļauj. Ja šīs atbildes paņemsi atpakaļ, vēlreiz atbildēt vairs nevarēsi.
my-answers-gone-title = Tavu atbilžu vairs nav
my-answers-gone = Mēs izdzēsām tavas atbildes, un tās vairs neskaita.
my-answers-gone-counted = Mēs izdzēsām to, ko tu teici. Skaitļos tas paliek, bet tur neviens nevar redzēt, ka tas biji tu.
my-answers-gone-before = Šīs atbildes jau iepriekš tika paņemtas atpakaļ. Mēs tās toreiz izdzēsām, un tagad nekas nav mainījies.
my-answers-closes = Šī lapa pati aizvērsies pēc { $minutes } min., lai neviens cits to nelasītu. Ar saviem 7 vārdiem tu to atvērsi vēlreiz.
my-answers-ends = Kādu laiku šeit neviens neko nav darījis. Pēc { $minutes } min. lapa aizvērsies. Ar saviem 7 vārdiem tu to atvērsi vēlreiz.
last-time-ends = Kādu laiku šeit neviens neko nav darījis. Pēc { $minutes } min. lapa aizvērsies. Vārdus var ierakstīt vēlreiz.

## When something is in the way

not-found-title = Mēs nevaram atrast šo lapu
not-found-text = Adresē var būt kļūda, vai arī šīs lapas vairs nav.
to-home = Pāriet uz pirmo lapu
made-up = Paraugs: visas atbildes šeit ir izdomātas.
closed-title = Tas tagad ir slēgts
closed-text = Atbildes šeit vairs nepieņem. Atbildes, kas nav nosūtītas līdz šim, tagad netiek nosūtītas.
closed-thanks = Paldies, ka atnāci. Tu joprojām vari saņemt palīdzību un apskatīt atbildes, ko nosūtīji agrāk.
not-yet-title = Tas vēl nav sācies
not-yet-text = Pirmā diena, kad vari atbildēt: { $date }. Lūdzu, atnāc tad vēlreiz.
code-unknown = Mēs nepazīstam šos vārdus, vai arī tie jau ir izmantoti. Var būt arī tā, ka atbildēšanas laiks ir beidzies. Pārbaudi katru vārdu uz savas kartītes.
code-empty = Ieraksti 4 vārdus no savas kartītes
code-too-long = Tas ir par garu. Ieraksti tikai 4 vārdus no savas kartītes.
code-used-title = Šis kods jau ir izmantots
code-used-text = Ar šo pašu kodu atbildes jau ir nosūtītas. Kodu ieskaita vienu reizi, tāpēc šīs atbildes netika nosūtītas.
code-used-text-child-4-7 = Kāds ar šo pašu kodu jau nosūtīja atbildes. Kods darbojas vienu reizi, tāpēc šīs atbildes netika nosūtītas.
code-used-you = Vai tās nosūtīji tu no cita tālruņa vai datora? Tad tās atbildes ir ieskaitītas. Tavi 7 vārdi tās atver lapā “Manas atbildes”.
code-used-not-you = Vai tas bija kāds cits? Tad palūdz citu kodu tam, kurš tev iedeva šo. Tā nav tava vaina.
code-used-not-you-child-4-7 = Tu neko sliktu neizdarīji. Parādi šo lapu kādam pieaugušajam.
code-needed-title = Lūdzu, ievadi savu kodu vēlreiz
code-needed-text = Nepabeigtas atbildes mēs glabājam ne ilgāk kā { $hours ->
    [zero] { $hours } stundu
    [one] { $hours } stundu
   *[other] { $hours } stundas
} un tikai tajā pārlūkā, kurā tu sāki. Tavs kods joprojām der, ja ar to nekas nav nosūtīts.
ahead-title = Tu vēl neesi tik tālu
ahead-text = Uz dažiem iepriekšējiem jautājumiem vēl ir jāatbild.
ahead-go = Pāriet uz nākamo jautājumu, uz kuru jāatbild
expired-title = Mums vairs nav tavu atbilžu
expired-text = Šajā pārlūkā nav atbilžu uz šiem jautājumiem: tās ir nosūtītas, izdzēstas vai glabātas ilgāk nekā { $hours ->
    [zero] { $hours } stundu
    [one] { $hours } stundu
   *[other] { $hours } stundas
}. Nosūtītās atbildes skaita, un tavi 7 vārdi tās joprojām parāda.
start-again = Sākt no jauna
too-large-title = Tas bija par daudz
too-large-text = Lapa nosūtīja vairāk, nekā mēs varam pieņemt. Ej atpakaļ un mēģini vēlreiz.
forbidden-title = Tas netika nosūtīts no mūsu lapas
forbidden-text = Lai tu būtu drošībā, mēs pieņemam atbildes tikai no savām lapām. Ej atpakaļ, ielādē lapu no jauna un mēģini vēlreiz.
busy-title = Tieši tagad atbild ļoti daudz cilvēku
busy-text = Tas, ko tu ierakstīji, vēl nav saglabāts, bet tas joprojām ir šeit. Mazliet pagaidi un tad nospied pogu.
busy-plain = Mazliet pagaidi un tad ielādē lapu vēlreiz.
busy-again = Nosūtīt vēlreiz
busy-closes = Šī lapa pati aizvērsies pēc { $minutes } min. Nospied pogu pirms tam, un tas, ko izvēlējies, paliks.
failed-title = Piedod, pie mums kaut kas neizdevās
failed-text = Tā nav tava vaina. Ej atpakaļ un mēģini vēlreiz. Ja tas atkārtojas, atnāc vēlāk.
deleted-title = Tavas atbildes ir izdzēstas
deleted-text = Nekas netika nosūtīts, un nekas netiek glabāts.
code-confirm-title = Sākt ar savu kodu
code-confirm-text = Nospied pogu, lai sāktu. Adresē, kas tevi atveda šurp, ir tavs kods. Nedod to citiem.

## On paper: a slip with a code, handed to one person

slip-title = Pastāsti mums, kā tev klājas
slip-title-parent = Pastāstiet mums, kā jums bija
slip-title-practitioner = Pastāstiet mums, kā jums klājas darbā
slip-scan = Var noskenēt kvadrātu vai atvērt lapu
slip-enter = un ierakstīt šos 4 vārdus
slip-from = Pirmā diena, kad var atbildēt: { $from }.
slip-until = Pēdējā diena, kad var atbildēt: { $until }.
slip-from-until = Pirmā diena, kad var atbildēt: { $from }. Pēdējā diena: { $until }.
slip-once = Šī kartīte der vienu reizi. Mēs nejautājam vārdu un uzvārdu.
slip-help = Draud briesmas? Zvani { $emergency }. Childline: { $childline }.
slip-qr = QR kods, kas atver lapu ar šiem 4 vārdiem

## Comfort

comfort-link = Izskats
comfort-title = Kā izskatās lapas
comfort-lead = Izvēlies, kā tev ir vieglāk lasīt. Tā paliks, līdz tu aizvērsi pārlūku vai nospiedīsi „{ $exit }”.
comfort-as-usual = Kā parasti
comfort-text-size = Vārdu lielums
comfort-text-size-large = Lieli
comfort-text-size-larger = Ļoti lieli
comfort-spacing = Atstarpes
comfort-spacing-wide = Vairāk vietas starp rindām, vārdiem un burtiem
comfort-font = Burti
comfort-font-clear = Burti, kurus viegli atšķirt
comfort-colours = Krāsas
comfort-colours-light = Gaišas
comfort-colours-dark = Tumšas
comfort-colours-high-contrast = Spilgtas: balts un dzeltens uz melna
comfort-motion = Kustība
comfort-motion-calm = Nekas nekustas un neizgaist
comfort-save = Saglabāt
comfort-all-as-usual = Atkal viss kā parasti

## Easier words

comfort-manner = Jautājumi
comfort-manner-easy-read = Viegli lasāms: īsāki teikumi, vienkāršāki vārdi
comfort-manner-symbols = Ar simboliem: attēls pie katra jautājuma un katras atbildes
manner-easy-read-offer = Lasīt jautājumus vienkāršākiem vārdiem
manner-easy-read-missing = Šo jautājumu vienkāršākiem vārdiem vēl nav. Šeit ir parastie jautājumi.
manner-symbols-offer = Atbildēt ar attēliem blakus vārdiem
manner-symbols-missing = Šiem jautājumiem attēlu nav. Šeit ir tikai vārdi.
manner-symbols-usual-words = Šo jautājumu vienkāršākiem vārdiem vēl nav. Attēli ir blakus parastajiem vārdiem.

## Read aloud, and sign language

comfort-manner-read-aloud = Lasīšana balsī: pie jautājuma nospied „Klausīties”. To var dzirdēt cilvēki tev blakus
comfort-manner-sign = Zīmju valoda: video pie katra jautājuma
manner-read-aloud-offer = Klausīties jautājumus
manner-sign-offer = Skatīties jautājumus zīmju valodā
manner-sign-missing = Šo jautājumu zīmju valodā vēl nav. Tu vari lasīt vārdus.
questions-in-language = Šo jautājumu šajā valodā vēl nav. Šeit to valoda: { $language }.
read-aloud-listen = Klausīties
read-aloud-stop = Apturēt
read-aloud-no-voice = Ja pie jautājuma nav pogas klausīties, šī ierīce to nevar nolasīt balsī.
read-aloud-partly = Šī ierīce balsī var nolasīt tikai daļu no šī.
sign-missing-here = Šī jautājuma zīmju valodā vēl nav. Lūdzu, izlasi vārdus.
sign-language = Zīmju valoda
sign-language-bfi = Britu zīmju valoda

## Titles of windows, and of pages in a browser's history: they do not tell what the questions are about

start-window = Pirms sākšanas
help-window = Tālruņa numuri
red-button-window = Sarkanā poga

## The red button: what it does, before the first question

exit-expired = Laiks iziet no šīs lapas ir beidzies.
red-button-title = Tu vari iziet jebkurā brīdī
red-button-title-child-4-7 = Tu vari beigt, kad gribi
red-button-leads = Šī sarkanā poga ir katrā lapā. Nospied to, un tu uzreiz būsi citā vietnē, kurā nekas nav teikts par šo.
red-button-leads-child-4-7 = Nospied sarkano pogu. Tad šīs lapas vairs nav.
red-button-forgets = Viss, kas nav nosūtīts, šajā ierīcē tad tiek aizmirsts.
red-button-forgets-child-4-7 = Mēs aizmirstam sejiņas, ko tu nospiedi.
red-button-shift = Ar tastatūru tu vari tā vietā trīs reizes nospiest taustiņu Shift.
red-button-shift-child-4-7 = Datorā tu vari trīs reizes nospiest taustiņu Shift.
red-button-history-title = Pārlūka vēsturi tā neizdzēš
red-button-history = Kas vēlāk skatās šo ierīci, pārlūka vēsturē var redzēt, ka tu šeit biji, bet ne to, ko tu atbildēji.
red-button-history-child-4-7 = Tālrunis vai dators joprojām zina, ka tu šeit biji. Pieaugušais, kuram tu uzticies, var to izdzēst.
red-button-history-phone = Tālrunī: atver pārlūka izvēlni, izvēlies “Vēsture” un izdzēs šo lapu.
red-button-history-computer = Datorā: nospied kopā Ctrl un H, atrodi šo lapu un izdzēs to. Mac datorā izmanto izvēlni “Vēsture”.
red-button-history-all = Izdzēs tikai to, ko vajag: tukša vēsture var izskatīties dīvaini.
red-button-history-private = Nākamreiz: privāts logs vēsturi nesaglabā.
red-button-try = Izmēģini, kurp tā ved. Lai atgrieztos šeit, pārlūkā nospied “Atpakaļ”.
red-button-more = Kā ātri iziet un kas paliek vēsturē

## On a device that others use afterwards

shared-device-title = Koplietošanas ierīcē
shared-device-choose = Šo tālruni vai datoru lieto arī citi
shared-device-means = Ja { $minutes } min. šeit neviens neko nedara, lapa pati aizveras un tas, kas nav nosūtīts, tiek izdzēsts. { $before } min. pirms tam tā jautā, vai tu vēl esi šeit.
shared-device-keeps = Neviena atbilde šajā ierīcē nepaliek. Pārlūka vēsture paliek.
still-there-title = Vai tu vēl esi šeit?
still-there-means = Kādu laiku šeit neviens neko nav darījis. Pēc { $minutes } min. lapa aizvērsies un tas, kas nav nosūtīts, tiks izdzēsts.
still-there-stay = Es vēl esmu šeit
sent-closes = Šī lapa pati aizvērsies pēc { $minutes } min., lai neviens cits neredzētu tavus vārdus. Pirms tam tā pajautās.
expired-shared-device = Koplietošanas ierīcē tās izdzēš pēc { $minutes } min., kurās neviens neko nedara.

## Too many wrong words

slower-title = Lūdzu, lēnāk
slower-text = No vietas, kur tu esi, ievadīts daudz nepareizu vārdu, varbūt to darīja kāds cits. Tas, ko tu ierakstīji, joprojām ir šeit. Pagaidi desmit sekundes un tad nospied pogu.

## Keeping answers for later, and answering again

keep-button = Saglabāt atbildes un atgriezties vēlāk
keep-title = Tavas atbildes ir saglabātas
keep-until = Pēdējā diena, kad vari turpināt: { $date }. Pēc tam tās izdzēsīsim.
keep-not-sent = Vēl nekas nav nosūtīts.
keep-words = Uzraksti šos vārdus uz papīra. Ar tiem vari turpināt jebkurā tālrunī vai datorā: atver “Manas atbildes” un ieraksti tos. Kad nosūtīsi atbildes, vārdi paliks tie paši.
keep-done = Es tos uzrakstīju
keep-go-on = Turpināt atbildēt
keep-elsewhere-title = Tavas atbildes ir saglabātas
keep-elsewhere-text = Lai turpinātu, atver “Manas atbildes” un ieraksti savus 7 vārdus.
keep-closed-text = Saglabātās atbildes netika nosūtītas. Mēs tās izdzēsām.
kept-words-open = Ja tu saglabāji atbildes, lai atgrieztos vēlāk, ar saviem 7 vārdiem tās atvērsi sadaļā “Manas atbildes”.
again-title = Vai gribi atbildēt vēlreiz?
again-words = No tā, ko tu teici, nekas nav palicis. Kods ir izlietots, bet ar saviem 7 vārdiem vari atbildēt vēlreiz. Pēdējā diena: { $date }.
again-words-last = Šī ir pēdējā reize. Ja paņemsi atpakaļ arī tās atbildes, vēlreiz atbildēt vairs nevarēsi.
again-button = Atbildēt vēlreiz

## Words from last time: what one person says now, next to what they said then

last-time-title = Vai tu jau agrāk atbildēji uz šiem jautājumiem?
last-time-title-child-4-7 = Vai tu to jau darīji?
last-time-offer = Man ir 7 vārdi no iepriekšējās reizes
last-time-lead = Ieraksti 7 vārdus, ko saņēmi iepriekšējā reizē. Tad to, ko saki tagad, noliek blakus tam, ko teici toreiz. Mēs saskaitām, cik cilvēkiem kaut kas ir kļuvis labāk vai sliktāk.
last-time-lead-child-4-7 = Vai iepriekšējā reizē tu saņēmi 7 vārdus? Pieaugušais var tos ierakstīt šeit. Tad mēs redzam, kas ir kļuvis labāk.
last-time-nobody = Neviens neuzzina, kas tu esi. Mēs glabājam tikai to, ka abās reizēs atbildēja viens un tas pats cilvēks.
last-time-nobody-child-4-7 = Neviens neuzzina, ka tas esi tu.
last-time-choice = Tu vari to izlaist. Atbildēt var tāpat.
last-time-found = Mēs atradām, ko tu teici iepriekšējā reizē. Kad nosūtīsi, jaunās atbildes noliks tām blakus. Neviens neuzzina, kas tu esi.
last-time-found-child-4-7 = Mēs atradām, ko tu teici iepriekšējā reizē. Neviens neuzzina, ka tas esi tu.
last-time-label = Tavi 7 vārdi no iepriekšējās reizes
last-time-use = Lietot šos vārdus
last-time-without = Tālāk bez tiem
last-time-leave-out = Izlaist iepriekšējo reizi
last-time-unknown = Mēs neatradām nosūtītas atbildes ar šiem vārdiem. Pārbaudi katru vārdu un vārdu secību. Tu vari turpināt arī bez tiem.
last-time-other = Šie vārdi ir atbildēm uz citiem jautājumiem. Blakus var likt tikai atbildes uz tiem pašiem jautājumiem. Tu vari turpināt bez tiem.
last-time-followed = Kopš tā laika tu jau atbildēji vēlreiz. Ieraksti vārdus, ko saņēmi pēdējā reizē, vai turpini bez tiem.
sent-without-last-time = Nevarējām nolikt tavas atbildes blakus iepriekšējās reizes atbildēm. To vairs nav, vai blakus tām jau ir jaunākas. Tavas atbildes tāpat tiek skaitītas.
sent-without-last-time-child-4-7 = Mēs nevarējām to nolikt blakus iepriekšējai reizei. Tas nekas. Tas, ko teici tagad, tiek skaitīts.
receipt-next-time = Ja kādreiz atkal atbildēsi uz šiem jautājumiem, ar šiem vārdiem abas reizes varēs nolikt blakus. Neviens neuzzina, kas tu esi.

## Where safety depends on every word, and nobody has reviewed the translation

safety-in-english = Šī daļa ir angļu valodā. Tās tulkojumu vēl neviens nav pārbaudījis.
