### Children aged 4 to 7, about the people who help them.

title = Tu ir tavo pagalbininkai
purpose = Šie klausimai – apie tave ir suaugusiuosius, kurie tau padeda.

scale-sometimes-yes = Taip
scale-sometimes-sometimes = Kartais
scale-sometimes-no = Ne
scale-a-bit-yes = Taip
scale-a-bit-a-bit = Truputį
scale-a-bit-no = Ne
scale-yes-no-yes = Taip
scale-yes-no-no = Ne

item-helped = Ar čia tau padeda suaugęs žmogus?
item-easy-to-go-to-school = Ar tau lengva eiti į mokyklą?
item-safe-at-school = Ar mokykloje jautiesi saugiai?
item-safe-at-home = Ar namie jautiesi saugiai?
item-listen-to-me = Ar suaugusieji, kurie tau padeda, tavęs klausosi?
item-ask-what-i-want = Ar suaugusieji tavęs klausia, ko tu nori?
item-know-why = Ar žinai, kodėl žmonės ateina padėti?
section-has-social-worker-lead = Socialinis darbuotojas ar darbuotoja (social worker) – tai suaugęs žmogus, kuris padeda šeimoms.
item-has-social-worker = Ar pas tave ateina socialinis darbuotojas ar darbuotoja?
section-like-visits-lead = Šis klausimas – apie tavo socialinį darbuotoją.
item-like-visits = Ar tau patinka, kai šis žmogus ateina?
item-kind = Ar suaugusieji, kurie tau padeda, yra geri?
item-like-to-talk = Ar tau patinka kalbėtis su savo pagalbininkais?
