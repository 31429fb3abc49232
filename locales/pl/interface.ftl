### What respondents read around the questions: children and young people, parents and carers, practitioners.

### Everybody is „ty”, with a small letter. Reads right for boys and girls, women and men: no past or conditional forms with

### "you", but the present, the future, and „zostały wysłane” of the answers. «policzone» is "counted", «wycofać» "take back".

## Every page

service-name = Heard
skip-to-main = Przejdź do głównej części
exit = Wyjdź z tej strony
exit-press-two-more = Shift: naciśnij jeszcze 2 razy, aby wyjść.
exit-press-one-more = Shift: naciśnij jeszcze raz, aby wyjść.
exiting = Ładowanie.
tools-label = Język, pomoc i wygląd
choose-language = Wybierz język
help-now = Pomoc teraz
back = Wstecz
about-this-service = O tej usłudze
my-answers = Moje odpowiedzi
page-title = { $title } – Heard
page-title-error = Błąd: { $title } – Heard

date = { $day } { $month } { $year }
month-1 = stycznia
month-2 = lutego
month-3 = marca
month-4 = kwietnia
month-5 = maja
month-6 = czerwca
month-7 = lipca
month-8 = sierpnia
month-9 = września
month-10 = października
month-11 = listopada
month-12 = grudnia

## Home

home-title = Powiedz nam, jak to jest u ciebie
home-lead = Twoje odpowiedzi pokazują, co działa, a co trzeba zmienić. Nigdy nie pytamy, jak się nazywasz.
code-heading = Masz kod?
code-hint = Jest na twojej karcie albo w liście. Składa się z 4 słów.
code-label = Twoje 4 słowa
code-start = Zacznij
open-heading = Nie masz kodu? Na te pytania może odpowiedzieć każdy
open-none = Teraz nie ma pytań, na które może odpowiedzieć każdy. Jeśli masz kod, możesz go tu użyć.
minutes = { $minutes ->
    [one] Około { $minutes } minuty
    [few] Około { $minutes } minut
    [many] Około { $minutes } minut
   *[other] Około { $minutes } minuty
}
audience-child-4-7 = Wiek: od 4 do 7 lat
audience-child-8-11 = Wiek: od 8 do 11 lat
audience-child-12-17 = Wiek: od 12 do 17 lat
audience-parent = Rodzice i opiekunowie
audience-practitioner = Osoby, które pracują z rodzinami

## Help

help-title = Pomoc teraz
help-lead = Możesz z kimś porozmawiać już dziś. Nie musisz mówić, jak się nazywasz.
help-lead-child-4-7 = Możesz dziś porozmawiać z kimś dorosłym i miłym. Nie musisz mówić, jak się nazywasz.
help-lead-child-8-11 = Możesz dziś porozmawiać z kimś życzliwym. Nie musisz mówić, jak się nazywasz.
help-lead-parent = Jest pomoc dla ciebie i dla dziecka, o które się martwisz.
help-lead-practitioner = Martwisz się o dziecko? Zgłoś to dzisiaj. Odpowiedzi w tym miejscu nie są zgłoszeniem.
help-emergency = Zadzwoń pod { $number }
help-emergency-child-4-7 = Zadzwoń pod { $number }
help-emergency-child-8-11 = Zadzwoń pod { $number }
help-emergency-parent = Zadzwoń pod { $number }
help-emergency-practitioner = Zadzwoń pod { $number }
help-emergency-when = Gdy tobie albo komuś innemu grozi teraz niebezpieczeństwo
help-emergency-when-child-4-7 = Ktoś robi krzywdę tobie lub komuś. Albo ktoś jest ciężko ranny. Albo grozi ci coś teraz. Ktoś dorosły odbierze i pomoże.
help-emergency-when-child-8-11 = Tobie albo komuś innemu grozi teraz niebezpieczeństwo. Zadzwoń, nawet jeśli nie masz pewności.
help-emergency-when-parent = Gdy tobie albo komuś innemu grozi teraz niebezpieczeństwo
help-emergency-when-practitioner = Gdy tobie albo komuś innemu grozi teraz niebezpieczeństwo
help-emergency-sign = { $number } w brytyjskim języku migowym
help-emergency-sign-child-4-7 = Zadzwoń pod { $number } w języku migowym
help-emergency-sign-child-8-11 = Zadzwoń pod { $number } w brytyjskim języku migowym
help-emergency-sign-when = Gdy komuś grozi teraz niebezpieczeństwo: bezpłatna rozmowa wideo z 999 BSL, w dzień i w nocy. Otwiera się inna strona.
help-emergency-sign-when-child-4-7 = Ktoś jest ranny albo grozi ci coś teraz. Ktoś dorosły widzi, co migasz, i pomaga. To nic nie kosztuje. Otwiera się nowa strona.
help-emergency-sign-when-child-8-11 = Tobie albo komuś innemu grozi teraz niebezpieczeństwo. Migasz w bezpłatnej rozmowie wideo, w dzień i w nocy. Otwiera się inna strona.
help-childline = Childline (telefon zaufania dla dzieci)
help-childline-when = Za darmo, o każdej porze, dla każdego, kto nie ma jeszcze 19 lat. Nie widać tego na rachunku za telefon.
help-childline-when-child-4-7 = Zadzwoń, gdy ci smutno, coś cię martwi albo się boisz. Czasem trzeba poczekać. Ktoś miły cię wysłucha. To nic nie kosztuje.
help-childline-when-child-8-11 = Porozmawiaj o wszystkim, co cię martwi, w dzień i w nocy. To nic nie kosztuje i nie widać tego na rachunku za telefon.
help-childline-when-parent = Twoje dziecko może zadzwonić: za darmo, o każdej porze, dla każdego, kto nie ma jeszcze 19 lat
help-childline-when-practitioner = Dla dzieci i młodzieży: za darmo, o każdej porze, dla każdego, kto nie ma jeszcze 19 lat
help-text-line = Wyślij SMS „SHOUT” na { $number }
help-text-line-child-8-11 = Wyślij SMS „SHOUT” na { $number }
help-text-line-parent = Wyślij SMS „SHOUT” na { $number }
help-text-line-practitioner = Wyślij SMS „SHOUT” na { $number }
help-text-line-when = Za darmo, o każdej porze, jeśli wolisz pisać niż rozmawiać
help-text-line-when-child-8-11 = Pisz, zamiast mówić. To nic nie kosztuje, w dzień i w nocy.
help-text-line-when-parent = Dla ciebie: za darmo, o każdej porze, jeśli wolisz pisać niż rozmawiać
help-text-line-when-practitioner = Dla ciebie: za darmo, o każdej porze, jeśli wolisz pisać niż rozmawiać
help-front-door = Children’s Front Door (lokalne służby pomocy dzieciom)
help-front-door-when = Gdy chcesz powiedzieć komuś na miejscu, że jakieś dziecko może nie być bezpieczne
help-front-door-when-child-12-17 = Gdy chcesz powiedzieć komuś na miejscu, że tobie albo komuś innemu może coś grozić
help-front-door-when-parent = Gdy chcesz powiedzieć komuś na miejscu, że twoje albo inne dziecko może nie być bezpieczne
help-front-door-when-practitioner = Zgłoś, jeśli sądzisz, że dziecku dzieje się krzywda albo że może się dziać. Nie czekaj.
help-childline-website = Strona Childline, gdzie można też porozmawiać na czacie
help-organisation = O organizacji { $organisation }
help-not-watched = Nikt z osób, które mogą pomóc, nie śledzi twoich odpowiedzi. Jeśli potrzebujesz pomocy teraz, zwróć się do kogoś z tej listy.
help-not-watched-child-4-7 = Ci, którzy mogą pomóc, nie widzą, którą buźkę naciskasz. Dlatego powiedz komuś dorosłemu albo zadzwoń.
help-not-watched-child-8-11 = Ci, którzy mogą pomóc, nie widzą teraz twoich odpowiedzi. Potrzebujesz pomocy? Zadzwoń albo powiedz dorosłej osobie, której ufasz.
help-not-watched-parent = Nikt z osób, które mogą pomóc, nie śledzi twoich odpowiedzi. Jeśli potrzebujesz pomocy teraz, zwróć się do kogoś z tej listy.
help-not-watched-practitioner = Nikt nie zajmuje się tym, co tu odpowiadasz. Dopiero zgłoszenie mówi o dziecku właściwym osobom.
help-in-danger = Grozi ci teraz niebezpieczeństwo? Zadzwoń pod { $number }.
help-in-danger-child-4-7 = Dzieje się coś złego? Zadzwoń pod { $number }.
help-in-danger-child-8-11 = Grozi ci teraz niebezpieczeństwo? Zadzwoń pod { $number }.
help-in-danger-parent = Grozi ci teraz niebezpieczeństwo? Zadzwoń pod { $number }.
help-in-danger-practitioner = Grozi ci teraz niebezpieczeństwo? Zadzwoń pod { $number }.
help-offer-title = Chcesz z kimś porozmawiać?
help-offer-title-child-4-7 = Chcesz z kimś porozmawiać?
help-offer-title-child-8-11 = Chcesz z kimś porozmawiać?
help-offer-title-parent = Chcesz z kimś porozmawiać?
help-offer = Jeśli coś cię martwi albo nie czujesz się bezpiecznie, te osoby chcą cię wysłuchać.
help-offer-child-4-7 = Jest ci smutno albo się boisz? Ci ludzie chcą ci pomóc.
help-offer-child-8-11 = Jeśli coś cię martwi albo nie czujesz się bezpiecznie, te osoby chcą cię wysłuchać.
help-offer-parent = Jeśli coś cię martwi albo ty lub dziecko nie jesteście bezpieczni, te osoby chcą cię wysłuchać.
help-tell = Powiedz dorosłej osobie, której ufasz. Jeśli to nie pomoże, powiedz innej.
help-show = Możesz pokazać tę stronę dorosłej osobie, której ufasz.
help-grown-up = Dla osoby dorosłej, która pomaga dziecku
help-phone-remembers = Na liście w telefonie połączenia i wiadomości zostają. Można je tam usunąć.
help-spoken-in = Ludzie odpowiadają po angielsku. Można powiedzieć, jaki to język, i poprosić o tłumacza.
help-spoken-in-parent = Ludzie odpowiadają po angielsku. Można powiedzieć, jaki to język, i poprosić o tłumacza.
help-spoken-in-practitioner = Ludzie odpowiadają po angielsku. Można powiedzieć, jaki to język, i poprosić o tłumacza.

## Start

start-now = Zacznij
start-faces = Popatrz na pytanie. Naciśnij buzię, która pasuje do ciebie.
start-no-wrong = Żadna odpowiedź nie jest zła. Możesz powiedzieć „Nie wiem”.
start-stop = Możesz przerwać, kiedy chcesz.
start-for-grown-up = Dla osoby dorosłej, która pomaga: pozwól dziecku wybierać, a najpierw przeczytaj resztę strony.
start-how-long-heading = Ile to trwa
course = Szkolenie
course-held = Odbyło się
start-how-long = { $minutes ->
    [one] Około { $minutes } minuty.
    [few] Około { $minutes } minut.
    [many] Około { $minutes } minut.
   *[other] Około { $minutes } minuty.
} Możesz pominąć każde pytanie, wybierając „Nie chcę odpowiadać”.
start-until = Możesz odpowiadać do { $date }.
start-code = Twój kod liczy się raz. Prosimy odpowiadać do końca w tej przeglądarce. Jeśli zaczniesz od nowa gdzie indziej, liczą się tylko odpowiedzi wysłane jako pierwsze. Żeby przejść na inny telefon lub komputer, najpierw naciśnij tutaj „{ $keep }”.
start-code-child-4-7 = Twój kod działa raz. Zostań do końca przy tym telefonie lub komputerze.
start-who-reads = Kto to czyta
start-who-reads-1 = Nikt nie czyta twoich odpowiedzi po kolei. Są liczone razem z odpowiedziami innych osób.
start-who-reads-2 = Osoby, które sprawdzają, jak dobrze służby pomagają dzieciom, widzą tylko liczby, i to dopiero wtedy, gdy odpowie wystarczająco dużo osób. Nie da się z nich odczytać twoich odpowiedzi.
start-not-secret = Co nie jest tajemnicą
start-not-secret-1 = Nie pytamy, kim jesteś. Od jutra nikt nie może powiązać twoich odpowiedzi z twoim kodem ani z twoim urządzeniem.
start-not-secret-2 = Przez pewien czas trzymamy kopie zapasowe. Osoby, które opiekują się komputerami, muszą je chronić.
start-not-secret-3 = Kto widzi twój ekran, ten widzi, co wybierasz. W historii przeglądarki zostaje ślad po tej stronie.
start-help-heading = Tu nie dostaniesz szybkiej pomocy
start-help-heading-child-4-7 = Potrzebujesz pomocy teraz?
start-help = Nikt nie odezwie się do ciebie z powodu twoich odpowiedzi. Jeśli nie czujesz się bezpiecznie albo coś cię martwi, porozmawiaj z kimś jeszcze dziś.
start-help-child-4-7 = My nie widzimy, czy potrzebujesz pomocy.
start-help-child-8-11 = Nikt nie odezwie się do ciebie z powodu twoich odpowiedzi. Jeśli coś cię martwi albo nie czujesz się bezpiecznie, porozmawiaj z kimś jeszcze dziś.
start-help-parent = Nikt nie odezwie się do ciebie z powodu twoich odpowiedzi. Jeśli ty albo dziecko nie jesteście bezpieczni, porozmawiaj z kimś jeszcze dziś.
start-help-practitioner = Nikt nie zajmuje się tym, co tu odpowiadasz. Jeśli martwisz się o dziecko, zgłoś to jeszcze dziś.
start-take-back-heading = Możesz zmienić zdanie
start-take-back = Po wysłaniu dostaniesz 7 słów. Dzięki nim możesz zobaczyć swoje odpowiedzi albo je wycofać do { $date }.
start-take-back-early = Po wysłaniu dostaniesz 7 słów. Dzięki nim możesz zobaczyć swoje odpowiedzi albo je wycofać, zanim zostaną policzone. To może nastąpić w dowolnym dniu.
start-open-link = Każdy, kto ma ten link, może odpowiedzieć.
start-exit = Czerwony przycisk natychmiast cię stąd zabiera, a wszystko, co nie zostało wysłane, znika. Nie usuwa historii przeglądarki.

## Sections

part-of = Część { $number } z { $total }
about-you-window = Przed wysłaniem
dont-know = Nie wiem
not-said = Nie chcę odpowiadać
save-and-continue = Zapisz i przejdź dalej
go-on = Dalej
there-is-a-problem = Coś się nie zgadza
error-choose-an-answer = Wybierz odpowiedź albo „Nie chcę odpowiadać”
error-not-an-option = Wybierz jedną z odpowiedzi na stronie
error-in-question = „{ $question }”: { $message }

## Check

check-title = Sprawdź swoje odpowiedzi
check-title-child-4-7 = Czy to twoje odpowiedzi?
check-lead = Nic jeszcze nie zostało wysłane. Możesz zmienić każdą odpowiedź.
check-lead-child-4-7 = Możesz je zmienić. Gdy wszystko gotowe, naciśnij „Wyślij”.
check-change = Zmień
check-change-what = : { $question }
check-before-title = Zanim wyślesz
check-before = Nie ma tu twojego imienia ani nazwiska. Możesz wycofać swoje odpowiedzi do { $date }.
check-before-early = Nie ma tu twojego imienia ani nazwiska. Możesz wycofać swoje odpowiedzi, zanim zostaną policzone. To może nastąpić w dowolnym dniu.
check-send = Wyślij moje odpowiedzi
check-send-child-4-7 = Wyślij
check-continue = Dalej
check-delete = Usuń moje odpowiedzi
check-delete-means = Wszystkie twoje odpowiedzi stąd znikną. Nic nie zostanie wysłane.
check-delete-sure = Tak, usuń moje odpowiedzi

## Sent

sent-title = Dziękujemy. Twój głos do nas dotarł.
sent-title-child-4-7 = Dziękujemy! Słyszymy cię.
sent-lead = Twoje odpowiedzi zostaną policzone.
sent-lead-child-4-7 = To już koniec. Bardzo nam to pomogło.
receipt-title = Twoje 7 słów
receipt-title-child-4-7 = Na później: 7 słów
receipt-lead = Masz je tylko ty. Zapisz je na kartce, jeśli chcesz jeszcze zobaczyć swoje odpowiedzi albo wycofać je do { $date }.
receipt-lead-early = Masz je tylko ty. Zapisz je na kartce, jeśli chcesz jeszcze zobaczyć swoje odpowiedzi albo wycofać je, zanim zostaną policzone.
receipt-lost = Bez tych słów nie możemy znaleźć twoich odpowiedzi. Jeśli inni też używają tego telefonu lub komputera, nie rób na nim zdjęcia tych słów.
receipt-go = Zobacz albo wycofaj moje odpowiedzi
sent-next-title = Co będzie dalej
sent-next-1 = Twoje odpowiedzi są liczone razem z odpowiedziami innych osób.
sent-next-2 = Co kilka miesięcy osoby, które sprawdzają służby, przyglądają się tym liczbom.
sent-next-3 = Decydują, co musi się poprawić.
sent-another = Chce odpowiedzieć ktoś inny
sent-done = Kończę na tym urządzeniu
sent-forget = Dopóki nie naciśniesz tego przycisku albo nie zamkniesz przeglądarki, kolejna osoba na tym urządzeniu może zobaczyć te słowa.
already-title = Twoje odpowiedzi są już wysłane
already-text = Z tego urządzenia wysłano odpowiedzi. Liczą się raz. Jeśli masz swoje 7 słów, możesz je zobaczyć na stronie „Moje odpowiedzi”.

## My answers

my-answers-title = Moje odpowiedzi
my-answers-lead = Wpisz swoje 7 słów. Kolejność jest ważna. Małe błędy nie szkodzą.
my-answers-label = Twoje 7 słów
my-answers-show = Pokaż moje odpowiedzi
my-answers-empty = Wpisz swoje 7 słów
my-answers-too-few = To mniej niż 7 słów. Wpisz wszystkie 7, ze spacjami między nimi.
my-answers-too-many = To więcej niż 7 słów. Wpisz tylko swoje 7 słów.
my-answers-unknown = Nie znaleźliśmy odpowiedzi z tymi słowami. Sprawdź każde słowo i kolejność słów. Jeśli odpowiedzi zostały wycofane, już ich nie ma.
my-answers-sent-on = Wysłane { $date }
my-answers-until = Możesz je wycofać do { $date }.
my-answers-until-early = Możesz je wycofać, zanim zostaną policzone. To może nastąpić w dowolnym dniu.
my-answers-released = Zostały policzone i ta liczba zostaje. Możesz jednak usunąć same odpowiedzi.
my-answers-take-back = Wycofaj moje odpowiedzi
my-answers-delete = Usuń moje odpowiedzi
my-answers-sure = Wycofać je? Potem nie da się ich odzyskać.
again-last = Po ich wycofaniu możesz odpowiedzieć jeszcze raz. To będzie ostatni raz.
again-no-more = Twoje słowa nie pozwalają odpowiedzieć więcej razy. Po wycofaniu tych odpowiedzi nie można już odpowiedzieć jeszcze raz.
my-answers-gone-title = Twoich odpowiedzi już nie ma
my-answers-gone = Usunęliśmy twoje odpowiedzi i już się nie liczą.
my-answers-gone-counted = Usunęliśmy twoje odpowiedzi. Zostają w liczbach, gdzie nikt nie zobaczy, że są od ciebie.
my-answers-gone-before = Te odpowiedzi zostały już wcześniej wycofane. Wtedy je usunęliśmy, a teraz nic się nie zmieniło.
my-answers-closes = Ta strona sama się zamknie po { $minutes } min, aby nikt inny jej nie przeczytał. Twoje 7 słów otworzy ją ponownie.
my-answers-ends = Od pewnego czasu nikt nic tu nie robił. Za { $minutes } min strona się zamknie. Twoje 7 słów otworzy ją ponownie.
last-time-ends = Od pewnego czasu nikt nic tu nie robił. Za { $minutes } min strona się zamknie. Słowa można wpisać jeszcze raz.

## When something is in the way

not-found-title = Nie możemy znaleźć tej strony
not-found-text = W adresie może być błąd albo tej strony już nie ma.
to-home = Przejdź do pierwszej strony
made-up = To pokaz: wszystkie odpowiedzi są tu zmyślone.
closed-title = To jest już zamknięte
closed-text = Tu nie przyjmujemy już odpowiedzi. Odpowiedzi, które nie zostały wysłane wcześniej, nie zostaną wysłane teraz.
closed-thanks = Dziękujemy, że tu jesteś. Nadal możesz dostać pomoc i zobaczyć odpowiedzi wysłane wcześniej.
not-yet-title = To się jeszcze nie zaczęło
not-yet-text = Możesz odpowiadać od { $date }. Wróć wtedy.
code-unknown = Nie znamy tych słów albo kod został już użyty. Może też być już za późno na odpowiedzi. Sprawdź każde słowo na swojej karcie.
code-empty = Wpisz 4 słowa ze swojej karty
code-too-long = To za dużo. Wpisz tylko 4 słowa ze swojej karty.
code-used-title = Ten kod został już użyty
code-used-text = Z tym samym kodem wysłano już odpowiedzi. Kod liczy się raz, więc te odpowiedzi nie zostały wysłane.
code-used-text-child-4-7 = Ktoś już wysłał odpowiedzi z tym samym kodem. Kod działa raz, więc te odpowiedzi nie zostały wysłane.
code-used-you = To twoje odpowiedzi, z innego telefonu lub komputera? W takim razie tamte się liczą. Twoje 7 słów otwiera je w „Moje odpowiedzi”.
code-used-not-you = To ktoś inny? W takim razie poproś o nowy kod osobę, od której masz ten. To nie twoja wina.
code-used-not-you-child-4-7 = To nie twoja wina. Pokaż tę stronę komuś dorosłemu.
code-needed-title = Wpisz swój kod jeszcze raz
code-needed-text = Niedokończone odpowiedzi trzymamy najwyżej { $hours ->
    [one] { $hours } godzinę
    [few] { $hours } godziny
    [many] { $hours } godzin
   *[other] { $hours } godziny
} i tylko w przeglądarce, w której są zaczęte. Twój kod nadal działa, jeśli nic z nim nie wysłano.
ahead-title = Na to jeszcze za wcześnie
ahead-text = Niektóre wcześniejsze pytania czekają jeszcze na odpowiedź.
ahead-go = Przejdź do następnego pytania bez odpowiedzi
expired-title = Nie mamy już twoich odpowiedzi
expired-text = W tej przeglądarce nie ma odpowiedzi na te pytania: zostały wysłane, usunięte albo minęło więcej niż { $hours ->
    [one] { $hours } godzina
    [few] { $hours } godziny
    [many] { $hours } godzin
   *[other] { $hours } godziny
}. Wysłane odpowiedzi się liczą, a twoje 7 słów nadal je pokazuje.
start-again = Zacznij od nowa
too-large-title = Tego było za dużo
too-large-text = Strona wysłała więcej, niż możemy przyjąć. Wróć i spróbuj jeszcze raz.
forbidden-title = To nie zostało wysłane z naszej strony
forbidden-text = Dla twojego bezpieczeństwa przyjmujemy odpowiedzi tylko z naszych własnych stron. Wróć, wczytaj stronę od nowa i spróbuj jeszcze raz.
busy-title = Bardzo wiele osób odpowiada w tej chwili
busy-text = To, co wpisujesz, nie jest jeszcze zapisane, ale nadal tu jest. Poczekaj chwilę, a potem naciśnij przycisk.
busy-plain = Poczekaj chwilę, a potem wczytaj stronę jeszcze raz.
busy-again = Wyślij jeszcze raz
busy-closes = Ta strona sama się zamknie po { $minutes } min. Naciśnij przycisk wcześniej, a to, co jest wybrane, zostanie.
failed-title = Przepraszamy, coś u nas poszło nie tak
failed-text = To nie twoja wina. Wróć i spróbuj jeszcze raz. Jeśli to się powtarza, zajrzyj tu później.
deleted-title = Twoje odpowiedzi są usunięte
deleted-text = Nic nie zostało wysłane i nic nie jest przechowywane.
code-confirm-title = Zacznij ze swoim kodem
code-confirm-text = Naciśnij przycisk, aby zacząć. W adresie tej strony jest twój kod. Nie pokazuj go nikomu.

## On paper: a slip with a code, handed to one person

slip-title = Powiedz nam, jak to jest u ciebie
slip-title-parent = Powiedz nam, jak to było u ciebie
slip-title-practitioner = Powiedz nam, jak ci się pracuje
slip-scan = Zeskanuj kwadrat albo wejdź na
slip-enter = i wpisz te 4 słowa
slip-from = Możesz odpowiadać od { $from }.
slip-until = Możesz odpowiadać do { $until }.
slip-from-until = Możesz odpowiadać od { $from } do { $until }.
slip-once = Ta karta działa raz. Nie pytamy, jak się nazywasz.
slip-help = W niebezpieczeństwie zadzwoń pod { $emergency }. Childline: { $childline }.
slip-qr = Kod QR, który otwiera stronę z tymi 4 słowami

## Comfort

comfort-link = Wygląd
comfort-title = Jak wyglądają strony
comfort-lead = Wybierz to, co najłatwiej ci się czyta. Tak zostanie, dopóki nie zamkniesz przeglądarki albo nie naciśniesz „{ $exit }”.
comfort-as-usual = Jak zwykle
comfort-text-size = Wielkość słów
comfort-text-size-large = Duże
comfort-text-size-larger = Bardzo duże
comfort-spacing = Odstępy
comfort-spacing-wide = Więcej miejsca między wierszami, słowami i literami
comfort-font = Litery
comfort-font-clear = Litery, które łatwo odróżnić
comfort-colours = Kolory
comfort-colours-light = Jasne
comfort-colours-dark = Ciemne
comfort-colours-high-contrast = Mocne: biały i żółty na czarnym
comfort-motion = Ruch
comfort-motion-calm = Nic się nie rusza i nie zanika
comfort-save = Zapisz
comfort-all-as-usual = Znowu wszystko jak zwykle

## Easier words

comfort-manner = Pytania
comfort-manner-easy-read = Łatwe czytanie: krótsze zdania, prostsze słowa
comfort-manner-symbols = Z symbolami: obrazek przy każdym pytaniu i każdej odpowiedzi
manner-easy-read-offer = Czytaj pytania w prostszych słowach
manner-easy-read-missing = Tych pytań nie ma jeszcze w prostszych słowach. Czytasz zwykłe pytania.
manner-symbols-offer = Odpowiadaj z obrazkami obok słów
manner-symbols-missing = Te pytania nie mają obrazków. Czytasz same słowa.
manner-symbols-usual-words = Tych pytań nie ma jeszcze w prostszych słowach. Obrazki są obok zwykłych słów.

## Read aloud, and sign language

comfort-manner-read-aloud = Czytanie na głos: przy pytaniu naciśnij „Posłuchaj”. Mogą to usłyszeć osoby obok
comfort-manner-sign = Język migowy: film przy każdym pytaniu
manner-read-aloud-offer = Posłuchaj pytań
manner-sign-offer = Obejrzyj pytania w języku migowym
manner-sign-missing = Tych pytań nie ma jeszcze w języku migowym. Możesz przeczytać słowa.
questions-in-language = Tych pytań nie ma jeszcze w tym języku. Czytasz je w języku: { $language }.
read-aloud-listen = Posłuchaj
read-aloud-stop = Zatrzymaj
read-aloud-no-voice = Jeśli przy pytaniu nie ma przycisku do słuchania, tego pytania nie można odczytać na głos na tym urządzeniu.
read-aloud-partly = Na tym urządzeniu można odczytać na głos tylko część.
sign-missing-here = Tego pytania nie ma jeszcze w języku migowym. Przeczytaj słowa.
sign-language = Język migowy
sign-language-bfi = Brytyjski język migowy

## Titles of windows, and of pages in a browser's history: they do not tell what the questions are about

start-window = Zanim zaczniesz
help-window = Numery telefonów
red-button-window = Czerwony przycisk

## The red button: what it does, before the first question

exit-expired = Czas na wyjście z tej strony minął.
red-button-title = Możesz wyjść w każdej chwili
red-button-title-child-4-7 = Możesz przestać, kiedy chcesz
red-button-leads = Ten czerwony przycisk jest na każdej stronie. Naciśnij go, a od razu znajdziesz się w innym serwisie, w którym nie ma nic o tym.
red-button-leads-child-4-7 = Naciśnij czerwony przycisk. Wtedy ta strona znika.
red-button-forgets = Wszystko, co nie zostało wysłane, znika wtedy z tego urządzenia.
red-button-forgets-child-4-7 = Zapominamy buźki, które są naciśnięte.
red-button-shift = Na klawiaturze możesz zamiast tego nacisnąć trzy razy klawisz Shift.
red-button-shift-child-4-7 = Na komputerze możesz nacisnąć trzy razy klawisz Shift.
red-button-history-title = Nie usuwa historii przeglądarki
red-button-history = Kto później zajrzy do tego urządzenia, zobaczy w historii przeglądarki ślad po tej stronie, ale nie zobaczy twoich odpowiedzi.
red-button-history-child-4-7 = Telefon albo komputer nadal pamięta tę stronę. Dorosła osoba, której ufasz, może to usunąć.
red-button-history-phone = W telefonie: otwórz menu przeglądarki, wybierz „Historia” i usuń tę stronę.
red-button-history-computer = W komputerze: naciśnij razem Ctrl i H, znajdź tę stronę i ją usuń. Na Macu użyj menu „Historia”.
red-button-history-all = Usuń tylko to, co trzeba: pusta historia może wyglądać dziwnie.
red-button-history-private = Następnym razem: okno prywatne nie zapisuje historii.
red-button-try = Wypróbuj, dokąd prowadzi. Aby tu wrócić, naciśnij w przeglądarce „Wstecz”.
red-button-more = Jak szybko wyjść i co zostaje w historii

## On a device that others use afterwards

shared-device-title = Na wspólnym urządzeniu
shared-device-choose = Z tego telefonu lub komputera korzystają też inni
shared-device-means = Jeśli przez { $minutes } min nikt nic tu nie zrobi, strona sama się zamknie, a to, co nie zostało wysłane, zniknie. { $before } min wcześniej zapyta, czy nadal tu jesteś.
shared-device-keeps = Żadna odpowiedź nie zostaje na tym urządzeniu. Historia przeglądarki zostaje.
still-there-title = Czy nadal tu jesteś?
still-there-means = Od pewnego czasu nikt nic tu nie robił. Za { $minutes } min strona się zamknie, a to, co nie zostało wysłane, zniknie.
still-there-stay = Nadal tu jestem
sent-closes = Ta strona sama się zamknie po { $minutes } min, aby nikt inny nie zobaczył twoich słów. Wcześniej zapyta.
expired-shared-device = Na wspólnym urządzeniu są usuwane po { $minutes } min, w których nikt nic nie robi.

## Too many wrong words

slower-title = Prosimy trochę wolniej
slower-text = Z miejsca, w którym jesteś, wpisano wiele błędnych słów, może zrobił to ktoś inny. To, co zostało wpisane, nadal tu jest. Poczekaj dziesięć sekund i naciśnij przycisk.

## Keeping answers for later, and answering again

keep-button = Zachowaj odpowiedzi, wrócę później
keep-title = Twoje odpowiedzi są zachowane
keep-until = Można do nich wrócić do { $date }. Po tym dniu zostaną usunięte.
keep-not-sent = Nic nie zostało jeszcze wysłane.
keep-words = Zapisz te słowa na kartce. Dzięki nim możesz odpowiadać dalej na każdym telefonie i komputerze: otwórz „Moje odpowiedzi” i wpisz je. Po wysłaniu odpowiedzi słowa pozostaną te same.
keep-done = Mam je na kartce
keep-go-on = Odpowiadaj dalej
keep-elsewhere-title = Twoje odpowiedzi są zachowane
keep-elsewhere-text = Żeby odpowiadać dalej, otwórz „Moje odpowiedzi” i wpisz swoje 7 słów.
keep-closed-text = Zachowane odpowiedzi nie zostały wysłane. Usunęliśmy je.
kept-words-open = Jeśli odpowiedzi zostały zachowane na później, otworzysz je swoimi 7 słowami w „Moje odpowiedzi”.
again-title = Chcesz odpowiedzieć jeszcze raz?
again-words = Nic z tego, co było w odpowiedziach, nie zostało. Kod jest zużyty, ale z tymi samymi 7 słowami możesz odpowiedzieć jeszcze raz do { $date }.
again-words-last = To ostatni raz. Po wycofaniu także tamtych odpowiedzi nie można już odpowiedzieć jeszcze raz.
again-button = Odpowiedz jeszcze raz

## Words from last time: what one person says now, next to what they said then

last-time-title = Znasz już te pytania?
last-time-title-child-4-7 = Znasz to już?
last-time-offer = Mam 7 słów z poprzedniego razu
last-time-lead = Wpisz 7 słów z poprzedniego razu. Wtedy to, co mówisz teraz, stanie obok tego, co było wtedy. Liczymy, dla ilu osób coś się poprawiło albo pogorszyło.
last-time-lead-child-4-7 = Masz 7 słów z poprzedniego razu? Dorosły może je tu wpisać. Wtedy zobaczymy, co się poprawiło.
last-time-nobody = Nikt nie dowie się, kim jesteś. Zapisujemy tylko to, że za każdym razem była to ta sama osoba.
last-time-nobody-child-4-7 = Nikt się nie dowie, że to ty.
last-time-choice = Możesz to pominąć. Odpowiadać można tak samo.
last-time-found = Znaleźliśmy twoje odpowiedzi z poprzedniego razu. Gdy wyślesz nowe, staną obok nich. Nikt nie dowie się, kim jesteś.
last-time-found-child-4-7 = Znaleźliśmy twoje odpowiedzi z poprzedniego razu. Nikt się nie dowie, że to ty.
last-time-label = Twoje 7 słów z poprzedniego razu
last-time-use = Użyj tych słów
last-time-without = Dalej bez nich
last-time-leave-out = Pomiń poprzedni raz
last-time-unknown = Nie znaleźliśmy wysłanych odpowiedzi z tymi słowami. Sprawdź każde słowo i kolejność słów. Możesz też iść dalej bez nich.
last-time-other = Te słowa należą do odpowiedzi na inne pytania. Obok siebie mogą stać tylko odpowiedzi na te same pytania. Możesz iść dalej bez nich.
last-time-followed = Od tamtej pory są już twoje nowsze odpowiedzi. Wpisz słowa z ostatniego razu albo idź dalej bez nich.
sent-without-last-time = Nie udało się postawić twoich odpowiedzi obok tych z poprzedniego razu. Tamtych już nie ma albo stoją już obok nich nowsze. Twoje odpowiedzi i tak się liczą.
sent-without-last-time-child-4-7 = Nie udało się postawić tego obok poprzedniego razu. To nic. Twoje odpowiedzi teraz się liczą.
receipt-next-time = Jeśli kiedyś znów odpowiesz na te pytania, te słowa pozwolą postawić oba razy obok siebie. Nikt nie dowie się, kim jesteś.

## Where safety depends on every word, and nobody has reviewed the translation

safety-in-english = Ta część jest po angielsku. Nikt jeszcze nie sprawdził jej tłumaczenia.
