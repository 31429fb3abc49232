### Children aged 8 to 11, about the help that they get.

title = Žmonės, kurie tau padeda
purpose = Šie klausimai – apie žmones, kurie padeda tau ir tavo šeimai, ir apie tai, kokia tau ta pagalba.

scale-agreement-yes = Taip
scale-agreement-mostly = Daugiausia taip
scale-agreement-not-much = Nelabai
scale-agreement-no = Ne
scale-safer-safer = Saugiau nei anksčiau
scale-safer-same = Taip pat kaip anksčiau
scale-safer-less-safe = Mažiau saugiai nei anksčiau
scale-easier-easier = Lengviau nei anksčiau
scale-easier-same = Taip pat kaip anksčiau
scale-easier-harder = Sunkiau nei anksčiau
scale-yes-no-yes = Taip
scale-yes-no-no = Ne

section-listen-to-me-lead = Pagalvok apie žmones, kurie tau padeda namie, mokykloje ir kitose vietose.
item-listen-to-me = Ar žmonės, kurie tau padeda, klausosi, ką tu sakai?
item-have-a-say = Ar gali pasakyti savo žodį, kai sprendžia, kas su tavimi bus?
item-understand = Ar žmonės padeda tau suprasti, kas vyksta?
item-good-things = Ar žmonės, kurie tau padeda, sako, kas tavo šeimoje gera?
item-things-that-matter = Ar žmonėms, kurie tau padeda, rūpi tai, kas tau svarbu?
item-work-together = Ar žmonės, kurie tau padeda, gerai dirba kartu?
item-help-to-learn = Ar gauni pagalbą, kurios tau reikia mokantis?
item-safe-where-i-live = Ar jautiesi saugiai ten, kur gyveni?
item-grown-up-to-talk-to = Ar yra suaugęs žmogus, su kuriuo gali pasikalbėti, jei nesijauti saugiai?
item-feel-safer = Kaip saugiai jautiesi nuo tada, kai žmonės pradėjo tau padėti?
item-problems-easier = Kaip lengva namie išspręsti bėdas nuo tada, kai žmonės pradėjo tau padėti?
section-has-social-worker-lead = Socialinis darbuotojas ar darbuotoja (social worker) padeda, kad vaikams būtų saugu ir gera.
item-has-social-worker = Ar turi socialinį darbuotoją?
item-trust-social-worker = Ar pasitiki savo socialiniu darbuotoju?
item-someone-to-talk-to = Ar tarp darbuotojų ar pagalbininkų yra žmogus, su kuriuo gali iš tikrųjų pasikalbėti?
