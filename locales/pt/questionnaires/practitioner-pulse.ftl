### Practitioners and volunteers, once a year.

title = Trabalhar para manter as crianças em segurança
purpose = Estas perguntas são sobre o seu trabalho para manter as crianças em segurança e sobre o apoio que recebe para isso. Responda, por favor, pensando no seu trabalho como um todo.

scale-agreement-strongly-agree = Concordo totalmente
scale-agreement-agree = Concordo
scale-agreement-neither = Não concordo nem discordo
scale-agreement-disagree = Discordo
scale-agreement-strongly-disagree = Discordo totalmente
scale-last-training-last-year = No último ano
scale-last-training-one-to-three = Há 1 a 3 anos
scale-last-training-over-three = Há mais de 3 anos
scale-last-training-never = Nunca
scale-last-supervision-last-month = No último mês
scale-last-supervision-one-to-three = Há 1 a 3 meses
scale-last-supervision-over-three = Há mais de 3 meses
scale-last-supervision-never = Nunca
scale-how-many-three = As três
scale-how-many-two = Duas
scale-how-many-one = Uma
scale-how-many-none = Nenhuma
scale-went-all = Sim, do princípio ao fim
scale-went-part = Sim, numa parte
scale-went-absent = Não
scale-views-shared-in-person = A criança disse o que pensava
scale-views-shared-advocate = Alguém que representa a criança (advocate) falou por ela
scale-views-shared-in-writing = Por escrito, em desenhos ou por uma aplicação
scale-views-shared-by-worker = Alguém dos serviços apresentou-as na reunião
scale-views-shared-not-shared = Não foram partilhadas
scale-yes-no-yes = Sim
scale-yes-no-no = Não

section-role = A sua função
section-role-lead = Para só lhe perguntarmos o que diz respeito à sua função. Por favor, conte apenas as reuniões sobre uma criança com 4 anos ou mais.
item-direct-work = Trabalha ou faz voluntariado diretamente com crianças ou famílias?
item-holds-cases = Tem casos a seu cargo?
item-has-supervision = A supervisão faz parte da sua função?
item-been-to-conference = Foi a uma conferência de proteção da criança (child protection conference) nos últimos 12 meses?
item-been-to-review = Foi a uma reunião de revisão de uma criança em acolhimento (looked after review) nos últimos 12 meses?

section-know = Saber o que fazer
item-know-what-to-do = Sei o que fazer se tiver preocupações em relação a uma criança.
item-know-when-to-refer = Sei quando devo fazer uma sinalização (referral) aos serviços sociais para crianças (children’s social care).
item-know-other-help = Sei que ajuda existe para crianças que não atingem o limiar (threshold) dos serviços sociais.
item-understand-procedures = Compreendo como funcionam os nossos procedimentos de proteção de crianças (safeguarding).
item-confident-procedures = Sinto confiança quando uso os nossos procedimentos de proteção de crianças.

section-training = Formação e um início seguro
item-can-get-training = Consigo ter a formação em proteção de crianças (safeguarding) de que preciso para a minha função.
item-last-training = Quando fez formação em proteção de crianças pela última vez?
item-have-skills = Tenho as competências de que preciso para manter as crianças em segurança no meu trabalho.
item-checks-first = As verificações a meu respeito (checks) estavam completas antes de eu trabalhar com crianças sem acompanhamento.
item-induction-first = Tive a minha integração inicial (induction) antes de eu trabalhar com crianças sem acompanhamento.

section-supervision = Supervisão
item-supervision-reflects = A supervisão ajuda-me a parar e a pensar no meu trabalho.
item-last-supervision = Quando foi a sua última supervisão?

section-job = O seu emprego
item-workload = A minha carga de trabalho é comportável.
item-stay-in-job = Conto estar neste emprego daqui a 12 meses.

section-together = Trabalhar em conjunto
item-one-team = Os serviços com que trabalho funcionam como uma só equipa.
item-information-in-time = Os outros serviços partilham a informação de que preciso a tempo de eu poder agir.
item-know-what-to-share = Sei que informação posso partilhar sobre uma criança.

section-front-door = Comunicar preocupações
section-front-door-lead = Se não comunicou nenhuma preocupação nos últimos 12 meses, responda «Não sei».
item-action-soon-enough = Quando comunico uma preocupação, são tomadas medidas a tempo de proteger a criança.
item-front-door-advice = Recebo conselhos úteis quando contacto o Children’s Front Door (serviço local de ajuda e proteção para crianças).
item-hear-back = Dizem-me depois o que aconteceu à minha sinalização (referral).

section-early-help = Ajuda precoce e prevenção
item-know-early-help = Sei como conseguir ajuda precoce (early help) para uma família da nossa zona.
item-early-help-works = A ajuda precoce faz diferença para as famílias que eu encaminho para lá.
item-help-fits-need = A ajuda que as famílias recebem corresponde ao seu nível de necessidade.
item-safety-messages = Transmito às famílias as mensagens de segurança que resultam das análises de mortes de crianças (child death reviews).

section-voice = A voz das crianças
section-voice-lead = Pense em todos os seus casos.
item-own-words = Anoto o que cada criança diz, com as palavras dela.
item-see-alone = Encontro-me a sós com cada criança.
item-plans-show-wishes = Os meus planos mostram o que fizemos em relação ao que a criança queria.
item-wishes-changed = No último caso que encerrei, os desejos da criança mudaram o que fizemos.

section-each-child = Conhecer cada criança
section-each-child-lead = Identidade pode querer dizer idade, deficiência, fé, raça, língua, género ou orientação sexual.
item-time-for-each = Tenho tempo suficiente para conhecer cada criança com quem trabalho.
item-explain-to-child = Uso palavras, imagens ou ferramentas adequadas a cada criança para explicar o que se passa.
item-identity = Os meus planos refletem a identidade de cada criança.
item-six-months = Na maioria dos meus casos, trabalho com a família há seis meses ou mais.

section-safety = Segurança e risco
item-know-how-safe = Sei até que ponto cada criança nos meus casos está agora em segurança.
item-told-me-safer = Pense nas últimas três crianças cuja ajuda terminou. Quantas lhe disseram que sentiam mais segurança?
item-risks-down = Sei que riscos diminuíram em cada um dos meus casos.
item-manager-decisions = A minha chefia regista decisões claras nos meus casos.

section-parents = Mães, pais e outras pessoas que cuidam da criança
item-time-for-parents = Dou tempo às mães e aos pais para dizerem o que pensam.
item-parents-comment = As mães e os pais podem comentar o meu relatório antes da reunião.
item-what-works-well = As minhas avaliações dizem o que está a funcionar bem na família.
item-decisions-explained = As decisões são explicadas à família.

section-plans = Avaliações, planos e revisões
item-time-to-assess = Tenho o tempo de que preciso para escrever uma boa avaliação.
item-plans-clear = Os meus planos deixam claro o que tem de acontecer.
item-plan-copies = Cada família tem uma cópia do plano que consegue compreender.
item-reviews-challenge = As revisões põem em causa os planos que não estão a funcionar.

section-conference = A última conferência
section-conference-lead = Se havia mais do que uma criança, pense na mais velha. Se mais do que uma resposta estiver certa, escolha a primeira.
item-conference-child-there = A criança esteve na última conferência a que foi?
item-conference-views = Como foram partilhadas as opiniões da criança nessa conferência?

section-review = A última reunião de revisão
section-review-lead = Se mais do que uma resposta estiver certa, escolha a primeira.
item-review-child-there = A criança esteve na última reunião de revisão (looked after review) a que foi?
item-review-views = Como foram partilhadas as opiniões da criança nessa reunião?

section-learning = Aprender
section-learning-lead = Estas são as últimas perguntas.
item-changed-how-i-work = Mudei a minha forma de trabalhar por causa de uma lição de uma análise local de casos (local review).
item-know-lessons = Conheço as principais lições das análises locais de casos mais recentes.
item-partnership-helped = As mudanças que a parceria fez no último ano ajudaram as crianças com quem trabalho.
