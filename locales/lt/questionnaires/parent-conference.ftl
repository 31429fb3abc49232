### Parents and carers, after a child protection conference.

title = Konferencija dėl jūsų vaiko
purpose = Šie klausimai – apie paskutinę vaiko apsaugos konferenciją (child protection conference) dėl jūsų šeimos ir apie tai, kas iš jos išėjo.

scale-agreement-strongly-agree = Visiškai sutinku
scale-agreement-agree = Sutinku
scale-agreement-neither = Nei sutinku, nei nesutinku
scale-agreement-disagree = Nesutinku
scale-agreement-strongly-disagree = Visiškai nesutinku
scale-safer-much-safer = Daug saugiau
scale-safer-bit-safer = Šiek tiek saugiau
scale-safer-same = Taip pat kaip anksčiau
scale-safer-bit-less-safe = Šiek tiek mažiau saugu
scale-safer-much-less-safe = Daug mažiau saugu
scale-went-all = Taip, visą laiką
scale-went-part = Taip, dalį laiko
scale-went-absent = Ne
scale-views-shared-by-child = Taip, ją pasakė mano vaikas
scale-views-shared-by-someone = Taip, kas nors ją pasakė už mano vaiką
scale-views-shared-not-shared = Ne
scale-yes-no-yes = Taip
scale-yes-no-no = Ne

section-before = Prieš konferenciją
section-before-lead = Jei dalyvavote telefonu ar vaizdo ryšiu, tai irgi yra dalyvavimas.
item-told-what-about = Prieš konferenciją man pasakė, apie ką kalbėsime.
item-time-to-read = Prieš konferenciją turėjau pakankamai laiko perskaityti ataskaitas.
item-reports-true = Ataskaitos parodė mūsų šeimą teisingai.
item-needed-help-to-take-part = Ar jums reikėjo vertėjo arba kitokios pagalbos, kad galėtumėte dalyvauti?
item-went-myself = Ar dalyvavote konferencijoje?

section-taking-part = Pagalba, kad galėtumėte dalyvauti
item-got-help-to-take-part = Gavau pagalbą, kurios man reikėjo, kad galėčiau dalyvauti.
item-could-say-all = Su ta pagalba galėjau pasakyti tai, ką norėjau pasakyti.

section-conference = Konferencijoje
section-conference-lead = „Kas mes esame“ gali reikšti mūsų kultūrą, kalbą, tikėjimą, sveikatą ar gyvenimo būdą.
item-listened-to-me = Žmonės konferencijoje manęs klausėsi.
item-took-worries-seriously = Jie rimtai žiūrėjo į tai, kas man kelia nerimą.
item-respected-us = Žmonės konferencijoje gerbė tai, kas mes esame.
item-told-us-why = Žmonės mums pasakė, kodėl jie taip nusprendė.

section-decisions = Kas buvo nuspręsta
section-decisions-lead = Šie klausimai skirti jums, net jei jūsų ten nebuvo.
item-had-a-say = Galėjau tarti savo žodį, kai buvo priimami sprendimai dėl mano šeimos.
item-noticed-strengths = Žmonės pastebėjo, ką mūsų šeima daro gerai.
item-know-what-next = Žinau, kas toliau turi vykti.
item-know-if-no-change = Žinau, kas bus, jei padėtis nepasikeis.
item-has-plan = Ar dabar yra planas jūsų šeimai?

section-plan = Planas
item-understand-plan = Suprantu, ką plane mūsų prašoma daryti.
item-copy-of-plan = Turiu nuosavą plano kopiją.
item-by-when = Žinau, iki kada padėtis turi pasikeisti.
item-plan-fits-worries = Plane numatyta, ką daryti su tuo, kas žmonėms kelia nerimą.
item-everyone-checked = Susitikimuose patikrinama, ar visi padarė tai, ką pažadėjo.

section-safe = Jūsų vaikas dabar
section-safe-lead = Jei vaikų daugiau nei vienas, galvokite apie visus.
item-child-safe = Šiuo metu jaučiu, kad mano vaikas yra saugus.
item-child-safer = Nuo tada, kai pirmą kartą gavome pagalbos, mano vaikui yra …
item-conference-over-four = Ar konferencija buvo dėl vaiko, kuriam yra 4 metai ar daugiau?

section-child = Jūsų vaiko žodis
section-child-lead = Jei vaikų daugiau nei vienas, galvokite apie vyriausią. Tai paskutiniai klausimai.
item-child-went = Ar jūsų vaikas dalyvavo konferencijoje?
item-child-views = Ar konferencijoje buvo pasakyta jūsų vaiko nuomonė?
item-child-listened-to = Žmonės, kurie mums padeda, klausosi mano vaiko.
item-child-has-say = Mano vaikas gali tarti savo žodį, kai priimami sprendimai dėl vaiko gyvenimo.
item-child-told = Mano vaikui paaiškina, kas vyksta, taip, kad vaikas gali suprasti.
