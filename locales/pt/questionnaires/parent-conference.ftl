### Parents and carers, after a child protection conference.

title = A conferência sobre o seu filho ou filha
purpose = Estas perguntas são sobre a última conferência de proteção da criança (child protection conference) para a sua família e sobre o que resultou dela.

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
scale-went-all = Sim, do princípio ao fim
scale-went-part = Sim, a uma parte
scale-went-absent = Não
scale-views-shared-by-child = Sim, pelo meu filho ou filha
scale-views-shared-by-someone = Sim, por alguém em nome do meu filho ou filha
scale-views-shared-not-shared = Não
scale-yes-no-yes = Sim
scale-yes-no-no = Não

section-before = Antes da conferência
section-before-lead = Participar por telefone ou vídeo também conta como ir.
item-told-what-about = Antes da conferência, disseram-me de que íamos falar.
item-time-to-read = Tive tempo suficiente para ler os relatórios antes da conferência.
item-reports-true = Os relatórios davam uma imagem verdadeira da nossa família.
item-needed-help-to-take-part = Precisou de intérprete, ou de outra ajuda, para participar?
item-went-myself = Foi à conferência?

section-taking-part = Ajuda para participar
item-got-help-to-take-part = Tive a ajuda de que precisava para participar.
item-could-say-all = Com essa ajuda, consegui dizer o que queria dizer.

section-conference = Na conferência
section-conference-lead = Quem somos pode querer dizer a nossa cultura, língua, fé, saúde ou modo de vida.
item-listened-to-me = As pessoas na conferência ouviram-me.
item-took-worries-seriously = Levaram a sério as minhas preocupações.
item-respected-us = As pessoas na conferência respeitaram quem somos.
item-told-us-why = As pessoas disseram-nos porque é que escolheram o que iam fazer.

section-decisions = O que foi decidido
section-decisions-lead = Estas perguntas são para si, mesmo que não tenha lá estado.
item-had-a-say = Tive uma palavra a dizer no que foi decidido sobre a minha família.
item-noticed-strengths = As pessoas repararam no que a nossa família faz bem.
item-know-what-next = Sei o que tem de acontecer a seguir.
item-know-if-no-change = Sei o que vai acontecer se as coisas não mudarem.
item-has-plan = Há agora um plano para a sua família?

section-plan = O plano
item-understand-plan = Percebo o que o plano nos pede para fazer.
item-copy-of-plan = Tenho a minha própria cópia do plano.
item-by-when = Sei até quando as coisas têm de mudar.
item-plan-fits-worries = O plano trata das coisas que preocupam as pessoas.
item-everyone-checked = Nas reuniões verifica-se se toda a gente fez o que disse que ia fazer.

section-safe = O seu filho ou filha agora
section-safe-lead = Se há mais do que uma criança, pense em todas.
item-child-safe = Neste momento, sinto que o meu filho ou filha está em segurança.
item-child-safer = Desde que começámos a receber ajuda, o meu filho ou filha tem …
item-conference-over-four = A conferência foi sobre uma criança com 4 anos ou mais?

section-child = A opinião do seu filho ou filha
section-child-lead = Se há mais do que uma criança, pense na mais velha. Estas são as últimas perguntas.
item-child-went = O seu filho ou filha foi à conferência?
item-child-views = As opiniões do seu filho ou filha foram partilhadas na conferência?
item-child-listened-to = As pessoas que nos ajudam ouvem o meu filho ou filha.
item-child-has-say = O meu filho ou filha tem uma palavra a dizer nas decisões sobre a sua própria vida.
item-child-told = As pessoas explicam ao meu filho ou filha o que se passa de uma forma que a criança percebe.
