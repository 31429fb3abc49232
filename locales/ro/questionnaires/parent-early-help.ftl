### Parents and carers, about early help.

title = Ajutor timpuriu pentru familia dumneavoastră (early help)
purpose = Întrebările sunt despre ajutorul pe care îl primește familia dumneavoastră. Ele întreabă și dacă acest ajutor schimbă ceva.

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
scale-better-much-better = Mult mai bine
scale-better-bit-better = Ceva mai bine
scale-better-same = La fel ca înainte
scale-better-bit-worse = Ceva mai rău
scale-better-much-worse = Mult mai rău
scale-amount-too-little = Prea puțin
scale-amount-about-right = Cam cât trebuie
scale-amount-too-much = Prea mult
scale-yes-no-yes = Da
scale-yes-no-no = Nu

section-family = Familia dumneavoastră
section-family-lead = Ca să vă întrebăm numai ce se potrivește familiei dumneavoastră.
item-has-baby = Aveți un bebeluș sub 1 an?
item-over-four = Ajutorul este pentru un copil de 4 ani sau mai mare?
item-has-social-worker = Copilul dumneavoastră are un asistent social (social worker)?

section-help = Cum primiți ajutor
section-help-lead = Gândiți-vă la toți oamenii care ajută familia dumneavoastră.
item-soon-enough = Am primit ajutor înainte ca lucrurile să devină prea grele.
item-when-needed = Primim ajutor atunci când avem nevoie.
item-amount-of-help = Ajutorul pe care îl primim este …
item-one-story = Nu trebuie să tot spun povestea noastră unor oameni noi.
item-work-together = Oamenii care ne ajută lucrează bine împreună.

section-listened-to = Vă ascultă oamenii?
section-listened-to-lead = „Cine suntem noi” poate însemna cultura, limba, credința, sănătatea sau felul nostru de viață.
item-listen-to-me = Oamenii care lucrează cu noi mă ascultă.
item-worries-taken-seriously = Oamenii care lucrează cu noi iau în serios îngrijorările mele.
item-have-a-say = Am un cuvânt de spus în deciziile despre familia mea.
item-tell-us-why = Oamenii ne spun de ce hotărăsc să facă așa.
item-respect = Oamenii respectă cine suntem noi.

section-plan = Planul pentru familia dumneavoastră
section-plan-lead = O evaluare (assessment) înseamnă că cei care lucrează cu o familie află de ce ajutor are ea nevoie. Un plan spune cine ce va face.
item-assessment-right = Evaluarea a arătat corect cum este familia noastră.
item-does-well = Oamenii observă ce face bine familia noastră.
item-worries-clear = Oamenii mi-au spus clar ce îi îngrijorează.
item-know-what-next = Știu ce trebuie să se întâmple mai departe.
item-understand-plan = Înțeleg ce ne cere planul să facem.

section-people = Oamenii care vă ajută
item-trusted-worker = Dintre cei care lucrează cu noi, angajați sau voluntari, există cineva în care familia noastră are încredere.
item-same-worker = Aceeași persoană lucrează cu noi de destul timp ca să avem încredere în ea.

section-social-worker = Asistentul social al copilului dumneavoastră
item-gets-on = Copilul meu se înțelege bine cu asistentul lui social.
item-child-can-talk = Copilul meu poate vorbi cu asistentul lui social atunci când are nevoie.

section-child = Părerea copilului dumneavoastră și școala
section-child-lead = Dacă sunt mai mulți copii, gândiți-vă la cel mai mare.
item-child-listened-to = Oamenii care ne ajută îl ascultă pe copilul meu.
item-child-has-say = Copilul meu are un cuvânt de spus în deciziile despre viața lui.
item-child-told = Oamenii îi explică copilului meu ce se întâmplă, pe înțelesul lui.
item-help-to-learn = Copilul meu primește ajutorul de care are nevoie ca să învețe.
item-easy-to-go = Copilului meu îi este ușor să meargă la școală.

section-baby = Bebelușul dumneavoastră
item-safe-sleep = Cineva a vorbit cu noi despre cum să doarmă bebelușul nostru în siguranță.
item-safe-sleep-know = Știu cum să îmi culc bebelușul în siguranță.

section-now = Copilul dumneavoastră acum
section-now-lead = Dacă sunt mai mulți copii, gândiți-vă la toți.
item-child-health = Copilul meu primește îngrijirea medicală de care are nevoie.
item-child-safe = În acest moment, simt că copilul meu este în siguranță.
item-child-safer = De când am început să primim ajutor, copilul meu este …
item-worries-less = Lucrurile care ne îngrijorau s-au schimbat în bine.

section-change = Ce s-a schimbat
section-change-lead = Acestea sunt ultimele întrebări.
item-future = De când am început să primim ajutor, viitorul copilului meu arată …
item-as-a-parent = De când am început să primim ajutor, ca părinte sau ca persoană care crește un copil, mă simt …
item-family-copes = Când e greu, familia noastră se descurcă acum …
item-who-to-ask = Știu cui să cer ajutor înainte ca lucrurile să devină prea grele.
