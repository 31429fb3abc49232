### Young people aged 12 to 17 who are looked after, after a review.

title = Tavo globos peržiūra
purpose = Šie klausimai – apie paskutinį tavo globos peržiūros susitikimą (looked after review) ir apie tai, kaip tau sekasi.

scale-agreement-very-true = Tikrai tiesa
scale-agreement-mostly-true = Iš esmės tiesa
scale-agreement-a-bit-true = Šiek tiek tiesa
scale-agreement-not-true = Netiesa
scale-went-all = Taip, visą laiką
scale-went-part = Taip, dalį laiko
scale-went-chose-not = Ne, nusprendžiau neiti
scale-went-not-asked = Ne, niekas manęs nepaklausė
scale-went-other-reason = Ne, dėl kitos priežasties
scale-heard-myself = Taip, iš manęs
scale-heard-someone = Taip, iš žmogaus, kuris ją pasakė už mane
scale-heard-not-heard = Ne
scale-yes-no-yes = Taip
scale-yes-no-no = Ne

section-review = Peržiūra
section-review-lead = Savo nuomonę gali pasakyti žodžiu arba raštu. Arba kas nors gali kalbėti už tave, net kai tavęs ten nėra.
item-went-to-review = Ar buvai paskutiniame savo globos peržiūros susitikime?
item-heard-at-review = Ar žmonės peržiūros susitikime išgirdo tavo nuomonę?

section-listened-to = Ar tavęs klausėsi
section-listened-to-lead = Šie klausimai skirti tau, net jei tavęs ten nebuvo.
item-felt-listened-to = Jaučiau, kad manęs klausosi.
item-had-a-say = Galėjau tarti savo žodį, kai buvo priimami sprendimai.
item-told-me-why = Jei žmonės nepadarė to, ko prašiau, jie man pasakė priežastį.
item-made-a-difference = Mano nuomonė turėjo įtakos tam, kas buvo nuspręsta.

section-plan = Tavo planas
section-plan-lead = Tavo plane parašyta, kas turėtų būti toliau ir kas ką daro.
item-explained = Man paaiškina, kas vyksta, taip, kad galiu suprasti.
item-know-my-plan = Žinau, koks yra planas man.
item-understand-my-plan = Suprantu, kas parašyta mano plane.
item-promises-checked = Mano peržiūrose patikrinama, ar žmonės padarė tai, ką pažadėjo.

section-people = Žmonės, kurie tau padeda
item-can-talk = Kai man reikia, galiu pasikalbėti su savo socialiniu darbuotoju.
item-does-what-they-say = Mano socialinis darbuotojas padaro tai, ką pažada.
item-same-worker = Tas pats darbuotojas su manimi dirba pakankamai ilgai, kad galėčiau jį pažinti.
item-someone-i-trust = Tarp darbuotojų ar savanorių yra bent vienas žmogus, kuriuo pasitikiu.
item-respect = Darbuotojai gerbia tai, kas aš esu.

section-now = Kaip viskas yra dabar
item-safe-where-i-live = Ten, kur gyvenu, jaučiuosi saugiai.
item-know-who-to-go-to = Žinau, į ką kreiptis, jei nesijaučiu saugiai.
item-health-help = Kai man reikia, galiu gauti pagalbos dėl savo sveikatos.
item-in-education = Ar eini į mokyklą arba koledžą?

section-education = Mokykla ar koledžas
section-education-lead = Tai paskutiniai klausimai.
item-help-with-school = Gaunu pagalbą, kurios man reikia, kad mokykloje ar koledže man gerai sektųsi.
item-easy-to-go = Man lengva eiti į mokyklą ar koledžą.
