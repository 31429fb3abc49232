### What Heard is, what it keeps of whom, which cookies it sets, and how well it can be used.

### The part for children is read by children of nine: one idea in a sentence, no word of law.

### «tu» to everybody, but «dumneavoastră» in the parts that are only for parents or for people who work with families.

about-link = Despre Heard
privacy-link = Confidențialitate
cookies-link = Cookie-uri
accessibility-link = Accesibilitate
on-this-page = Pe această pagină

## Who is responsible

responsible-title = Cine răspunde de acest serviciu
responsible-who = { $organisation } conduce acest serviciu și răspunde de el.
responsible-email = Scrie-ne:
responsible-website = Site-ul nostru:
responsible-officer = Responsabil cu protecția datelor: { $officer }

## About

about-title = Despre Heard
about-lead = Heard este un loc unde poți spune cum este pentru tine: este pentru copii și tineri, pentru părinți și îngrijitori și pentru cei care lucrează cu familii.
about-what-title = La ce folosește
about-what = { $organisation } vrea să știe dacă copiii sunt în siguranță și dacă sunt ascultați. { $statements ->
    [one] Fiecare întrebare ține de afirmația ei despre cum arată lucrurile când merg bine.
    [few] Fiecare întrebare ține de una dintre cele { $statements } afirmații despre cum arată lucrurile când merg bine.
   *[other] Fiecare întrebare ține de una dintre cele { $statements } de afirmații despre cum arată lucrurile când merg bine.
}
about-what-figures = Răspunsurile sunt numărate. Cei care verifică serviciile citesc cifrele și hotărăsc ce trebuie să meargă mai bine.
about-free-title = Tu hotărăști
about-free = Nu trebuie să răspunzi. La fiecare întrebare poți alege „Nu vreau să spun”. Asta nu schimbă nimic în ajutorul pe care îl primești.
about-languages-title = Limbi
about-languages = Poți citi Heard în aceste limbi:
about-languages-unreviewed = Sunt traduceri. Nicio persoană nu a verificat încă:
about-program-title = Programul
about-program = Heard { $version } este software liber sub licența GNU Affero General Public License, versiunea 3 sau o versiune ulterioară. Ai dreptul la codul sursă al programului: cere-ni-l.
about-program-alone = Nu arată reclame, nu numără vizitatori și nu cere nimic de la niciun alt site.
about-symbols = Cele mai multe imagini de lângă întrebări și răspunsuri sunt de la OpenMoji, sub licența CC BY-SA 4.0. Le-am făcut fișierele mai mici, iar liniile au o singură culoare.
about-symbols-licence = Licența imaginilor (în engleză)

## Privacy

privacy-title = Confidențialitate
privacy-lead = Ce se întâmplă cu ce ne spui. Citește partea care este pentru tine.

privacy-children-title = Pentru copii și tineri
privacy-children-who-title = Nu știm cine ești
privacy-children-who = Nu te întrebăm cum te cheamă. Nu te întrebăm când te-ai născut sau unde locuiești.
privacy-children-who-you = Poate să apară o pagină cu întrebări despre tine, de exemplu dacă ești fată sau băiat. Răspunde la ele numai dacă vrei.
privacy-children-who-tomorrow = De mâine, nimeni nu poate afla care răspunsuri sunt ale tale.
privacy-children-who-screen = Cine se uită la ecranul tău poate vedea ce alegi.
privacy-children-read-title = Cine îți poate vedea răspunsurile
privacy-children-read = Răspunsurile tale sunt numărate împreună cu răspunsurile altor oameni. Oamenii văd numere, de exemplu „8 din 10 au spus da”.
privacy-children-read-group = { $people ->
    [one] Ei văd un număr numai când a răspuns cel puțin { $people } persoană.
    [few] Ei văd un număr numai când au răspuns cel puțin { $people } persoane.
   *[other] Ei văd un număr numai când au răspuns cel puțin { $people } de persoane.
}
privacy-children-read-not = Familia ta, profesorii tăi și asistentul tău social (social worker) nu pot căuta ce ai spus.
privacy-children-read-machine = Răspunsurile tale sunt păstrate pe un calculator. Cei care au grijă de el trebuie să le țină în siguranță.
privacy-children-long-title = Cât timp le păstrăm
privacy-children-long-unsent = { $hours ->
    [one] Te-ai oprit înainte de sfârșit? Atunci îți ștergem răspunsurile după cel mult { $hours } oră.
    [few] Te-ai oprit înainte de sfârșit? Atunci îți ștergem răspunsurile după cel mult { $hours } ore.
   *[other] Te-ai oprit înainte de sfârșit? Atunci îți ștergem răspunsurile după cel mult { $hours } de ore.
}
privacy-children-long-sent = Ți-ai trimis răspunsurile? Atunci le păstrăm până când le ștergi tu.
privacy-children-mind-title = Te poți răzgândi
privacy-children-mind = Când trimiți, primești 7 cuvinte. Cu ele îți poți vedea răspunsurile și le poți retrage.
privacy-children-mind-days = { $days ->
    [one] Ai cel puțin { $days } zi în care îți poți scoate răspunsurile din total. După aceea totalul rămâne, iar tu poți încă să ștergi ce ai spus.
    [few] Ai cel puțin { $days } zile în care îți poți scoate răspunsurile din total. După aceea totalul rămâne, iar tu poți încă să ștergi ce ai spus.
   *[other] Ai cel puțin { $days } de zile în care îți poți scoate răspunsurile din total. După aceea totalul rămâne, iar tu poți încă să ștergi ce ai spus.
}
privacy-children-mind-early = Totalul se poate face în orice zi. După aceea rămâne, iar tu poți încă să ștergi ce ai spus.
privacy-children-free-title = Nu trebuie să răspunzi
privacy-children-free = La fiecare întrebare poți alege „Nu vreau să spun”. Te poți opri oricând. Primești același ajutor ca înainte.
privacy-children-unhappy-title = Dacă nu îți place ceva
privacy-children-unhappy = Spune-i unui adult în care ai încredere sau spune-ne nouă. La sfârșitul acestei pagini scrie cum.

privacy-parents-title = Pentru părinți și îngrijitori
privacy-parents-own-title = Răspunsurile dumneavoastră
privacy-parents-own = Se păstrează la fel ca ale unui copil: cu ziua, dar fără nume și fără oră. Ele nu ajung în dosarul familiei dumneavoastră și nimeni nu hotărăște nimic despre familia dumneavoastră pe baza lor.
privacy-parents-child-title = Răspunsurile copilului dumneavoastră
privacy-parents-child = Nu puteți căuta ce spune aici copilul dumneavoastră. El hotărăște dacă vă spune sau nu. Un copil mic poate vrea să fiți aproape; vă rugăm să îl lăsați pe el să aleagă răspunsurile.
privacy-parents-mind-title = Dacă vă răzgândiți
privacy-parents-mind = { $days ->
    [one] Cu cele 7 cuvinte pe care le primiți vă puteți vedea răspunsurile și le puteți retrage. Ele sunt numărate la { $days } zi după sfârșitul trimestrului sau mai târziu. După aceea totalul rămâne, iar dumneavoastră puteți încă să vă ștergeți răspunsurile.
    [few] Cu cele 7 cuvinte pe care le primiți vă puteți vedea răspunsurile și le puteți retrage. Ele sunt numărate la { $days } zile după sfârșitul trimestrului sau mai târziu. După aceea totalul rămâne, iar dumneavoastră puteți încă să vă ștergeți răspunsurile.
   *[other] Cu cele 7 cuvinte pe care le primiți vă puteți vedea răspunsurile și le puteți retrage. Ele sunt numărate la { $days } de zile după sfârșitul trimestrului sau mai târziu. După aceea totalul rămâne, iar dumneavoastră puteți încă să vă ștergeți răspunsurile.
}
privacy-parents-mind-early = Cu cele 7 cuvinte pe care le primiți vă puteți vedea răspunsurile și le puteți retrage până când sunt numărate. Asta se poate întâmpla în orice zi. După aceea totalul rămâne, iar dumneavoastră puteți încă să vă ștergeți răspunsurile.

privacy-practitioners-title = Pentru cei care lucrează cu familii
privacy-practitioners-employer-title = Angajatorul dumneavoastră nu vă poate căuta răspunsurile
privacy-practitioners-employer = { $people ->
    [one] Răspundeți fără nume. O cifră este arătată numai când a răspuns cel puțin { $people } persoană și este ascunsă acolo unde ar putea dezvălui ce a spus una dintre ele.
    [few] Răspundeți fără nume. O cifră este arătată numai când au răspuns cel puțin { $people } persoane și este ascunsă acolo unde ar putea dezvălui ce a spus una dintre ele.
   *[other] Răspundeți fără nume. O cifră este arătată numai când au răspuns cel puțin { $people } de persoane și este ascunsă acolo unde ar putea dezvălui ce a spus una dintre ele.
}
privacy-practitioners-agency = Pot exista cifre pentru o singură instituție sau un singur loc. Aceeași regulă este valabilă pentru fiecare dintre ele.
privacy-practitioners-staff-title = Dacă vă conectați cu un cont de personal
privacy-practitioners-staff = Păstrăm numele dumneavoastră, adresa de e-mail și ce aveți voie să faceți. Lista de mai jos spune exact.

privacy-kept-title = Ce păstrăm, exact
privacy-kept-lead = Această listă este făcută de program din ceea ce păstrează cu adevărat.
privacy-kept-not = Nu păstrăm nume, adrese de e-mail sau numere de telefon ale celor care răspund și nici adresa dispozitivului tău (adresa IP). O reținem numai după ce s-au scris cuvinte greșite sau s-au păstrat ori s-au deschis din nou răspunsuri, câteva minute, în memorie.
privacy-kept-tidy = { $minutes ->
    [one] Lucrurile al căror termen a trecut nu mai pot fi deschise și sunt șterse în cel mult { $minutes } minut.
    [few] Lucrurile al căror termen a trecut nu mai pot fi deschise și sunt șterse în cel mult { $minutes } minute.
   *[other] Lucrurile al căror termen a trecut nu mai pot fi deschise și sunt șterse în cel mult { $minutes } de minute.
}
privacy-kept-backups = O vreme păstrăm și copiile de siguranță ale datelor. Ce se șterge aici poate fi încă într-o copie de siguranță.
privacy-about-respondents = Despre cei care răspund
privacy-about-staff = Despre cei care se conectează
privacy-about-nobody = Despre nimeni
privacy-label-holds = Ce este
privacy-label-why = La ce folosește
privacy-label-readers = Cine poate citi
privacy-label-kept = Cât timp

privacy-data-unsent = Răspunsuri care nu au fost încă trimise
privacy-data-unsent-holds = Ce ai ales până acum, de asemenea ce ai ales să spui despre tine, sub cheie. Numai cookie-ul din browserul tău deschide aceste răspunsuri sau, dacă ai cerut să le păstrăm, numai cele 7 cuvinte.
privacy-data-unsent-why = Ca să te poți întoarce și să poți schimba un răspuns.
privacy-data-receipt = Cele 7 cuvinte ale tale, după trimitere sau păstrare
privacy-data-receipt-holds = Cuvintele, sub cheie. Numai cookie-ul din browserul tău le deschide.
privacy-data-receipt-why = Ca să vezi aceleași cuvinte când pagina se încarcă din nou.
privacy-data-sent = Răspunsuri care au fost trimise
privacy-data-sent-holds = Ce ai ales, la ce întrebări, și ziua. De asemenea, ce ai ales să spui despre tine: sexul, grupul etnic, o boală de lungă durată. Cele 7 cuvinte ale tale sunt păstrate numai într-o formă din care nu mai pot fi aflate.
privacy-data-sent-why = Ca să le numărăm și ca tu să le poți vedea sau retrage.
privacy-data-counts = Totaluri
privacy-data-counts-holds = Câți oameni au dat fiecare răspuns. Unde oamenii au scris cuvintele de data trecută: câți au dat ce răspuns atunci și ce răspuns acum. De asemenea, câți de un anumit sex, dintr-un grup etnic, cu sau fără o boală de lungă durată, unde oamenii ne-au spus.
privacy-data-counts-why = Din ele se fac cifrele.
privacy-data-figures = Cifre
privacy-data-figures-holds = Pentru fiecare afirmație și grupă de vârstă și, în cadrul lor, pentru instituții și locuri: o proporție și câți oameni reprezintă ea sau faptul că este ascunsă. La fel pentru grupuri, după ce spun oamenii despre ei. Și câți oameni nu au știut sau nu au vrut să spună. Unde oamenii au scris cuvintele de data trecută: câți au dat ce răspuns atunci și ce răspuns acum. De asemenea, cine din personal a făcut cifrele.
privacy-data-figures-why = Ca să se vadă ce merge bine și ce trebuie să meargă mai bine.
privacy-data-codes = Coduri pe care nu le-a folosit încă nimeni
privacy-data-codes-holds = Fiecare cod, într-o formă din care nu mai poate fi aflat, și întrebările pe care le deschide. Nu și cui i-a fost dat.
privacy-data-codes-why = Pentru ca un cod să fie luat în seamă o singură dată.
privacy-data-accounts = Conturi
privacy-data-accounts-holds = Numele, adresa de e-mail, ce are voie să facă persoana, ziua în care a fost făcut contul, dacă este oprit și parola într-o formă din care nu mai poate fi aflată.
privacy-data-accounts-why = Ca să intre numai cine trebuie.
privacy-data-links = Linkuri pentru alegerea unei parole
privacy-data-links-holds = Linkul, într-o formă din care nu mai poate fi aflat, și al cui este.
privacy-data-links-why = Pentru ca fiecare persoană să își aleagă propria parolă.
privacy-data-sessions = Cine este conectat
privacy-data-sessions-holds = Contul, când a fost folosit ultima dată și cookie-ul într-o formă din care nu mai poate fi aflat.
privacy-data-sessions-why = Pentru a nu fi nevoie de conectare pe fiecare pagină.
privacy-data-attempts = Încercări de conectare
privacy-data-attempts-holds = Adresa de e-mail care a fost scrisă și câte parole greșite. Numai în memorie, niciodată pe disc.
privacy-data-attempts-why = Pentru a încetini ghicirea parolelor.
privacy-data-questions = Întrebări
privacy-data-questions-holds = Fiecare versiune a fiecărei întrebări, în fiecare limbă.
privacy-data-questions-why = Pentru ca răspunsurile să rămână legate de ce s-a întrebat.
privacy-data-collections = Runde de întrebări
privacy-data-collections-holds = Un nume, ce întrebări, pentru ce instituție, loc sau curs, de când până când, câte coduri s-au făcut și în ce zi.
privacy-data-collections-why = Pentru a deschide și a închide întrebările.
privacy-data-measures = Date despre performanță și audituri
privacy-data-measures-holds = Ce au numărat instituțiile în propriile dosare, pe trimestre: câte din câte, fără nume.
privacy-data-measures-why = Ca să poată fi citite alături de ce spun oamenii.
privacy-data-upkeep = Întreținere
privacy-data-upkeep-holds = Ziua în care răspunsurile au fost puse ultima dată într-o ordine întâmplătoare.
privacy-data-upkeep-why = Pentru ca acest lucru să se facă o dată pe zi.

privacy-reader-own-browser = Numai browserul în care ai răspuns
privacy-reader-own-words = Tu, cu cele 7 cuvinte ale tale
privacy-reader-nobody = Nimeni
privacy-reader-operators = Cei care au grijă de calculatoare ar putea. Au voie numai dacă trebuie.
privacy-reader-everybody = Toată lumea
privacy-reader-coordinator = Coordonatorii: deschid întrebările și împart codurile
privacy-reader-analyst = Analiștii: verifică cât de bine ajută serviciile
privacy-reader-safeguarding-lead = Responsabilii cu protecția copiilor (safeguarding leads)
privacy-reader-administrator = Administratorii: au grijă de conturi

privacy-kept-hours = { $hours ->
    [one] Cel mult { $hours } oră
    [few] Cel mult { $hours } ore
   *[other] Cel mult { $hours } de ore
}
privacy-kept-minutes = { $minutes ->
    [one] Cel mult { $minutes } minut
    [few] Cel mult { $minutes } minute
   *[other] Cel mult { $minutes } de minute
}
privacy-kept-idle = { $minutes ->
    [one] Până la deconectare sau până trece { $minutes } minut fără folosire
    [few] Până la deconectare sau până trec { $minutes } minute fără folosire
   *[other] Până la deconectare sau până trec { $minutes } de minute fără folosire
}
privacy-kept-until-used = Până când codul este folosit
privacy-kept-until-taken-back = Până când le ștergi cu cele 7 cuvinte ale tale
privacy-kept-without-end = Programul nu șterge singur aceste date.

privacy-law-title = Legea și drepturile tale
privacy-law-basis = Avem voie să facem asta pentru că face parte din sarcina noastră publică de a ține copiii în siguranță: regulamentul britanic privind protecția datelor (UK GDPR), articolul 6 alineatul (1) litera (e). Când un răspuns spune ceva despre sănătate, grupul etnic sau alt aspect protejat, este vorba de articolul 9 alineatul (2) litera (g), împreună cu legea Data Protection Act 2018, anexa 1 (Schedule 1), paragrafele 8 și 18.
privacy-law-free = Cu toate acestea, tu alegi dacă răspunzi.
privacy-law-rights = Ai dreptul să vezi ce păstrăm despre tine, să ceri să corectăm sau să ștergem și să te opui. Cu cele 7 cuvinte îți poți vedea și șterge răspunsurile chiar tu, imediat. Fără ele nu îți putem găsi răspunsurile, pentru că nu știm care sunt ale tale.
privacy-law-no-machine = Niciun calculator nu hotărăște nimic despre tine. Nu se vinde nimic și nimănui nu i se trimit răspunsurile tale.
privacy-law-complain = Dacă nu îți place ce facem, spune-ne mai întâi nouă. Poți face plângere și la autoritatea britanică pentru protecția datelor (Information Commissioner).
privacy-law-complain-link = Fă o plângere la Information Commissioner’s Office

## Cookies

cookies-title = Cookie-uri
cookies-lead = Un cookie este o mică notiță pe care un site o ține în browserul tău. Heard are numai cookie-urile necesare pentru ceea ce îi ceri. De aceea nu te întreabă despre ele.
cookies-first = Nu există niciun cookie până când nu introduci un cod, nu salvezi un răspuns, nu alegi un răspuns și nu mergi la altă pagină, nu alegi cum arată paginile sau nu te conectezi.
cookies-all-title = Toate cookie-urile noastre
cookies-label-name = Nume
cookies-label-why = La ce folosește
cookies-label-when = Când este pus
cookies-label-kept = Cât timp
cookies-answers = Răspunsurile tale
cookies-answers-why = Cheia pentru răspunsurile tale neterminate, iar după trimitere pentru cele 7 cuvinte ale tale. Nu conține răspunsuri.
cookies-answers-when = Când introduci un cod, salvezi primele răspunsuri sau alegi un răspuns și mergi la altă pagină. Fiecare set de întrebări are cookie-ul lui: asteriscul (*) ține locul numărului setului.
cookies-answers-kept = { $hours ->
    [one] Până când închizi browserul. Ștergem răspunsurile neterminate după cel mult { $hours } oră.
    [few] Până când închizi browserul. Ștergem răspunsurile neterminate după cel mult { $hours } ore.
   *[other] Până când închizi browserul. Ștergem răspunsurile neterminate după cel mult { $hours } de ore.
}
cookies-staff = Conectarea
cookies-staff-why = Ține personalul conectat. Cei care răspund nu îl primesc niciodată.
cookies-staff-when = Când se conectează cineva din personal.
cookies-staff-kept = { $hours ->
    [one] Până la deconectare sau până la închiderea browserului. După { $hours } oră nu mai deschide nimic.
    [few] Până la deconectare sau până la închiderea browserului. După { $hours } ore nu mai deschide nimic.
   *[other] Până la deconectare sau până la închiderea browserului. După { $hours } de ore nu mai deschide nimic.
}
cookies-staff-idle = { $minutes ->
    [one] La fel după { $minutes } minut fără folosire.
    [few] La fel după { $minutes } minute fără folosire.
   *[other] La fel după { $minutes } de minute fără folosire.
}
cookies-none-title = Ce nu facem
cookies-none = Nu avem cookie-uri pentru reclame sau pentru numărarea vizitatorilor și nici cookie-uri ale altor site-uri. Nimic altceva nu se păstrează în browserul tău, în afară de imagini, fonturi și foi de stil care fac paginile să se încarce mai repede.
cookies-away-title = Cum scapi de ele
cookies-away = Butonul „{ $exit }” și butonul „{ $another }” îți șterg cookie-urile. La fel și închiderea browserului.

## Accessibility

accessibility-title = Accesibilitate
accessibility-lead = Toată lumea ar trebui să poată folosi Heard. Această pagină spune ce am verificat, ce nu merge încă bine și cum ne poți spune.
accessibility-applies = Este vorba despre toate paginile de la adresa { $address }.
accessibility-can-title = Ce poți face
accessibility-can-zoom = să mărești totul de patru ori, fără să derulezi în lateral
accessibility-can-keyboard = să faci totul cu tastatura
accessibility-can-scripts = să folosești fiecare pagină fără JavaScript
accessibility-can-dark = să folosești culori închise, dacă dispozitivul tău le cere
accessibility-can-exit = să ieși imediat, cu butonul roșu sau apăsând de trei ori tasta Shift
accessibility-status-title = Cât de accesibil este
accessibility-status = Heard respectă parțial regulile Web Content Accessibility Guidelines (WCAG), versiunea 2.2, nivelul AA. Ce nu este respectat este enumerat aici.
accessibility-not-title = Ce nu merge încă bine
accessibility-not-time = { $hours ->
    [one] Răspunsurile neterminate sunt șterse după cel mult { $hours } oră și nu poți cere mai mult timp. Asta te protejează pe un dispozitiv folosit și de alții. (Criteriul 2.2.1, Timp ajustabil)
    [few] Răspunsurile neterminate sunt șterse după cel mult { $hours } ore și nu poți cere mai mult timp. Asta te protejează pe un dispozitiv folosit și de alții. (Criteriul 2.2.1, Timp ajustabil)
   *[other] Răspunsurile neterminate sunt șterse după cel mult { $hours } de ore și nu poți cere mai mult timp. Asta te protejează pe un dispozitiv folosit și de alții. (Criteriul 2.2.1, Timp ajustabil)
}
accessibility-not-staff-time = { $minutes ->
    [one] Personalul este deconectat după { $minutes } minut fără folosire, fără avertisment. (Criteriul 2.2.1, Timp ajustabil)
    [few] Personalul este deconectat după { $minutes } minute fără folosire, fără avertisment. (Criteriul 2.2.1, Timp ajustabil)
   *[other] Personalul este deconectat după { $minutes } de minute fără folosire, fără avertisment. (Criteriul 2.2.1, Timp ajustabil)
}
accessibility-not-staff-language = Paginile pentru personal sunt numai în engleză.
accessibility-not-formats = Versiunea ușor de citit (Easy Read) există numai în engleză și numai pentru unele întrebări. Există imagini lângă cele mai multe întrebări, dar nu lângă toate. Întrebările sunt citite cu voce tare numai dacă dispozitivul are o voce pentru limba respectivă sau dacă a fost adăugată o înregistrare. Limbajul semnelor există numai acolo unde au fost adăugate filme; niciunul nu este inclus de la început.
accessibility-not-translated = Unele întrebări nu există în toate limbile. Ele sunt afișate în engleză, iar pagina spune acest lucru. Acest lucru se întâmplă în:
accessibility-tested-title = Ce s-a testat
accessibility-tested-on = Ultima testare: { $date }. A fost făcută de cei care realizează Heard, nu de cineva independent.
accessibility-tested-axe = Fiecare tip de pagină, cu axe-core { $axe } în Chromium { $chromium }: toate regulile lui pentru WCAG 2.0, 2.1 și 2.2, nivelurile A și AA, în culori deschise și închise.
accessibility-tested-contrast = Paginile pentru cei care răspund: contrastul mai puternic al nivelului AAA, precum și butoane și linkuri de cel puțin 44 pe 44 de pixeli.
accessibility-tested-keyboard = Tot drumul unui răspuns, numai cu tastatura.
accessibility-tested-narrow = Fiecare tip de pagină la o lățime de 320 de pixeli, ca pe un telefon mic sau la mărire de 400 la sută.
accessibility-tested-html = Codul HTML al fiecărui tip de pagină, cu html-validate.
accessibility-untested-title = Ce nu s-a testat
accessibility-untested-reader = Nu s-a încercat niciun cititor de ecran.
accessibility-untested-forced = Culorile forțate (contrastul ridicat din Windows) nu au fost încercate pe un dispozitiv real.
accessibility-untested-people = Nicio persoană cu dizabilități nu l-a încercat încă pentru noi.
accessibility-untested-languages = Nicio persoană nu a verificat traducerea în:
accessibility-tell-title = Spune-ne
accessibility-tell = Este ceva greu de folosit sau ai nevoie de o altă formă? Spune-ne: vrem să știm.
accessibility-complain-title = Dacă nu răspundem bine
accessibility-complain = Comisia pentru egalitate și drepturile omului (Equality and Human Rights Commission) se asigură că instituțiile publice respectă regulile de accesibilitate din 2018. Dacă răspunsul nostru nu te mulțumește, te poate ajuta Equality Advisory and Support Service (serviciu de consiliere despre egalitate).
accessibility-complain-link = Equality Advisory and Support Service
accessibility-date = Această declarație a fost pregătită pe { $date }.

## Comfort

cookies-comfort = Cum arată paginile
cookies-comfort-why = Ține minte mărimea cuvintelor, culorile și tot ce ai ales la „Cum arată paginile”. Nu conține nimic altceva.
cookies-comfort-when = Când alegi ceva acolo.
cookies-comfort-kept = Până când închizi browserul.
accessibility-can-look = să alegi cuvinte mai mari, mai mult spațiu, alte litere și alte culori, la „Cum arată paginile”

## On a shared device

privacy-data-unsent-shared = Același lucru, pe un dispozitiv comun
privacy-data-unsent-shared-holds = Când tu sau cei care ți-au dat linkul spun că și alții folosesc dispozitivul. Timpul se numără de la ultimul lucru pe care l-ai făcut.
privacy-data-unsent-shared-why = Pentru ca nimeni dintre cei care folosesc dispozitivul după tine să nu vadă ce ai ales.
accessibility-can-stay = să nu te grăbești pe un dispozitiv comun: pagina se închide după { $minutes } minute în care nimeni nu face nimic, întreabă cu { $before } minute înainte și rămâne deschisă cu o apăsare, de câte ori vrei
cookies-first-shared-device = Dacă spui că și alții folosesc dispozitivul tău, există unul de la prima întrebare.

## Wrong words

privacy-data-tries = Cuvinte greșite și răspunsuri păstrate de curând
privacy-data-tries-holds = Adresa de internet de la care au venit cuvinte greșite sau de la care s-au păstrat ori s-au deschis din nou răspunsuri, și de câte ori. Numai în memorie, niciodată pe disc sau într-un jurnal.
privacy-data-tries-why = Ca să încetinim ghicirea cuvintelor altora și ca nimeni să nu ocupe tot serverul.

## Kept answers

privacy-kept-days-asked = { $days ->
    [one] dacă ceri să le păstrăm, cel mult { $days } zi
    [few] dacă ceri să le păstrăm, cel mult { $days } zile
   *[other] dacă ceri să le păstrăm, cel mult { $days } de zile
}
privacy-children-long-kept = Ne-ai cerut să le păstrăm? Atunci le păstrăm până la data pe care ți-am spus-o.

## Words from last time: what one person says now, next to what they said then

privacy-children-who-together = Dacă scrii cuvintele de data trecută, știm că aceeași persoană a răspuns de două ori. Nu știm cine.
privacy-data-together = Două dăți, una lângă alta
privacy-data-together-holds = Numai dacă scrii cuvintele de data trecută: faptul că răspunsurile din ambele zile sunt ale aceleiași persoane. Nu a cui.
privacy-data-together-why = Ca să numărăm pentru câți oameni ceva s-a îmbunătățit sau s-a înrăutățit.
cookies-first-last-time = Dacă scrii cuvintele de data trecută, există unul din acel moment.

## What is deleted after days and years

privacy-kept-days = { $days ->
    [one] Cel mult { $days } zi
    [few] Cel mult { $days } zile
   *[other] Cel mult { $days } de zile
}
privacy-kept-years = { $years ->
    [one] Cel mult { $years } an
    [few] Cel mult { $years } ani
   *[other] Cel mult { $years } de ani
}
privacy-kept-after-close = după închiderea întrebărilor: { $period }
privacy-kept-longer = mai mult doar dacă siguranța cuiva sau un tribunal are nevoie de ele, iar tu le poți șterge și atunci
privacy-data-removed = Ce a fost retras
privacy-data-removed-holds = Despre răspunsurile pe care cineva le-a retras sau le-a șters: un număr la întâmplare, într-o formă din care nu se poate afla altceva, și ziua. Nimic din ce spuneau.
privacy-data-removed-why = Ca să fie șterse din nou dacă va trebui vreodată să folosim o copie de siguranță veche.
privacy-data-purges = Ce s-a șters și ce trebuie să rămână
privacy-data-purges-holds = Câte răspunsuri, coduri sau numere s-au șters în ce zi, fiindcă le-a trecut timpul. Și pentru ce întrebări au oprit angajații acest lucru: cine, când și de ce.
privacy-data-purges-why = Ca să se poată verifica dacă ștergem ce spunem.
