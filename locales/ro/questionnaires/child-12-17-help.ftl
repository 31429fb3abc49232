### Young people aged 12 to 17, about the help that they get.

title = Ajutorul pe care îl primești
purpose = Întrebările sunt despre ajutorul pe care îl primiți tu și familia ta. Ele întreabă și dacă acest ajutor schimbă ceva.

scale-agreement-very-true = Foarte adevărat
scale-agreement-mostly-true = În mare parte adevărat
scale-agreement-a-bit-true = Un pic adevărat
scale-agreement-not-true = Nu este adevărat
scale-safer-much-safer = Mult mai în siguranță
scale-safer-bit-safer = Ceva mai în siguranță
scale-safer-same = La fel
scale-safer-bit-less-safe = Ceva mai puțin în siguranță
scale-safer-much-less-safe = Mult mai puțin în siguranță
scale-better-much-better = Mult mai bine
scale-better-bit-better = Ceva mai bine
scale-better-same = La fel ca înainte
scale-better-bit-worse = Ceva mai rău
scale-better-much-worse = Mult mai rău
scale-yes-no-yes = Da
scale-yes-no-no = Nu

section-safe = Sentimentul de siguranță
section-safe-lead = Primele întrebări sunt despre sentimentul că ești în siguranță.
item-safe-where-i-live = Mă simt în siguranță acolo unde locuiesc.
item-know-who-to-go-to = Știu la cine să merg dacă nu mă simt în siguranță.
item-feel-safer = De când am început să primesc ajutor, mă simt …

section-listened-to = Te ascultă oamenii?
section-listened-to-lead = Gândește-te la oamenii care te ajută: asistenți sociali, lucrători de sprijin (support workers), lucrători de tineret (youth workers) și alții.
item-listen-to-me = Oamenii care lucrează cu mine mă ascultă.
item-take-me-seriously = Oamenii care lucrează cu mine iau în serios ce spun eu.
item-have-a-say = Am un cuvânt de spus în deciziile despre viața mea.
item-tell-me-why = Dacă oamenii nu fac ce am cerut, îmi spun de ce.
item-changed-because-of-me = Ce am spus eu a făcut ca lucrurile să se schimbe.

section-plan = Știi ce se întâmplă?
section-plan-lead = Planul tău spune ce ar trebui să se întâmple mai departe și cine ce face.
item-explained = Oamenii îmi explică ce se întâmplă, pe înțelesul meu.
item-know-the-plan = Știu care este planul pentru mine și familia mea.
item-seen-my-plan = Înțeleg ce spune planul meu.
item-good-things = Cei care lucrează cu noi văd lucrurile bune din familia mea, nu doar problemele.

section-help = Cum primești ajutor
section-help-lead = Gândește-te la ajutorul pe care l-ați primit tu și familia ta.
item-soon-enough = Am primit ajutor la timp.
item-when-needed = Primesc ajutor atunci când am nevoie.
item-one-story = Nu trebuie să îmi tot spun povestea unor oameni noi.
item-work-together = Oamenii care mă ajută lucrează împreună.

section-people = Oamenii care te ajută
item-someone-i-trust = Dintre cei care lucrează cu mine, angajați sau voluntari, există cel puțin un om în care am încredere.
item-same-worker = Aceeași persoană lucrează cu mine de destul timp ca să ajung să o cunosc.
item-respect = Cei care lucrează cu mine respectă cine sunt eu.
item-treated-fairly = Oamenii se poartă corect cu mine.
item-has-social-worker = Ai un asistent social (social worker)?

section-social-worker = Asistentul tău social
item-can-talk = Pot vorbi cu asistentul meu social atunci când am nevoie.
item-does-what-they-say = Asistentul meu social face ce spune că va face.

section-now = Cum sunt lucrurile acum
section-now-lead = Acestea sunt ultimele întrebări.
item-problems-better = Față de cum era înainte să primim ajutor, familia mea reușește să rezolve problemele …
item-unsafe-things-better = Lucrurile din cauza cărora nu mă simțeam în siguranță s-au schimbat în bine.
item-help-with-health = Pot primi ajutor pentru sănătatea mea și pentru cum mă simt, atunci când am nevoie.
item-help-with-school = Primesc ajutorul de care am nevoie ca să îmi meargă bine la școală sau la college.
