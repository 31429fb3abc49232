### Questions about the respondent, by choice, before sending.

section-about-you = О вас
section-about-you-lead = Отвечать на эти вопросы или нет — решаете вы. По ним видно, слышат ли самых разных людей. Любой из них можно пропустить, и ответы можно отправить без них.

item-you-sex = Какой у вас пол?
item-you-ethnic-group = К какой этнической группе вы относитесь?
item-you-condition = Есть ли у вас нарушения физического или психического здоровья или болезни, которые длятся или, как ожидается, будут длиться 12 месяцев или дольше?

scale-you-sex-female = Женский
scale-you-sex-male = Мужской
scale-you-ethnic-group-asian = Азиатская или британская азиатская
scale-you-ethnic-group-black = Чёрная, чёрная британская, карибская или африканская
scale-you-ethnic-group-mixed = Смешанная или несколько этнических групп
scale-you-ethnic-group-white = Белая
scale-you-ethnic-group-other = Другая этническая группа
scale-you-yes-no-yes = Да
scale-you-yes-no-no = Нет
