### Questions about the respondent, by choice, before sending.

section-about-you = Rólad
section-about-you-lead = Ezekre a kérdésekre nem kötelező válaszolni. Azt mutatják meg, hogy mindenféle embert meghallgatnak-e. Bármelyiket kihagyhatod, és nélkülük is elküldheted a válaszaidat.

item-you-sex = Mi a nemed?
item-you-ethnic-group = Melyik etnikai csoporthoz tartozol?
item-you-condition = Van olyan testi vagy lelki egészségi problémád vagy betegséged, amely 12 hónapig vagy tovább tart, vagy várhatóan addig fog tartani?

scale-you-sex-female = Női
scale-you-sex-male = Férfi
scale-you-ethnic-group-asian = Ázsiai vagy ázsiai brit
scale-you-ethnic-group-black = Fekete, fekete brit, karibi vagy afrikai
scale-you-ethnic-group-mixed = Vegyes vagy több etnikai csoport
scale-you-ethnic-group-white = Fehér
scale-you-ethnic-group-other = Más etnikai csoport
scale-you-yes-no-yes = Igen
scale-you-yes-no-no = Nem
