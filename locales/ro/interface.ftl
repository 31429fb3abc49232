### What respondents read around the questions: children and young people, parents and carers, practitioners.

### Short words, short sentences. "We" is the partnership; "you" is the person who answers.

### Everybody is „tu”. Reads right for boys and girls, women and men: no adjectives or participles that agree with "you".

### «numărate» is "counted", «totaluri» "counts", «a retrage» "take back".

## Every page

service-name = Heard
skip-to-main = Treci la partea principală
exit = Ieși din această pagină
exit-press-two-more = Shift: mai apasă de 2 ori ca să ieși.
exit-press-one-more = Shift: mai apasă o dată ca să ieși.
exiting = Se încarcă.
tools-label = Limbă, ajutor și aspect
choose-language = Alege o limbă
help-now = Ajutor acum
back = Înapoi
about-this-service = Despre acest serviciu
my-answers = Răspunsurile mele
page-title = { $title } – Heard
page-title-error = Eroare: { $title } – Heard

date = { $day } { $month } { $year }
month-1 = ianuarie
month-2 = februarie
month-3 = martie
month-4 = aprilie
month-5 = mai
month-6 = iunie
month-7 = iulie
month-8 = august
month-9 = septembrie
month-10 = octombrie
month-11 = noiembrie
month-12 = decembrie

## Home

home-title = Spune-ne cum este pentru tine
home-lead = Răspunsurile tale arată ce merge bine și ce trebuie schimbat. Nu te întrebăm niciodată cum te cheamă.
code-heading = Ai un cod?
code-hint = Este pe cartonașul tău sau în scrisoarea ta. Are 4 cuvinte.
code-label = Cele 4 cuvinte ale tale
code-start = Începe
open-heading = Nu ai cod? Aici poate răspunde oricine
open-none = Acum nu este nimic la care să poată răspunde oricine. Dacă ai un cod, îl poți folosi aici.
minutes = { $minutes ->
    [one] Cam { $minutes } minut
    [few] Cam { $minutes } minute
   *[other] Cam { $minutes } de minute
}
audience-child-4-7 = De la 4 la 7 ani
audience-child-8-11 = De la 8 la 11 ani
audience-child-12-17 = De la 12 la 17 ani
audience-parent = Părinți și îngrijitori
audience-practitioner = Persoane care lucrează cu familii

## Help

help-title = Ajutor acum
help-lead = Poți vorbi cu cineva astăzi. Nu trebuie să spui cum te cheamă.
help-lead-child-4-7 = Poți vorbi azi cu un om mare și bun. Nu trebuie să spui cum te cheamă.
help-lead-child-8-11 = Poți vorbi astăzi cu cineva care vrea să te ajute. Nu trebuie să spui cum te cheamă.
help-lead-parent = Există ajutor pentru tine și pentru un copil care te îngrijorează.
help-lead-practitioner = Te îngrijorează un copil? Fă o sesizare astăzi. Ce răspunzi aici nu este o sesizare.
help-emergency = Sună la { $number }
help-emergency-child-4-7 = Sună la { $number }
help-emergency-child-8-11 = Sună la { $number }
help-emergency-parent = Sună la { $number }
help-emergency-practitioner = Sună la { $number }
help-emergency-when = Dacă tu sau altcineva este în pericol chiar acum
help-emergency-when-child-4-7 = Cineva îți face rău ție sau altcuiva. Sau cineva este grav rănit. Sau nu ești în siguranță acum. Un om mare răspunde și ajută.
help-emergency-when-child-8-11 = Tu sau altcineva este în pericol chiar acum. Sună chiar dacă nu știi sigur.
help-emergency-when-parent = Dacă tu sau altcineva este în pericol chiar acum
help-emergency-when-practitioner = Dacă tu sau altcineva este în pericol chiar acum
help-emergency-sign = { $number } în limbajul semnelor britanic
help-emergency-sign-child-4-7 = Sună la { $number } în limbajul semnelor
help-emergency-sign-child-8-11 = Sună la { $number } în limbajul semnelor britanic
help-emergency-sign-when = Când cineva este în pericol chiar acum: un apel video gratuit la 999 BSL, zi și noapte. Se deschide alt site.
help-emergency-sign-when-child-4-7 = Cineva este rănit sau nu ești în siguranță acum. Un om mare vede semnele tale și ajută. E gratuit. Se deschide o pagină nouă.
help-emergency-sign-when-child-8-11 = Tu sau altcineva este în pericol chiar acum. Un apel video gratuit în limbajul semnelor, zi și noapte. Se deschide alt site.
help-childline = Childline (linia telefonică de ajutor pentru copii)
help-childline-when = Gratuit, la orice oră, pentru oricine are sub 19 ani. Nu apare pe factura de telefon.
help-childline-when-child-4-7 = Sună dacă ai o supărare, o grijă sau ți-e frică. Poate trebuie să aștepți puțin. Un om mare și bun te ascultă. E gratuit.
help-childline-when-child-8-11 = Vorbește despre orice te îngrijorează, ziua sau noaptea. E gratuit și nu apare pe factura de telefon.
help-childline-when-parent = Copilul tău poate suna: gratuit, la orice oră, pentru oricine are sub 19 ani
help-childline-when-practitioner = Copiii și tinerii pot suna: gratuit, la orice oră, pentru oricine are sub 19 ani
help-text-line = Trimite un SMS cu textul SHOUT la { $number }
help-text-line-child-8-11 = Trimite un SMS cu textul SHOUT la { $number }
help-text-line-parent = Trimite un SMS cu textul SHOUT la { $number }
help-text-line-practitioner = Trimite un SMS cu textul SHOUT la { $number }
help-text-line-when = Gratuit, la orice oră, dacă preferi să nu vorbești (ajutor prin mesaje scrise)
help-text-line-when-child-8-11 = Scrii în loc să vorbești. E gratuit, ziua și noaptea.
help-text-line-when-parent = Pentru tine: gratuit, la orice oră, dacă preferi să nu vorbești
help-text-line-when-practitioner = Pentru tine: gratuit, la orice oră, dacă preferi să nu vorbești
help-front-door = Children’s Front Door (serviciul local pentru siguranța copiilor)
help-front-door-when = Spune cuiva din zona ta că un copil s-ar putea să nu fie în siguranță
help-front-door-when-child-12-17 = Spune cuiva din zona ta că tu sau altcineva s-ar putea să nu fie în siguranță
help-front-door-when-parent = Spune cuiva din zona ta că un copil, al tău sau altul, s-ar putea să nu fie în siguranță
help-front-door-when-practitioner = Fă o sesizare dacă crezi că un copil suferă un rău sau ar putea suferi. Nu aștepta.
help-childline-website = Site-ul Childline, unde poți vorbi și pe chat
help-organisation = Despre { $organisation }
help-not-watched = Cei care pot ajuta nu urmăresc ce răspunzi aici. Dacă ai nevoie de ajutor acum, te rugăm să ceri ajutor de la unul dintre aceste servicii.
help-not-watched-child-4-7 = Oamenii care pot ajuta nu văd pe ce față apeși. Așa că spune-i unui om mare sau sună.
help-not-watched-child-8-11 = Oamenii care pot ajuta nu văd răspunsurile tale în timp ce le dai. Dacă ai nevoie de ajutor acum, sună sau spune-i unui om mare în care ai încredere.
help-not-watched-parent = Cei care pot ajuta nu urmăresc ce răspunzi aici. Dacă ai nevoie de ajutor acum, te rugăm să ceri ajutor de la unul dintre aceste servicii.
help-not-watched-practitioner = Nimeni nu face nimic în urma răspunsurilor tale de aici. Doar o sesizare ajunge la cine poate ajuta copilul.
help-in-danger = Ești în pericol acum? Sună la { $number }.
help-in-danger-child-4-7 = Nu ești în siguranță acum? Sună la { $number }.
help-in-danger-child-8-11 = Ești în pericol acum? Sună la { $number }.
help-in-danger-parent = Ești în pericol acum? Sună la { $number }.
help-in-danger-practitioner = Ești în pericol acum? Sună la { $number }.
help-offer-title = Ai vrea să vorbești cu cineva?
help-offer-title-child-4-7 = Vrei să vorbești cu cineva?
help-offer-title-child-8-11 = Vrei să vorbești cu cineva?
help-offer-title-parent = Ai vrea să vorbești cu cineva?
help-offer = Dacă te îngrijorează ceva sau nu te simți în siguranță, acești oameni vor să te asculte.
help-offer-child-4-7 = Ai o supărare sau ți-e frică? Acești oameni vor să te ajute.
help-offer-child-8-11 = Dacă te îngrijorează ceva sau nu te simți în siguranță, acești oameni vor să te asculte.
help-offer-parent = Dacă te îngrijorează ceva sau dacă tu ori un copil nu sunteți în siguranță, acești oameni vor să te asculte.
help-tell = Spune-i unui om mare în care ai încredere. Dacă nu te ajută, spune-i altuia.
help-show = Poți arăta pagina aceasta unui om mare în care ai încredere.
help-grown-up = Pentru un adult care ajută un copil
help-phone-remembers = Apelurile și mesajele rămân în lista telefonului. De acolo pot fi șterse.
help-spoken-in = Se răspunde în engleză. Se poate spune ce limbă vorbești și cere un interpret.
help-spoken-in-parent = Se răspunde în engleză. Se poate spune ce limbă vorbești și cere un interpret.
help-spoken-in-practitioner = Se răspunde în engleză. Se poate spune ce limbă vorbești și cere un interpret.

## Start

start-now = Începe
start-faces = Uită-te la întrebare. Apasă pe fața care ți se potrivește.
start-no-wrong = Niciun răspuns nu este greșit. Poți spune „Nu știu”.
start-stop = Te poți opri când vrei.
start-for-grown-up = Pentru adultul care ajută: lăsați copilul să aleagă și, vă rugăm, citiți mai întâi restul paginii.
start-how-long-heading = Cât durează
course = Cursul
course-held = A avut loc
start-how-long = { $minutes ->
    [one] Cam { $minutes } minut.
    [few] Cam { $minutes } minute.
   *[other] Cam { $minutes } de minute.
} Poți sări peste orice întrebare dacă alegi „Nu vreau să spun”.
start-until = Poți răspunde până pe { $date }.
start-code = Codul tău se ia în seamă o singură dată. Te rugăm să răspunzi până la capăt în acest browser. Dacă începi din nou în altă parte, contează numai răspunsurile trimise primele. Ca să treci pe alt telefon sau calculator, apasă mai întâi aici „{ $keep }”.
start-code-child-4-7 = Codul tău merge o singură dată. Te rugăm să rămâi la acest telefon sau calculator până la capăt.
start-who-reads = Cine citește răspunsurile
start-who-reads-1 = Nimeni nu citește răspunsurile tale unul câte unul. Ele sunt numărate împreună cu răspunsurile altor oameni.
start-who-reads-2 = Cei care verifică cât de bine îi ajută serviciile pe copii văd totalurile, și numai când au răspuns destui oameni. Nu își pot da seama ce ai spus tu.
start-not-secret = Ce nu este secret
start-not-secret-1 = Nu întrebăm cine ești, iar de mâine nimeni nu mai poate lega răspunsurile tale de codul tău sau de dispozitivul tău.
start-not-secret-2 = O vreme păstrăm și copiile de siguranță ale datelor. Cei care au grijă de calculatoare trebuie să le țină în siguranță.
start-not-secret-3 = Oricine îți poate vedea ecranul vede ce alegi. Istoricul browserului tău arată că ai fost aici.
start-help-heading = Aici nu primești ajutor rapid
start-help-heading-child-4-7 = Ai nevoie de ajutor acum?
start-help = Nimeni nu te va contacta din cauza răspunsurilor tale. Dacă nu ești în siguranță sau te îngrijorează ceva, vorbește cu cineva astăzi.
start-help-child-4-7 = Noi nu vedem dacă ai nevoie de ajutor.
start-help-child-8-11 = Nimeni nu te va contacta din cauza răspunsurilor tale. Dacă te îngrijorează ceva sau nu ești în siguranță, vorbește cu cineva astăzi.
start-help-parent = Nimeni nu te va contacta din cauza răspunsurilor tale. Dacă tu sau un copil nu sunteți în siguranță, vorbește cu cineva astăzi.
start-help-practitioner = Nimeni nu face nimic în urma răspunsurilor tale de aici. Dacă te îngrijorează un copil, fă o sesizare astăzi.
start-take-back-heading = Te poți răzgândi
start-take-back = După ce trimiți, primești 7 cuvinte. Cu ele îți poți vedea răspunsurile sau le poți retrage până pe { $date }.
start-take-back-early = După ce trimiți, primești 7 cuvinte. Cu ele îți poți vedea răspunsurile sau le poți retrage până când sunt numărate. Asta se poate întâmpla în orice zi.
start-open-link = Oricine are acest link poate răspunde.
start-exit = Butonul roșu te scoate imediat de aici și uită ce nu ai trimis. Nu îți șterge istoricul din browser.

## Sections

part-of = Partea { $number } din { $total }
about-you-window = Înainte de trimitere
dont-know = Nu știu
not-said = Nu vreau să spun
go-on = Mai departe
save-and-continue = Salvează și continuă
there-is-a-problem = Există o problemă
error-choose-an-answer = Alege un răspuns sau alege „Nu vreau să spun”
error-not-an-option = Alege unul dintre răspunsurile de pe pagină
error-in-question = „{ $question }”: { $message }

## Check

check-title = Verifică-ți răspunsurile
check-title-child-4-7 = Acestea sunt răspunsurile tale?
check-lead = Încă nu s-a trimis nimic. Poți schimba orice răspuns.
check-lead-child-4-7 = Le poți schimba. Când ești gata, apasă pe „Trimite”.
check-change = Schimbă
check-change-what = : { $question }
check-before-title = Înainte să trimiți
check-before = Numele tău nu apare aici. Îți poți retrage răspunsurile până pe { $date }.
check-before-early = Numele tău nu apare aici. Îți poți retrage răspunsurile până când sunt numărate. Asta se poate întâmpla în orice zi.
check-continue = Continuă
check-send = Trimite răspunsurile mele
check-send-child-4-7 = Trimite
check-delete = Șterge răspunsurile mele
check-delete-means = Tot ce ai răspuns aici dispare. Nu se trimite nimic.
check-delete-sure = Da, șterge răspunsurile mele

## Sent

sent-title = Îți mulțumim. Te-am auzit.
sent-title-child-4-7 = Mulțumim! Te-am auzit.
sent-lead = Răspunsurile tale sunt pe drum și urmează să fie numărate.
sent-lead-child-4-7 = Ai terminat. Ne-ai ajutat mult.
receipt-title = Cele 7 cuvinte ale tale
receipt-title-child-4-7 = Pentru mai târziu: 7 cuvinte
receipt-lead = Numai tu le ai. Scrie-le pe hârtie dacă vrei să îți mai vezi răspunsurile sau să le retragi până pe { $date }.
receipt-lead-early = Numai tu le ai. Scrie-le pe hârtie dacă vrei să îți mai vezi răspunsurile sau să le retragi înainte să fie numărate.
receipt-lost = Fără aceste cuvinte nu îți putem găsi răspunsurile. Dacă telefonul sau calculatorul este folosit și de alții, nu face cu el o poză a cuvintelor.
receipt-go = Vezi sau retrage răspunsurile mele
sent-next-title = Ce se întâmplă acum
sent-next-1 = Răspunsurile tale sunt numărate împreună cu răspunsurile altor oameni.
sent-next-2 = O dată la câteva luni, cei care verifică serviciile se uită la totaluri.
sent-next-3 = Ei hotărăsc ce trebuie să meargă mai bine.
sent-another = Vrea să răspundă altcineva
sent-done = Am terminat pe acest dispozitiv
sent-forget = Până când apeși acest buton sau închizi browserul, cine folosește dispozitivul după tine ar putea vedea aceste cuvinte.
already-title = Răspunsurile tale sunt trimise
already-text = De pe acest dispozitiv s-au trimis răspunsuri. Ele se numără o singură dată. Dacă ai cele 7 cuvinte, îți poți vedea răspunsurile la „Răspunsurile mele”.

## My answers

my-answers-title = Răspunsurile mele
my-answers-lead = Scrie cele 7 cuvinte ale tale. Ordinea contează. Greșelile mici nu contează.
my-answers-label = Cele 7 cuvinte ale tale
my-answers-show = Arată răspunsurile mele
my-answers-empty = Scrie cele 7 cuvinte ale tale
my-answers-too-few = Sunt mai puțin de 7 cuvinte. Scrie-le pe toate 7, cu spațiu între ele.
my-answers-too-many = Sunt mai mult de 7 cuvinte. Scrie numai cele 7 cuvinte ale tale.
my-answers-unknown = Nu am găsit răspunsuri cu aceste cuvinte. Verifică fiecare cuvânt și ordinea cuvintelor. Dacă ți-ai retras răspunsurile, ele nu mai există.
my-answers-sent-on = Trimise pe { $date }
my-answers-until = Le poți retrage până pe { $date }.
my-answers-until-early = Le poți retrage până când sunt numărate. Asta se poate întâmpla în orice zi.
my-answers-released = Au fost numărate, iar totalul rămâne. Poți însă să ștergi ce ai spus.
my-answers-take-back = Retrage răspunsurile mele
my-answers-delete = Șterge ce am spus
my-answers-sure = Le retragi? După aceea nu mai pot fi aduse înapoi.
again-last = Dacă le retragi, poți răspunde încă o dată. Va fi ultima dată.
again-no-more = Ai răspuns de câte ori îți permit cuvintele. Dacă retragi aceste răspunsuri, nu mai poți răspunde din nou.
my-answers-gone-title = Răspunsurile tale nu mai există
my-answers-gone = Am șters răspunsurile tale, iar ele nu mai sunt numărate.
my-answers-gone-counted = Am șters ce ai spus. Rămâne numai în total, unde nimeni nu poate vedea că ai fost tu.
my-answers-gone-before = Aceste răspunsuri au fost deja retrase. Le-am șters atunci, iar acum nu s-a schimbat nimic.
my-answers-closes = Această pagină se închide singură după { $minutes } minute, ca nimeni altcineva să nu o citească. Cele 7 cuvinte ale tale o deschid din nou.
my-answers-ends = De ceva timp nimeni nu a făcut nimic aici. Peste { $minutes } minute pagina se închide. Cele 7 cuvinte ale tale o deschid din nou.
last-time-ends = De ceva timp nimeni nu a făcut nimic aici. Peste { $minutes } minute pagina se închide. Cuvintele se pot scrie din nou.

## When something is in the way

not-found-title = Nu găsim această pagină
not-found-text = Poate că adresa are o greșeală sau pagina nu mai există.
to-home = Mergi la prima pagină
made-up = Aceasta este o demonstrație: toate răspunsurile de aici sunt inventate.
closed-title = Acum este închis
closed-text = Aici nu se mai primesc răspunsuri. Răspunsurile care nu au fost trimise înainte nu se trimit nici acum.
closed-thanks = Îți mulțumim că ai venit. Poți primi ajutor și acum și poți vedea răspunsurile pe care le-ai trimis înainte.
not-yet-title = Încă nu a început
not-yet-text = Poți răspunde începând cu { $date }. Te rugăm să revii atunci.
code-unknown = Nu cunoaștem aceste cuvinte sau ele au fost deja folosite. Se poate și ca timpul pentru răspunsuri să se fi încheiat. Verifică fiecare cuvânt de pe cartonaș.
code-empty = Scrie cele 4 cuvinte de pe cartonaș
code-too-long = Este prea lung. Scrie numai cele 4 cuvinte de pe cartonaș.
code-used-title = Acest cod a fost deja folosit
code-used-text = S-au trimis deja răspunsuri cu același cod. Un cod se ia în seamă o singură dată, așa că aceste răspunsuri nu au fost trimise.
code-used-text-child-4-7 = Cineva a trimis deja răspunsuri cu același cod. Un cod merge o singură dată, așa că aceste răspunsuri nu au fost trimise.
code-used-you = Ai fost tu, pe alt telefon sau calculator? Atunci acele răspunsuri contează. Cele 7 cuvinte ale tale le deschid la „Răspunsurile mele”.
code-used-not-you = A fost altcineva? Atunci cere alt cod de la cine ți l-a dat pe acesta. Nu ai greșit cu nimic.
code-used-not-you-child-4-7 = Nu ai greșit cu nimic. Arată această pagină unui om mare.
code-needed-title = Te rugăm să scrii din nou codul
code-needed-text = Păstrăm răspunsurile neterminate cel mult { $hours ->
    [one] { $hours } oră
    [few] { $hours } ore
   *[other] { $hours } de ore
} și numai în browserul în care ai început. Codul tău este încă bun dacă nu s-a trimis nimic cu el.
ahead-title = Încă nu ai ajuns aici
ahead-text = Unele întrebări de dinainte așteaptă încă un răspuns.
ahead-go = Mergi la următoarea întrebare care așteaptă un răspuns
expired-title = Nu mai avem răspunsurile tale
expired-text = În acest browser nu sunt răspunsuri la aceste întrebări: au fost trimise, au fost șterse sau au trecut mai mult de { $hours ->
    [one] { $hours } oră
    [few] { $hours } ore
   *[other] { $hours } de ore
}. Răspunsurile pe care le-ai trimis sunt numărate, iar cele 7 cuvinte ale tale încă ți le arată.
start-again = Începe din nou
too-large-title = A fost prea mult
too-large-text = Pagina a trimis mai mult decât putem primi. Mergi înapoi și încearcă din nou.
forbidden-title = Nu s-a trimis de pe pagina noastră
forbidden-text = Pentru siguranța ta, primim răspunsuri numai de pe paginile noastre. Mergi înapoi, încarcă pagina din nou și mai încearcă o dată.
busy-title = Foarte mulți oameni răspund chiar acum
busy-text = Ce ai scris nu este încă salvat, dar este tot aici. Așteaptă puțin, apoi apasă butonul.
busy-plain = Așteaptă puțin, apoi încarcă pagina din nou.
busy-again = Trimite din nou
busy-closes = Această pagină se închide singură după { $minutes } minute. Apasă butonul înainte, iar ce ai ales rămâne.
failed-title = Ne pare rău, ceva nu a mers bine la noi
failed-text = Nu este vina ta. Mergi înapoi și încearcă din nou. Dacă se repetă, revino mai târziu.
deleted-title = Răspunsurile tale sunt șterse
deleted-text = Nu s-a trimis nimic și nu se păstrează nimic.
code-confirm-title = Începe cu codul tău
code-confirm-text = Apasă butonul ca să începi. Adresa care te-a adus aici conține codul tău. Nu o da mai departe.

## On paper: a slip with a code, handed to one person

slip-title = Spune-ne cum este pentru tine
slip-title-parent = Spune-ne cum a fost pentru tine
slip-title-practitioner = Spune-ne cum este în munca ta
slip-scan = Scanează pătratul sau intră pe
slip-enter = și scrie aceste 4 cuvinte
slip-from = Poți răspunde începând cu { $from }.
slip-until = Poți răspunde până pe { $until }.
slip-from-until = Poți răspunde din { $from } până pe { $until }.
slip-once = Acest cartonaș se folosește o singură dată. Nu te întrebăm cum te cheamă.
slip-help = Ești în pericol acum? Sună la { $emergency }. Childline (ajutor pentru copii): { $childline }.
slip-qr = Cod QR care deschide pagina cu aceste 4 cuvinte

## Comfort

comfort-link = Aspect
comfort-title = Cum arată paginile
comfort-lead = Alege ce îți este mai ușor de citit. Rămâne așa până când închizi browserul sau apeși „{ $exit }”.
comfort-as-usual = Ca de obicei
comfort-text-size = Mărimea cuvintelor
comfort-text-size-large = Mari
comfort-text-size-larger = Foarte mari
comfort-spacing = Spațiu
comfort-spacing-wide = Mai mult spațiu între rânduri, cuvinte și litere
comfort-font = Litere
comfort-font-clear = Litere ușor de deosebit
comfort-colours = Culori
comfort-colours-light = Deschise
comfort-colours-dark = Închise
comfort-colours-high-contrast = Puternice: alb și galben pe negru
comfort-motion = Mișcare
comfort-motion-calm = Nimic nu se mișcă și nu se estompează
comfort-save = Salvează
comfort-all-as-usual = Totul din nou ca de obicei

## Easier words

comfort-manner = Întrebări
comfort-manner-easy-read = Ușor de citit: propoziții mai scurte, cuvinte mai simple
comfort-manner-symbols = Cu simboluri: o imagine la fiecare întrebare și la fiecare răspuns
manner-easy-read-offer = Citește întrebările în cuvinte mai simple
manner-easy-read-missing = Aceste întrebări nu există încă în cuvinte mai simple. Le citești pe cele obișnuite.
manner-symbols-offer = Răspunde cu imagini lângă cuvinte
manner-symbols-missing = Aceste întrebări nu au imagini. Le citești doar în cuvinte.
manner-symbols-usual-words = Aceste întrebări nu există încă în cuvinte mai simple. Imaginile stau lângă cele obișnuite.

## Read aloud, and sign language

comfort-manner-read-aloud = Citire cu voce tare: apasă „Ascultă” la o întrebare. Cei de lângă tine pot auzi
comfort-manner-sign = Limbajul semnelor: un video la fiecare întrebare
manner-read-aloud-offer = Ascultă întrebările
manner-sign-offer = Vezi întrebările în limbajul semnelor
manner-sign-missing = Aceste întrebări nu există încă în limbajul semnelor. Poți citi cuvintele.
questions-in-language = Aceste întrebări nu există încă în această limbă. Le citești în: { $language }.
read-aloud-listen = Ascultă
read-aloud-stop = Oprește
read-aloud-no-voice = Dacă o întrebare nu are buton pentru ascultat, nu poate fi citită cu voce tare pe acest dispozitiv.
read-aloud-partly = Pe acest dispozitiv se poate citi cu voce tare numai o parte.
sign-missing-here = Această întrebare nu există încă în limbajul semnelor. Te rugăm să citești cuvintele.
sign-language = Limbajul semnelor
sign-language-bfi = Limbajul semnelor britanic

## Titles of windows, and of pages in a browser's history: they do not tell what the questions are about

start-window = Înainte să începi
help-window = Numere de telefon
red-button-window = Butonul roșu

## The red button: what it does, before the first question

exit-expired = Timpul pentru ieșirea din această pagină a trecut.
red-button-title = Poți ieși oricând
red-button-title-child-4-7 = Te poți opri când vrei
red-button-leads = Acest buton roșu este pe fiecare pagină. Apasă-l și ajungi imediat pe alt site, unde nu scrie nimic despre acesta.
red-button-leads-child-4-7 = Apasă butonul roșu. Atunci pagina aceasta dispare.
red-button-forgets = Ce nu ai trimis este uitat atunci pe acest dispozitiv.
red-button-forgets-child-4-7 = Uităm fețele pe care ai apăsat.
red-button-shift = Cu o tastatură, poți în schimb să apeși de trei ori tasta Shift.
red-button-shift-child-4-7 = Pe calculator poți apăsa de trei ori tasta Shift.
red-button-history-title = Nu îți șterge istoricul
red-button-history = Cine se uită mai târziu pe acest dispozitiv poate vedea în istoricul browserului că ai fost aici, dar nu ce ai răspuns.
red-button-history-child-4-7 = Telefonul sau calculatorul știe încă că ai fost aici. Un om mare în care ai încredere poate șterge asta.
red-button-history-phone = Pe telefon: deschide meniul browserului, alege „Istoric” și șterge această pagină.
red-button-history-computer = Pe calculator: apasă Ctrl și H împreună, caută această pagină și șterge-o. Pe Mac, folosește meniul „Istoric”.
red-button-history-all = Șterge doar ce trebuie: un istoric gol poate părea ciudat.
red-button-history-private = Data viitoare: o fereastră privată nu păstrează istoricul.
red-button-try = Încearcă unde duce. Apasă „Înapoi” în browser ca să revii aici.
red-button-more = Cum ieși repede și ce rămâne în istoric

## On a device that others use afterwards

shared-device-title = Pe un dispozitiv comun
shared-device-choose = Și alții folosesc acest telefon sau calculator
shared-device-means = Dacă timp de { $minutes } minute nimeni nu face nimic aici, pagina se închide singură și ce nu a fost trimis se șterge. Cu { $before } minute înainte întreabă dacă mai ești aici.
shared-device-keeps = Niciun răspuns nu rămâne pe acest dispozitiv. Istoricul rămâne.
still-there-title = Mai ești aici?
still-there-means = De ceva timp nimeni nu a făcut nimic aici. Peste { $minutes } minute pagina se închide și ce nu a fost trimis se șterge.
still-there-stay = Sunt încă aici
sent-closes = Această pagină se închide singură după { $minutes } minute, ca nimeni altcineva să nu îți vadă cuvintele. Înainte te întreabă.
expired-shared-device = Pe un dispozitiv comun se șterg după { $minutes } minute în care nimeni nu face nimic.

## Too many wrong words

slower-title = Te rugăm să încerci mai încet
slower-text = Din locul în care te afli s-au scris multe cuvinte greșite, poate de către altcineva. Ce ai scris este încă aici. Așteaptă zece secunde, apoi apasă butonul.

## Keeping answers for later, and answering again

keep-button = Păstrează răspunsurile, revin mai târziu
keep-title = Răspunsurile tale sunt păstrate
keep-until = Poți continua până pe { $date }. După această zi le ștergem.
keep-not-sent = Încă nu s-a trimis nimic.
keep-words = Scrie aceste cuvinte pe hârtie. Cu ele poți continua pe orice telefon sau calculator: deschide „Răspunsurile mele” și scrie-le. Când trimiți răspunsurile, cuvintele rămân aceleași.
keep-done = Le-am scris
keep-go-on = Continuă să răspunzi
keep-elsewhere-title = Răspunsurile tale sunt păstrate
keep-elsewhere-text = Ca să continui, deschide „Răspunsurile mele” și scrie cele 7 cuvinte.
keep-closed-text = Răspunsurile păstrate nu au fost trimise. Le-am șters.
kept-words-open = Dacă ți-ai păstrat răspunsurile pentru mai târziu, cele 7 cuvinte ale tale le deschid la „Răspunsurile mele”.
again-title = Vrei să răspunzi din nou?
again-words = Nu a rămas nimic din ce ai spus. Codul este folosit, dar cu cele 7 cuvinte poți răspunde încă o dată până pe { $date }.
again-words-last = Aceasta este ultima dată. Dacă retragi și acele răspunsuri, nu mai poți răspunde din nou.
again-button = Răspunde din nou

## Words from last time: what one person says now, next to what they said then

last-time-title = Ai mai răspuns la aceste întrebări?
last-time-title-child-4-7 = Ai mai făcut asta?
last-time-offer = Am cele 7 cuvinte de data trecută
last-time-lead = Scrie cele 7 cuvinte pe care le-ai primit data trecută. Atunci ce spui acum este pus lângă ce ai spus atunci. Numărăm pentru câți oameni ceva s-a îmbunătățit sau s-a înrăutățit.
last-time-lead-child-4-7 = Ai primit 7 cuvinte data trecută? Un adult le poate scrie aici. Atunci vedem ce s-a îmbunătățit.
last-time-nobody = Nimeni nu află cine ești. Păstrăm numai faptul că de ambele dăți a fost aceeași persoană.
last-time-nobody-child-4-7 = Nimeni nu află că ești tu.
last-time-choice = Poți sări peste asta. Poți răspunde la fel.
last-time-found = Am găsit ce ai spus data trecută. Când trimiți, noile răspunsuri sunt puse lângă acelea. Nimeni nu află cine ești.
last-time-found-child-4-7 = Am găsit ce ai spus data trecută. Nimeni nu află că ești tu.
last-time-label = Cele 7 cuvinte ale tale de data trecută
last-time-use = Folosește aceste cuvinte
last-time-without = Mai departe fără ele
last-time-leave-out = Lasă deoparte data trecută
last-time-unknown = Nu am găsit răspunsuri trimise cu aceste cuvinte. Verifică fiecare cuvânt și ordinea cuvintelor. Poți merge mai departe și fără ele.
last-time-other = Aceste cuvinte țin de răspunsuri la alte întrebări. Numai răspunsurile la aceleași întrebări pot fi puse unele lângă altele. Poți merge mai departe fără ele.
last-time-followed = De atunci ai mai răspuns o dată. Scrie cuvintele pe care le-ai primit ultima dată sau mergi mai departe fără ele.
sent-without-last-time = Nu am putut pune răspunsurile tale lângă cele de data trecută. Acelea nu mai există sau lângă ele sunt deja altele mai noi. Răspunsurile tale se numără oricum.
sent-without-last-time-child-4-7 = Nu am putut pune asta lângă data trecută. Nu-i nimic. Ce ai spus acum se numără.
receipt-next-time = Dacă răspunzi cândva din nou la aceste întrebări, cu aceste cuvinte cele două dăți pot fi puse una lângă alta. Nimeni nu află cine ești.

## Where safety depends on every word, and nobody has reviewed the translation

safety-in-english = Această parte este în engleză. Nimeni nu i-a verificat încă traducerea.
