### Questions about the respondent, by choice, before sending.

section-about-you = За вас
section-about-you-lead = Вие избирате дали да отговорите на тези въпроси. Те показват дали биват чути най-различни хора. Можете да пропуснете всеки от тях и да изпратите отговорите си и без тях.

item-you-sex = Какъв е вашият пол?
item-you-ethnic-group = Каква е вашата етническа група?
item-you-condition = Имате ли проблеми с физическото или психичното здраве или болести, които продължават или се очаква да продължат 12 месеца или повече?

scale-you-sex-female = Женски
scale-you-sex-male = Мъжки
scale-you-ethnic-group-asian = Азиатска или британска азиатска
scale-you-ethnic-group-black = Чернокожа, чернокожа британска, карибска или африканска
scale-you-ethnic-group-mixed = Смесена или няколко етнически групи
scale-you-ethnic-group-white = Бяла
scale-you-ethnic-group-other = Друга етническа група
scale-you-yes-no-yes = Да
scale-you-yes-no-no = Не
