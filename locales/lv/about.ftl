### What Heard is, what it keeps of whom, which cookies it sets, and how well it can be used.

### Parts for everybody and for children say „tu”; the parts for parents and for practitioners say „jūs”.

### The part for children is read by children of nine: one idea in a sentence, no word of law.

about-link = Par Heard
privacy-link = Privātums
cookies-link = Sīkdatnes
accessibility-link = Piekļūstamība
on-this-page = Šajā lapā

## Who is responsible

responsible-title = Kas par to atbild
responsible-who = Šo pakalpojumu vada un par to atbild { $organisation }.
responsible-email = Raksti mums:
responsible-website = Mūsu mājaslapa:
responsible-officer = Datu aizsardzības speciālists: { $officer }

## About

about-title = Par Heard
about-lead = Heard ir vieta, kur pastāstīt, kā tev klājas. Tā ir bērniem un jauniešiem, vecākiem un aprūpētājiem un cilvēkiem, kas strādā ar ģimenēm.
about-what-title = Kāpēc tas ir
about-what = { $organisation } grib zināt, vai bērni ir drošībā un vai viņus uzklausa. { $statements ->
    [zero] Katrs jautājums pieder pie kāda apgalvojuma par to, kāda ir laba palīdzība. Pavisam ir { $statements } apgalvojumu.
    [one] Katrs jautājums pieder pie kāda apgalvojuma par to, kāda ir laba palīdzība. Pavisam ir { $statements } apgalvojums.
   *[other] Katrs jautājums pieder pie kāda apgalvojuma par to, kāda ir laba palīdzība. Pavisam ir { $statements } apgalvojumi.
}
about-what-figures = Atbildes saskaita. Cilvēki, kas pārbauda dienestus, skatās rādītājus un izlemj, kam jākļūst labākam.
about-free-title = Tu izlem
about-free = Tev nav jāatbild. Pie katra jautājuma tu vari izvēlēties „Negribu atbildēt”. Tas neko nemaina palīdzībā, ko tu saņem.
about-languages-title = Valodas
about-languages = Heard var lasīt šajās valodās:
about-languages-unreviewed = Tie ir tulkojumi. Neviens cilvēks vēl nav pārbaudījis tulkojumu šajās valodās:
about-program-title = Programma
about-program = Heard { $version } ir brīva programmatūra ar licenci GNU Affero General Public License, 3. vai jaunāka versija. Tev ir tiesības uz tās pirmkodu: palūdz to mums.
about-program-alone = Tā nerāda reklāmas, neskaita apmeklētājus un neko nejautā nevienai citai vietnei.
about-symbols = Lielāko daļu attēlu pie jautājumiem un atbildēm ir veidojis OpenMoji ar licenci CC BY-SA 4.0. To faili ir samazināti, un līnijas ir vienā krāsā.
about-symbols-licence = Attēlu licence (angļu valodā)

## Privacy

privacy-title = Privātums
privacy-lead = Kas notiek ar to, ko tu mums saki. Izlasi daļu, kas ir domāta tev.

privacy-children-title = Bērniem un jauniešiem
privacy-children-who-title = Mēs nezinām, kas tu esi
privacy-children-who = Mēs nejautājam, kā tevi sauc. Mēs nejautājam, kad tu piedzimi un kur tu dzīvo.
privacy-children-who-you = Var būt lapa ar jautājumiem par tevi, piemēram, vai tu esi meitene vai zēns. Atbildi uz tiem tikai tad, ja gribi.
privacy-children-who-tomorrow = No rītdienas neviens nevar uzzināt, kuras atbildes ir tavas.
privacy-children-who-screen = Tas, kas skatās uz tavu ekrānu, var redzēt, ko tu izvēlies.
privacy-children-read-title = Kas var redzēt tavas atbildes
privacy-children-read = Tavas atbildes saskaita kopā ar citu cilvēku atbildēm. Cilvēki redz skaitļus, piemēram, „8 no 10 teica jā”.
privacy-children-read-group = { $people ->
    [zero] Viņi redz skaitli tikai tad, ja atbildēja vismaz { $people } cilvēku.
    [one] Viņi redz skaitli tikai tad, ja atbildēja vismaz { $people } cilvēks.
   *[other] Viņi redz skaitli tikai tad, ja atbildēja vismaz { $people } cilvēki.
}
privacy-children-read-not = Tava ģimene, tavi skolotāji un tavs sociālais darbinieks nevar apskatīt, ko tu teici.
privacy-children-read-machine = Tavas atbildes glabājas datorā. Cilvēkiem, kas par to rūpējas, tās ir jāsargā.
privacy-children-long-title = Cik ilgi mēs tās glabājam
privacy-children-long-unsent = { $hours ->
    [zero] Vai tu beidzi, pirms atbildēji līdz galam? Tad mēs izdzēšam tavas atbildes vēlākais pēc { $hours } stundām.
    [one] Vai tu beidzi, pirms atbildēji līdz galam? Tad mēs izdzēšam tavas atbildes vēlākais pēc { $hours } stundas.
   *[other] Vai tu beidzi, pirms atbildēji līdz galam? Tad mēs izdzēšam tavas atbildes vēlākais pēc { $hours } stundām.
}
privacy-children-long-sent = Vai tu nosūtīji savas atbildes? Tad mēs tās glabājam, līdz tu tās izdzēs.
privacy-children-mind-title = Tu vari pārdomāt
privacy-children-mind = Kad tu nosūti atbildes, tu saņem 7 vārdus. Ar tiem vari redzēt savas atbildes un paņemt tās atpakaļ.
privacy-children-mind-days = { $days ->
    [zero] Tev ir vismaz { $days } dienu laiks, lai mēs tavas atbildes izņemtu no skaitļiem. Pēc tam skaitļi paliek, un tu joprojām vari izdzēst to, ko teici.
    [one] Tev ir vismaz { $days } dienas laiks, lai mēs tavas atbildes izņemtu no skaitļiem. Pēc tam skaitļi paliek, un tu joprojām vari izdzēst to, ko teici.
   *[other] Tev ir vismaz { $days } dienu laiks, lai mēs tavas atbildes izņemtu no skaitļiem. Pēc tam skaitļi paliek, un tu joprojām vari izdzēst to, ko teici.
}
privacy-children-mind-early = Atbildes var saskaitīt jebkurā dienā. Pēc tam skaitļi paliek, un tu joprojām vari izdzēst to, ko teici.
privacy-children-free-title = Tev nav jāatbild
privacy-children-free = Pie katra jautājuma tu vari izvēlēties „Negribu atbildēt”. Tu vari beigt, kad vien gribi. Tu saņem tādu pašu palīdzību kā agrāk.
privacy-children-unhappy-title = Ja tev kaut kas nepatīk
privacy-children-unhappy = Pasaki pieaugušajam, kam uzticies, vai pasaki mums. Kā to izdarīt, ir rakstīts šīs lapas beigās.

privacy-parents-title = Vecākiem un aprūpētājiem
privacy-parents-own-title = Jūsu atbildes
privacy-parents-own = Tās glabā tāpat kā bērna atbildes: ar dienu, bet bez vārda un uzvārda un bez pulksteņa laika. Tās nenonāk jūsu ģimenes lietā, un neviens pēc tām neko neizlemj par jūsu ģimeni.
privacy-parents-child-title = Jūsu bērna atbildes
privacy-parents-child = Jūs nevarat apskatīt, ko šeit saka jūsu bērns. Bērns pats izlemj, vai jums to pastāstīt. Mazs bērns var gribēt, lai jūs esat tuvumā; lūdzu, ļaujiet bērnam pašam izvēlēties atbildes.
privacy-parents-mind-title = Ja jūs pārdomājat
privacy-parents-mind = { $days ->
    [zero] Ar 7 vārdiem, ko saņemat, jūs varat redzēt savas atbildes un paņemt tās atpakaļ. Tās saskaita pēc { $days } dienām no gada ceturkšņa beigām vai vēlāk. Pēc tam skaitļi paliek, un jūs joprojām varat izdzēst savas atbildes.
    [one] Ar 7 vārdiem, ko saņemat, jūs varat redzēt savas atbildes un paņemt tās atpakaļ. Tās saskaita pēc { $days } dienas no gada ceturkšņa beigām vai vēlāk. Pēc tam skaitļi paliek, un jūs joprojām varat izdzēst savas atbildes.
   *[other] Ar 7 vārdiem, ko saņemat, jūs varat redzēt savas atbildes un paņemt tās atpakaļ. Tās saskaita pēc { $days } dienām no gada ceturkšņa beigām vai vēlāk. Pēc tam skaitļi paliek, un jūs joprojām varat izdzēst savas atbildes.
}
privacy-parents-mind-early = Ar 7 vārdiem, ko saņemat, jūs varat redzēt savas atbildes un paņemt tās atpakaļ, kamēr tās nav saskaitītas. Saskaitīt tās var jebkurā dienā. Pēc tam skaitļi paliek, un jūs joprojām varat izdzēst savas atbildes.

privacy-practitioners-title = Cilvēkiem, kas strādā ar ģimenēm
privacy-practitioners-employer-title = Jūsu darba devējs nevar apskatīt jūsu atbildes
privacy-practitioners-employer = { $people ->
    [zero] Jūs atbildat, nenorādot vārdu un uzvārdu. Rādītāju parāda tikai tad, ja atbildēja vismaz { $people } cilvēku, un to paslēpj, ja tas varētu atklāt, ko teica viens no viņiem.
    [one] Jūs atbildat, nenorādot vārdu un uzvārdu. Rādītāju parāda tikai tad, ja atbildēja vismaz { $people } cilvēks, un to paslēpj, ja tas varētu atklāt, ko teica viens no viņiem.
   *[other] Jūs atbildat, nenorādot vārdu un uzvārdu. Rādītāju parāda tikai tad, ja atbildēja vismaz { $people } cilvēki, un to paslēpj, ja tas varētu atklāt, ko teica viens no viņiem.
}
privacy-practitioners-agency = Var būt rādītāji par vienu iestādi vai vietu. Uz katru no tām attiecas tas pats noteikums.
privacy-practitioners-staff-title = Ja jūs pierakstāties personāla kontā
privacy-practitioners-staff = Mēs glabājam jūsu vārdu un uzvārdu, e-pasta adresi un to, ko jūs drīkstat darīt. Precīzi tas ir pateikts sarakstā zemāk.

privacy-kept-title = Ko tieši mēs glabājam
privacy-kept-lead = Šo sarakstu izveido programma no tā, ko tā patiešām glabā.
privacy-kept-not = Mēs neglabājam to cilvēku vārdus un uzvārdus, e-pasta adreses vai tālruņa numurus, kuri atbild, un arī tavas ierīces adresi (IP adresi) ne. To atceramies tikai pēc nepareiziem vārdiem vai kad atbildes saglabā vēlākam laikam vai atver atkal, dažas minūtes, atmiņā.
privacy-kept-tidy = { $minutes ->
    [zero] To, kam laiks ir beidzies, vairs nevar atvērt, un to izdzēš { $minutes } minūšu laikā.
    [one] To, kam laiks ir beidzies, vairs nevar atvērt, un to izdzēš { $minutes } minūtes laikā.
   *[other] To, kam laiks ir beidzies, vairs nevar atvērt, un to izdzēš { $minutes } minūšu laikā.
}
privacy-kept-backups = Kādu laiku mēs glabājam rezerves kopijas. Tas, kas šeit ir izdzēsts, vēl var būt rezerves kopijā.
privacy-about-respondents = Par cilvēkiem, kas atbild
privacy-about-staff = Par cilvēkiem, kas pierakstās
privacy-about-nobody = Ne par vienu
privacy-label-holds = Kas tas ir
privacy-label-why = Kam tas vajadzīgs
privacy-label-readers = Kas to var lasīt
privacy-label-kept = Cik ilgi

privacy-data-unsent = Atbildes, kas vēl nav nosūtītas
privacy-data-unsent-holds = Tas, ko tu līdz šim izvēlējies, arī tas, ko tu pēc savas izvēles teici par sevi, slēgtā veidā. To atver tikai sīkdatne tavā pārlūkā vai, ja lūdzi saglabāt, tikai tavi 7 vārdi.
privacy-data-unsent-why = Lai tu vari atgriezties un mainīt atbildi.
privacy-data-receipt = Tavi 7 vārdi pēc nosūtīšanas vai saglabāšanas
privacy-data-receipt-holds = Šie vārdi slēgtā veidā. Tos atver tikai sīkdatne tavā pārlūkā.
privacy-data-receipt-why = Lai tu redzi tos pašus vārdus, kad lapu ielādē vēlreiz.
privacy-data-sent = Nosūtītās atbildes
privacy-data-sent-holds = Tas, ko tu izvēlējies, pie kuriem jautājumiem, un diena. Arī tas, ko tu pēc savas izvēles teici par sevi: dzimums, etniskā grupa, ilgstoša slimība. Tavus 7 vārdus glabā tikai tādā veidā, ko nevar pārvērst atpakaļ.
privacy-data-sent-why = Lai tās saskaitītu un lai tu vari tās redzēt vai paņemt atpakaļ.
privacy-data-counts = Skaitļi
privacy-data-counts-holds = Cik cilvēku izvēlējās kuru atbildi. Kur cilvēki ierakstīja iepriekšējās reizes vārdus: cik cilvēku ko atbildēja toreiz un ko tagad. Arī cik viena dzimuma, vienas etniskās grupas, ar ilgstošu slimību vai bez tās, ja cilvēki to pateica.
privacy-data-counts-why = No tiem veido rādītājus.
privacy-data-figures = Rādītāji
privacy-data-figures-holds = Par katru apgalvojumu un vecuma grupu, arī par atsevišķām iestādēm un vietām: cik liela ir daļa un par cik cilvēkiem tā stāsta, vai arī tas, ka rādītājs ir paslēpts. Tas pats par grupām pēc tā, ko cilvēki saka par sevi. Un cik cilvēku nezināja vai nevēlējās teikt. Kur cilvēki ierakstīja iepriekšējās reizes vārdus: cik cilvēku ko atbildēja toreiz un ko tagad. Arī tas, kurš no personāla izveidoja rādītājus.
privacy-data-figures-why = Lai redzētu, kas izdodas labi un kam jākļūst labākam.
privacy-data-codes = Kodi, ko vēl neviens nav izmantojis
privacy-data-codes-holds = Katrs kods tādā veidā, ko nevar pārvērst atpakaļ, un jautājumi, kurus tas atver. Nav rakstīts, kam tas ir iedots.
privacy-data-codes-why = Lai kodu ieskaitītu vienu reizi.
privacy-data-accounts = Konti
privacy-data-accounts-holds = Vārds un uzvārds, e-pasta adrese, ko cilvēks drīkst darīt, konta izveides diena, vai konts ir izslēgts, un parole tādā veidā, ko nevar pārvērst atpakaļ.
privacy-data-accounts-why = Lai iekšā tiktu tikai tie, kam tas atļauts.
privacy-data-links = Saites paroles izveidei
privacy-data-links-holds = Saite tādā veidā, ko nevar pārvērst atpakaļ, un kam tā pieder.
privacy-data-links-why = Lai cilvēki paši izvēlas savu paroli.
privacy-data-sessions = Kas ir pierakstījies
privacy-data-sessions-holds = Konts, kad tas pēdējo reizi lietots, un sīkdatne tādā veidā, ko nevar pārvērst atpakaļ.
privacy-data-sessions-why = Lai nebūtu jāpierakstās katrā lapā no jauna.
privacy-data-attempts = Mēģinājumi pierakstīties
privacy-data-attempts-holds = Ierakstītā e-pasta adrese un cik reižu parole bija nepareiza. Tikai atmiņā, nekad diskā.
privacy-data-attempts-why = Lai palēninātu minēšanu.
privacy-data-questions = Jautājumi
privacy-data-questions-holds = Katra jautājuma katra versija katrā valodā.
privacy-data-questions-why = Lai atbildes paliktu saistītas ar to, kas tika jautāts.
privacy-data-collections = Jautājumu kārtas
privacy-data-collections-holds = Nosaukums, kuri jautājumi, kurai iestādei, vietai vai kursam, no kura līdz kuram laikam, cik kodu izveidots un kurā dienā.
privacy-data-collections-why = Lai atvērtu un slēgtu jautājumus.
privacy-data-measures = Darbības dati un auditi
privacy-data-measures-holds = Ko iestādes saskaitījušas savos ierakstos katrā ceturksnī: cik no cik, bez vārdiem.
privacy-data-measures-why = Lai to varētu lasīt līdzās tam, ko saka cilvēki.
privacy-data-upkeep = Uzturēšana
privacy-data-upkeep-holds = Diena, kad atbildes pēdējo reizi sakārtoja nejaušā secībā.
privacy-data-upkeep-why = Lai to darītu vienu reizi dienā.

privacy-reader-own-browser = Tikai pārlūks, kurā tu atbildēji
privacy-reader-own-words = Tu ar saviem 7 vārdiem
privacy-reader-nobody = Neviens
privacy-reader-operators = To varētu cilvēki, kas rūpējas par datoriem. Viņi drīkst to darīt tikai tad, ja tas ir nepieciešams.
privacy-reader-everybody = Ikviens
privacy-reader-coordinator = Koordinatori: atver jautājumus un izdala kodus
privacy-reader-analyst = Analītiķi: pārbauda, cik labi dienesti palīdz
privacy-reader-safeguarding-lead = Cilvēki, kas atbild par bērnu aizsardzību (safeguarding leads)
privacy-reader-administrator = Administratori: rūpējas par kontiem

privacy-kept-hours = { $hours ->
    [zero] Ne ilgāk kā { $hours } stundu
    [one] Ne ilgāk kā { $hours } stundu
   *[other] Ne ilgāk kā { $hours } stundas
}
privacy-kept-minutes = { $minutes ->
    [zero] Ne ilgāk kā { $minutes } minūšu
    [one] Ne ilgāk kā { $minutes } minūti
   *[other] Ne ilgāk kā { $minutes } minūtes
}
privacy-kept-idle = { $minutes ->
    [zero] Līdz izrakstās vai { $minutes } minūšu nekas netiek darīts
    [one] Līdz izrakstās vai { $minutes } minūti nekas netiek darīts
   *[other] Līdz izrakstās vai { $minutes } minūtes nekas netiek darīts
}
privacy-kept-until-used = Līdz kods ir izmantots
privacy-kept-until-taken-back = Līdz tu to izdzēs ar saviem 7 vārdiem
privacy-kept-without-end = Programma pati to neizdzēš.

privacy-law-title = Likums un tavas tiesības
privacy-law-basis = Mēs drīkstam to darīt, jo tā ir daļa no mūsu uzdevuma sabiedrības labā: rūpēties, lai bērni būtu drošībā. Tas ir Apvienotās Karalistes Vispārīgās datu aizsardzības regulas (UK GDPR) 6. panta 1. punkta e) apakšpunkts. Ja atbilde kaut ko pasaka par veselību, etnisko grupu vai citu īpaši aizsargātu jautājumu, tas ir 9. panta 2. punkta g) apakšpunkts kopā ar likuma Data Protection Act 2018 1. pielikuma (Schedule 1) 8. un 18. punktu.
privacy-law-free = Tomēr atbildēt vai ne, izvēlies tu.
privacy-law-rights = Tev ir tiesības redzēt, ko mēs par tevi glabājam, to labot, panākt, ka to izdzēš, un iebilst. Ar saviem 7 vārdiem tu uzreiz vari redzēt un izdzēst savas atbildes. Bez tiem mēs nevaram atrast tavas atbildes, jo nezinām, kuras ir tavas.
privacy-law-no-machine = Neviens dators par tevi neko neizlemj. Neko nepārdod, un tavas atbildes nevienam nesūta.
privacy-law-complain = Ja tev nepatīk, ko mēs darām, vispirms pasaki mums. Tu vari arī sūdzēties datu aizsardzības uzraugam (Information Commissioner).
privacy-law-complain-link = Sūdzēties iestādei Information Commissioner’s Office

## Cookies

cookies-title = Sīkdatnes
cookies-lead = Sīkdatne ir maza piezīme, ko vietne glabā tavā pārlūkā. Heard ir tikai tādas sīkdatnes, kas vajadzīgas tam, ko tu lūdz. Tāpēc tas tev par tām nejautā.
cookies-first = Nevienas sīkdatnes nav, kamēr tu neievadi kodu, nesaglabā atbildi, neizvēlies atbildi un neaizej uz citu lapu, neizvēlies, kā izskatās lapas, vai nepieraksties.
cookies-all-title = Visas mūsu sīkdatnes
cookies-label-name = Nosaukums
cookies-label-why = Kam tā vajadzīga
cookies-label-when = Kad to izveido
cookies-label-kept = Cik ilgi
cookies-answers = Tavas atbildes
cookies-answers-why = Atslēga tavām nepabeigtajām atbildēm un pēc nosūtīšanas – taviem 7 vārdiem. Atbilžu tajā nav.
cookies-answers-when = Kad tu ievadi kodu, saglabā pirmās atbildes vai izvēlies atbildi un aizej uz citu lapu. Katram jautājumu kopumam ir sava: zvaigznīte (*) ir tā numura vietā.
cookies-answers-kept = { $hours ->
    [zero] Līdz tu aizver pārlūku. Nepabeigtās atbildes mēs izdzēšam vēlākais pēc { $hours } stundām.
    [one] Līdz tu aizver pārlūku. Nepabeigtās atbildes mēs izdzēšam vēlākais pēc { $hours } stundas.
   *[other] Līdz tu aizver pārlūku. Nepabeigtās atbildes mēs izdzēšam vēlākais pēc { $hours } stundām.
}
cookies-staff = Pierakstīšanās
cookies-staff-why = Lai personālam nebūtu jāpierakstās no jauna. Cilvēki, kas atbild, to nekad nesaņem.
cookies-staff-when = Kad pierakstās kāds no personāla.
cookies-staff-kept = { $hours ->
    [zero] Līdz izrakstās vai aizver pārlūku. Pēc { $hours } stundām tā vairs neko neatver.
    [one] Līdz izrakstās vai aizver pārlūku. Pēc { $hours } stundas tā vairs neko neatver.
   *[other] Līdz izrakstās vai aizver pārlūku. Pēc { $hours } stundām tā vairs neko neatver.
}
cookies-staff-idle = { $minutes ->
    [zero] Tāpat arī tad, ja { $minutes } minūšu nekas netiek darīts.
    [one] Tāpat arī tad, ja { $minutes } minūti nekas netiek darīts.
   *[other] Tāpat arī tad, ja { $minutes } minūtes nekas netiek darīts.
}
cookies-none-title = Ko mēs nedarām
cookies-none = Nav sīkdatņu reklāmām vai apmeklētāju skaitīšanai, un nav citu vietņu sīkdatņu. Nekas cits tavā pārlūkā netiek glabāts, izņemot attēlus, fontus un stila lapas, ar kurām lapas ielādējas ātrāk.
cookies-away-title = Kā no tām tikt vaļā
cookies-away = Tavas sīkdatnes izdzēš poga „{ $exit }” un poga „{ $another }”. Tās pazūd arī tad, ja aizver pārlūku.

## Accessibility

accessibility-title = Piekļūstamība
accessibility-lead = Ikvienam jāspēj lietot Heard. Šajā lapā ir teikts, ko mēs pārbaudījām, kas vēl nedarbojas labi un kā mums to pateikt.
accessibility-applies = Tas attiecas uz visām lapām šajā adresē: { $address }.
accessibility-can-title = Ko tu vari darīt
accessibility-can-zoom = palielināt visu četras reizes, neritinot uz sāniem
accessibility-can-keyboard = visu darīt ar tastatūru
accessibility-can-scripts = lietot katru lapu bez JavaScript
accessibility-can-dark = lietot tumšas krāsas, ja tava ierīce tās prasa
accessibility-can-exit = uzreiz iziet ar sarkano pogu vai trīs reizes nospiežot Shift
accessibility-status-title = Cik tas ir piekļūstams
accessibility-status = Heard daļēji atbilst tīmekļa satura piekļūstamības vadlīniju (Web Content Accessibility Guidelines, WCAG) 2.2. versijas AA līmenim. Tas, kas neatbilst, ir uzskaitīts šeit.
accessibility-not-title = Kas vēl nedarbojas labi
accessibility-not-time = { $hours ->
    [zero] Nepabeigtās atbildes izdzēš vēlākais pēc { $hours } stundām, un vairāk laika palūgt nevar. Tas tevi pasargā, ja ierīci lieto arī citi. (Kritērijs 2.2.1 „Pielāgojams laiks”)
    [one] Nepabeigtās atbildes izdzēš vēlākais pēc { $hours } stundas, un vairāk laika palūgt nevar. Tas tevi pasargā, ja ierīci lieto arī citi. (Kritērijs 2.2.1 „Pielāgojams laiks”)
   *[other] Nepabeigtās atbildes izdzēš vēlākais pēc { $hours } stundām, un vairāk laika palūgt nevar. Tas tevi pasargā, ja ierīci lieto arī citi. (Kritērijs 2.2.1 „Pielāgojams laiks”)
}
accessibility-not-staff-time = { $minutes ->
    [zero] Personālu bez brīdinājuma izraksta, ja { $minutes } minūšu nekas netiek darīts. (Kritērijs 2.2.1 „Pielāgojams laiks”)
    [one] Personālu bez brīdinājuma izraksta, ja { $minutes } minūti nekas netiek darīts. (Kritērijs 2.2.1 „Pielāgojams laiks”)
   *[other] Personālu bez brīdinājuma izraksta, ja { $minutes } minūtes nekas netiek darīts. (Kritērijs 2.2.1 „Pielāgojams laiks”)
}
accessibility-not-staff-language = Personāla lapas ir tikai angļu valodā.
accessibility-not-formats = Viegli lasāma versija (Easy Read) ir tikai angļu valodā un tikai daļai jautājumu. Attēli ir pie vairuma jautājumu, bet ne pie visiem. Jautājumus balsī nolasa tikai tad, ja ierīcei ir šīs valodas balss vai ir pievienots ieraksts. Zīmju valoda ir tikai tur, kur ir pievienoti video; iebūvētu video nav.
accessibility-not-translated = Daži jautājumi nav pieejami visās valodās. Tie ir parādīti angļu valodā, un lapa to pasaka. Tā tas ir šajās valodās:
accessibility-tested-title = Kas ir pārbaudīts
accessibility-tested-on = Pēdējās pārbaudes diena: { $date }. Pārbaudīja cilvēki, kas veido Heard, nevis kāds neatkarīgs.
accessibility-tested-axe = Katra veida lapa ar axe-core { $axe } pārlūkā Chromium { $chromium }: visi tā noteikumi par WCAG 2.0, 2.1 un 2.2, A un AA līmenī, gaišās un tumšās krāsās.
accessibility-tested-contrast = Lapas cilvēkiem, kas atbild: AAA līmeņa lielākais kontrasts, kā arī pogas un saites vismaz 44 reiz 44 pikseļu lielumā.
accessibility-tested-keyboard = Viss atbildēšanas ceļš tikai ar tastatūru.
accessibility-tested-narrow = Katra veida lapa 320 pikseļu platumā, kā mazā tālrunī vai 400 procentu palielinājumā.
accessibility-tested-html = Katra veida lapas HTML kods ar html-validate.
accessibility-untested-title = Kas nav pārbaudīts
accessibility-untested-reader = Neviens ekrāna lasītājs nav izmēģināts.
accessibility-untested-forced = Piespiedu krāsas (Windows lielais kontrasts) nav izmēģinātas īstā ierīcē.
accessibility-untested-people = Neviens cilvēks ar invaliditāti mūsu labā to vēl nav izmēģinājis.
accessibility-untested-languages = Neviens cilvēks nav pārbaudījis tulkojumu šajās valodās:
accessibility-tell-title = Pasaki mums
accessibility-tell = Vai kaut ko ir grūti lietot, vai tev to vajag citā veidā? Pasaki mums: mēs gribam to zināt.
accessibility-complain-title = Ja mēs neatbildam labi
accessibility-complain = Līdztiesības un cilvēktiesību komisija (Equality and Human Rights Commission) rūpējas, lai valsts un pašvaldību iestādes ievērotu 2018. gada piekļūstamības noteikumus. Ja tevi neapmierina mūsu atbilde, tev var palīdzēt konsultāciju dienests Equality Advisory and Support Service.
accessibility-complain-link = Equality Advisory and Support Service
accessibility-date = Šī paziņojuma sagatavošanas diena: { $date }.

## Comfort

cookies-comfort = Kā izskatās lapas
cookies-comfort-why = Atceras vārdu lielumu, krāsas un visu citu, ko izvēlējies lapā „Kā izskatās lapas”. Nekā cita tajā nav.
cookies-comfort-when = Kad tu tur kaut ko izvēlies.
cookies-comfort-kept = Līdz tu aizver pārlūku.
accessibility-can-look = izvēlēties lielākus vārdus, vairāk vietas, citus burtus un citas krāsas lapā „Kā izskatās lapas”

## On a shared device

privacy-data-unsent-shared = Tas pats koplietošanas ierīcē
privacy-data-unsent-shared-holds = Ja tu vai tie, kas iedeva saiti, saka, ka ierīci lieto arī citi. Laiku skaita no pēdējā, ko tu darīji.
privacy-data-unsent-shared-why = Lai tas, kas lieto ierīci pēc tevis, neredzētu, ko tu izvēlējies.
accessibility-can-stay = koplietošanas ierīcē nesteigties: lapa aizveras pēc { $minutes } min., kurās neviens neko nedara, { $before } min. pirms tam pajautā, un ar vienu spiedienu paliek atvērta, cik reižu vien vajag
cookies-first-shared-device = Ja tu saki, ka tavu ierīci lieto arī citi, viena ir no pirmā jautājuma.

## Wrong words

privacy-data-tries = Nesen ievadīti nepareizi vārdi un saglabātas atbildes
privacy-data-tries-holds = Interneta adrese, no kuras nāca nepareizi vārdi vai no kuras atbildes saglabāja vai atvēra atkal, un cik reižu. Tikai atmiņā, nekad diskā vai žurnālā.
privacy-data-tries-why = Lai svešu vārdu minēšana būtu lēna un lai neviens neaizņemtu visu serveri.

## Kept answers

privacy-kept-days-asked = { $days ->
    [zero] ja lūdz saglabāt, ne ilgāk kā { $days } dienas
    [one] ja lūdz saglabāt, ne ilgāk kā { $days } dienu
   *[other] ja lūdz saglabāt, ne ilgāk kā { $days } dienas
}
privacy-children-long-kept = Vai lūdzi tās saglabāt? Tad glabājam tās līdz dienai, ko tev pateicām.

## Words from last time: what one person says now, next to what they said then

privacy-children-who-together = Ja tu ieraksti iepriekšējās reizes vārdus, mēs zinām, ka divreiz atbildēja viens un tas pats cilvēks. Mēs nezinām, kurš.
privacy-data-together = Divas reizes blakus
privacy-data-together-holds = Tikai ja tu ieraksti iepriekšējās reizes vārdus: tas, ka abu dienu atbildes deva viens cilvēks. Ne tas, kurš.
privacy-data-together-why = Lai saskaitītu, cik cilvēkiem kaut kas ir kļuvis labāk vai sliktāk.
cookies-first-last-time = Ja tu ieraksti iepriekšējās reizes vārdus, viena ir no tā brīža.

## What is deleted after days and years

privacy-kept-days = { $days ->
    [zero] Ne ilgāk kā { $days } dienas
    [one] Ne ilgāk kā { $days } dienu
   *[other] Ne ilgāk kā { $days } dienas
}
privacy-kept-years = { $years ->
    [zero] Ne ilgāk kā { $years } gadus
    [one] Ne ilgāk kā { $years } gadu
   *[other] Ne ilgāk kā { $years } gadus
}
privacy-kept-after-close = pēc jautājumu slēgšanas: { $period }
privacy-kept-longer = ilgāk tikai tad, ja tas vajadzīgs kāda drošībai vai tiesai, un arī tad tu vari tās izdzēst
privacy-data-removed = Kas ir atsaukts
privacy-data-removed-holds = Par atbildēm, kuras kāds ir atsaucis vai izdzēsis: nejaušs skaitlis tādā veidā, ko nevar atšifrēt, un diena. Nekas no tā, kas tajās teikts.
privacy-data-removed-why = Lai tās izdzēstu vēlreiz, ja kādreiz jāizmanto veca rezerves kopija.
privacy-data-purges = Kas ir izdzēsts un kam jāpaliek
privacy-data-purges-holds = Cik atbilžu, kodu vai skaitļu kurā dienā izdzēsts, jo to laiks ir beidzies. Un kuriem jautājumiem darbinieki to ir apturējuši: kas, kad un kāpēc.
privacy-data-purges-why = Lai varētu pārbaudīt, vai mēs izdzēšam to, ko sakām.
