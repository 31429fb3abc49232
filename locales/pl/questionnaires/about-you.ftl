### Questions about the respondent, by choice, before sending.

section-about-you = O tobie
section-about-you-lead = Na te pytania odpowiadasz, jeśli chcesz. Pokazują, czy słychać głos różnych osób. Możesz pominąć każde z nich i wysłać swoje odpowiedzi bez nich.

item-you-sex = Jakiej jesteś płci?
item-you-ethnic-group = Do jakiej grupy etnicznej należysz?
item-you-condition = Czy masz jakieś problemy ze zdrowiem fizycznym lub psychicznym albo choroby, które trwają lub prawdopodobnie będą trwać 12 miesięcy albo dłużej?

scale-you-sex-female = Żeńska
scale-you-sex-male = Męska
scale-you-ethnic-group-asian = Azjatycka lub azjatycko-brytyjska
scale-you-ethnic-group-black = Czarna, czarna brytyjska, karaibska lub afrykańska
scale-you-ethnic-group-mixed = Mieszana lub kilka grup etnicznych
scale-you-ethnic-group-white = Biała
scale-you-ethnic-group-other = Inna grupa etniczna
scale-you-yes-no-yes = Tak
scale-you-yes-no-no = Nie
