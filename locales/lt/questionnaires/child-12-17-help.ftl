### Young people aged 12 to 17, about the help that they get.

title = Pagalba, kurią gauni
purpose = Šie klausimai – apie pagalbą, kurią gaunate tu ir tavo šeima, ir apie tai, ar nuo jos kas nors keičiasi.

scale-agreement-very-true = Tikrai tiesa
scale-agreement-mostly-true = Iš esmės tiesa
scale-agreement-a-bit-true = Šiek tiek tiesa
scale-agreement-not-true = Netiesa
scale-safer-much-safer = Daug saugiau
scale-safer-bit-safer = Šiek tiek saugiau
scale-safer-same = Taip pat kaip anksčiau
scale-safer-bit-less-safe = Šiek tiek mažiau saugiai
scale-safer-much-less-safe = Daug mažiau saugiai
scale-better-much-better = Daug geriau
scale-better-bit-better = Šiek tiek geriau
scale-better-same = Taip pat kaip anksčiau
scale-better-bit-worse = Šiek tiek blogiau
scale-better-much-worse = Daug blogiau
scale-yes-no-yes = Taip
scale-yes-no-no = Ne

section-safe = Saugumo jausmas
section-safe-lead = Pirmieji klausimai – apie saugumo jausmą.
item-safe-where-i-live = Ten, kur gyvenu, jaučiuosi saugiai.
item-know-who-to-go-to = Žinau, į ką kreiptis, jei nesijaučiu saugiai.
item-feel-safer = Nuo tada, kai pirmą kartą gavau pagalbos, jaučiuosi …

section-listened-to = Ar tavęs klausosi
section-listened-to-lead = Pagalvok apie žmones, kurie tau padeda: socialinius darbuotojus, pagalbos šeimai darbuotojus (support workers), darbuotojus su jaunimu ir kitus.
item-listen-to-me = Žmonės, kurie su manimi dirba, manęs klausosi.
item-take-me-seriously = Jie rimtai žiūri į tai, ką sakau.
item-have-a-say = Galiu tarti savo žodį, kai priimami sprendimai dėl mano gyvenimo.
item-tell-me-why = Jei žmonės nepadaro to, ko prašiau, jie man pasako priežastį.
item-changed-because-of-me = Dėl to, ką pasakiau, kai kas pasikeitė.

section-plan = Ar žinai, kas vyksta
section-plan-lead = Tavo plane parašyta, kas turėtų būti toliau ir kas ką daro.
item-explained = Man paaiškina, kas vyksta, taip, kad galiu suprasti.
item-know-the-plan = Žinau, koks yra planas man ir mano šeimai.
item-seen-my-plan = Suprantu, kas parašyta mano plane.
item-good-things = Darbuotojai mato, kas mano šeimoje gera, o ne tik problemas.

section-help = Kaip gauni pagalbą
section-help-lead = Pagalvok apie pagalbą, kurią gavote tu ir tavo šeima.
item-soon-enough = Pagalbos gavau pakankamai greitai.
item-when-needed = Pagalbos gaunu tada, kai man jos reikia.
item-one-story = Man nereikia vis iš naujo pasakoti savo istorijos naujiems žmonėms.
item-work-together = Žmonės, kurie man padeda, dirba kartu.

section-people = Žmonės, kurie tau padeda
item-someone-i-trust = Tarp darbuotojų ar savanorių yra bent vienas žmogus, kuriuo pasitikiu.
item-same-worker = Tas pats darbuotojas su manimi dirba pakankamai ilgai, kad galėčiau jį pažinti.
item-respect = Darbuotojai gerbia tai, kas aš esu.
item-treated-fairly = Su manimi elgiamasi teisingai.
item-has-social-worker = Ar turi socialinį darbuotoją (social worker)?

section-social-worker = Tavo socialinis darbuotojas
item-can-talk = Kai man reikia, galiu pasikalbėti su savo socialiniu darbuotoju.
item-does-what-they-say = Mano socialinis darbuotojas padaro tai, ką pažada.

section-now = Kaip viskas yra dabar
section-now-lead = Tai paskutiniai klausimai.
item-problems-better = Palyginti su laiku, kai dar negavome pagalbos, mano šeima sugeba spręsti problemas …
item-unsafe-things-better = Tai, dėl ko jaučiausi nesaugiai, pasikeitė į gera.
item-help-with-health = Kai man reikia, galiu gauti pagalbos dėl savo sveikatos ir savijautos.
item-help-with-school = Gaunu pagalbą, kurios man reikia, kad mokykloje ar koledže man gerai sektųsi.
