### Young people aged 12 to 17, about the help that they get.

title = A ajuda que recebes
purpose = Estas perguntas são sobre a ajuda que tu e a tua família recebem, e sobre se ela faz diferença.

scale-agreement-very-true = É muito verdade
scale-agreement-mostly-true = É verdade, em grande parte
scale-agreement-a-bit-true = É um pouco verdade
scale-agreement-not-true = Não é verdade
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
scale-yes-no-yes = Sim
scale-yes-no-no = Não

section-safe = Sentir segurança
section-safe-lead = Estas primeiras perguntas são sobre sentir segurança.
item-safe-where-i-live = Sinto-me em segurança onde vivo.
item-know-who-to-go-to = Sei a quem recorrer se não me sentir em segurança.
item-feel-safer = Desde que comecei a receber ajuda, sinto …

section-listened-to = Se te ouvem
section-listened-to-lead = Pensa nas pessoas que te ajudam: assistentes sociais (social workers), profissionais de apoio (support workers), profissionais de juventude (youth workers) e outras.
item-listen-to-me = As pessoas que trabalham comigo ouvem-me.
item-take-me-seriously = Levam a sério o que eu digo.
item-have-a-say = Tenho uma palavra a dizer nas decisões sobre a minha vida.
item-tell-me-why = Se as pessoas não fazem o que eu pedi, dizem-me porquê.
item-changed-because-of-me = Já mudaram coisas por causa do que eu disse.

section-plan = Saber o que se passa
section-plan-lead = O teu plano diz o que deve acontecer a seguir e quem faz o quê.
item-explained = As pessoas explicam-me o que se passa de uma forma que eu percebo.
item-know-the-plan = Sei qual é o plano para mim e para a minha família.
item-seen-my-plan = Percebo o que diz o meu plano.
item-good-things = Quem trabalha connosco vê as coisas boas da minha família, e não só os problemas.

section-help = Receber ajuda
section-help-lead = Pensa na ajuda que tu e a tua família receberam.
item-soon-enough = Recebi ajuda a tempo.
item-when-needed = Recebo ajuda quando preciso.
item-one-story = Não tenho de estar sempre a contar a minha história a pessoas novas.
item-work-together = As pessoas que me ajudam trabalham em conjunto.

section-people = As pessoas que te ajudam
item-someone-i-trust = Há pelo menos uma pessoa, profissional ou voluntária, em quem confio.
item-same-worker = Tenho a mesma pessoa a trabalhar comigo há tempo suficiente para a ficar a conhecer.
item-respect = Quem trabalha comigo respeita quem eu sou.
item-treated-fairly = Tratam-me de forma justa.
item-has-social-worker = Tens assistente social?

section-social-worker = A pessoa que é tua assistente social
item-can-talk = Posso falar com a pessoa que é minha assistente social quando preciso.
item-does-what-they-say = A pessoa que é minha assistente social faz o que diz que vai fazer.

section-now = Como estão as coisas agora
section-now-lead = Estas são as últimas perguntas.
item-problems-better = Em comparação com antes de termos ajuda, a minha família consegue resolver problemas …
item-unsafe-things-better = As coisas que me faziam sentir sem segurança melhoraram.
item-help-with-health = Consigo ajuda para a minha saúde, e para a forma como me sinto, quando preciso.
item-help-with-school = Recebo a ajuda de que preciso para me sair bem na escola ou no college.
