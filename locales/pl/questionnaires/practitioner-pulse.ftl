### Practitioners and volunteers, once a year.

title = Praca na rzecz bezpieczeństwa dzieci
purpose = Te pytania dotyczą twojej pracy na rzecz bezpieczeństwa dzieci i wsparcia, które w niej dostajesz. Odpowiadaj, myśląc o swojej pracy jako całości.

scale-agreement-strongly-agree = Zdecydowanie się zgadzam
scale-agreement-agree = Zgadzam się
scale-agreement-neither = Ani się zgadzam, ani się nie zgadzam
scale-agreement-disagree = Nie zgadzam się
scale-agreement-strongly-disagree = Zdecydowanie się nie zgadzam
scale-last-training-last-year = W ciągu ostatniego roku
scale-last-training-one-to-three = Od 1 roku do 3 lat temu
scale-last-training-over-three = Ponad 3 lata temu
scale-last-training-never = Nigdy
scale-last-supervision-last-month = W ciągu ostatniego miesiąca
scale-last-supervision-one-to-three = Od 1 do 3 miesięcy temu
scale-last-supervision-over-three = Ponad 3 miesiące temu
scale-last-supervision-never = Nigdy
scale-how-many-three = Wszystkie troje
scale-how-many-two = Dwoje
scale-how-many-one = Jedno
scale-how-many-none = Żadne
scale-went-all = Tak, przez cały czas
scale-went-part = Tak, przez część czasu
scale-went-absent = Nie
scale-views-shared-in-person = Dziecko samo powiedziało, co myśli
scale-views-shared-advocate = W imieniu dziecka mówił rzecznik (advocate)
scale-views-shared-in-writing = Na piśmie, na rysunku lub przez aplikację
scale-views-shared-by-worker = Przekazał je na spotkaniu pracownik
scale-views-shared-not-shared = Nie przekazano go
scale-yes-no-yes = Tak
scale-yes-no-no = Nie

section-role = Twoja rola
section-role-lead = Dzięki temu zapytamy tylko o to, co dotyczy twojej roli. Licz tylko spotkania w sprawie dziecka, które ma co najmniej 4 lata.
item-direct-work = Czy bezpośrednio pracujesz z dziećmi lub rodzinami, także jako wolontariusz lub wolontariuszka?
item-holds-cases = Czy prowadzisz własne sprawy?
item-has-supervision = Czy superwizja jest częścią twojej roli?
item-been-to-conference = Czy w ciągu ostatnich 12 miesięcy zdarzyło ci się być na konferencji w sprawie ochrony dziecka (child protection conference)?
item-been-to-review = Czy w ciągu ostatnich 12 miesięcy zdarzyło ci się być na spotkaniu „looked after review”?

section-know = Czy wiesz, co robić
item-know-what-to-do = Wiem, co robić, gdy martwię się o dziecko.
item-know-when-to-refer = Wiem, kiedy zgłosić sprawę do służb socjalnych ds. dzieci (children’s social care).
item-know-other-help = Wiem, jaka pomoc jest dostępna dla dzieci, które nie spełniają kryteriów pomocy socjalnej.
item-understand-procedures = Rozumiem, jak działają nasze procedury ochrony dzieci.
item-confident-procedures = Czuję się pewnie, gdy stosuję nasze procedury ochrony dzieci.

section-training = Szkolenia i bezpieczny początek
item-can-get-training = Mam dostęp do szkoleń z ochrony dzieci, których potrzebuję w mojej roli.
item-last-training = Kiedy było twoje ostatnie szkolenie z ochrony dzieci?
item-have-skills = Mam umiejętności, których potrzebuję, żeby w mojej pracy dbać o bezpieczeństwo dzieci.
item-checks-first = Wszystkie wymagane sprawdzenia mojej osoby były zakończone, zanim zaczęła się moja samodzielna praca z dziećmi.
item-induction-first = Wdrożenie do pracy (induction) odbyło się, zanim zaczęła się moja samodzielna praca z dziećmi.

section-supervision = Superwizja
item-supervision-reflects = Superwizja pomaga mi zatrzymać się i przemyśleć moją pracę.
item-last-supervision = Kiedy była twoja ostatnia superwizja?

section-job = Twoja praca
item-workload = Jestem w stanie poradzić sobie z ilością mojej pracy.
item-stay-in-job = Myślę, że za 12 miesięcy nadal będę w tej pracy.

section-together = Współpraca
item-one-team = Instytucje, z którymi pracuję, działają jak jeden zespół.
item-information-in-time = Inne instytucje przekazują mi potrzebne informacje na tyle wcześnie, że mogę działać.
item-know-what-to-share = Wiem, jakie informacje o dziecku mogę przekazywać.

section-front-door = Zgłaszanie obaw
section-front-door-lead = Jeśli w ciągu ostatnich 12 miesięcy nie było od ciebie zgłoszeń, wybierz „Nie wiem”.
item-action-soon-enough = Gdy zgłaszam obawę, działania następują na tyle szybko, że chronią dziecko.
item-front-door-advice = Gdy kontaktuję się z Children’s Front Door, dostaję przydatne rady.
item-hear-back = Dostaję informację zwrotną o tym, co stało się z moim zgłoszeniem.

section-early-help = Wczesna pomoc i zapobieganie
item-know-early-help = Wiem, jak uzyskać wczesną pomoc (early help) dla rodziny w naszej okolicy.
item-early-help-works = Wczesna pomoc zmienia coś na lepsze w rodzinach, które do niej kieruję.
item-help-fits-need = Pomoc dla rodzin odpowiada temu, ile jej potrzebują.
item-safety-messages = Przekazuję rodzinom zalecenia dotyczące bezpieczeństwa, które wynikają z analiz przypadków śmierci dzieci.

section-voice = Głos dzieci
section-voice-lead = Pomyśl o wszystkich swoich sprawach.
item-own-words = Zapisuję to, co mówi każde dziecko, jego własnymi słowami.
item-see-alone = Z każdym dzieckiem spotykam się sam na sam.
item-plans-show-wishes = Moje plany pokazują, co zrobiono w sprawie tego, czego chciało dziecko.
item-wishes-changed = W ostatniej zakończonej przeze mnie sprawie życzenia dziecka zmieniły nasze działania.

section-each-child = Znajomość każdego dziecka
section-each-child-lead = Tożsamość może oznaczać wiek, niepełnosprawność, wiarę, pochodzenie etniczne, język, płeć lub orientację seksualną.
item-time-for-each = Mam dość czasu, żeby poznać każde dziecko, z którym pracuję.
item-explain-to-child = Tłumacząc, co się dzieje, używam słów, obrazków lub narzędzi dobranych do dziecka.
item-identity = Moje plany uwzględniają tożsamość każdego dziecka.
item-six-months = Większość rodzin w moich sprawach pracuje ze mną od co najmniej sześciu miesięcy.

section-safety = Bezpieczeństwo i ryzyko
item-know-how-safe = Wiem, na ile bezpieczne jest teraz każde dziecko w moich sprawach.
item-told-me-safer = Pomyśl o ostatnich trojgu dzieciach, których pomoc się zakończyła. Ile z nich powiedziało ci, że czuje się bezpieczniej?
item-risks-down = Wiem, które zagrożenia w każdej z moich spraw się zmniejszyły.
item-manager-decisions = Mój przełożony lub moja przełożona zapisuje jasne decyzje w moich sprawach.

section-parents = Rodzice i opiekunowie
item-time-for-parents = Daję rodzicom czas, żeby powiedzieli, co myślą.
item-parents-comment = Rodzice mogą odnieść się do mojego raportu przed spotkaniem.
item-what-works-well = Moje oceny mówią, co w rodzinie działa dobrze.
item-decisions-explained = Decyzje są wyjaśniane rodzinie.

section-plans = Oceny, plany i przeglądy
item-time-to-assess = Mam czas, którego potrzebuję, żeby napisać dobrą ocenę.
item-plans-clear = Z moich planów jasno wynika, co musi się stać.
item-plan-copies = Każda rodzina ma kopię planu, którą rozumie.
item-reviews-challenge = Na przeglądach podważa się plany, które nie działają.

section-conference = Ostatnia konferencja
section-conference-lead = Jeśli dzieci było więcej, pomyśl o najstarszym. Jeśli pasuje więcej niż jedna odpowiedź, wybierz pierwszą.
item-conference-child-there = Czy dziecko było na ostatniej konferencji z twoim udziałem?
item-conference-views = Jak przekazano zdanie dziecka na tej konferencji?

section-review = Ostatni przegląd (review)
section-review-lead = Jeśli pasuje więcej niż jedna odpowiedź, wybierz pierwszą.
item-review-child-there = Czy dziecko było na ostatnim spotkaniu „looked after review” z twoim udziałem?
item-review-views = Jak przekazano zdanie dziecka na tym spotkaniu?

section-learning = Uczenie się
section-learning-lead = To ostatnie pytania.
item-changed-how-i-work = Po wnioskach z lokalnego przeglądu pracuję inaczej.
item-know-lessons = Znam najważniejsze wnioski z ostatnich lokalnych przeglądów.
item-partnership-helped = Zmiany wprowadzone przez partnerstwo w ostatnim roku pomogły dzieciom, z którymi pracuję.
