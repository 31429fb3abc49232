### Young people aged 12 to 17, after a child protection conference.

title = Konferencja o twojej ochronie
purpose = Odbyła się konferencja o tym, jak cię chronić (child protection conference). Te pytania dotyczą tego, jak to było dla ciebie i co z tego wynikło.

scale-agreement-very-true = Całkowita prawda
scale-agreement-mostly-true = Przeważnie prawda
scale-agreement-a-bit-true = Trochę prawda
scale-agreement-not-true = Nieprawda
scale-safer-much-safer = O wiele bezpieczniej
scale-safer-bit-safer = Trochę bezpieczniej
scale-safer-same = Tak samo
scale-safer-bit-less-safe = Trochę mniej bezpiecznie
scale-safer-much-less-safe = O wiele mniej bezpiecznie
scale-went-all = Tak, przez cały czas
scale-went-part = Tak, przez część czasu
scale-went-chose-not = Nie, z własnego wyboru
scale-went-not-asked = Nie, nikt mnie nie zapytał
scale-went-other-reason = Nie, z innego powodu
scale-heard-myself = Tak, ode mnie
scale-heard-someone = Tak, od kogoś, kto powiedział to za mnie
scale-heard-not-heard = Nie

section-before = Przed konferencją
section-before-lead = Konferencja w sprawie ochrony dziecka to duże spotkanie o tym, jak zadbać o twoje bezpieczeństwo.
item-conference-explained = Wytłumaczono mi, czym jest konferencja, w sposób, który rozumiem.
item-asked-how-to-share = Zapytano mnie, jak chcę przekazać swoje zdanie.

section-conference = Konferencja
section-conference-lead = Swoje zdanie można powiedzieć albo napisać. Ktoś może też mówić za ciebie, nawet gdy cię tam nie ma.
item-went-to-conference = Czy ostatnia konferencja o twojej ochronie odbyła się z twoim udziałem?
item-heard-at-conference = Czy osoby na konferencji poznały twoje zdanie?

section-there = Na miejscu
item-good-things-seen = Osoby na konferencji widziały dobre strony mojej rodziny, a nie tylko problemy.
item-respect-at-conference = Osoby na konferencji szanowały to, kim jestem.

section-listened-to = Czy cię słuchano
section-listened-to-lead = Te pytania są dla ciebie, nawet jeśli cię tam nie było.
item-felt-listened-to = Mam poczucie, że mnie słuchano.
item-took-me-seriously = Moje zdanie potraktowano poważnie.
item-had-a-say = Moje zdanie liczyło się przy decyzjach.
item-told-me-why = Jeśli nie zrobiono tego, o co mi chodziło, powiedziano mi dlaczego.
item-made-a-difference = Moje zdanie wpłynęło na to, co postanowiono.

section-plan = Plan
section-plan-lead = Twój plan mówi, co ma być dalej i kto co robi.
item-know-the-plan = Wiem, jaki jest plan dla mnie i mojej rodziny.
item-understand-my-plan = Rozumiem, co mówi mój plan.

section-safe = Poczucie bezpieczeństwa
section-safe-lead = To ostatnie pytania.
item-safe-where-i-live = Czuję się bezpiecznie tam, gdzie mieszkam.
item-know-who-to-go-to = Wiem, do kogo pójść, jeśli nie czuję się bezpiecznie.
item-feel-safer = Odkąd dostaję pomoc, czuję się …
