### Young people aged 12 to 17 who are looked after, after a review.

title = A tua reunião de revisão (looked after review)
purpose = Estas perguntas são sobre a tua última reunião de revisão e sobre como estão as coisas para ti.

scale-agreement-very-true = É muito verdade
scale-agreement-mostly-true = É verdade, em grande parte
scale-agreement-a-bit-true = É um pouco verdade
scale-agreement-not-true = Não é verdade
scale-went-all = Sim, do princípio ao fim
scale-went-part = Sim, a uma parte
scale-went-chose-not = Não, por escolha minha
scale-went-not-asked = Não, ninguém me perguntou
scale-went-other-reason = Não, por outra razão
scale-heard-myself = Sim, por mim
scale-heard-someone = Sim, por alguém que a disse por mim
scale-heard-not-heard = Não
scale-yes-no-yes = Sim
scale-yes-no-no = Não

section-review = A reunião de revisão
section-review-lead = Podes dar a tua opinião a falar ou por escrito. Ou alguém pode falar por ti, mesmo quando não estás lá.
item-went-to-review = Foste à tua última reunião de revisão?
item-heard-at-review = As pessoas na reunião ficaram a saber a tua opinião?

section-listened-to = Se te ouviram
section-listened-to-lead = Estas perguntas são para ti, mesmo que não tenhas lá estado.
item-felt-listened-to = Senti que me ouviram.
item-had-a-say = Tive uma palavra a dizer no que foi decidido.
item-told-me-why = Se as pessoas não fizeram o que eu pedi, disseram-me porquê.
item-made-a-difference = A minha opinião fez diferença no que foi decidido.

section-plan = O teu plano
section-plan-lead = O teu plano diz o que deve acontecer a seguir e quem faz o quê.
item-explained = As pessoas explicam-me o que se passa de uma forma que eu percebo.
item-know-my-plan = Sei qual é o plano para mim.
item-understand-my-plan = Percebo o que diz o meu plano.
item-promises-checked = Nas minhas reuniões de revisão verifica-se se as pessoas fizeram o que disseram que iam fazer.

section-people = As pessoas que te ajudam
item-can-talk = Posso falar com a pessoa que é minha assistente social quando preciso.
item-does-what-they-say = A pessoa que é minha assistente social faz o que diz que vai fazer.
item-same-worker = Tenho a mesma pessoa a trabalhar comigo há tempo suficiente para a ficar a conhecer.
item-someone-i-trust = Há pelo menos uma pessoa, profissional ou voluntária, em quem confio.
item-respect = Quem trabalha comigo respeita quem eu sou.

section-now = Como estão as coisas agora
item-safe-where-i-live = Sinto-me em segurança onde vivo.
item-know-who-to-go-to = Sei a quem recorrer se não me sentir em segurança.
item-health-help = Consigo ajuda para a minha saúde quando preciso.
item-in-education = Andas na escola ou no college?

section-education = Escola ou college
section-education-lead = Estas são as últimas perguntas.
item-help-with-school = Recebo a ajuda de que preciso para me sair bem na escola ou no college.
item-easy-to-go = É fácil para mim ir à escola ou ao college.
