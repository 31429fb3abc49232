### Parents and carers, about early help.

title = Wczesna pomoc dla twojej rodziny (early help)
purpose = Te pytania dotyczą pomocy, którą dostaje twoja rodzina, i tego, czy coś dzięki niej się zmienia.

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
scale-better-much-better = O wiele lepiej
scale-better-bit-better = Trochę lepiej
scale-better-same = Tak samo jak wcześniej
scale-better-bit-worse = Trochę gorzej
scale-better-much-worse = O wiele gorzej
scale-amount-too-little = Za mało
scale-amount-about-right = W sam raz
scale-amount-too-much = Za dużo
scale-yes-no-yes = Tak
scale-yes-no-no = Nie

section-family = Twoja rodzina
section-family-lead = Dzięki temu zapytamy tylko o to, co dotyczy twojej rodziny.
item-has-baby = Czy masz dziecko, które nie skończyło jeszcze roku?
item-over-four = Czy pomoc dotyczy dziecka, które ma co najmniej 4 lata?
item-has-social-worker = Czy twoje dziecko ma pracownika socjalnego (social workera)?

section-help = Otrzymywanie pomocy
section-help-lead = Pomyśl o wszystkich osobach, które pomagają twojej rodzinie.
item-soon-enough = Pomoc przyszła, zanim zrobiło się zbyt trudno.
item-when-needed = Dostajemy pomoc wtedy, gdy jej potrzebujemy.
item-amount-of-help = Pomocy, którą dostajemy, jest …
item-one-story = Nie muszę w kółko opowiadać naszej historii nowym osobom.
item-work-together = Osoby, które nam pomagają, dobrze ze sobą współpracują.

section-listened-to = Czy cię słuchają
section-listened-to-lead = To, kim jesteśmy, może oznaczać naszą kulturę, język, wiarę, zdrowie lub sposób życia.
item-listen-to-me = Osoby, które z nami pracują, słuchają mnie.
item-worries-taken-seriously = Traktują moje obawy poważnie.
item-have-a-say = Mam wpływ na decyzje o mojej rodzinie.
item-tell-us-why = Mówią nam, dlaczego tak postanawiają.
item-respect = Szanują to, kim jesteśmy.

section-plan = Plan dla twojej rodziny
section-plan-lead = Ocena (assessment) to sprawdzenie, jakiej pomocy potrzebuje rodzina. Plan mówi, kto co zrobi.
item-assessment-right = Ocena trafnie opisała naszą rodzinę.
item-does-well = Inni zauważają, co w naszej rodzinie idzie dobrze.
item-worries-clear = Powiedziano mi jasno, co budzi obawy.
item-know-what-next = Wiem, co musi się teraz stać.
item-understand-plan = Rozumiem, czego plan od nas wymaga.

section-people = Osoby, które wam pomagają
item-trusted-worker = Nasza rodzina ufa komuś spośród pracowników lub wolontariuszy.
item-same-worker = Ta sama osoba pracuje z nami na tyle długo, że jej ufamy.

section-social-worker = Pracownik socjalny twojego dziecka
item-gets-on = Moje dziecko ma dobry kontakt ze swoim pracownikiem socjalnym.
item-child-can-talk = Moje dziecko może porozmawiać ze swoim pracownikiem socjalnym, kiedy tego potrzebuje.

section-child = Zdanie twojego dziecka i szkoła
section-child-lead = Jeśli dzieci jest więcej, pomyśl o najstarszym.
item-child-listened-to = Osoby, które nam pomagają, słuchają mojego dziecka.
item-child-has-say = Moje dziecko ma wpływ na decyzje, które dotyczą jego życia.
item-child-told = Mojemu dziecku tłumaczy się, co się dzieje, w sposób, który rozumie.
item-help-to-learn = Moje dziecko dostaje pomoc, której potrzebuje, żeby się uczyć.
item-easy-to-go = Mojemu dziecku łatwo jest chodzić do szkoły.

section-baby = Twoje małe dziecko
item-safe-sleep = Ktoś z nami rozmawiał o bezpiecznym śnie naszego małego dziecka.
item-safe-sleep-know = Wiem, jak bezpiecznie kłaść moje małe dziecko do snu.

section-now = Twoje dziecko teraz
section-now-lead = Jeśli dzieci jest więcej, pomyśl o wszystkich.
item-child-health = Moje dziecko ma taką opiekę zdrowotną, jakiej potrzebuje.
item-child-safe = Mam poczucie, że moje dziecko jest teraz bezpieczne.
item-child-safer = Odkąd mamy pomoc, moje dziecko jest …
item-worries-less = To, co budziło nasze obawy, zmieniło się na lepsze.

section-change = Co się zmieniło
section-change-lead = To ostatnie pytania.
item-future = Odkąd mamy pomoc, przyszłość mojego dziecka wygląda …
item-as-a-parent = Odkąd mamy pomoc, jako rodzic lub opiekun dziecka czuję się …
item-family-copes = Gdy jest trudno, nasza rodzina radzi sobie teraz …
item-who-to-ask = Wiem, kogo poprosić o pomoc, zanim zrobi się zbyt trudno.
