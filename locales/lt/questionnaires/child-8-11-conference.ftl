### Children aged 8 to 11, after a child protection conference.

title = Susitikimas apie tavo saugumą
purpose = Vyko susitikimas apie tavo saugumą. Šie klausimai – apie tai, koks jis tau buvo.

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

item-understand-meeting = Ar žmonės padėjo tau suprasti, kam buvo skirtas susitikimas?
section-went-to-meeting-lead = Jei buvai tik dalį laiko, tai irgi tinka.
item-went-to-meeting = Ar buvai susitikime apie savo saugumą?
section-views-heard-lead = Gali žmonėms pasakyti, parašyti arba nupiešti. Arba kas nors gali pasakyti už tave.
item-views-heard = Ar žmonės susitikime išgirdo, ką tu galvoji?
item-felt-listened-to = Ar jauti, kad žmonės tavęs klausėsi?
item-had-a-say = Ar galėjai pasakyti savo žodį, kai sprendė, kas bus toliau?
item-told-why = Ar žmonės tau pasakė, kodėl jie taip nusprendė?
section-good-things-said-lead = Šis klausimas – apie susitikimą.
item-good-things-said = Ar žmonės ten sakė, kas tavo šeimoje gera?
item-made-a-difference = Ar tai, ką tu galvoji, pakeitė tai, ką žmonės darys?
section-understand-my-plan-lead = Plane parašyta, kaip žmonės padės tau ir tavo šeimai.
item-understand-my-plan = Ar supranti, kas parašyta tavo plane?
item-safe-where-i-live = Ar jautiesi saugiai ten, kur gyveni?
item-grown-up-to-talk-to = Ar yra suaugęs žmogus, su kuriuo gali pasikalbėti, jei nesijauti saugiai?
