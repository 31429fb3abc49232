### Parents and carers, after a child protection conference.

title = Conferința despre copilul dumneavoastră
purpose = Întrebările sunt despre ultima conferință pentru protecția copilului (child protection conference) din familia dumneavoastră și despre ce a ieșit din ea.

scale-agreement-strongly-agree = Sunt total de acord
scale-agreement-agree = Sunt de acord
scale-agreement-neither = Nu sunt nici de acord, nici împotrivă
scale-agreement-disagree = Nu sunt de acord
scale-agreement-strongly-disagree = Nu sunt deloc de acord
scale-safer-much-safer = Mult mai în siguranță
scale-safer-bit-safer = Ceva mai în siguranță
scale-safer-same = La fel ca înainte
scale-safer-bit-less-safe = Ceva mai puțin în siguranță
scale-safer-much-less-safe = Mult mai puțin în siguranță
scale-went-all = Da, de la început până la sfârșit
scale-went-part = Da, o parte din timp
scale-went-absent = Nu
scale-views-shared-by-child = Da, a spus-o copilul meu
scale-views-shared-by-someone = Da, a spus-o cineva pentru copilul meu
scale-views-shared-not-shared = Nu
scale-yes-no-yes = Da
scale-yes-no-no = Nu

section-before = Înainte de conferință
section-before-lead = Dacă cineva a participat prin telefon sau video, se socotește că a fost acolo.
item-told-what-about = Înainte de conferință, mi s-a spus despre ce vom vorbi.
item-time-to-read = Am avut destul timp să citesc rapoartele înainte de conferință.
item-reports-true = Rapoartele au dat o imagine adevărată a familiei noastre.
item-needed-help-to-take-part = Ați avut nevoie de interpret sau de alt ajutor ca să participați?
item-went-myself = Ați fost la conferință?

section-taking-part = Ajutor ca să participați
item-got-help-to-take-part = Am primit ajutorul de care aveam nevoie ca să particip.
item-could-say-all = Cu acel ajutor, am putut spune ce voiam să spun.

section-conference = La conferință
section-conference-lead = „Cine suntem noi” poate însemna cultura, limba, credința, sănătatea sau felul nostru de viață.
item-listened-to-me = Oamenii de la conferință m-au ascultat.
item-took-worries-seriously = Oamenii de la conferință mi-au luat în serios îngrijorările.
item-respected-us = Oamenii de la conferință au respectat cine suntem noi.
item-told-us-why = Oamenii ne-au spus de ce au hotărât să facă așa.

section-decisions = Ce s-a hotărât
section-decisions-lead = Aceste întrebări sunt pentru dumneavoastră chiar dacă nu ați fost acolo.
item-had-a-say = Am avut un cuvânt de spus în ce s-a hotărât despre familia mea.
item-noticed-strengths = Oamenii au observat ce face bine familia noastră.
item-know-what-next = Știu ce trebuie să se întâmple mai departe.
item-know-if-no-change = Știu ce se va întâmpla dacă lucrurile nu se schimbă.
item-has-plan = Există acum un plan pentru familia dumneavoastră?

section-plan = Planul
item-understand-plan = Înțeleg ce ne cere planul să facem.
item-copy-of-plan = Am propriul meu exemplar al planului.
item-by-when = Știu până când trebuie să se schimbe lucrurile.
item-plan-fits-worries = Planul se ocupă de lucrurile care îi îngrijorează pe oameni.
item-everyone-checked = La întâlniri se verifică dacă fiecare a făcut ce a spus că va face.

section-safe = Copilul dumneavoastră acum
section-safe-lead = Dacă sunt mai mulți copii, gândiți-vă la toți.
item-child-safe = În acest moment, simt că copilul meu este în siguranță.
item-child-safer = De când am început să primim ajutor, copilul meu este …
item-conference-over-four = Conferința a fost despre un copil de 4 ani sau mai mare?

section-child = Părerea copilului dumneavoastră
section-child-lead = Dacă sunt mai mulți copii, gândiți-vă la cel mai mare. Acestea sunt ultimele întrebări.
item-child-went = Copilul dumneavoastră a fost la conferință?
item-child-views = S-a spus la conferință părerea copilului dumneavoastră?
item-child-listened-to = Oamenii care ne ajută îl ascultă pe copilul meu.
item-child-has-say = Copilul meu are un cuvânt de spus în deciziile despre viața lui.
item-child-told = Oamenii îi explică copilului meu ce se întâmplă, pe înțelesul lui.
