### Questions about the respondent, by choice, before sending.

section-about-you = Despre tine
section-about-you-lead = La aceste întrebări răspunzi numai dacă vrei. Ele arată dacă sunt auziți oameni din toate categoriile. Poți sări peste oricare dintre ele și îți poți trimite răspunsurile fără ele.

item-you-sex = Care este sexul tău?
item-you-ethnic-group = Care este grupul tău etnic?
item-you-condition = Ai probleme de sănătate fizică sau mintală ori boli care durează sau e de așteptat să dureze 12 luni sau mai mult?

scale-you-sex-female = Feminin
scale-you-sex-male = Masculin
scale-you-ethnic-group-asian = Asiatic sau asiatic britanic
scale-you-ethnic-group-black = Negru, negru britanic, caraibian sau african
scale-you-ethnic-group-mixed = Mixt sau mai multe grupuri etnice
scale-you-ethnic-group-white = Alb
scale-you-ethnic-group-other = Alt grup etnic
scale-you-yes-no-yes = Da
scale-you-yes-no-no = Nu
