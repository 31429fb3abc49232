### Questions about the respondent, by choice, before sending.

section-about-you = Sobre ti
section-about-you-lead = Só respondes a estas perguntas se quiseres. Mostram se estamos a ouvir todo o tipo de pessoas. Podes deixar qualquer uma de lado e enviar as tuas respostas sem elas.

item-you-sex = Qual é o teu sexo?
item-you-ethnic-group = Qual é o teu grupo étnico?
item-you-condition = Tens algum problema de saúde física ou mental, ou alguma doença, que dure ou se preveja que dure 12 meses ou mais?

scale-you-sex-female = Feminino
scale-you-sex-male = Masculino
scale-you-ethnic-group-asian = Asiático ou asiático britânico
scale-you-ethnic-group-black = Negro, negro britânico, caribenho ou africano
scale-you-ethnic-group-mixed = Misto ou vários grupos étnicos
scale-you-ethnic-group-white = Branco
scale-you-ethnic-group-other = Outro grupo étnico
scale-you-yes-no-yes = Sim
scale-you-yes-no-no = Não
