### Practitioners and volunteers, after a safeguarding course.

title = O seu curso de proteção de crianças (safeguarding)
purpose = Estas perguntas são sobre o curso de proteção de crianças (safeguarding) que fez e sobre o que leva dele para o seu trabalho.

scale-agreement-strongly-agree = Concordo totalmente
scale-agreement-agree = Concordo
scale-agreement-neither = Não concordo nem discordo
scale-agreement-disagree = Discordo
scale-agreement-strongly-disagree = Discordo totalmente
scale-first-step-tell-lead = Ouvir, anotar as palavras da criança e informar no mesmo dia quem é responsável pela proteção de crianças (safeguarding lead)
scale-first-step-ask-more = Pedir pormenores à criança até ter a certeza do que aconteceu
scale-first-step-speak-at-home = Falar primeiro com as pessoas lá de casa, para ouvir o lado delas
scale-first-step-wait-and-see = Estar com atenção a outros sinais antes de contar a alguém

section-course = O curso, e a formação em geral
item-right-level = O curso tinha o nível certo para a minha função.
item-can-get-training = Consigo ter a formação em proteção de crianças de que preciso para a minha função.
item-time-for-training = Dão-me tempo no trabalho para fazer formação em proteção de crianças.

section-know = Saber o que fazer
section-know-lead = Pense no que sabe agora, depois do curso.
item-know-what-to-do = Sei o que fazer se tiver preocupações em relação a uma criança.
item-know-when-to-refer = Sei quando devo fazer uma sinalização (referral) aos serviços sociais para crianças (children’s social care).
item-know-other-help = Sei que ajuda existe para crianças que não atingem o limiar (threshold) dos serviços sociais.
item-know-early-help = Sei como conseguir ajuda precoce (early help) para uma família da nossa zona.

section-procedures = Os procedimentos, e um caso
section-procedures-lead = O caso não é sobre uma criança real. Ninguém recebe nota: só são mostrados os totais.
item-understand-procedures = Compreendo como funcionam os nossos procedimentos de proteção de crianças.
item-confident-procedures = Sinto confiança quando uso os nossos procedimentos de proteção de crianças.
item-case-first-step = Caso inventado: uma criança conta-lhe que alguém em casa a magoa. O que faz primeiro?

section-work = De volta ao trabalho
section-work-lead = Estas são as últimas perguntas.
item-have-skills = Tenho as competências de que preciso para manter as crianças em segurança no meu trabalho.
item-course-lessons = O curso mostrou-me como usar no meu trabalho as lições das análises locais de casos (local reviews).
item-lasting-difference = O que aprendi vai fazer uma diferença duradoura para as crianças com quem trabalho.
