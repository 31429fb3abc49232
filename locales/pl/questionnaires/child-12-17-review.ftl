### Young people aged 12 to 17 who are looked after, after a review.

title = Spotkanie o twojej opiece (looked after review)
purpose = Te pytania dotyczą twojego ostatniego spotkania „looked after review” i tego, jak jest u ciebie.

scale-agreement-very-true = Całkowita prawda
scale-agreement-mostly-true = Przeważnie prawda
scale-agreement-a-bit-true = Trochę prawda
scale-agreement-not-true = Nieprawda
scale-went-all = Tak, przez cały czas
scale-went-part = Tak, przez część czasu
scale-went-chose-not = Nie, z własnego wyboru
scale-went-not-asked = Nie, nikt mnie nie zapytał
scale-went-other-reason = Nie, z innego powodu
scale-heard-myself = Tak, ode mnie
scale-heard-someone = Tak, od kogoś, kto powiedział to za mnie
scale-heard-not-heard = Nie
scale-yes-no-yes = Tak
scale-yes-no-no = Nie

section-review = Spotkanie
section-review-lead = Swoje zdanie można powiedzieć albo napisać. Ktoś może też mówić za ciebie, nawet gdy cię tam nie ma.
item-went-to-review = Czy ostatnie spotkanie o twojej opiece odbyło się z twoim udziałem?
item-heard-at-review = Czy osoby na spotkaniu poznały twoje zdanie?

section-listened-to = Czy cię słuchano
section-listened-to-lead = Te pytania są dla ciebie, nawet jeśli cię tam nie było.
item-felt-listened-to = Mam poczucie, że mnie słuchano.
item-had-a-say = Moje zdanie liczyło się przy decyzjach.
item-told-me-why = Jeśli nie zrobiono tego, o co mi chodziło, powiedziano mi dlaczego.
item-made-a-difference = Moje zdanie wpłynęło na to, co postanowiono.

section-plan = Twój plan
section-plan-lead = Twój plan mówi, co ma być dalej i kto co robi.
item-explained = Tłumaczą mi, co się dzieje, w sposób, który rozumiem.
item-know-my-plan = Wiem, jaki jest plan dla mnie.
item-understand-my-plan = Rozumiem, co mówi mój plan.
item-promises-checked = Na tych spotkaniach sprawdza się, czy zrobiono to, co obiecano.

section-people = Osoby, które ci pomagają
item-can-talk = Mogę porozmawiać z moim pracownikiem socjalnym, kiedy tego potrzebuję.
item-does-what-they-say = Mój pracownik socjalny robi to, co obiecuje.
item-same-worker = Ta sama osoba pracuje ze mną na tyle długo, że ją znam.
item-someone-i-trust = Ufam co najmniej jednej osobie spośród pracowników lub wolontariuszy.
item-respect = Pracownicy szanują to, kim jestem.

section-now = Jak jest teraz
item-safe-where-i-live = Czuję się bezpiecznie tam, gdzie mieszkam.
item-know-who-to-go-to = Wiem, do kogo pójść, jeśli nie czuję się bezpiecznie.
item-health-help = Mogę dostać pomoc w sprawach zdrowia, gdy jej potrzebuję.
item-in-education = Czy chodzisz do szkoły lub college’u?

section-education = Szkoła lub college
section-education-lead = To ostatnie pytania.
item-help-with-school = Dostaję pomoc, której potrzebuję, żeby dobrze sobie radzić w szkole lub college’u.
item-easy-to-go = Łatwo mi chodzić do szkoły lub college’u.
