### Practitioners and volunteers, once a year.

title = Darbas saugant vaikus
purpose = Šie klausimai – apie jūsų darbą saugant vaikus ir apie paramą, kurią tam gaunate. Prašome atsakyti apie visą savo darbą.

scale-agreement-strongly-agree = Visiškai sutinku
scale-agreement-agree = Sutinku
scale-agreement-neither = Nei sutinku, nei nesutinku
scale-agreement-disagree = Nesutinku
scale-agreement-strongly-disagree = Visiškai nesutinku
scale-last-training-last-year = Per pastaruosius metus
scale-last-training-one-to-three = Prieš 1–3 metus
scale-last-training-over-three = Daugiau nei prieš 3 metus
scale-last-training-never = Niekada
scale-last-supervision-last-month = Per pastarąjį mėnesį
scale-last-supervision-one-to-three = Prieš 1–3 mėnesius
scale-last-supervision-over-three = Daugiau nei prieš 3 mėnesius
scale-last-supervision-never = Niekada nebuvo
scale-how-many-three = Visi trys
scale-how-many-two = Du
scale-how-many-one = Vienas
scale-how-many-none = Nė vienas
scale-went-all = Taip, visą laiką
scale-went-part = Taip, dalį laiko
scale-went-absent = Ne
scale-views-shared-in-person = Vaikas pasakė, ką galvoja
scale-views-shared-advocate = Už vaiką kalbėjo atstovas (advocate)
scale-views-shared-in-writing = Raštu, piešiniais arba programėle
scale-views-shared-by-worker = Susitikime ją pasakė darbuotojas
scale-views-shared-not-shared = Ji nebuvo perteikta
scale-yes-no-yes = Taip
scale-yes-no-no = Ne

section-role = Jūsų pareigos
section-role-lead = Kad klaustume tik to, kas tinka jūsų pareigoms. Skaičiuokite tik susitikimus dėl vaiko, kuriam yra 4 metai ar daugiau.
item-direct-work = Ar tiesiogiai dirbate arba savanoriaujate su vaikais ar šeimomis?
item-holds-cases = Ar turite savo atvejų (cases)?
item-has-supervision = Ar supervizija yra jūsų pareigų dalis?
item-been-to-conference = Ar per pastaruosius 12 mėnesių dalyvavote vaiko apsaugos konferencijoje (child protection conference)?
item-been-to-review = Ar per pastaruosius 12 mėnesių dalyvavote globos peržiūros susitikime (looked after review)?

section-know = Žinoti, ką daryti
item-know-what-to-do = Žinau, ką daryti, jei nerimauju dėl vaiko.
item-know-when-to-refer = Žinau, kada pateikti kreipimąsi (referral) vaikų socialinei tarnybai (children’s social care).
item-know-other-help = Žinau, kokia pagalba yra vaikams, kurių padėtis nesiekia socialinės tarnybos pagalbos ribos (threshold).
item-understand-procedures = Suprantu, kaip veikia mūsų vaikų apsaugos (safeguarding) procedūros.
item-confident-procedures = Jaučiuosi užtikrintai, kai taikau mūsų vaikų apsaugos procedūras.

section-training = Mokymai ir saugi pradžia
item-can-get-training = Man prieinami vaikų apsaugos mokymai, kurių reikia mano pareigoms.
item-last-training = Kada paskutinį kartą dalyvavote vaikų apsaugos mokymuose?
item-have-skills = Turiu įgūdžių, kurių man reikia, kad savo darbe saugočiau vaikus.
item-checks-first = Mano patikros (checks) buvo baigtos anksčiau, nei pradėjau savarankiškai dirbti su vaikais.
item-induction-first = Įvadinį mokymą (induction) gavau anksčiau, nei pradėjau savarankiškai dirbti su vaikais.

section-supervision = Supervizija
item-supervision-reflects = Supervizija padeda man stabtelėti ir pagalvoti apie savo darbą.
item-last-supervision = Kada buvo paskutinė jūsų supervizija?

section-job = Jūsų darbas
item-workload = Mano darbo krūvis yra įveikiamas.
item-stay-in-job = Manau, kad po 12 mėnesių tebedirbsiu šį darbą.

section-together = Darbas kartu
item-one-team = Įstaigos, su kuriomis dirbu, veikia kaip viena komanda.
item-information-in-time = Kitos įstaigos man reikalinga informacija pasidalija laiku, kad galėčiau veikti.
item-know-what-to-share = Žinau, kokia informacija apie vaiką galiu dalytis.

section-front-door = Pranešimai apie susirūpinimą dėl vaiko
section-front-door-lead = Jei per pastaruosius 12 mėnesių nepranešėte apie susirūpinimą dėl vaiko, pasirinkite „Nežinau“.
item-action-soon-enough = Kai pranešu apie susirūpinimą dėl vaiko, veiksmų imamasi pakankamai greitai, kad vaikas būtų apsaugotas.
item-front-door-advice = Kai kreipiuosi į Children’s Front Door (vietos pagalbos vaikams tarnybą), gaunu naudingų patarimų.
item-hear-back = Man pranešama, kas įvyko dėl mano kreipimosi (referral).

section-early-help = Ankstyvoji pagalba ir prevencija
item-know-early-help = Žinau, kaip mūsų vietovėje šeimai gauti ankstyvąją pagalbą (early help).
item-early-help-works = Ankstyvoji pagalba duoda naudos šeimoms, kurias į ją nukreipiu.
item-help-fits-need = Pagalba, kurią gauna šeimos, atitinka jų poreikių lygį.
item-safety-messages = Perduodu šeimoms saugumo patarimus, parengtus pagal vaikų mirčių analizes (child death reviews).

section-voice = Vaikų balsas
section-voice-lead = Pagalvokite apie visus savo atvejus.
item-own-words = Užrašau, ką kiekvienas vaikas sako, jo paties žodžiais.
item-see-alone = Su kiekvienu vaiku susitinku be kitų žmonių.
item-plans-show-wishes = Mano planuose matyti, ką padarėme dėl to, ko norėjo vaikas.
item-wishes-changed = Mano paskutiniame užbaigtame atvejyje vaiko norai pakeitė tai, ką darėme.

section-each-child = Pažinti kiekvieną vaiką
section-each-child-lead = Tapatybė gali reikšti amžių, negalią, tikėjimą, rasę, kalbą, lytį ar seksualinę orientaciją.
item-time-for-each = Turiu pakankamai laiko pažinti kiekvieną vaiką, su kuriuo dirbu.
item-explain-to-child = Kad paaiškinčiau, kas vyksta, naudoju kiekvienam vaikui tinkamus žodžius, paveikslėlius ar priemones.
item-identity = Mano planai atspindi kiekvieno vaiko tapatybę.
item-six-months = Su dauguma savo atvejų šeimų dirbu šešis mėnesius ar ilgiau.

section-safety = Saugumas ir rizika
item-know-how-safe = Žinau, kiek dabar saugus kiekvienas vaikas mano atvejuose.
item-told-me-safer = Prisiminkite tris paskutinius vaikus, kuriems pagalba baigėsi. Kiek iš jų jums pasakė, kad jaučiasi saugiau?
item-risks-down = Žinau, kokia rizika kiekviename mano atvejyje sumažėjo.
item-manager-decisions = Mano vadovas ar vadovė užrašo aiškius sprendimus dėl mano atvejų.

section-parents = Tėvai ir globėjai
item-time-for-parents = Duodu tėvams laiko pasakyti, ką jie galvoja.
item-parents-comment = Tėvai gali pateikti pastabų dėl mano ataskaitos prieš susitikimą.
item-what-works-well = Mano vertinimuose parašyta, kas šeimoje gerai sekasi.
item-decisions-explained = Sprendimai šeimai paaiškinami.

section-plans = Vertinimai, planai ir peržiūros
item-time-to-assess = Turiu laiko, kurio man reikia, kad parašyčiau gerą vertinimą.
item-plans-clear = Iš mano planų aišku, kas turi vykti.
item-plan-copies = Kiekviena šeima turi plano kopiją, kurią gali suprasti.
item-reviews-challenge = Peržiūrose kritiškai vertinami planai, kurie neveikia.

section-conference = Paskutinė konferencija
section-conference-lead = Jei vaikų buvo daugiau nei vienas, galvokite apie vyriausią. Jei tinka daugiau nei vienas būdas, rinkitės pirmą.
item-conference-child-there = Ar vaikas buvo paskutinėje konferencijoje, kurioje dalyvavote?
item-conference-views = Kaip toje konferencijoje buvo perteikta vaiko nuomonė?

section-review = Paskutinė peržiūra
section-review-lead = Jei tinka daugiau nei vienas būdas, rinkitės pirmą.
item-review-child-there = Ar vaikas buvo paskutiniame globos peržiūros susitikime, kuriame dalyvavote?
item-review-views = Kaip tame peržiūros susitikime buvo perteikta vaiko nuomonė?

section-learning = Mokymasis
section-learning-lead = Tai paskutiniai klausimai.
item-changed-how-i-work = Dėl pamokos iš vietos atvejo analizės (local review) dirbu kitaip nei anksčiau.
item-know-lessons = Žinau pagrindines naujausių vietos atvejų analizių pamokas.
item-partnership-helped = Pokyčiai, kuriuos per pastaruosius metus įvedė partnerystė, padėjo vaikams, su kuriais dirbu.
