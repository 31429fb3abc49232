### Young people aged 12 to 17, after a child protection conference.

title = Conferința ta pentru protecția copilului
purpose = A avut loc o conferință pentru protecția copilului (child protection conference) despre tine. Întrebările sunt despre cum a fost pentru tine și ce a ieșit din ea.

scale-agreement-very-true = Foarte adevărat
scale-agreement-mostly-true = În mare parte adevărat
scale-agreement-a-bit-true = Un pic adevărat
scale-agreement-not-true = Nu este adevărat
scale-safer-much-safer = Mult mai în siguranță
scale-safer-bit-safer = Ceva mai în siguranță
scale-safer-same = La fel
scale-safer-bit-less-safe = Ceva mai puțin în siguranță
scale-safer-much-less-safe = Mult mai puțin în siguranță
scale-went-all = Da, de la început până la sfârșit
scale-went-part = Da, o parte din timp
scale-went-chose-not = Nu, am ales să nu merg
scale-went-not-asked = Nu, nu m-a întrebat nimeni
scale-went-other-reason = Nu, din alt motiv
scale-heard-myself = Da, de la mine
scale-heard-someone = Da, de la cineva care a spus-o în locul meu
scale-heard-not-heard = Nu

section-before = Înainte de conferință
section-before-lead = O conferință pentru protecția copilului este o întâlnire mare despre ce trebuie făcut ca să fii în siguranță.
item-conference-explained = Oamenii mi-au explicat conferința pe înțelesul meu.
item-asked-how-to-share = Cineva m-a întrebat cum vreau să îmi spun părerea.

section-conference = Conferința
section-conference-lead = Îți poți spune părerea vorbind sau în scris. Sau poate vorbi cineva pentru tine, chiar și când nu ești acolo.
item-went-to-conference = Ai fost la ultima ta conferință pentru protecția copilului?
item-heard-at-conference = Oamenii de la conferință au aflat părerea ta?

section-there = Cum a fost acolo
item-good-things-seen = Oamenii de la conferință au văzut lucrurile bune din familia mea, nu doar problemele.
item-respect-at-conference = Oamenii de la conferință au respectat cine sunt eu.

section-listened-to = Te-au ascultat oamenii?
section-listened-to-lead = Aceste întrebări sunt pentru tine chiar dacă nu ai fost acolo.
item-felt-listened-to = Am simțit că m-au ascultat.
item-took-me-seriously = Oamenii mi-au luat părerea în serios.
item-had-a-say = Am avut un cuvânt de spus în ce s-a hotărât.
item-told-me-why = Dacă oamenii nu au făcut ce am cerut, mi-au spus de ce.
item-made-a-difference = Părerea mea a schimbat ceva în ce s-a hotărât.

section-plan = Planul
section-plan-lead = Planul tău spune ce ar trebui să se întâmple mai departe și cine ce face.
item-know-the-plan = Știu care este planul pentru mine și familia mea.
item-understand-my-plan = Înțeleg ce spune planul meu.

section-safe = Sentimentul de siguranță
section-safe-lead = Acestea sunt ultimele întrebări.
item-safe-where-i-live = Mă simt în siguranță acolo unde locuiesc.
item-know-who-to-go-to = Știu la cine să merg dacă nu mă simt în siguranță.
item-feel-safer = De când am început să primesc ajutor, mă simt …
