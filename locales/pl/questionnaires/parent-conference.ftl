### Parents and carers, after a child protection conference.

title = Konferencja w sprawie twojego dziecka
purpose = Te pytania dotyczą ostatniej konferencji w sprawie ochrony dziecka (child protection conference) w twojej rodzinie i tego, co z niej wynikło.

scale-agreement-strongly-agree = Zdecydowanie się zgadzam
scale-agreement-agree = Zgadzam się
scale-agreement-neither = Ani się zgadzam, ani się nie zgadzam
scale-agreement-disagree = Nie zgadzam się
scale-agreement-strongly-disagree = Zdecydowanie się nie zgadzam
scale-safer-much-safer = O wiele bezpieczniejsze
scale-safer-bit-safer = Trochę bezpieczniejsze
scale-safer-same = Tak samo bezpieczne
scale-safer-bit-less-safe = Trochę mniej bezpieczne
scale-safer-much-less-safe = O wiele mniej bezpieczne
scale-went-all = Tak, przez cały czas
scale-went-part = Tak, przez część czasu
scale-went-absent = Nie
scale-views-shared-by-child = Tak, przekazało je moje dziecko
scale-views-shared-by-someone = Tak, ktoś przekazał je w imieniu mojego dziecka
scale-views-shared-not-shared = Nie
scale-yes-no-yes = Tak
scale-yes-no-no = Nie

section-before = Przed konferencją
section-before-lead = Udział przez telefon lub wideo też się liczy.
item-told-what-about = Przed konferencją powiedziano mi, o czym będziemy rozmawiać.
item-time-to-read = Czasu na przeczytanie raportów przed konferencją było wystarczająco dużo.
item-reports-true = Raporty dawały prawdziwy obraz naszej rodziny.
item-needed-help-to-take-part = Czy do udziału w konferencji potrzebny był ci tłumacz lub inna pomoc?
item-went-myself = Czy konferencja odbyła się z twoim udziałem?

section-taking-part = Pomoc w udziale
item-got-help-to-take-part = Zapewniono mi pomoc potrzebną do udziału.
item-could-say-all = Dzięki tej pomocy udało mi się powiedzieć to, co było dla mnie ważne.

section-conference = Na konferencji
section-conference-lead = To, kim jesteśmy, może oznaczać naszą kulturę, język, wiarę, zdrowie lub sposób życia.
item-listened-to-me = Osoby na konferencji mnie słuchały.
item-took-worries-seriously = Moje obawy potraktowano poważnie.
item-respected-us = Osoby na konferencji szanowały to, kim jesteśmy.
item-told-us-why = Powiedziano nam, dlaczego tak postanowiono.

section-decisions = Co postanowiono
section-decisions-lead = Te pytania są dla ciebie, nawet jeśli cię tam nie było.
item-had-a-say = Moje zdanie liczyło się przy decyzjach o mojej rodzinie.
item-noticed-strengths = Zauważono, co w naszej rodzinie idzie dobrze.
item-know-what-next = Wiem, co musi się teraz stać.
item-know-if-no-change = Wiem, co będzie, jeśli nic się nie zmieni.
item-has-plan = Czy jest teraz plan dla twojej rodziny?

section-plan = Plan
item-understand-plan = Rozumiem, czego plan od nas wymaga.
item-copy-of-plan = Mam własną kopię planu.
item-by-when = Wiem, do kiedy coś musi się zmienić.
item-plan-fits-worries = Plan dotyczy tego, o co inni się martwią.
item-everyone-checked = Na spotkaniach sprawdza się, czy każdy zrobił to, do czego się zobowiązał.

section-safe = Twoje dziecko teraz
section-safe-lead = Jeśli dzieci jest więcej, pomyśl o wszystkich.
item-child-safe = Mam poczucie, że moje dziecko jest teraz bezpieczne.
item-child-safer = Odkąd mamy pomoc, moje dziecko jest …
item-conference-over-four = Czy konferencja dotyczyła dziecka, które ma co najmniej 4 lata?

section-child = Zdanie twojego dziecka
section-child-lead = Jeśli dzieci jest więcej, pomyśl o najstarszym. To ostatnie pytania.
item-child-went = Czy twoje dziecko było na konferencji?
item-child-views = Czy na konferencji przekazano, co myśli twoje dziecko?
item-child-listened-to = Osoby, które nam pomagają, słuchają mojego dziecka.
item-child-has-say = Moje dziecko ma wpływ na decyzje, które dotyczą jego życia.
item-child-told = Mojemu dziecku tłumaczy się, co się dzieje, w sposób, który rozumie.
