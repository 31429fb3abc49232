### Parents and carers, about early help.

title = Ankstyvoji pagalba (early help) jūsų šeimai
purpose = Šie klausimai – apie pagalbą, kurią gauna jūsų šeima, ir apie tai, ar nuo jos kas nors keičiasi.

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
scale-better-much-better = Daug geriau
scale-better-bit-better = Šiek tiek geriau
scale-better-same = Taip pat kaip anksčiau
scale-better-bit-worse = Šiek tiek blogiau
scale-better-much-worse = Daug blogiau
scale-amount-too-little = Per mažai
scale-amount-about-right = Maždaug tiek, kiek reikia
scale-amount-too-much = Per daug
scale-yes-no-yes = Taip
scale-yes-no-no = Ne

section-family = Jūsų šeima
section-family-lead = Kad klaustume tik to, kas tinka jūsų šeimai.
item-has-baby = Ar turite kūdikį, kuriam dar nėra 1 metų?
item-over-four = Ar pagalba skirta vaikui, kuriam yra 4 metai ar daugiau?
item-has-social-worker = Ar jūsų vaikas turi socialinį darbuotoją (social worker)?

section-help = Pagalbos gavimas
section-help-lead = Pagalvokite apie visus žmones, kurie padeda jūsų šeimai.
item-soon-enough = Pagalbos gavome anksčiau, nei pasidarė per sunku.
item-when-needed = Pagalbos gauname tada, kai mums jos reikia.
item-amount-of-help = Pagalbos, kurią gauname, yra …
item-one-story = Man nereikia vis iš naujo pasakoti mūsų istorijos naujiems žmonėms.
item-work-together = Žmonės, kurie mums padeda, gerai dirba kartu.

section-listened-to = Ar jūsų klausosi
section-listened-to-lead = „Kas mes esame“ gali reikšti mūsų kultūrą, kalbą, tikėjimą, sveikatą ar gyvenimo būdą.
item-listen-to-me = Žmonės, kurie su mumis dirba, manęs klausosi.
item-worries-taken-seriously = Jie rimtai žiūri į tai, kas man kelia nerimą.
item-have-a-say = Galiu tarti savo žodį, kai priimami sprendimai dėl mano šeimos.
item-tell-us-why = Žmonės mums pasako, kodėl jie taip nusprendė.
item-respect = Žmonės gerbia tai, kas mes esame.

section-plan = Jūsų šeimos planas
section-plan-lead = Vertinimas (assessment) – tai, kai darbuotojai išsiaiškina, kokios pagalbos šeimai reikia. Plane parašyta, kas ką darys.
item-assessment-right = Vertinimas parodė mūsų šeimą teisingai.
item-does-well = Žmonės pastebi, ką mūsų šeima daro gerai.
item-worries-clear = Žmonės man aiškiai pasakė, kas jiems kelia nerimą.
item-know-what-next = Žinau, kas toliau turi vykti.
item-understand-plan = Suprantu, ką plane mūsų prašoma daryti.

section-people = Žmonės, kurie jums padeda
item-trusted-worker = Tarp darbuotojų ar savanorių yra žmogus, kuriuo mūsų šeima pasitiki.
item-same-worker = Tas pats darbuotojas su mumis dirba pakankamai ilgai, kad galėtume juo pasitikėti.

section-social-worker = Jūsų vaiko socialinis darbuotojas
item-gets-on = Mano vaikas gerai sutaria su savo socialiniu darbuotoju.
item-child-can-talk = Kai reikia, mano vaikas gali pasikalbėti su savo socialiniu darbuotoju.

section-child = Jūsų vaiko žodis ir mokykla
section-child-lead = Jei vaikų daugiau nei vienas, galvokite apie vyriausią.
item-child-listened-to = Žmonės, kurie mums padeda, klausosi mano vaiko.
item-child-has-say = Mano vaikas gali tarti savo žodį, kai priimami sprendimai dėl vaiko gyvenimo.
item-child-told = Mano vaikui paaiškina, kas vyksta, taip, kad vaikas gali suprasti.
item-help-to-learn = Mano vaikas gauna pagalbą, kurios jam reikia mokantis.
item-easy-to-go = Mano vaikui lengva eiti į mokyklą.

section-baby = Jūsų kūdikis
item-safe-sleep = Kas nors su mumis kalbėjo apie saugų mūsų kūdikio miegą.
item-safe-sleep-know = Žinau, kaip saugiai paguldyti savo kūdikį miegoti.

section-now = Jūsų vaikas dabar
section-now-lead = Jei vaikų daugiau nei vienas, galvokite apie visus.
item-child-health = Mano vaikas gauna sveikatos priežiūrą, kurios jam reikia.
item-child-safe = Šiuo metu jaučiu, kad mano vaikas yra saugus.
item-child-safer = Nuo tada, kai pirmą kartą gavome pagalbos, mano vaikui yra …
item-worries-less = Tai, dėl ko nerimavome, pasikeitė į gera.

section-change = Kas pasikeitė
section-change-lead = Tai paskutiniai klausimai.
item-future = Nuo tada, kai pirmą kartą gavome pagalbos, mano vaiko ateitis atrodo …
item-as-a-parent = Nuo tada, kai pirmą kartą gavome pagalbos, kaip mama, tėtis ar vaiką globojantis žmogus jaučiuosi …
item-family-copes = Kai būna sunku, mūsų šeima dabar su tuo susitvarko …
item-who-to-ask = Žinau, į ką kreiptis pagalbos anksčiau, nei pasidaro per sunku.
