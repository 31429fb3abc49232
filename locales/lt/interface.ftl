### What respondents read around the questions: children and young people, parents and carers, practitioners.

### Short words, short sentences. "We" is the partnership; "you" is the person who answers: „tu”, with a small letter, as helplines for

### the young say it. The titles of slips for adults say „jūs”, the rest of a slip speaks to nobody. Buttons are infinitives. No

### participles or adjectives that tell girls from boys, women from men.

### A date ends in „d.”: it stands inside the sentence, never before a full stop.

## Every page

service-name = Heard
skip-to-main = Pereiti prie pagrindinės dalies
exit = Išeiti iš šio puslapio
exit-press-two-more = Shift: paspausk dar 2 kartus ir išeisi.
exit-press-one-more = Shift: paspausk dar 1 kartą ir išeisi.
exiting = Kraunama.
tools-label = Kalba, pagalba ir išvaizda
choose-language = Pasirink kalbą
help-now = Pagalba dabar
back = Atgal
about-this-service = Apie šią paslaugą
my-answers = Mano atsakymai
page-title = { $title } – Heard
page-title-error = Klaida: { $title } – Heard

date = { $year } m. { $month } { $day } d.
month-1 = sausio
month-2 = vasario
month-3 = kovo
month-4 = balandžio
month-5 = gegužės
month-6 = birželio
month-7 = liepos
month-8 = rugpjūčio
month-9 = rugsėjo
month-10 = spalio
month-11 = lapkričio
month-12 = gruodžio

## Home

home-title = Papasakok mums, kaip tau sekasi
home-lead = Tavo atsakymai parodo, kas veikia ir kas turi keistis. Mes niekada neklausiame tavo vardo.
code-heading = Turi kodą?
code-hint = Jis yra tavo kortelėje arba laiške. Kodas – tai 4 žodžiai.
code-label = Tavo 4 žodžiai
code-start = Pradėti
open-heading = Neturi kodo? Į šiuos klausimus gali atsakyti visi
open-none = Dabar nėra klausimų, į kuriuos galėtų atsakyti visi. Jei turi kodą, gali jį panaudoti čia.
minutes = { $minutes ->
    [one] Apie { $minutes } minutę
    [few] Apie { $minutes } minutes
    [many] Apie { $minutes } minutės
   *[other] Apie { $minutes } minučių
}
audience-child-4-7 = Amžius: 4–7 metai
audience-child-8-11 = Amžius: 8–11 metų
audience-child-12-17 = Amžius: 12–17 metų
audience-parent = Tėvai ir globėjai
audience-practitioner = Žmonės, kurie dirba su šeimomis

## Help

help-title = Pagalba dabar
help-lead = Su kuo nors pasikalbėti gali jau šiandien. Savo vardo sakyti neprivalai.
help-lead-child-4-7 = Šiandien gali pasikalbėti su geru suaugusiu žmogumi. Savo vardo sakyti nereikia.
help-lead-child-8-11 = Šiandien gali pasikalbėti su geru žmogumi. Savo vardo sakyti neprivalai.
help-lead-parent = Čia yra pagalba jums ir vaikui, dėl kurio nerimaujate.
help-lead-practitioner = Nerimaujate dėl vaiko? Praneškite šiandien. Jūsų atsakymai čia nėra pranešimas.
help-emergency = Skambink { $number }
help-emergency-child-4-7 = Skambink { $number }
help-emergency-child-8-11 = Skambink { $number }
help-emergency-parent = Skambinkite { $number }
help-emergency-practitioner = Skambinkite { $number }
help-emergency-when = Tau arba kam nors kitam dabar gresia pavojus
help-emergency-when-child-4-7 = Kas nors skriaudžia tave ar kitą. Arba kas nors sunkiai susižeidė. Arba tau dabar nesaugu. Suaugęs žmogus atsilieps ir padės.
help-emergency-when-child-8-11 = Tau arba kam nors kitam dabar gresia pavojus. Skambink, net jei abejoji.
help-emergency-when-parent = Jums arba kam nors kitam dabar gresia pavojus
help-emergency-when-practitioner = Jums arba kam nors kitam dabar gresia pavojus
help-emergency-sign = { $number } britų gestų kalba
help-emergency-sign-child-4-7 = Skambink { $number } gestų kalba
help-emergency-sign-child-8-11 = Skambink { $number } britų gestų kalba
help-emergency-sign-when = Kai kam nors dabar gresia pavojus: nemokamas vaizdo skambutis 999 BSL, dieną ir naktį. Atsidaro kita svetainė.
help-emergency-sign-when-child-4-7 = Kas nors susižeidė arba tau dabar nesaugu. Suaugęs žmogus matys tavo gestus ir padės. Tai nemokama. Atsidarys naujas puslapis.
help-emergency-sign-when-child-8-11 = Tau arba kam nors kitam dabar gresia pavojus. Nemokamas vaizdo skambutis gestų kalba, dieną ir naktį. Atsidaro kita svetainė.
help-childline = Childline (pagalbos telefonas vaikams ir jaunimui)
help-childline-when = Nemokamai, bet kuriuo metu, visiems, kam dar nėra 19 metų. Telefono sąskaitoje skambučio nematyti.
help-childline-when-child-4-7 = Skambink, jei tau liūdna, neramu ar baisu. Gali tekti truputį palaukti. Geras suaugęs žmogus tave išklausys. Tai nemokama.
help-childline-when-child-8-11 = Kalbėk apie viską, kas kelia nerimą, dieną ir naktį. Tai nemokama, o telefono sąskaitoje skambučio nematyti.
help-childline-when-parent = Gali skambinti jūsų vaikas: nemokamai, bet kuriuo metu, visiems, kam dar nėra 19 metų
help-childline-when-practitioner = Gali skambinti vaikai ir jaunuoliai: nemokamai, bet kuriuo metu, visiems, kam dar nėra 19 metų
help-text-line = Siųsk žinutę su žodžiu SHOUT numeriu { $number } (pagalba SMS žinutėmis)
help-text-line-child-8-11 = Siųsk žinutę su žodžiu SHOUT numeriu { $number }
help-text-line-parent = Siųskite žinutę su žodžiu SHOUT numeriu { $number }
help-text-line-practitioner = Siųskite žinutę su žodžiu SHOUT numeriu { $number }
help-text-line-when = Nemokamai, bet kuriuo metu, jei nenori kalbėti balsu
help-text-line-when-child-8-11 = Gali rašyti, jei nenori kalbėti. Tai nemokama, dieną ir naktį.
help-text-line-when-parent = Jums: nemokamai, bet kuriuo metu, jei nenorite kalbėti balsu
help-text-line-when-practitioner = Jums: nemokamai, bet kuriuo metu, jei nenorite kalbėti balsu
help-front-door = Children’s Front Door (vietos pagalbos vaikams tarnyba)
help-front-door-when = Pasakyk vietos tarnybos darbuotojams, kad kuriam nors vaikui gali būti nesaugu
help-front-door-when-child-12-17 = Pasakyk vietos tarnybos darbuotojams, kad tau arba kam nors kitam gali būti nesaugu
help-front-door-when-parent = Pasakykite vietos tarnybos darbuotojams, kad vaikui, jūsų ar kitam, gali būti nesaugu
help-front-door-when-practitioner = Praneškite, jei manote, kad vaikas skriaudžiamas arba gali būti skriaudžiamas. Nelaukite.
help-childline-website = Childline svetainė, kurioje gali ir susirašinėti
help-organisation = Apie organizaciją: { $organisation }
help-not-watched = Niekas iš tų, kas gali padėti, nestebi, ką tu čia atsakai. Jei tau dabar reikia pagalbos, prašome rinktis vieną iš šių pagalbos būdų.
help-not-watched-child-4-7 = Tie, kas gali padėti, nemato, kurį veiduką tu spaudi. Todėl pasakyk suaugusiam žmogui arba skambink.
help-not-watched-child-8-11 = Tie, kas gali padėti, nemato tavo atsakymų, kai atsakai. Jei tau dabar reikia pagalbos, skambink arba pasakyk suaugusiam žmogui, kuriuo pasitiki.
help-not-watched-parent = Niekas iš tų, kas gali padėti, nestebi, ką jūs čia atsakote. Jei jums dabar reikia pagalbos, prašome rinktis vieną iš šių pagalbos būdų.
help-not-watched-practitioner = Pagal jūsų atsakymus čia niekas nieko nesiima. Tik pranešimas pasiekia tuos, kurie gali padėti vaikui.
help-in-danger = Dabar gresia pavojus? Skambink { $number }.
help-in-danger-child-4-7 = Tau dabar nesaugu? Skambink { $number }.
help-in-danger-child-8-11 = Dabar gresia pavojus? Skambink { $number }.
help-in-danger-parent = Jums dabar gresia pavojus? Skambinkite { $number }.
help-in-danger-practitioner = Jums dabar gresia pavojus? Skambinkite { $number }.
help-offer-title = Ar norėtum su kuo nors pasikalbėti?
help-offer-title-child-4-7 = Ar nori su kuo nors pasikalbėti?
help-offer-title-child-8-11 = Ar nori su kuo nors pasikalbėti?
help-offer-title-parent = Ar norėtumėte su kuo nors pasikalbėti?
help-offer = Jei tau kas nors kelia nerimą arba nesijauti saugiai, šie žmonės nori tave išklausyti.
help-offer-child-4-7 = Tau liūdna ar baisu? Šie žmonės nori tau padėti.
help-offer-child-8-11 = Jei tau kas nors kelia nerimą arba nesijauti saugiai, šie žmonės nori tave išklausyti.
help-offer-parent = Jei jums kas nors kelia nerimą arba jums ar vaikui nesaugu, šie žmonės nori jus išklausyti.
help-tell = Pasakyk suaugusiam žmogui, kuriuo pasitiki. Jei tai nepadės, pasakyk kitam.
help-show = Gali parodyti šį puslapį suaugusiam žmogui, kuriuo pasitiki.
help-grown-up = Suaugusiam žmogui, kuris padeda vaikui
help-phone-remembers = Telefono sąraše skambučiai ir žinutės lieka. Ten juos galima ištrinti.
help-spoken-in = Atsiliepiama angliškai. Galima pasakyti, kuria kalba kalbi, ir paprašyti vertėjo.
help-spoken-in-parent = Atsiliepiama angliškai. Galima pasakyti, kuria kalba kalbate, ir paprašyti vertėjo.
help-spoken-in-practitioner = Atsiliepiama angliškai. Galima pasakyti, kuria kalba kalbate, ir paprašyti vertėjo.

## Start

start-now = Pradėti
start-faces = Pažiūrėk į klausimą. Spausk veiduką, kuris tau tinka.
start-no-wrong = Neteisingų atsakymų nėra. Gali sakyti „Nežinau“.
start-stop = Gali sustoti, kada nori.
start-for-grown-up = Suaugusiesiems, kurie padeda: leiskite rinktis vaikui, o pirmiausia prašome perskaityti visa kita.
start-how-long-heading = Kiek laiko tai trunka
course = Mokymai
course-held = Vyko
start-how-long = { $minutes ->
    [one] Apie { $minutes } minutę.
    [few] Apie { $minutes } minutes.
    [many] Apie { $minutes } minutės.
   *[other] Apie { $minutes } minučių.
} Bet kurį klausimą gali praleisti: pasirink „Nenoriu sakyti“.
start-until = Iki { $date } gali atsakyti į klausimus.
start-code = Tavo kodas įskaitomas vieną kartą. Prašome atsakyti iki galo šioje naršyklėje. Jei pradėsi iš naujo kitur, bus įskaityti tik pirmiau išsiųsti atsakymai. Jei nori pereiti į kitą telefoną ar kompiuterį, pirma čia paspausk „{ $keep }“.
start-code-child-4-7 = Tavo kodas veikia vieną kartą. Prašome likti prie šio telefono ar kompiuterio iki galo.
start-who-reads = Kas tai skaito
start-who-reads-1 = Tavo atsakymų niekas neskaito atskirai. Jie skaičiuojami kartu su kitų žmonių atsakymais.
start-who-reads-2 = Žmonės, kurie tikrina, kaip gerai tarnybos padeda vaikams, mato bendrus skaičius, ir tik tada, kai atsako pakankamai žmonių. Jie negali sužinoti, ką pasakei tu.
start-not-secret = Kas nėra paslaptis
start-not-secret-1 = Mes neklausiame, kas tu. Nuo rytojaus niekas negalės susieti tavo atsakymų su tavo kodu ar tavo įrenginiu.
start-not-secret-2 = Kurį laiką laikome atsargines kopijas. Žmonės, kurie prižiūri kompiuterius, privalo jas saugoti.
start-not-secret-3 = Kas mato tavo ekraną, gali matyti, ką pasirenki. Naršyklės istorija rodo, kad čia buvai.
start-help-heading = Tai nėra vieta, kur pagalbą gausi greitai
start-help-heading-child-4-7 = Ar tau dabar reikia pagalbos?
start-help = Dėl tavo atsakymų niekas su tavimi nesusisieks. Jei tau nesaugu arba neramu, pasikalbėk su kuo nors šiandien.
start-help-child-4-7 = Mes nematome, ar tau reikia pagalbos.
start-help-child-8-11 = Dėl tavo atsakymų niekas su tavimi nesusisieks. Jei tau neramu arba nesaugu, pasikalbėk su kuo nors šiandien.
start-help-parent = Dėl jūsų atsakymų niekas su jumis nesusisieks. Jei jums arba vaikui nesaugu, pasikalbėkite su kuo nors šiandien.
start-help-practitioner = Pagal jūsų atsakymus čia niekas nieko nesiima. Jei nerimaujate dėl vaiko, praneškite šiandien.
start-take-back-heading = Gali persigalvoti
start-take-back = Kai išsiųsi, gausi 7 žodžius. Su jais gali pamatyti savo atsakymus arba iki { $date } juos atsiimti.
start-take-back-early = Kai išsiųsi, gausi 7 žodžius. Su jais gali pamatyti savo atsakymus arba juos atsiimti, kol jie nesuskaičiuoti. Suskaičiuoti juos galime bet kurią dieną.
start-open-link = Atsakyti gali kiekvienas, kas turi šią nuorodą.
start-exit = Raudonas mygtukas tuoj pat išves tave iš čia ir pamirš tai, ko dar neišsiuntei. Naršymo istorijos jis neištrina.

## Sections

part-of = { $number } dalis iš { $total }
about-you-window = Prieš siunčiant
dont-know = Nežinau
not-said = Nenoriu sakyti
go-on = Toliau
save-and-continue = Įrašyti ir tęsti
there-is-a-problem = Kažkas ne taip
error-choose-an-answer = Pasirink atsakymą arba „Nenoriu sakyti“
error-not-an-option = Pasirink vieną iš rodomų atsakymų
error-in-question = „{ $question }“: { $message }

## Check

check-title = Patikrink savo atsakymus
check-title-child-4-7 = Ar čia tavo atsakymai?
check-lead = Dar niekas neišsiųsta. Gali pakeisti bet kurį atsakymą.
check-lead-child-4-7 = Gali juos pakeisti. Kai baigsi, spausk „Siųsti“.
check-change = Keisti
check-change-what = : { $question }
check-before-title = Prieš siunčiant
check-before = Tavo vardo čia nėra. Iki { $date } gali atsiimti savo atsakymus.
check-before-early = Tavo vardo čia nėra. Gali atsiimti savo atsakymus, kol jie nesuskaičiuoti. Suskaičiuoti juos galime bet kurią dieną.
check-continue = Tęsti
check-send = Siųsti mano atsakymus
check-send-child-4-7 = Siųsti
check-delete = Ištrinti mano atsakymus
check-delete-means = Viskas, ką čia atsakei, dingsta. Niekas neišsiunčiama.
check-delete-sure = Taip, ištrinti mano atsakymus

## Sent

sent-title = Ačiū. Mes tave išgirdome.
sent-title-child-4-7 = Ačiū! Mes tave išgirdome.
sent-lead = Tavo atsakymai jau keliauja: jie bus suskaičiuoti.
sent-lead-child-4-7 = Jau baigei. Tu mums labai padėjai.
receipt-title = Tavo 7 žodžiai
receipt-title-child-4-7 = Vėlesniam laikui: 7 žodžiai
receipt-lead = Juos turi tik tu. Užsirašyk juos ant popieriaus, jei nori dar kartą pamatyti savo atsakymus arba iki { $date } juos atsiimti.
receipt-lead-early = Juos turi tik tu. Užsirašyk juos ant popieriaus, jei nori dar kartą pamatyti savo atsakymus arba juos atsiimti, kol jie nesuskaičiuoti.
receipt-lost = Be šių žodžių negalime rasti tavo atsakymų. Jei telefonu ar kompiuteriu naudojiesi ne tik tu, juo šių žodžių nefotografuok.
receipt-go = Pamatyti arba atsiimti mano atsakymus
sent-next-title = Kas vyks toliau
sent-next-1 = Tavo atsakymai skaičiuojami kartu su kitų žmonių atsakymais.
sent-next-2 = Kas kelis mėnesius žmonės, kurie tikrina tarnybas, peržiūri bendrus skaičius.
sent-next-3 = Jie nusprendžia, kas turi pagerėti.
sent-another = Atsakyti nori kas nors kitas
sent-done = Šiame įrenginyje baigiau
sent-forget = Kol nepaspausi šio mygtuko arba neuždarysi naršyklės, šiuos žodžius gali pamatyti tas, kas šiuo įrenginiu naudosis po tavęs.
already-title = Savo atsakymus jau išsiuntei
already-text = Iš šio įrenginio atsakymai jau išsiųsti. Jie įskaitomi vieną kartą. Jei turi savo 7 žodžius, atsakymus gali pamatyti puslapyje „Mano atsakymai“.

## My answers

my-answers-title = Mano atsakymai
my-answers-lead = Įrašyk savo 7 žodžius. Žodžių tvarka svarbi. Mažos klaidos nesvarbios.
my-answers-label = Tavo 7 žodžiai
my-answers-show = Rodyti mano atsakymus
my-answers-empty = Įrašyk savo 7 žodžius
my-answers-too-few = Čia mažiau nei 7 žodžiai. Įrašyk visus 7, su tarpais tarp jų.
my-answers-too-many = Čia daugiau nei 7 žodžiai. Įrašyk tik savo 7 žodžius.
my-answers-unknown = Su šiais žodžiais atsakymų neradome. Patikrink kiekvieną žodį ir jų tvarką. Jei savo atsakymus atsiėmei, jų nebėra.
my-answers-sent-on = Išsiųsta { $date }
my-answers-until = Iki { $date } gali juos atsiimti.
my-answers-until-early = Gali juos atsiimti, kol jie nesuskaičiuoti. Suskaičiuoti juos galime bet kurią dieną.
my-answers-released = Jie jau suskaičiuoti, ir bendras skaičius nesikeis. Vis dar gali ištrinti tai, ką pasakei.
my-answers-take-back = Atsiimti mano atsakymus
my-answers-delete = Ištrinti tai, ką pasakiau
my-answers-sure = Atsiimti atsakymus? Paskui jų grąžinti nebegalima.
again-last = Jei juos atsiimsi, galėsi atsakyti dar kartą. Tai bus paskutinis kartas.
again-no-more = Atsakei tiek kartų, kiek leidžia tavo žodžiai. Jei šiuos atsakymus atsiimsi, dar kartą atsakyti nebegalėsi.
my-answers-gone-title = Tavo atsakymų nebėra
my-answers-gone = Ištrynėme tavo atsakymus, ir jie nebeskaičiuojami.
my-answers-gone-counted = Ištrynėme tai, ką pasakei. Bendrame skaičiuje tai lieka, bet ten niekas negali matyti, kad tai buvai tu.
my-answers-gone-before = Šie atsakymai jau buvo atsiimti anksčiau. Tada juos ištrynėme, o dabar niekas nepasikeitė.
my-answers-closes = Šis puslapis pats užsidarys po { $minutes } min., kad niekas kitas jo neperskaitytų. Su savo 7 žodžiais jį atversi vėl.
my-answers-ends = Jau kurį laiką čia niekas nieko nedarė. Po { $minutes } min. puslapis užsidarys. Su savo 7 žodžiais jį atversi vėl.
last-time-ends = Jau kurį laiką čia niekas nieko nedarė. Po { $minutes } min. puslapis užsidarys. Žodžius galima įrašyti dar kartą.

## When something is in the way

not-found-title = Negalime rasti šio puslapio
not-found-text = Adrese gali būti klaida arba šio puslapio nebėra.
to-home = Eiti į pirmą puslapį
made-up = Tai parodomoji versija: visi atsakymai čia išgalvoti.
closed-title = Jau uždaryta
closed-text = Atsakymų čia nebepriimame. Atsakymai, kurie nebuvo išsiųsti anksčiau, dabar neišsiunčiami.
closed-thanks = Ačiū, kad užsukai. Vis dar gali gauti pagalbos ir pažiūrėti atsakymus, kuriuos išsiuntei anksčiau.
not-yet-title = Dar neprasidėjo
not-yet-text = Nuo { $date } galėsi atsakyti. Prašome sugrįžti tada.
code-unknown = Šių žodžių nežinome arba jie jau panaudoti. Gali būti ir taip, kad laikas atsakyti jau baigėsi. Palygink kiekvieną žodį su savo kortele.
code-empty = Įrašyk 4 žodžius iš savo kortelės
code-too-long = Per daug parašyta. Įrašyk tik 4 žodžius iš savo kortelės.
code-used-title = Šis kodas jau panaudotas
code-used-text = Su tuo pačiu kodu atsakymai jau buvo išsiųsti anksčiau. Kodas įskaitomas vieną kartą, todėl šie atsakymai neišsiųsti.
code-used-text-child-4-7 = Kažkas su tuo pačiu kodu jau išsiuntė atsakymus. Kodas veikia vieną kartą, todėl šie atsakymai neišsiųsti.
code-used-you = Ar juos siuntei tu iš kito telefono ar kompiuterio? Tada tie atsakymai įskaityti. Tavo 7 žodžiai juos atveria puslapyje „Mano atsakymai“.
code-used-not-you = Ar tai buvo kas nors kitas? Tada paprašyk kito kodo to, kas tau davė šį. Tu nieko blogo nepadarei.
code-used-not-you-child-4-7 = Tu nieko blogo nepadarei. Parodyk šį puslapį suaugusiajam.
code-needed-title = Įrašyk savo kodą dar kartą
code-needed-text = Nebaigtus atsakymus laikome ne ilgiau kaip { $hours ->
    [one] { $hours } valandą
    [few] { $hours } valandas
    [many] { $hours } valandos
   *[other] { $hours } valandų
} ir tik toje naršyklėje, kurioje pradėjai. Tavo kodas vis dar galioja, jei su juo niekas nebuvo išsiųsta.
ahead-title = Iki čia dar nepriėjai
ahead-text = Į kai kuriuos ankstesnius klausimus dar reikia atsakyti.
ahead-go = Eiti prie kito klausimo, į kurį reikia atsakyti
expired-title = Tavo atsakymų nebeturime
expired-text = Šioje naršyklėje atsakymų į šiuos klausimus nėra: jie išsiųsti, ištrinti arba laikyti ilgiau nei { $hours ->
    [one] { $hours } valandą
    [few] { $hours } valandas
    [many] { $hours } valandos
   *[other] { $hours } valandų
}. Atsakymai, kuriuos išsiuntei, yra įskaityti, ir tavo 7 žodžiai vis dar juos rodo.
start-again = Pradėti iš naujo
too-large-title = Tai buvo per daug
too-large-text = Puslapis išsiuntė daugiau, nei galime priimti. Grįžk ir pabandyk dar kartą.
forbidden-title = Tai išsiųsta ne iš mūsų puslapio
forbidden-text = Kad tau būtų saugu, atsakymus priimame tik iš savo pačių puslapių. Grįžk, įkelk puslapį iš naujo ir pabandyk dar kartą.
busy-title = Šiuo metu atsako labai daug žmonių
busy-text = Tai, ką įrašei, dar neišsaugota, bet vis dar yra čia. Truputį palauk ir paspausk mygtuką.
busy-plain = Truputį palauk ir įkelk puslapį dar kartą.
busy-again = Siųsti dar kartą
busy-closes = Šis puslapis pats užsidarys po { $minutes } min. Paspausk mygtuką anksčiau, ir tai, ką pasirinkai, liks.
failed-title = Atsiprašome, mums kažkas nepavyko
failed-text = Tai ne tavo kaltė. Grįžk ir pabandyk dar kartą. Jei tai kartojasi, ateik vėliau.
deleted-title = Tavo atsakymai ištrinti
deleted-text = Niekas neišsiųsta ir niekas nesaugoma.
code-confirm-title = Pradėk su savo kodu
code-confirm-text = Kad pradėtum, paspausk mygtuką. Adrese, kuris tave čia atvedė, yra tavo kodas. Nesidalyk juo su kitais.

## On paper: a slip with a code, handed to one person

slip-title = Papasakok mums, kaip tau sekasi
slip-title-parent = Papasakokite mums, kokia buvo jūsų patirtis
slip-title-practitioner = Papasakokite mums, kaip jums sekasi darbe
slip-scan = Reikia nuskaityti kvadratą arba atidaryti svetainę
slip-enter = ir įrašyti šiuos 4 žodžius
slip-from = Nuo { $from } galima atsakyti.
slip-until = Iki { $until } galima atsakyti.
slip-from-until = Nuo { $from } iki { $until } galima atsakyti.
slip-once = Ši kortelė galioja vieną kartą. Vardo neklausiame.
slip-help = Jei dabar gresia pavojus, reikia skambinti { $emergency }. Childline: { $childline }.
slip-qr = QR kodas, kuris atidaro puslapį su šiais 4 žodžiais

## Comfort

comfort-link = Išvaizda
comfort-title = Kaip atrodo puslapiai
comfort-lead = Pasirink, kaip tau lengviausia skaityti. Taip liks, kol uždarysi naršyklę arba paspausi „{ $exit }“.
comfort-as-usual = Kaip įprasta
comfort-text-size = Žodžių dydis
comfort-text-size-large = Dideli
comfort-text-size-larger = Labai dideli
comfort-spacing = Tarpai
comfort-spacing-wide = Daugiau vietos tarp eilučių, žodžių ir raidžių
comfort-font = Raidės
comfort-font-clear = Raidės, kurias lengva atskirti
comfort-colours = Spalvos
comfort-colours-light = Šviesios
comfort-colours-dark = Tamsios
comfort-colours-high-contrast = Ryškios: balta ir geltona juodame fone
comfort-motion = Judėjimas
comfort-motion-calm = Niekas nejuda ir neblunka
comfort-save = Išsaugoti
comfort-all-as-usual = Vėl viskas kaip įprasta

## Easier words

comfort-manner = Klausimai
comfort-manner-easy-read = Lengvai skaitoma: trumpesni sakiniai, paprastesni žodžiai
comfort-manner-symbols = Su simboliais: paveikslėlis prie kiekvieno klausimo ir kiekvieno atsakymo
manner-easy-read-offer = Skaityti klausimus paprastesniais žodžiais
manner-easy-read-missing = Šių klausimų paprastesniais žodžiais dar nėra. Čia yra įprasti klausimai.
manner-symbols-offer = Atsakyti su paveikslėliais šalia žodžių
manner-symbols-missing = Prie šių klausimų paveikslėlių nėra. Čia yra tik žodžiai.
manner-symbols-usual-words = Šių klausimų paprastesniais žodžiais dar nėra. Paveikslėliai yra šalia įprastų žodžių.

## Read aloud, and sign language

comfort-manner-read-aloud = Skaitymas balsu: prie klausimo paspausk „Klausytis“. Tai gali išgirsti šalia esantys žmonės
comfort-manner-sign = Gestų kalba: vaizdo įrašas prie kiekvieno klausimo
manner-read-aloud-offer = Klausytis klausimų
manner-sign-offer = Žiūrėti klausimus gestų kalba
manner-sign-missing = Šių klausimų gestų kalba dar nėra. Gali skaityti žodžius.
questions-in-language = Šių klausimų šia kalba dar nėra. Čia jų kalba: { $language }.
read-aloud-listen = Klausytis
read-aloud-stop = Sustabdyti
read-aloud-no-voice = Jei prie klausimo nėra mygtuko klausytis, šis įrenginys negali jo perskaityti balsu.
read-aloud-partly = Šis įrenginys balsu gali perskaityti tik dalį šio teksto.
sign-missing-here = Šio klausimo gestų kalba dar nėra. Perskaityk žodžius.
sign-language = Gestų kalba
sign-language-bfi = Britų gestų kalba

## Titles of windows, and of pages in a browser's history: they do not tell what the questions are about

start-window = Prieš pradedant
help-window = Telefono numeriai
red-button-window = Raudonas mygtukas

## The red button: what it does, before the first question

exit-expired = Laikas išeiti baigėsi.
red-button-title = Gali išeiti bet kada
red-button-title-child-4-7 = Gali sustoti, kada nori
red-button-leads = Šis raudonas mygtukas yra kiekviename puslapyje. Paspausk jį ir iškart atsidursi kitoje svetainėje, kur nieko nėra apie šią.
red-button-leads-child-4-7 = Paspausk raudoną mygtuką. Šis puslapis dings.
red-button-forgets = Tai, ko neišsiuntei, šiame įrenginyje tada pamirštama.
red-button-forgets-child-4-7 = Mes pamiršime veidukus, kuriuos paspaudei.
red-button-shift = Su klaviatūra gali vietoj to tris kartus paspausti klavišą „Shift“.
red-button-shift-child-4-7 = Kompiuteryje gali tris kartus paspausti klavišą „Shift“.
red-button-history-title = Naršymo istorijos jis neištrina
red-button-history = Kas vėliau žiūrės į šį įrenginį, naršyklės istorijoje gali matyti, kad čia buvai, bet ne tai, ką atsakei.
red-button-history-child-4-7 = Telefonas ar kompiuteris vis dar žino, kad čia buvai. Suaugęs žmogus, kuriuo pasitiki, gali tai ištrinti.
red-button-history-phone = Telefone: atverk naršyklės meniu, pasirink „Istorija“ ir ištrink šį puslapį.
red-button-history-computer = Kompiuteryje: kartu paspausk „Ctrl“ ir „H“, surask šį puslapį ir jį ištrink. „Mac“ kompiuteryje atverk meniu „Istorija“.
red-button-history-all = Ištrink tik tai, ką reikia: tuščia istorija gali atrodyti keistai.
red-button-history-private = Kitą kartą: privatus langas istorijos nesaugo.
red-button-try = Pabandyk, kur jis veda. Kad grįžtum čia, naršyklėje paspausk „Atgal“.
red-button-more = Kaip greitai išeiti ir kas lieka istorijoje

## On a device that others use afterwards

shared-device-title = Bendrame įrenginyje
shared-device-choose = Šiuo telefonu ar kompiuteriu naudojasi ir kiti
shared-device-means = Jei čia niekas nieko nedarys { $minutes } min., puslapis pats užsidarys ir tai, kas neišsiųsta, bus ištrinta. Likus { $before } min., jis paklaus, ar dar čia esi.
shared-device-keeps = Šiame įrenginyje nelieka jokio atsakymo. Naršymo istorija lieka.
still-there-title = Ar dar čia esi?
still-there-means = Jau kurį laiką čia niekas nieko nedarė. Po { $minutes } min. puslapis užsidarys ir tai, kas neišsiųsta, bus ištrinta.
still-there-stay = Aš dar čia
sent-closes = Šis puslapis pats užsidarys po { $minutes } min., kad niekas kitas nepamatytų tavo žodžių. Prieš tai jis paklaus.
expired-shared-device = Bendrame įrenginyje jie ištrinami po { $minutes } min., per kurias niekas nieko nedaro.

## Too many wrong words

slower-title = Truputį lėčiau
slower-text = Iš ten, kur esi, buvo įvesta daug klaidingų žodžių, galbūt kito žmogaus. Tai, ką įrašei, vis dar čia. Palauk dešimt sekundžių ir paspausk mygtuką.

## Keeping answers for later, and answering again

keep-button = Išsaugoti atsakymus ir grįžti vėliau
keep-title = Tavo atsakymai išsaugoti
keep-until = Tęsti gali iki { $date } imtinai. Po šios dienos jie ištrinami.
keep-not-sent = Dar niekas neišsiųsta.
keep-words = Užsirašyk šiuos žodžius ant popieriaus. Su jais gali tęsti bet kuriame telefone ar kompiuteryje: atverk „Mano atsakymai“ ir juos įrašyk. Kai išsiųsi atsakymus, žodžiai liks tie patys.
keep-done = Užsirašiau
keep-go-on = Atsakinėti toliau
keep-elsewhere-title = Tavo atsakymai išsaugoti
keep-elsewhere-text = Jei nori tęsti, atverk „Mano atsakymai“ ir įrašyk savo 7 žodžius.
keep-closed-text = Išsaugoti atsakymai nebuvo išsiųsti. Juos ištrynėme.
kept-words-open = Jei pasilikai atsakymus vėlesniam laikui, su savo 7 žodžiais juos atversi skiltyje „Mano atsakymai“.
again-title = Nori atsakyti dar kartą?
again-words = Iš to, ką atsakei, nieko neliko. Kodas panaudotas, bet su savo 7 žodžiais gali atsakyti dar kartą iki { $date } imtinai.
again-words-last = Tai paskutinis kartas. Jei atsiimsi ir tuos atsakymus, dar kartą atsakyti nebegalėsi.
again-button = Atsakyti dar kartą

## Words from last time: what one person says now, next to what they said then

last-time-title = Ar jau atsakei į šiuos klausimus anksčiau?
last-time-title-child-4-7 = Ar jau tai darei?
last-time-offer = Turiu 7 žodžius iš praėjusio karto
last-time-lead = Įrašyk 7 žodžius, kuriuos gavai praėjusį kartą. Tada tai, ką sakai dabar, bus padėta šalia to, ką sakei tada. Skaičiuojame, kiek yra žmonių, kuriems kas nors pagerėjo ar pablogėjo.
last-time-lead-child-4-7 = Ar praėjusį kartą gavai 7 žodžius? Suaugęs žmogus gali juos čia įrašyti. Tada pamatysime, kas pagerėjo.
last-time-nobody = Niekas nesužinos, kas tu. Laikome tik tai, kad abu kartus atsakė tas pats žmogus.
last-time-nobody-child-4-7 = Niekas nesužinos, kad tai tu.
last-time-choice = Gali tai praleisti. Atsakyti gali taip pat.
last-time-found = Radome, ką sakei praėjusį kartą. Kai išsiųsi, nauji atsakymai bus padėti šalia tų. Niekas nesužinos, kas tu.
last-time-found-child-4-7 = Radome, ką sakei praėjusį kartą. Niekas nesužinos, kad tai tu.
last-time-label = Tavo 7 žodžiai iš praėjusio karto
last-time-use = Naudoti šiuos žodžius
last-time-without = Toliau be jų
last-time-leave-out = Praleisti praėjusį kartą
last-time-unknown = Su šiais žodžiais išsiųstų atsakymų neradome. Patikrink kiekvieną žodį ir jų tvarką. Gali tęsti ir be jų.
last-time-other = Šie žodžiai priklauso atsakymams į kitus klausimus. Vieni šalia kitų gali būti tik atsakymai į tuos pačius klausimus. Gali tęsti be jų.
last-time-followed = Nuo tada jau atsakei dar kartą. Įrašyk žodžius, kuriuos gavai paskutinį kartą, arba tęsk be jų.
sent-without-last-time = Negalėjome padėti tavo atsakymų šalia praėjusio karto atsakymų. Anų jau nebėra arba šalia jų jau yra naujesni. Tavo atsakymai vis tiek skaičiuojami.
sent-without-last-time-child-4-7 = Negalėjome šito padėti šalia praėjusio karto. Nieko tokio. Tai, ką sakei dabar, skaičiuojama.
receipt-next-time = Jei kada nors vėl atsakysi į šiuos klausimus, su šiais žodžiais abu kartus bus galima padėti vieną šalia kito. Niekas nesužinos, kas tu.

## Where safety depends on every word, and nobody has reviewed the translation

safety-in-english = Ši dalis yra anglų kalba. Jos vertimo dar niekas nepatikrino.
