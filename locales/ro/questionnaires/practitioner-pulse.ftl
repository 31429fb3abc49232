### Practitioners and volunteers, once a year.

title = Munca pentru siguranța copiilor
purpose = Întrebările sunt despre munca dumneavoastră pentru siguranța copiilor și despre sprijinul pe care îl primiți pentru ea. Vă rugăm să răspundeți pentru munca dumneavoastră în ansamblu.

scale-agreement-strongly-agree = Sunt total de acord
scale-agreement-agree = Sunt de acord
scale-agreement-neither = Nu sunt nici de acord, nici împotrivă
scale-agreement-disagree = Nu sunt de acord
scale-agreement-strongly-disagree = Nu sunt deloc de acord
scale-last-training-last-year = În ultimul an
scale-last-training-one-to-three = Cu 1 până la 3 ani în urmă
scale-last-training-over-three = Cu mai mult de 3 ani în urmă
scale-last-training-never = Niciodată
scale-last-supervision-last-month = În ultima lună
scale-last-supervision-one-to-three = Cu 1 până la 3 luni în urmă
scale-last-supervision-over-three = Cu mai mult de 3 luni în urmă
scale-last-supervision-never = Niciodată
scale-how-many-three = Toți trei
scale-how-many-two = Doi
scale-how-many-one = Unul
scale-how-many-none = Niciunul
scale-went-all = Da, de la început până la sfârșit
scale-went-part = Da, o parte din timp
scale-went-absent = Nu
scale-views-shared-in-person = Copilul a spus ce crede
scale-views-shared-advocate = O persoană care reprezintă copilul (advocate) a vorbit pentru el
scale-views-shared-in-writing = În scris, prin imagini sau printr-o aplicație
scale-views-shared-by-worker = O persoană care lucrează cu copilul a transmis-o la întâlnire
scale-views-shared-not-shared = Nu a fost transmisă
scale-yes-no-yes = Da
scale-yes-no-no = Nu

section-role = Rolul dumneavoastră
section-role-lead = Ca să vă întrebăm numai ce se potrivește rolului dumneavoastră. Vă rugăm să luați în calcul numai întâlnirile despre un copil de 4 ani sau mai mare.
item-direct-work = Lucrați sau faceți voluntariat direct cu copii sau familii?
item-holds-cases = Aveți cazuri de care răspundeți personal?
item-has-supervision = Face supervizarea parte din rolul dumneavoastră?
item-been-to-conference = Ați fost la o conferință pentru protecția copilului (child protection conference) în ultimele 12 luni?
item-been-to-review = Ați fost la o întâlnire de revizuire (looked after review) în ultimele 12 luni?

section-know = Știți ce să faceți?
item-know-what-to-do = Știu ce să fac dacă îmi fac griji pentru un copil.
item-know-when-to-refer = Știu când să fac o sesizare (referral) la serviciile sociale pentru copii (children’s social care).
item-know-other-help = Știu ce ajutor există pentru copiii care nu ating pragul pentru serviciile sociale.
item-understand-procedures = Înțeleg cum funcționează procedurile noastre de protecție a copiilor (safeguarding).
item-confident-procedures = Am încredere în mine când folosesc procedurile noastre de protecție a copiilor.

section-training = Pregătire și un început în siguranță
item-can-get-training = Pot urma cursurile de protecție a copiilor de care am nevoie în rolul meu.
item-last-training = Când ați urmat ultima dată un curs de protecție a copiilor?
item-have-skills = Am abilitățile de care am nevoie ca să protejez copiii în munca mea.
item-checks-first = Verificările despre mine erau încheiate înainte să lucrez independent cu copiii.
item-induction-first = Am avut instruirea inițială (induction) înainte să lucrez independent cu copiii.

section-supervision = Supervizarea
item-supervision-reflects = Supervizarea mă ajută să mă opresc și să mă gândesc la munca mea.
item-last-supervision = Când ați avut ultima supervizare?

section-job = Postul dumneavoastră
item-workload = Pot face față volumului meu de muncă.
item-stay-in-job = Mă aștept să fiu în acest post și peste 12 luni.

section-together = Lucrul împreună
item-one-team = Instituțiile cu care lucrez acționează ca o singură echipă.
item-information-in-time = Alte instituții îmi transmit la timp informațiile de care am nevoie, ca să pot acționa.
item-know-what-to-share = Știu ce informații despre un copil pot transmite.

section-front-door = Când semnalați o îngrijorare
section-front-door-lead = Dacă nu ați semnalat nicio îngrijorare în ultimele 12 luni, răspundeți „Nu știu”.
item-action-soon-enough = Când semnalez o îngrijorare, se iau măsuri suficient de repede ca să fie protejat copilul.
item-front-door-advice = Primesc sfaturi utile când contactez Children’s Front Door (serviciul local pentru siguranța copiilor).
item-hear-back = Primesc răspuns despre ce s-a întâmplat cu sesizarea mea.

section-early-help = Ajutor timpuriu și prevenire
item-know-early-help = Știu cum să obțin ajutor timpuriu (early help) pentru o familie din zona noastră.
item-early-help-works = Ajutorul timpuriu schimbă ceva în bine pentru familiile pe care le îndrum spre el.
item-help-fits-need = Ajutorul pe care îl primesc familiile se potrivește cu nivelul lor de nevoi.
item-safety-messages = Transmit familiilor mesaje de siguranță din analizele deceselor de copii (child death reviews).

section-voice = Vocea copiilor
section-voice-lead = Gândiți-vă la toate cazurile dumneavoastră.
item-own-words = Notez ce spune fiecare copil, cu cuvintele lui.
item-see-alone = Mă văd cu fiecare copil fără alte persoane de față.
item-plans-show-wishes = Planurile mele arată ce am făcut în legătură cu ceea ce a vrut copilul.
item-wishes-changed = În ultimul caz pe care l-am închis, dorințele copilului au schimbat ce am făcut.

section-each-child = Cunoașterea fiecărui copil
section-each-child-lead = Identitatea poate însemna vârsta, dizabilitatea, credința, rasa, limba, genul sau orientarea sexuală.
item-time-for-each = Am destul timp să ajung să cunosc fiecare copil cu care lucrez.
item-explain-to-child = Folosesc cuvinte, imagini sau instrumente potrivite fiecărui copil ca să îi explic ce se întâmplă.
item-identity = Planurile mele reflectă identitatea fiecărui copil.
item-six-months = Cele mai multe familii din cazurile mele lucrează cu mine de șase luni sau mai mult.

section-safety = Siguranță și risc
item-know-how-safe = Știu cât de în siguranță este acum fiecare copil din cazurile mele.
item-told-me-safer = Gândiți-vă la ultimii trei copii pentru care ajutorul s-a încheiat. Câți v-au spus că se simt mai în siguranță?
item-risks-down = Știu ce riscuri au scăzut în fiecare dintre cazurile mele.
item-manager-decisions = Managerul meu consemnează decizii clare în cazurile mele.

section-parents = Părinți și îngrijitori
item-time-for-parents = Le dau părinților timp să spună ce cred.
item-parents-comment = Părinții pot comenta raportul meu înainte de întâlnire.
item-what-works-well = Evaluările mele spun ce merge bine în familie.
item-decisions-explained = Deciziile îi sunt explicate familiei.

section-plans = Evaluări, planuri și revizuiri
item-time-to-assess = Am timpul de care am nevoie ca să scriu o evaluare bună.
item-plans-clear = Planurile mele arată clar ce trebuie să se întâmple.
item-plan-copies = Fiecare familie are un exemplar al planului pe care îl poate înțelege.
item-reviews-challenge = Revizuirile pun sub semnul întrebării planurile care nu funcționează.

section-conference = Ultima conferință
section-conference-lead = Dacă au fost mai mulți copii, gândiți-vă la cel mai mare. Dacă se potrivesc mai multe variante, alegeți-o pe prima.
item-conference-child-there = Copilul a fost la ultima conferință la care ați fost?
item-conference-views = Cum a fost transmisă părerea copilului la acea conferință?

section-review = Ultima revizuire
section-review-lead = Dacă se potrivesc mai multe variante, alegeți-o pe prima.
item-review-child-there = Copilul a fost la ultima întâlnire de revizuire (looked after review) la care ați fost?
item-review-views = Cum a fost transmisă părerea copilului la acea întâlnire?

section-learning = Învățare
section-learning-lead = Acestea sunt ultimele întrebări.
item-changed-how-i-work = Mi-am schimbat felul de a lucra în urma unei lecții dintr-o analiză locală (local review).
item-know-lessons = Știu principalele lecții din analizele locale recente.
item-partnership-helped = Schimbările făcute de parteneriat în ultimul an i-au ajutat pe copiii cu care lucrez.
