### Children aged 8 to 11 who are looked after, after a review.

title = Tavo peržiūros susitikimas
purpose = Vyko tavo peržiūros susitikimas (review meeting). Šie klausimai – apie susitikimą ir apie tai, kaip tau sekasi.

scale-agreement-yes = Taip
scale-agreement-mostly = Daugiausia taip
scale-agreement-not-much = Nelabai
scale-agreement-no = Ne
scale-went-went = Taip
scale-went-did-not-want = Ne, nenorėjau
scale-went-not-asked = Ne, niekas manęs nepaklausė
scale-went-other-reason = Ne, dėl kitos priežasties
scale-heard-myself = Taip, iš manęs
scale-heard-someone = Taip, iš žmogaus, kuris tai pasakė už mane
scale-heard-not-heard = Ne

section-went-to-review-lead = Jei buvai tik dalį laiko, tai irgi tinka.
item-went-to-review = Ar buvai paskutiniame savo peržiūros susitikime?
section-heard-at-review-lead = Gali žmonėms pasakyti, parašyti arba nupiešti. Arba kas nors gali pasakyti už tave.
item-heard-at-review = Ar žmonės susitikime išgirdo, ką tu galvoji?
item-felt-listened-to = Ar jauti, kad žmonės tavęs klausėsi?
item-had-a-say = Ar galėjai pasakyti savo žodį, kai sprendė, kas bus toliau?
item-understand-next = Ar žmonės padėjo tau suprasti, kas bus toliau?
item-made-a-difference = Ar tai, ką tu galvoji, pakeitė tai, ką žmonės darys?
section-understand-my-plan-lead = Plane parašyta, kaip žmonės tavimi rūpinsis ir tau padės.
item-understand-my-plan = Ar supranti, kas parašyta tavo plane?
item-help-to-learn = Ar gauni pagalbą, kurios tau reikia mokantis?
item-easy-to-go-to-school = Ar tau lengva eiti į mokyklą?
item-help-when-unwell = Ar gauni pagalbos, kai blogai jautiesi?
item-safe-where-i-live = Ar jautiesi saugiai ten, kur gyveni?
item-grown-up-to-talk-to = Ar yra suaugęs žmogus, su kuriuo gali pasikalbėti, jei nesijauti saugiai?
item-time-to-know-them = Ar turėjai laiko pažinti savo socialinį darbuotoją?
item-trust-social-worker = Ar pasitiki savo socialiniu darbuotoju?
