### Young people aged 12 to 17 who are looked after, after a review.

title = Întâlnirea ta de revizuire (looked after review)
purpose = Întrebările sunt despre ultima ta întâlnire de revizuire (looked after review) și despre cum îți este.

scale-agreement-very-true = Foarte adevărat
scale-agreement-mostly-true = În mare parte adevărat
scale-agreement-a-bit-true = Un pic adevărat
scale-agreement-not-true = Nu este adevărat
scale-went-all = Da, de la început până la sfârșit
scale-went-part = Da, o parte din timp
scale-went-chose-not = Nu, am ales să nu merg
scale-went-not-asked = Nu, nu m-a întrebat nimeni
scale-went-other-reason = Nu, din alt motiv
scale-heard-myself = Da, de la mine
scale-heard-someone = Da, de la cineva care a spus-o în locul meu
scale-heard-not-heard = Nu
scale-yes-no-yes = Da
scale-yes-no-no = Nu

section-review = Întâlnirea de revizuire
section-review-lead = Îți poți spune părerea vorbind sau în scris. Sau poate vorbi cineva pentru tine, chiar și când nu ești acolo.
item-went-to-review = Ai fost la ultima ta întâlnire de revizuire (looked after review)?
item-heard-at-review = Oamenii de la întâlnire au aflat părerea ta?

section-listened-to = Te-au ascultat oamenii?
section-listened-to-lead = Aceste întrebări sunt pentru tine chiar dacă nu ai fost acolo.
item-felt-listened-to = Am simțit că m-au ascultat.
item-had-a-say = Am avut un cuvânt de spus în ce s-a hotărât.
item-told-me-why = Dacă oamenii nu au făcut ce am cerut, mi-au spus de ce.
item-made-a-difference = Părerea mea a schimbat ceva în ce s-a hotărât.

section-plan = Planul tău
section-plan-lead = Planul tău spune ce ar trebui să se întâmple mai departe și cine ce face.
item-explained = Oamenii îmi explică ce se întâmplă, pe înțelesul meu.
item-know-my-plan = Știu care este planul pentru mine.
item-understand-my-plan = Înțeleg ce spune planul meu.
item-promises-checked = La întâlnirile mele de revizuire se verifică dacă oamenii au făcut ce au spus că vor face.

section-people = Oamenii care te ajută
item-can-talk = Pot vorbi cu asistentul meu social atunci când am nevoie.
item-does-what-they-say = Asistentul meu social face ce spune că va face.
item-same-worker = Aceeași persoană lucrează cu mine de destul timp ca să ajung să o cunosc.
item-someone-i-trust = Dintre cei care lucrează cu mine, angajați sau voluntari, există cel puțin un om în care am încredere.
item-respect = Cei care lucrează cu mine respectă cine sunt eu.

section-now = Cum sunt lucrurile acum
item-safe-where-i-live = Mă simt în siguranță acolo unde locuiesc.
item-know-who-to-go-to = Știu la cine să merg dacă nu mă simt în siguranță.
item-health-help = Pot primi ajutor pentru sănătatea mea atunci când am nevoie.
item-in-education = Mergi la școală sau la college?

section-education = Școala sau college-ul
section-education-lead = Acestea sunt ultimele întrebări.
item-help-with-school = Primesc ajutorul de care am nevoie ca să îmi meargă bine la școală sau la college.
item-easy-to-go = Îmi este ușor să merg la școală sau la college.
