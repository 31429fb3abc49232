### Parents and carers, about early help.

title = Ajuda precoce (early help) para a sua família
purpose = Estas perguntas são sobre a ajuda que a sua família recebe, e sobre se ela faz diferença.

scale-agreement-strongly-agree = Concordo totalmente
scale-agreement-agree = Concordo
scale-agreement-neither = Não concordo nem discordo
scale-agreement-disagree = Discordo
scale-agreement-strongly-disagree = Discordo totalmente
scale-safer-much-safer = Muito mais segurança
scale-safer-bit-safer = Um pouco mais de segurança
scale-safer-same = A mesma segurança
scale-safer-bit-less-safe = Um pouco menos de segurança
scale-safer-much-less-safe = Muito menos segurança
scale-better-much-better = Muito melhor
scale-better-bit-better = Um pouco melhor
scale-better-same = Igual a antes
scale-better-bit-worse = Um pouco pior
scale-better-much-worse = Muito pior
scale-amount-too-little = Demasiado pouca
scale-amount-about-right = Na medida certa
scale-amount-too-much = Demasiada
scale-yes-no-yes = Sim
scale-yes-no-no = Não

section-family = A sua família
section-family-lead = Para só lhe perguntarmos o que diz respeito à sua família.
item-has-baby = Tem um bebé com menos de 1 ano?
item-over-four = A ajuda é para uma criança com 4 anos ou mais?
item-has-social-worker = O seu filho ou filha tem assistente social (social worker)?

section-help = Receber ajuda
section-help-lead = Pense em todas as pessoas que ajudam a sua família.
item-soon-enough = Recebemos ajuda antes de as coisas ficarem demasiado difíceis.
item-when-needed = Recebemos ajuda quando precisamos.
item-amount-of-help = A ajuda que recebemos é …
item-one-story = Não tenho de estar sempre a contar a nossa história a pessoas novas.
item-work-together = As pessoas que nos ajudam trabalham bem em conjunto.

section-listened-to = Se a sua família é ouvida
section-listened-to-lead = Quem somos pode querer dizer a nossa cultura, língua, fé, saúde ou modo de vida.
item-listen-to-me = As pessoas que trabalham connosco ouvem-me.
item-worries-taken-seriously = Levam a sério as minhas preocupações.
item-have-a-say = Tenho uma palavra a dizer nas decisões sobre a minha família.
item-tell-us-why = As pessoas dizem-nos porque é que escolhem o que vão fazer.
item-respect = As pessoas respeitam quem somos.

section-plan = O plano para a sua família
section-plan-lead = Numa avaliação (assessment), profissionais procuram saber de que ajuda uma família precisa. Um plano diz quem vai fazer o quê.
item-assessment-right = A avaliação acertou no que diz sobre a nossa família.
item-does-well = As pessoas reparam no que a nossa família faz bem.
item-worries-clear = As pessoas disseram-me claramente o que as preocupa.
item-know-what-next = Sei o que tem de acontecer a seguir.
item-understand-plan = Percebo o que o plano nos pede para fazer.

section-people = As pessoas que vos ajudam
item-trusted-worker = Há uma pessoa, profissional ou voluntária, em quem a nossa família confia.
item-same-worker = Temos a mesma pessoa a trabalhar connosco há tempo suficiente para confiarmos nela.

section-social-worker = Assistente social do seu filho ou filha
item-gets-on = O meu filho ou filha dá-se bem com a pessoa que é sua assistente social.
item-child-can-talk = O meu filho ou filha pode falar com a pessoa que é sua assistente social quando precisa.

section-child = A opinião do seu filho ou filha, e a escola
section-child-lead = Se há mais do que uma criança, pense na mais velha.
item-child-listened-to = As pessoas que nos ajudam ouvem o meu filho ou filha.
item-child-has-say = O meu filho ou filha tem uma palavra a dizer nas decisões sobre a sua própria vida.
item-child-told = As pessoas explicam ao meu filho ou filha o que se passa de uma forma que a criança percebe.
item-help-to-learn = O meu filho ou filha tem a ajuda de que precisa para aprender.
item-easy-to-go = É fácil para o meu filho ou filha ir à escola.

section-baby = O seu bebé
item-safe-sleep = Alguém falou connosco sobre como o nosso bebé pode dormir em segurança.
item-safe-sleep-know = Sei como deitar o meu bebé para dormir em segurança.

section-now = O seu filho ou filha agora
section-now-lead = Se há mais do que uma criança, pense em todas.
item-child-health = O meu filho ou filha recebe os cuidados de saúde de que precisa.
item-child-safe = Neste momento, sinto que o meu filho ou filha está em segurança.
item-child-safer = Desde que começámos a receber ajuda, o meu filho ou filha tem …
item-worries-less = As coisas que nos preocupavam melhoraram.

section-change = O que mudou
section-change-lead = Estas são as últimas perguntas.
item-future = Desde que começámos a receber ajuda, o futuro do meu filho ou filha parece …
item-as-a-parent = Desde que começámos a receber ajuda, como mãe, pai ou pessoa que cuida da criança, sinto-me …
item-family-copes = Quando as coisas ficam difíceis, a nossa família agora lida com elas …
item-who-to-ask = Sei a quem pedir ajuda antes de as coisas ficarem demasiado difíceis.
