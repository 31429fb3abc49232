### Young people aged 12 to 17, after a child protection conference.

title = Vaiko apsaugos konferencija dėl tavęs
purpose = Vyko vaiko apsaugos konferencija (child protection conference) dėl tavęs. Šie klausimai – apie tai, kokia ji tau buvo ir kas iš jos išėjo.

scale-agreement-very-true = Tikrai tiesa
scale-agreement-mostly-true = Iš esmės tiesa
scale-agreement-a-bit-true = Šiek tiek tiesa
scale-agreement-not-true = Netiesa
scale-safer-much-safer = Daug saugiau
scale-safer-bit-safer = Šiek tiek saugiau
scale-safer-same = Taip pat kaip anksčiau
scale-safer-bit-less-safe = Šiek tiek mažiau saugiai
scale-safer-much-less-safe = Daug mažiau saugiai
scale-went-all = Taip, visą laiką
scale-went-part = Taip, dalį laiko
scale-went-chose-not = Ne, nusprendžiau neiti
scale-went-not-asked = Ne, niekas manęs nepaklausė
scale-went-other-reason = Ne, dėl kitos priežasties
scale-heard-myself = Taip, iš manęs
scale-heard-someone = Taip, iš žmogaus, kuris ją pasakė už mane
scale-heard-not-heard = Ne

section-before = Prieš konferenciją
section-before-lead = Vaiko apsaugos konferencija – tai didelis susitikimas apie tai, kaip pasirūpinti tavo saugumu.
item-conference-explained = Apie konferenciją man paaiškino taip, kad galėjau suprasti.
item-asked-how-to-share = Manęs paklausė, kaip noriu pasakyti savo nuomonę.

section-conference = Konferencija
section-conference-lead = Savo nuomonę gali pasakyti žodžiu arba raštu. Arba kas nors gali kalbėti už tave, net kai tavęs ten nėra.
item-went-to-conference = Ar buvai paskutinėje vaiko apsaugos konferencijoje dėl tavęs?
item-heard-at-conference = Ar žmonės konferencijoje išgirdo tavo nuomonę?

section-there = Kai ten buvai
item-good-things-seen = Žmonės konferencijoje matė, kas mano šeimoje gera, o ne tik problemas.
item-respect-at-conference = Žmonės konferencijoje gerbė tai, kas aš esu.

section-listened-to = Ar tavęs klausėsi
section-listened-to-lead = Šie klausimai skirti tau, net jei tavęs ten nebuvo.
item-felt-listened-to = Jaučiau, kad manęs klausosi.
item-took-me-seriously = Žmonės rimtai žiūrėjo į mano nuomonę.
item-had-a-say = Galėjau tarti savo žodį, kai buvo priimami sprendimai.
item-told-me-why = Jei žmonės nepadarė to, ko prašiau, jie man pasakė priežastį.
item-made-a-difference = Mano nuomonė turėjo įtakos tam, kas buvo nuspręsta.

section-plan = Planas
section-plan-lead = Tavo plane parašyta, kas turėtų būti toliau ir kas ką daro.
item-know-the-plan = Žinau, koks yra planas man ir mano šeimai.
item-understand-my-plan = Suprantu, kas parašyta mano plane.

section-safe = Saugumo jausmas
section-safe-lead = Tai paskutiniai klausimai.
item-safe-where-i-live = Ten, kur gyvenu, jaučiuosi saugiai.
item-know-who-to-go-to = Žinau, į ką kreiptis, jei nesijaučiu saugiai.
item-feel-safer = Nuo tada, kai pirmą kartą gavau pagalbos, jaučiuosi …
