### Young people aged 12 to 17, after a child protection conference.

title = A tua conferência de proteção da criança (child protection conference)
purpose = Houve uma conferência de proteção da criança sobre ti. Estas perguntas são sobre como foi para ti e sobre o que resultou dela.

scale-agreement-very-true = É muito verdade
scale-agreement-mostly-true = É verdade, em grande parte
scale-agreement-a-bit-true = É um pouco verdade
scale-agreement-not-true = Não é verdade
scale-safer-much-safer = Muito mais segurança
scale-safer-bit-safer = Um pouco mais de segurança
scale-safer-same = A mesma segurança
scale-safer-bit-less-safe = Um pouco menos de segurança
scale-safer-much-less-safe = Muito menos segurança
scale-went-all = Sim, do princípio ao fim
scale-went-part = Sim, a uma parte
scale-went-chose-not = Não, por escolha minha
scale-went-not-asked = Não, ninguém me perguntou
scale-went-other-reason = Não, por outra razão
scale-heard-myself = Sim, por mim
scale-heard-someone = Sim, por alguém que a disse por mim
scale-heard-not-heard = Não

section-before = Antes da conferência
section-before-lead = Uma conferência de proteção da criança é uma grande reunião sobre como te manter em segurança.
item-conference-explained = As pessoas explicaram-me a conferência de uma forma que eu percebi.
item-asked-how-to-share = Perguntaram-me como é que eu queria dar a minha opinião.

section-conference = A conferência
section-conference-lead = Podes dar a tua opinião a falar ou por escrito. Ou alguém pode falar por ti, mesmo quando não estás lá.
item-went-to-conference = Foste à tua última conferência de proteção da criança?
item-heard-at-conference = As pessoas na conferência ficaram a saber a tua opinião?

section-there = Quando lá estiveste
item-good-things-seen = As pessoas na conferência viram as coisas boas da minha família, e não só os problemas.
item-respect-at-conference = As pessoas na conferência respeitaram quem eu sou.

section-listened-to = Se te ouviram
section-listened-to-lead = Estas perguntas são para ti, mesmo que não tenhas lá estado.
item-felt-listened-to = Senti que me ouviram.
item-took-me-seriously = As pessoas levaram a minha opinião a sério.
item-had-a-say = Tive uma palavra a dizer no que foi decidido.
item-told-me-why = Se as pessoas não fizeram o que eu pedi, disseram-me porquê.
item-made-a-difference = A minha opinião fez diferença no que foi decidido.

section-plan = O plano
section-plan-lead = O teu plano diz o que deve acontecer a seguir e quem faz o quê.
item-know-the-plan = Sei qual é o plano para mim e para a minha família.
item-understand-my-plan = Percebo o que diz o meu plano.

section-safe = Sentir segurança
section-safe-lead = Estas são as últimas perguntas.
item-safe-where-i-live = Sinto-me em segurança onde vivo.
item-know-who-to-go-to = Sei a quem recorrer se não me sentir em segurança.
item-feel-safer = Desde que comecei a receber ajuda, sinto …
