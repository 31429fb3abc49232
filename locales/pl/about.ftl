### What Heard is, what it keeps of whom, which cookies it sets, and how well it can be used.

### Everybody is „ty”; no forms that tell boys from girls. The part for children is read by children of nine.

about-link = O Heard
privacy-link = Prywatność
cookies-link = Pliki cookie
accessibility-link = Dostępność
on-this-page = Na tej stronie

## Who is responsible

responsible-title = Kto za to odpowiada
responsible-who = Tę usługę prowadzi i odpowiada za nią { $organisation }.
responsible-email = Napisz do nas:
responsible-website = Nasza strona:
responsible-officer = Inspektor ochrony danych: { $officer }

## About

about-title = O Heard
about-lead = Heard to miejsce, w którym można powiedzieć, jak to jest u ciebie: dla dzieci i młodzieży, dla rodziców i opiekunów oraz dla osób, które pracują z rodzinami.
about-what-title = Po co to jest
about-what = { $organisation } chce wiedzieć, czy dzieci są bezpieczne i czy ktoś ich słucha. { $statements ->
    [one] Każde pytanie dotyczy zdania o tym, jak wygląda dobra pomoc.
    [few] Każde pytanie dotyczy jednego z { $statements } zdań o tym, jak wygląda dobra pomoc.
    [many] Każde pytanie dotyczy jednego z { $statements } zdań o tym, jak wygląda dobra pomoc.
   *[other] Każde pytanie dotyczy jednego z { $statements } zdań o tym, jak wygląda dobra pomoc.
}
about-what-figures = Odpowiedzi są liczone. Osoby, które sprawdzają służby, czytają te liczby i decydują, co musi się poprawić.
about-free-title = Ty decydujesz
about-free = Nie musisz odpowiadać. Przy każdym pytaniu możesz wybrać „Nie chcę odpowiadać”. Nie ma to wpływu na pomoc, którą dostajesz.
about-languages-title = Języki
about-languages = Heard można czytać w tych językach:
about-languages-unreviewed = To tłumaczenia. Nikt jeszcze nie sprawdził:
about-program-title = Program
about-program = Heard { $version } to wolne oprogramowanie na licencji GNU Affero General Public License, wersja 3 lub późniejsza. Masz prawo do kodu źródłowego: poproś nas o niego.
about-program-alone = Nie pokazuje reklam, nie liczy odwiedzin i nie łączy się z żadną inną stroną.
about-symbols = Większość obrazków przy pytaniach i odpowiedziach pochodzi z OpenMoji, na licencji CC BY-SA 4.0. Zmniejszyliśmy ich pliki, a linie mają jeden kolor.
about-symbols-licence = Licencja obrazków (po angielsku)

## Privacy

privacy-title = Prywatność
privacy-lead = Co dzieje się z tym, co nam mówisz. Przeczytaj część, która jest dla ciebie.

privacy-children-title = Dla dzieci i młodzieży
privacy-children-who-title = Nie wiemy, kim jesteś
privacy-children-who = Nie pytamy, jak się nazywasz. Nie pytamy, kiedy masz urodziny ani gdzie mieszkasz.
privacy-children-who-you = Może być strona z pytaniami o tobie, na przykład o to, jakiej jesteś płci. Odpowiadaj na nie tylko, jeśli chcesz.
privacy-children-who-tomorrow = Od jutra nikt nie może się dowiedzieć, które odpowiedzi są twoje.
privacy-children-who-screen = Kto patrzy na twój ekran, ten widzi, co wybierasz.
privacy-children-read-title = Kto może zobaczyć twoje odpowiedzi
privacy-children-read = Twoje odpowiedzi są liczone razem z odpowiedziami innych osób. Ludzie widzą liczby, na przykład „8 na 10 osób mówi: tak”.
privacy-children-read-group = { $people ->
    [one] Widzą liczbę dopiero wtedy, gdy odpowie co najmniej { $people } osoba.
    [few] Widzą liczbę dopiero wtedy, gdy odpowiedzą co najmniej { $people } osoby.
    [many] Widzą liczbę dopiero wtedy, gdy odpowie co najmniej { $people } osób.
   *[other] Widzą liczbę dopiero wtedy, gdy odpowie co najmniej { $people } osoby.
}
privacy-children-read-not = Twoja rodzina, twoi nauczyciele i twój pracownik socjalny nie mogą sprawdzić, co mówisz.
privacy-children-read-machine = Twoje odpowiedzi leżą w komputerze. Osoby, które się nim opiekują, muszą ich pilnować.
privacy-children-long-title = Jak długo je trzymamy
privacy-children-long-unsent = { $hours ->
    [one] Odpowiedzi nie są dokończone? Usuwamy je najpóźniej po { $hours } godzinie.
    [few] Odpowiedzi nie są dokończone? Usuwamy je najpóźniej po { $hours } godzinach.
    [many] Odpowiedzi nie są dokończone? Usuwamy je najpóźniej po { $hours } godzinach.
   *[other] Odpowiedzi nie są dokończone? Usuwamy je najpóźniej po { $hours } godziny.
}
privacy-children-long-sent = Odpowiedzi są wysłane? Trzymamy je, dopóki ich nie usuniesz.
privacy-children-mind-title = Możesz zmienić zdanie
privacy-children-mind = Po wysłaniu dostajesz 7 słów. Dzięki nim możesz zobaczyć swoje odpowiedzi i je wycofać.
privacy-children-mind-days = { $days ->
    [one] Masz co najmniej { $days } dzień, żeby twoje odpowiedzi się nie liczyły. Potem liczba zostaje, ale nadal możesz usunąć swoje odpowiedzi.
    [few] Masz co najmniej { $days } dni, żeby twoje odpowiedzi się nie liczyły. Potem liczba zostaje, ale nadal możesz usunąć swoje odpowiedzi.
    [many] Masz co najmniej { $days } dni, żeby twoje odpowiedzi się nie liczyły. Potem liczba zostaje, ale nadal możesz usunąć swoje odpowiedzi.
   *[other] Masz co najmniej { $days } dnia, żeby twoje odpowiedzi się nie liczyły. Potem liczba zostaje, ale nadal możesz usunąć swoje odpowiedzi.
}
privacy-children-mind-early = Policzyć je możemy każdego dnia. Potem liczba zostaje, ale nadal możesz usunąć swoje odpowiedzi.
privacy-children-free-title = Nie musisz
privacy-children-free = Przy każdym pytaniu możesz wybrać „Nie chcę odpowiadać”. Możesz przerwać w każdej chwili. Dostajesz taką samą pomoc jak wcześniej.
privacy-children-unhappy-title = Gdy coś ci się nie podoba
privacy-children-unhappy = Powiedz komuś dorosłemu, komu ufasz, albo nam. Jak to zrobić, jest na końcu tej strony.

privacy-parents-title = Dla rodziców i opiekunów
privacy-parents-own-title = Twoje odpowiedzi
privacy-parents-own = Przechowujemy je tak samo jak odpowiedzi dziecka: z datą, ale bez nazwiska i bez godziny. Nie trafiają do akt twojej rodziny i nikt na ich podstawie o niczym w twojej rodzinie nie decyduje.
privacy-parents-child-title = Odpowiedzi twojego dziecka
privacy-parents-child = Nie możesz sprawdzić, co mówi tu twoje dziecko. To ono decyduje, czy ci powie. Małe dziecko może chcieć, żeby ktoś był obok; pozwól mu jednak wybierać odpowiedzi.
privacy-parents-mind-title = Jeśli zmienisz zdanie
privacy-parents-mind = { $days ->
    [one] Dostajesz 7 słów. Dzięki nim możesz zobaczyć swoje odpowiedzi i je wycofać. Liczymy je { $days } dzień po końcu kwartału albo później. Potem liczba zostaje, ale nadal możesz usunąć swoje odpowiedzi.
    [few] Dostajesz 7 słów. Dzięki nim możesz zobaczyć swoje odpowiedzi i je wycofać. Liczymy je { $days } dni po końcu kwartału albo później. Potem liczba zostaje, ale nadal możesz usunąć swoje odpowiedzi.
    [many] Dostajesz 7 słów. Dzięki nim możesz zobaczyć swoje odpowiedzi i je wycofać. Liczymy je { $days } dni po końcu kwartału albo później. Potem liczba zostaje, ale nadal możesz usunąć swoje odpowiedzi.
   *[other] Dostajesz 7 słów. Dzięki nim możesz zobaczyć swoje odpowiedzi i je wycofać. Liczymy je { $days } dnia po końcu kwartału albo później. Potem liczba zostaje, ale nadal możesz usunąć swoje odpowiedzi.
}
privacy-parents-mind-early = Dostajesz 7 słów. Dzięki nim możesz zobaczyć swoje odpowiedzi i je wycofać, zanim zostaną policzone. To może być każdego dnia. Potem liczba zostaje, ale nadal możesz usunąć swoje odpowiedzi.

privacy-practitioners-title = Dla osób, które pracują z rodzinami
privacy-practitioners-employer-title = Twój pracodawca nie może sprawdzić twoich odpowiedzi
privacy-practitioners-employer = { $people ->
    [one] Odpowiadasz bez nazwiska. Wynik pokazujemy dopiero wtedy, gdy odpowie co najmniej { $people } osoba, i ukrywamy go, gdy mógłby zdradzić, co mówi ktoś z nich.
    [few] Odpowiadasz bez nazwiska. Wynik pokazujemy dopiero wtedy, gdy odpowiedzą co najmniej { $people } osoby, i ukrywamy go, gdy mógłby zdradzić, co mówi ktoś z nich.
    [many] Odpowiadasz bez nazwiska. Wynik pokazujemy dopiero wtedy, gdy odpowie co najmniej { $people } osób, i ukrywamy go, gdy mógłby zdradzić, co mówi ktoś z nich.
   *[other] Odpowiadasz bez nazwiska. Wynik pokazujemy dopiero wtedy, gdy odpowie co najmniej { $people } osoby, i ukrywamy go, gdy mógłby zdradzić, co mówi ktoś z nich.
}
privacy-practitioners-agency = Mogą być wyniki dla jednej instytucji lub jednego miejsca. Dla każdego z nich obowiązuje ta sama zasada.
privacy-practitioners-staff-title = Jeśli logujesz się jako personel
privacy-practitioners-staff = Przechowujemy twoje imię i nazwisko, adres e-mail i to, co wolno ci robić. Dokładnie mówi o tym lista poniżej.

privacy-kept-title = Co dokładnie przechowujemy
privacy-kept-lead = Tę listę tworzy program z tego, co naprawdę przechowuje.
privacy-kept-not = Nie przechowujemy nazwisk, adresów e-mail ani numerów telefonu osób, które odpowiadają, ani adresu twojego urządzenia (adresu IP). Pamiętamy go tylko po wpisaniu błędnych słów albo po zachowaniu lub ponownym otwarciu odpowiedzi, przez kilka minut, w pamięci.
privacy-kept-tidy = { $minutes ->
    [one] Czego czas minął, tego nie da się już otworzyć i zostaje to usunięte w ciągu { $minutes } minuty.
    [few] Czego czas minął, tego nie da się już otworzyć i zostaje to usunięte w ciągu { $minutes } minut.
    [many] Czego czas minął, tego nie da się już otworzyć i zostaje to usunięte w ciągu { $minutes } minut.
   *[other] Czego czas minął, tego nie da się już otworzyć i zostaje to usunięte w ciągu { $minutes } minuty.
}
privacy-kept-backups = Przez pewien czas trzymamy kopie zapasowe. To, co tu zostanie usunięte, może być jeszcze w kopii.
privacy-about-respondents = O osobach, które odpowiadają
privacy-about-staff = O osobach, które się logują
privacy-about-nobody = O nikim
privacy-label-holds = Co to jest
privacy-label-why = Po co
privacy-label-readers = Kto może to czytać
privacy-label-kept = Jak długo

privacy-data-unsent = Odpowiedzi jeszcze niewysłane
privacy-data-unsent-holds = Odpowiedzi wybrane do tej pory, także to, co zechcesz powiedzieć o sobie, pod kluczem. Otwiera je tylko plik cookie w twojej przeglądarce albo, po wybraniu zachowania, tylko twoje 7 słów.
privacy-data-unsent-why = Żeby można było wrócić i zmienić odpowiedź.
privacy-data-receipt = Twoje 7 słów po wysłaniu albo zachowaniu
privacy-data-receipt-holds = Te słowa, pod kluczem. Otwiera je tylko plik cookie w twojej przeglądarce.
privacy-data-receipt-why = Żeby po ponownym wczytaniu strony były te same słowa.
privacy-data-sent = Wysłane odpowiedzi
privacy-data-sent-holds = Wybrane odpowiedzi, do jakich pytań, i dzień. Także to, co zechcesz powiedzieć o sobie: płeć, grupa etniczna, długa choroba. Twoje 7 słów przechowujemy tylko w postaci, której nie da się odczytać.
privacy-data-sent-why = Żeby je policzyć i żeby można było je zobaczyć albo wycofać.
privacy-data-counts = Liczby
privacy-data-counts-holds = Ile osób wybrało którą odpowiedź. Tam, gdzie ktoś wpisał słowa z poprzedniego razu: ile osób wybrało którą odpowiedź wtedy, a którą teraz. Także ile wśród osób jednej płci, jednej grupy etnicznej, z długą chorobą lub bez niej, jeśli to podały.
privacy-data-counts-why = Z nich powstają wyniki.
privacy-data-figures = Wyniki
privacy-data-figures-holds = Dla każdego zdania i każdej grupy wiekowej, także dla poszczególnych instytucji i miejsc: jaka to część i ilu osób dotyczy, albo informacja, że wynik jest ukryty. To samo dla grup według tego, co ludzie mówią o sobie. Oraz ile osób nie wiedziało albo nie chciało powiedzieć. Tam, gdzie ktoś wpisał słowa z poprzedniego razu: ile osób wybrało którą odpowiedź wtedy, a którą teraz. Także to, kto z personelu przygotował wyniki.
privacy-data-figures-why = Żeby było widać, co działa, a co musi się poprawić.
privacy-data-codes = Kody, których jeszcze nikt nie użył
privacy-data-codes-holds = Każdy kod, w postaci, której nie da się odczytać, i pytania, które otwiera. Nie ma tu tego, kto go dostał.
privacy-data-codes-why = Żeby kod liczył się raz.
privacy-data-accounts = Konta
privacy-data-accounts-holds = Imię i nazwisko, adres e-mail, co komu wolno, dzień utworzenia, czy konto jest wyłączone, oraz hasło w postaci, której nie da się odczytać.
privacy-data-accounts-why = Żeby wchodziły tylko właściwe osoby.
privacy-data-links = Linki do ustawienia hasła
privacy-data-links-holds = Link w postaci, której nie da się odczytać, i do kogo należy.
privacy-data-links-why = Żeby każdy sam wybierał swoje hasło.
privacy-data-sessions = Kto jest zalogowany
privacy-data-sessions-holds = Konto, kiedy było ostatnio używane, i plik cookie w postaci, której nie da się odczytać.
privacy-data-sessions-why = Żeby nie trzeba było logować się na każdej stronie.
privacy-data-attempts = Próby logowania
privacy-data-attempts-holds = Wpisany adres e-mail i liczba błędnych haseł. Tylko w pamięci, nigdy na dysku.
privacy-data-attempts-why = Żeby spowolnić zgadywanie.
privacy-data-questions = Pytania
privacy-data-questions-holds = Każda wersja każdego pytania, w każdym języku.
privacy-data-questions-why = Żeby odpowiedzi były zawsze powiązane z tym, o co pytano.
privacy-data-collections = Rundy pytań
privacy-data-collections-holds = Nazwa, jakie pytania, dla której instytucji, miejsca lub szkolenia, od kiedy do kiedy, ile kodów utworzono i którego dnia.
privacy-data-collections-why = Żeby otwierać i zamykać pytania.
privacy-data-measures = Dane o wynikach i audyty
privacy-data-measures-holds = Co instytucje policzyły w swojej dokumentacji w każdym kwartale: ile z ilu, bez nazwisk.
privacy-data-measures-why = Żeby można to było czytać obok tego, co mówią ludzie.
privacy-data-upkeep = Prace porządkowe
privacy-data-upkeep-holds = Dzień, w którym ostatnio ułożono odpowiedzi w przypadkowej kolejności.
privacy-data-upkeep-why = Żeby robić to raz dziennie.

privacy-reader-own-browser = Tylko przeglądarka, w której odpowiadasz
privacy-reader-own-words = Ty, dzięki swoim 7 słowom
privacy-reader-nobody = Nikt
privacy-reader-operators = Mogłyby osoby, które opiekują się komputerami. Wolno im to tylko wtedy, gdy muszą.
privacy-reader-everybody = Każdy
privacy-reader-coordinator = Koordynatorzy: otwierają pytania i rozdają kody
privacy-reader-analyst = Analitycy: sprawdzają, jak dobrze pomagają służby
privacy-reader-safeguarding-lead = Osoby odpowiedzialne za ochronę dzieci
privacy-reader-administrator = Administratorzy: opiekują się kontami

privacy-kept-hours = { $hours ->
    [one] Najwyżej { $hours } godzinę
    [few] Najwyżej { $hours } godziny
    [many] Najwyżej { $hours } godzin
   *[other] Najwyżej { $hours } godziny
}
privacy-kept-minutes = { $minutes ->
    [one] Najwyżej { $minutes } minutę
    [few] Najwyżej { $minutes } minuty
    [many] Najwyżej { $minutes } minut
   *[other] Najwyżej { $minutes } minuty
}
privacy-kept-idle = { $minutes ->
    [one] Do wylogowania albo do { $minutes } minuty bez użycia
    [few] Do wylogowania albo do { $minutes } minut bez użycia
    [many] Do wylogowania albo do { $minutes } minut bez użycia
   *[other] Do wylogowania albo do { $minutes } minuty bez użycia
}
privacy-kept-until-used = Dopóki ktoś nie użyje kodu
privacy-kept-until-taken-back = Dopóki nie usuniesz ich za pomocą swoich 7 słów
privacy-kept-without-end = Program sam tego nie usuwa.

privacy-law-title = Prawo i twoje prawa
privacy-law-basis = Wolno nam to robić, bo należy to do naszego publicznego zadania, jakim jest dbanie o bezpieczeństwo dzieci: brytyjskie RODO (UK GDPR), artykuł 6 ust. 1 lit. e. Jeśli odpowiedź mówi coś o zdrowiu, grupie etnicznej lub innej szczególnie chronionej sprawie, jest to artykuł 9 ust. 2 lit. g oraz ustawa Data Protection Act 2018, załącznik 1, punkty 8 i 18.
privacy-law-free = Mimo to odpowiadasz tylko wtedy, gdy chcesz.
privacy-law-rights = Masz prawo zobaczyć, co o tobie przechowujemy, poprawić to, żądać usunięcia i wnieść sprzeciw. Dzięki swoim 7 słowom możesz od razu zobaczyć i usunąć swoje odpowiedzi. Bez nich nie znajdziemy twoich odpowiedzi, bo nie wiemy, które są twoje.
privacy-law-no-machine = Żaden komputer o tobie nie decyduje. Niczego nie sprzedajemy i nikomu nie wysyłamy twoich odpowiedzi.
privacy-law-complain = Jeśli nie podoba ci się to, co robimy, powiedz najpierw nam. Możesz też złożyć skargę do brytyjskiego urzędu ochrony danych (Information Commissioner).
privacy-law-complain-link = Złóż skargę do Information Commissioner’s Office

## Cookies

cookies-title = Pliki cookie
cookies-lead = Plik cookie to mała notatka, którą strona zostawia w twojej przeglądarce. Heard ma tylko takie pliki cookie, które są potrzebne do tego, o co prosisz. Dlatego nie pyta cię o zgodę.
cookies-first = Nie ma żadnego pliku cookie, dopóki nie wpiszesz kodu, nie zapiszesz odpowiedzi, nie zaznaczysz odpowiedzi i nie przejdziesz na inną stronę, nie wybierzesz wyglądu stron albo się nie zalogujesz.
cookies-all-title = Wszystkie nasze pliki cookie
cookies-label-name = Nazwa
cookies-label-why = Po co
cookies-label-when = Kiedy powstaje
cookies-label-kept = Jak długo
cookies-answers = Twoje odpowiedzi
cookies-answers-why = Klucz do twoich niedokończonych odpowiedzi, a po wysłaniu do twoich 7 słów. Odpowiedzi w nim nie ma.
cookies-answers-when = Gdy wpiszesz kod, zapiszesz pierwsze odpowiedzi albo zaznaczysz odpowiedź i przejdziesz na inną stronę. Każdy zestaw pytań ma własny: gwiazdka (*) zastępuje jego numer.
cookies-answers-kept = { $hours ->
    [one] Dopóki nie zamkniesz przeglądarki. Niedokończone odpowiedzi usuwamy najpóźniej po { $hours } godzinie.
    [few] Dopóki nie zamkniesz przeglądarki. Niedokończone odpowiedzi usuwamy najpóźniej po { $hours } godzinach.
    [many] Dopóki nie zamkniesz przeglądarki. Niedokończone odpowiedzi usuwamy najpóźniej po { $hours } godzinach.
   *[other] Dopóki nie zamkniesz przeglądarki. Niedokończone odpowiedzi usuwamy najpóźniej po { $hours } godziny.
}
cookies-staff = Logowanie
cookies-staff-why = Dzięki niemu personel pozostaje zalogowany. Osoby, które odpowiadają, nigdy go nie dostają.
cookies-staff-when = Gdy loguje się ktoś z personelu.
cookies-staff-kept = { $hours ->
    [one] Do wylogowania albo zamknięcia przeglądarki. Po { $hours } godzinie niczego już nie otwiera.
    [few] Do wylogowania albo zamknięcia przeglądarki. Po { $hours } godzinach niczego już nie otwiera.
    [many] Do wylogowania albo zamknięcia przeglądarki. Po { $hours } godzinach niczego już nie otwiera.
   *[other] Do wylogowania albo zamknięcia przeglądarki. Po { $hours } godziny niczego już nie otwiera.
}
cookies-staff-idle = { $minutes ->
    [one] Tak samo po { $minutes } minucie bez użycia.
    [few] Tak samo po { $minutes } minutach bez użycia.
    [many] Tak samo po { $minutes } minutach bez użycia.
   *[other] Tak samo po { $minutes } minuty bez użycia.
}
cookies-none-title = Czego nie robimy
cookies-none = Nie ma plików cookie do reklam ani do liczenia odwiedzin, ani plików innych stron. W twojej przeglądarce nie zapisujemy niczego więcej poza obrazkami, czcionkami i arkuszami stylów, dzięki którym strony wczytują się szybciej.
cookies-away-title = Jak się ich pozbyć
cookies-away = Przycisk „{ $exit }” i przycisk „{ $another }” usuwają twoje pliki cookie. Zamknięcie przeglądarki też.

## Accessibility

accessibility-title = Dostępność
accessibility-lead = Każdy powinien móc korzystać z Heard. Ta strona mówi, co sprawdziliśmy, co jeszcze nie działa dobrze i jak nam o tym powiedzieć.
accessibility-applies = Dotyczy to wszystkich stron pod adresem { $address }.
accessibility-can-title = Co możesz zrobić
accessibility-can-zoom = powiększyć wszystko czterokrotnie bez przewijania w bok
accessibility-can-keyboard = zrobić wszystko samą klawiaturą
accessibility-can-scripts = korzystać z każdej strony bez JavaScriptu
accessibility-can-dark = używać ciemnych kolorów, jeśli tak jest ustawione w twoim urządzeniu
accessibility-can-exit = wyjść od razu: czerwonym przyciskiem albo trzykrotnym naciśnięciem Shift
accessibility-status-title = Na ile to jest dostępne
accessibility-status = Heard częściowo spełnia wytyczne Web Content Accessibility Guidelines (WCAG), wersja 2.2, poziom AA. Poniżej jest lista tego, czego nie spełnia.
accessibility-not-title = Co jeszcze nie działa dobrze
accessibility-not-time = { $hours ->
    [one] Niedokończone odpowiedzi usuwamy najpóźniej po { $hours } godzinie i nie można poprosić o więcej czasu. Chroni to ciebie, gdy z urządzenia korzystają też inni. (Kryterium 2.2.1, Dostosowanie czasu)
    [few] Niedokończone odpowiedzi usuwamy najpóźniej po { $hours } godzinach i nie można poprosić o więcej czasu. Chroni to ciebie, gdy z urządzenia korzystają też inni. (Kryterium 2.2.1, Dostosowanie czasu)
    [many] Niedokończone odpowiedzi usuwamy najpóźniej po { $hours } godzinach i nie można poprosić o więcej czasu. Chroni to ciebie, gdy z urządzenia korzystają też inni. (Kryterium 2.2.1, Dostosowanie czasu)
   *[other] Niedokończone odpowiedzi usuwamy najpóźniej po { $hours } godziny i nie można poprosić o więcej czasu. Chroni to ciebie, gdy z urządzenia korzystają też inni. (Kryterium 2.2.1, Dostosowanie czasu)
}
accessibility-not-staff-time = { $minutes ->
    [one] Personel jest wylogowywany po { $minutes } minucie bez użycia, bez ostrzeżenia. (Kryterium 2.2.1, Dostosowanie czasu)
    [few] Personel jest wylogowywany po { $minutes } minutach bez użycia, bez ostrzeżenia. (Kryterium 2.2.1, Dostosowanie czasu)
    [many] Personel jest wylogowywany po { $minutes } minutach bez użycia, bez ostrzeżenia. (Kryterium 2.2.1, Dostosowanie czasu)
   *[other] Personel jest wylogowywany po { $minutes } minuty bez użycia, bez ostrzeżenia. (Kryterium 2.2.1, Dostosowanie czasu)
}
accessibility-not-staff-language = Strony dla personelu są tylko po angielsku.
accessibility-not-formats = Wersja łatwa do czytania (Easy Read) jest tylko po angielsku i tylko dla części pytań. Obrazki są przy większości pytań, ale nie przy wszystkich. Pytania są czytane na głos tylko wtedy, gdy urządzenie ma głos dla danego języka albo dodano nagranie. Język migowy jest tylko tam, gdzie dodano filmy; wbudowanych filmów nie ma.
accessibility-not-translated = Niektórych pytań nie ma w każdym języku. Są wtedy po angielsku, a strona o tym mówi. Dotyczy to tych języków:
accessibility-tested-title = Co sprawdzono
accessibility-tested-on = Ostatnie sprawdzenie: { $date }. Sprawdzały to osoby, które tworzą Heard, a nie ktoś niezależny.
accessibility-tested-axe = Strony każdego rodzaju, programem axe-core { $axe } w przeglądarce Chromium { $chromium }: wszystkie jego reguły dla WCAG 2.0, 2.1 i 2.2, poziomy A i AA, w jasnych i ciemnych kolorach.
accessibility-tested-contrast = Strony dla osób, które odpowiadają: mocniejszy kontrast z poziomu AAA oraz przyciski i linki o wymiarach co najmniej 44 na 44 piksele.
accessibility-tested-keyboard = Cała droga odpowiedzi samą klawiaturą.
accessibility-tested-narrow = Strony każdego rodzaju przy szerokości 320 pikseli, jak na małym telefonie albo w powiększeniu 400 procent.
accessibility-tested-html = Kod HTML stron każdego rodzaju, programem html-validate.
accessibility-untested-title = Czego nie sprawdzono
accessibility-untested-reader = Nie wypróbowano żadnego czytnika ekranu.
accessibility-untested-forced = Wymuszonych kolorów (wysokiego kontrastu w Windows) nie wypróbowano na prawdziwym urządzeniu.
accessibility-untested-people = Nie wypróbował tego dla nas jeszcze nikt z niepełnosprawnością.
accessibility-untested-languages = Nikt nie sprawdził tłumaczenia na te języki:
accessibility-tell-title = Powiedz nam
accessibility-tell = Z czegoś trudno się korzysta albo potrzebujesz tego w innej postaci? Daj nam znać: chcemy o tym wiedzieć.
accessibility-complain-title = Jeśli nie odpowiemy dobrze
accessibility-complain = Komisja Equality and Human Rights Commission pilnuje, żeby instytucje publiczne przestrzegały przepisów o dostępności z 2018 roku. Jeśli nasza odpowiedź nie jest dla ciebie dobra, może ci pomóc Equality Advisory and Support Service.
accessibility-complain-link = Equality Advisory and Support Service
accessibility-date = To oświadczenie przygotowano { $date }.

## Comfort

cookies-comfort = Jak wyglądają strony
cookies-comfort-why = Pamięta wielkość słów, kolory i wszystko inne, co wybierzesz na stronie „Jak wyglądają strony”. Nie zawiera niczego więcej.
cookies-comfort-when = Kiedy coś tam wybierzesz.
cookies-comfort-kept = Dopóki nie zamkniesz przeglądarki.
accessibility-can-look = wybrać większe słowa, więcej miejsca, inne litery i inne kolory na stronie „Jak wyglądają strony”

## On a shared device

privacy-data-unsent-shared = To samo na wspólnym urządzeniu
privacy-data-unsent-shared-holds = Jeśli ty lub osoby, od których masz link, zaznaczycie, że z urządzenia korzystają też inni. Czas liczy się od twojej ostatniej czynności.
privacy-data-unsent-shared-why = Aby nikt, kto korzysta z urządzenia po tobie, nie zobaczył, co zaznaczasz.
accessibility-can-stay = nie spieszyć się na wspólnym urządzeniu: strona zamyka się po { $minutes } min, w których nikt nic nie robi, { $before } min wcześniej pyta i po jednym naciśnięciu zostaje otwarta, ile razy trzeba
cookies-first-shared-device = Jeśli zaznaczysz, że z urządzenia korzystają też inni, jeden jest od pierwszego pytania.

## Wrong words

privacy-data-tries = Błędne słowa i zachowane odpowiedzi z ostatnich minut
privacy-data-tries-holds = Adres internetowy, z którego przyszły błędne słowa albo z którego zachowano lub ponownie otwarto odpowiedzi, i ile razy. Tylko w pamięci, nigdy na dysku ani w dzienniku.
privacy-data-tries-why = Żeby spowolnić zgadywanie cudzych słów i żeby nikt nie zajmował całego serwera.

## Kept answers

privacy-kept-days-asked = { $days ->
    [one] po wybraniu zachowania najwyżej { $days } dzień
    [few] po wybraniu zachowania najwyżej { $days } dni
    [many] po wybraniu zachowania najwyżej { $days } dni
   *[other] po wybraniu zachowania najwyżej { $days } dnia
}
privacy-children-long-kept = Chcesz, żebyśmy je zachowali? Wtedy przechowujemy je do podanej daty.

## Words from last time: what one person says now, next to what they said then

privacy-children-who-together = Jeśli wpiszesz słowa z poprzedniego razu, wiemy, że dwa razy odpowiedziała ta sama osoba. Nie wiemy, kto.
privacy-data-together = Dwa razy obok siebie
privacy-data-together-holds = Tylko jeśli wpiszesz słowa z poprzedniego razu: to, że odpowiedzi z obu dni dała jedna osoba. Nie to, która.
privacy-data-together-why = Żeby policzyć, dla ilu osób coś się poprawiło albo pogorszyło.
cookies-first-last-time = Jeśli wpiszesz słowa z poprzedniego razu, jeden jest od tej chwili.

## What is deleted after days and years

privacy-kept-days = { $days ->
    [one] Najwyżej { $days } dzień
    [few] Najwyżej { $days } dni
    [many] Najwyżej { $days } dni
   *[other] Najwyżej { $days } dnia
}
privacy-kept-years = { $years ->
    [one] Najwyżej { $years } rok
    [few] Najwyżej { $years } lata
    [many] Najwyżej { $years } lat
   *[other] Najwyżej { $years } roku
}
privacy-kept-after-close = po zamknięciu pytań: { $period }
privacy-kept-longer = dłużej tylko wtedy, gdy wymaga tego czyjeś bezpieczeństwo albo sąd, a i wtedy możesz je usunąć
privacy-data-removed = Co zostało wycofane
privacy-data-removed-holds = O odpowiedziach, które ktoś wycofał lub usunął: przypadkowa liczba w postaci, której nie da się odwrócić, i dzień. Nic z tego, co w nich było.
privacy-data-removed-why = Żeby usunąć je ponownie, jeśli kiedyś trzeba będzie użyć starej kopii zapasowej.
privacy-data-purges = Co usunięto, a co musi zostać
privacy-data-purges-holds = Ile odpowiedzi, kodów lub liczb usunięto którego dnia, bo minął ich czas. I dla których pytań pracownicy to wstrzymali: kto, kiedy i dlaczego.
privacy-data-purges-why = Żeby można było sprawdzić, czy usuwamy to, co mówimy.
