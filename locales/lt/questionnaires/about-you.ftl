### Questions about the respondent, by choice, before sending.

section-about-you = Apie save
section-about-you-lead = Atsakyti į šiuos klausimus ar ne – laisvas pasirinkimas. Jie parodo, ar išgirstami įvairūs žmonės. Bet kurį iš jų galima praleisti, o atsakymus išsiųsti ir be jų.

item-you-sex = Kokia tavo lytis?
item-you-ethnic-group = Kokia tavo etninė grupė?
item-you-condition = Ar turi fizinės ar psichikos sveikatos sutrikimų arba ligų, kurios trunka arba, kaip manoma, truks 12 mėnesių ar ilgiau?

scale-you-sex-female = Moteriška
scale-you-sex-male = Vyriška
scale-you-ethnic-group-asian = Azijiečiai arba Azijos kilmės britai
scale-you-ethnic-group-black = Juodaodžiai, juodaodžiai britai, karibiečiai arba afrikiečiai
scale-you-ethnic-group-mixed = Mišri arba kelios etninės grupės
scale-you-ethnic-group-white = Baltaodžiai
scale-you-ethnic-group-other = Kita etninė grupė
scale-you-yes-no-yes = Taip
scale-you-yes-no-no = Ne
