### What Heard is, what it keeps of whom, which cookies it sets, and how well it can be used.

### The part for children is read by children of nine: one idea in a sentence, no word of law. It says «tu»; the parts for parents and

### for practitioners have the polite form; what all of them read has no form of address. No forms that tell girls from boys.

about-link = Sobre o Heard
privacy-link = Privacidade
cookies-link = Cookies
accessibility-link = Acessibilidade
on-this-page = Nesta página

## Who is responsible

responsible-title = Quem é responsável
responsible-who = Quem gere este serviço e responde por ele: { $organisation }.
responsible-email = Para nos escrever:
responsible-website = O nosso site:
responsible-officer = Pessoa encarregada da proteção de dados (data protection officer): { $officer }

## About

about-title = Sobre o Heard
about-lead = O Heard é um sítio onde cada pessoa pode dizer como é para si: para crianças e jovens, mães, pais e outras pessoas que cuidam da criança, e pessoas que trabalham com famílias.
about-what-title = Para que serve
about-what = A organização { $organisation } quer saber se as crianças estão em segurança e se são ouvidas. { $statements ->
    [one] Cada pergunta pertence à sua afirmação sobre como é quando as coisas funcionam bem.
    [many] Cada pergunta pertence a uma de { $statements } de afirmações sobre como é quando as coisas funcionam bem.
   *[other] Cada pergunta pertence a uma de { $statements } afirmações sobre como é quando as coisas funcionam bem.
}
about-what-figures = As respostas são contadas. As pessoas que verificam os serviços leem os resultados e decidem o que tem de melhorar.
about-free-title = Cada pessoa decide
about-free = Ninguém tem de responder. Em todas as perguntas é possível escolher «Não quero dizer». Isso não muda nada na ajuda que cada pessoa recebe.
about-languages-title = Línguas
about-languages = É possível ler o Heard nestas línguas:
about-languages-unreviewed = São traduções. Ainda nenhuma pessoa verificou:
about-program-title = O programa
about-program = O Heard { $version } é software livre, com a licença GNU Affero General Public License, versão 3 ou posterior. Quem o usa tem direito ao código-fonte: basta pedir-nos.
about-program-alone = Não mostra publicidade, não conta visitantes e não pede nada a nenhum outro site.
about-symbols = A maior parte das imagens das perguntas e das respostas é do OpenMoji, com a licença CC BY-SA 4.0. Os ficheiros foram reduzidos e as linhas têm uma só cor.
about-symbols-licence = A licença das imagens (em inglês)

## Privacy

privacy-title = Privacidade
privacy-lead = O que acontece àquilo que nos contam. Cada grupo tem a sua parte para ler.

privacy-children-title = Para crianças e jovens
privacy-children-who-title = Não sabemos quem és
privacy-children-who = Não perguntamos o teu nome. Não perguntamos quando nasceste nem onde vives.
privacy-children-who-you = Pode haver uma página com perguntas sobre ti. Por exemplo, se és rapariga ou rapaz. Responde só se quiseres.
privacy-children-who-tomorrow = A partir de amanhã, ninguém consegue descobrir quais são as tuas respostas.
privacy-children-who-screen = Quem olhar para o teu ecrã pode ver o que escolhes.
privacy-children-read-title = Quem pode ver as tuas respostas
privacy-children-read = As tuas respostas são contadas juntamente com as de outras pessoas. Quem lê vê números, como «8 em cada 10 disseram que sim».
privacy-children-read-group = { $people ->
    [one] Só veem um número quando já respondeu pelo menos { $people } pessoa.
    [many] Só veem um número quando já responderam pelo menos { $people } de pessoas.
   *[other] Só veem um número quando já responderam pelo menos { $people } pessoas.
}
privacy-children-read-not = A tua família, quem te dá aulas e a pessoa que é tua assistente social não podem ir ver o que disseste.
privacy-children-read-machine = As tuas respostas ficam guardadas num computador. As pessoas que tratam dele têm de as proteger.
privacy-children-long-title = Quanto tempo as guardamos
privacy-children-long-unsent = { $hours ->
    [one] Paraste antes do fim? Então apagamos as tuas respostas ao fim de { $hours } hora, no máximo.
    [many] Paraste antes do fim? Então apagamos as tuas respostas ao fim de { $hours } de horas, no máximo.
   *[other] Paraste antes do fim? Então apagamos as tuas respostas ao fim de { $hours } horas, no máximo.
}
privacy-children-long-sent = Enviaste as tuas respostas? Então guardamo-las até tu as apagares.
privacy-children-mind-title = Podes mudar de ideias
privacy-children-mind = Quando envias, recebes 7 palavras. Com elas podes ver as tuas respostas e retirá-las.
privacy-children-mind-days = { $days ->
    [one] Tens pelo menos { $days } dia para tirar as tuas respostas da contagem. Depois, a contagem fica, e ainda podes apagar o que disseste.
    [many] Tens pelo menos { $days } de dias para tirar as tuas respostas da contagem. Depois, a contagem fica, e ainda podes apagar o que disseste.
   *[other] Tens pelo menos { $days } dias para tirar as tuas respostas da contagem. Depois, a contagem fica, e ainda podes apagar o que disseste.
}
privacy-children-mind-early = A contagem pode ser feita em qualquer dia. Depois, ela fica, e ainda podes apagar o que disseste.
privacy-children-free-title = Não tens de responder
privacy-children-free = Em todas as perguntas podes escolher «Não quero dizer». Podes parar a qualquer momento. Recebes a mesma ajuda que antes.
privacy-children-unhappy-title = Se não gostares de alguma coisa
privacy-children-unhappy = Diz a uma pessoa adulta em quem confias, ou diz-nos a nós. No fim desta página vês como o podes fazer.

privacy-parents-title = Para mães, pais e outras pessoas que cuidam da criança
privacy-parents-own-title = As suas respostas
privacy-parents-own = São guardadas da mesma maneira que as de uma criança: com o dia, mas sem nome nem hora. Não vão para o processo da sua família, e ninguém decide nada sobre a sua família com base nelas.
privacy-parents-child-title = As respostas do seu filho ou filha
privacy-parents-child = Não pode ir ver o que o seu filho ou filha diz aqui. Cabe à criança contar-lhe, ou não. Uma criança pequena pode querer que fique por perto; por favor, deixe-a escolher as respostas.
privacy-parents-mind-title = Se mudar de ideias
privacy-parents-mind = { $days ->
    [one] Com as 7 palavras que recebe, pode ver as suas respostas e retirá-las. São contadas { $days } dia depois do fim do trimestre, ou mais tarde. Depois, a contagem fica, e ainda pode apagar as suas respostas.
    [many] Com as 7 palavras que recebe, pode ver as suas respostas e retirá-las. São contadas { $days } de dias depois do fim do trimestre, ou mais tarde. Depois, a contagem fica, e ainda pode apagar as suas respostas.
   *[other] Com as 7 palavras que recebe, pode ver as suas respostas e retirá-las. São contadas { $days } dias depois do fim do trimestre, ou mais tarde. Depois, a contagem fica, e ainda pode apagar as suas respostas.
}
privacy-parents-mind-early = Com as 7 palavras que recebe, pode ver as suas respostas e retirá-las até serem contadas. Isso pode ser em qualquer dia. Depois, a contagem fica, e ainda pode apagar as suas respostas.

privacy-practitioners-title = Para pessoas que trabalham com famílias
privacy-practitioners-employer-title = A sua entidade empregadora não pode ir ver as suas respostas
privacy-practitioners-employer = { $people ->
    [one] Responde sem nome. Um resultado só é mostrado quando respondeu pelo menos { $people } pessoa, e é ocultado quando poderia revelar o que uma delas disse.
    [many] Responde sem nome. Um resultado só é mostrado quando responderam pelo menos { $people } de pessoas, e é ocultado quando poderia revelar o que uma delas disse.
   *[other] Responde sem nome. Um resultado só é mostrado quando responderam pelo menos { $people } pessoas, e é ocultado quando poderia revelar o que uma delas disse.
}
privacy-practitioners-agency = Pode haver resultados de uma só organização ou de um só lugar. Para cada um deles vale a mesma regra.
privacy-practitioners-staff-title = Se inicia sessão como membro da equipa
privacy-practitioners-staff = Guardamos o seu nome, o seu endereço de e-mail e o que pode fazer no programa. A lista abaixo diz exatamente o quê.

privacy-kept-title = O que guardamos, ao certo
privacy-kept-lead = Esta lista é feita pelo programa a partir do que ele realmente guarda.
privacy-kept-not = Não guardamos nomes, endereços de e-mail nem números de telefone das pessoas que respondem, nem o endereço do aparelho delas (endereço IP). Só é lembrado durante alguns minutos, na memória, quando foram escritas palavras erradas ou quando se guardaram ou voltaram a abrir respostas.
privacy-kept-tidy = { $minutes ->
    [one] O que passou do prazo já não pode ser aberto, e é apagado no prazo de { $minutes } minuto.
    [many] O que passou do prazo já não pode ser aberto, e é apagado no prazo de { $minutes } de minutos.
   *[other] O que passou do prazo já não pode ser aberto, e é apagado no prazo de { $minutes } minutos.
}
privacy-kept-backups = Guardamos cópias de segurança durante algum tempo. O que é apagado aqui ainda pode estar numa cópia.
privacy-about-respondents = Sobre as pessoas que respondem
privacy-about-staff = Sobre as pessoas que iniciam sessão
privacy-about-nobody = Sobre ninguém
privacy-label-holds = O que é
privacy-label-why = Para quê
privacy-label-readers = Quem pode ler
privacy-label-kept = Durante quanto tempo

privacy-data-unsent = Respostas ainda não enviadas
privacy-data-unsent-holds = O que foi escolhido até agora, também o que a pessoa quis dizer sobre si, fechado à chave. Só o abre o cookie no navegador em que se responde ou, a quem pediu para guardar, só as 7 palavras.
privacy-data-unsent-why = Para ser possível voltar atrás e mudar uma resposta.
privacy-data-receipt = As 7 palavras, depois do envio ou de guardar
privacy-data-receipt-holds = As palavras, fechadas à chave. Só o cookie no navegador em que se respondeu as abre.
privacy-data-receipt-why = Para aparecerem as mesmas palavras quando a página é aberta outra vez.
privacy-data-sent = Respostas enviadas
privacy-data-sent-holds = O que foi escolhido, em que perguntas, e o dia. Também o que a pessoa quis dizer sobre si: o sexo, o grupo étnico, uma doença prolongada. As 7 palavras só são guardadas numa forma que não se consegue reverter.
privacy-data-sent-why = Para as contar, e para a pessoa as poder ver ou retirar.
privacy-data-counts = Contagens
privacy-data-counts-holds = Quantas pessoas deram cada resposta. Quando as pessoas escreveram as palavras da última vez: quantas deram cada resposta antes e agora. Também quantas de um sexo, de um grupo étnico, com ou sem doença prolongada, quando as pessoas o disseram.
privacy-data-counts-why = É com elas que se fazem os resultados.
privacy-data-figures = Resultados
privacy-data-figures-holds = Para cada afirmação e grupo de idade, e também para organizações e lugares: uma percentagem e quantas pessoas ela representa, ou a indicação de que está oculta. O mesmo para grupos, segundo o que as pessoas dizem sobre si. E quantas pessoas não sabiam ou não quiseram dizer. Quando as pessoas escreveram as palavras da última vez: quantas deram cada resposta antes e agora. Também quem, na equipa, fez os resultados.
privacy-data-figures-why = Para ver o que funciona e o que tem de melhorar.
privacy-data-codes = Códigos que ainda ninguém usou
privacy-data-codes-holds = Cada código, numa forma que não se consegue reverter, e as perguntas que ele abre. Não a quem foi dado.
privacy-data-codes-why = Para um código contar uma só vez.
privacy-data-accounts = Contas
privacy-data-accounts-holds = Nome, endereço de e-mail, o que a pessoa pode fazer, o dia em que a conta foi criada, se está desligada, e a palavra-passe numa forma que não se consegue reverter.
privacy-data-accounts-why = Para só entrarem as pessoas certas.
privacy-data-links = Links para definir uma palavra-passe
privacy-data-links-holds = O link, numa forma que não se consegue reverter, e de quem é.
privacy-data-links-why = Para cada pessoa escolher a sua própria palavra-passe.
privacy-data-sessions = Quem tem sessão iniciada
privacy-data-sessions-holds = A conta, quando foi usada pela última vez, e o cookie numa forma que não se consegue reverter.
privacy-data-sessions-why = Para a sessão continuar de página em página.
privacy-data-attempts = Tentativas de iniciar sessão
privacy-data-attempts-holds = O endereço de e-mail que foi escrito, e quantas palavras-passe erradas. Só na memória, nunca em disco.
privacy-data-attempts-why = Para tornar mais lento quem tenta adivinhar.
privacy-data-questions = Perguntas
privacy-data-questions-holds = Todas as versões de todas as perguntas, em todas as línguas.
privacy-data-questions-why = Para as respostas ficarem ligadas ao que foi perguntado.
privacy-data-collections = Rondas de perguntas
privacy-data-collections-holds = Um nome, que perguntas, para que organização, lugar ou curso, de quando até quando, quantos códigos foram feitos e em que dia.
privacy-data-collections-why = Para abrir e fechar perguntas.
privacy-data-measures = Dados de desempenho e auditorias
privacy-data-measures-holds = O que os serviços contaram nos seus próprios registos, por trimestre: tantos de tantos, sem nomes.
privacy-data-measures-why = Para poder ser lido ao lado do que as pessoas dizem.
privacy-data-upkeep = Manutenção
privacy-data-upkeep-holds = O último dia em que as respostas foram postas numa ordem ao acaso.
privacy-data-upkeep-why = Para isso ser feito uma vez por dia.

privacy-reader-own-browser = Só o navegador em que se respondeu
privacy-reader-own-words = A própria pessoa, com as suas 7 palavras
privacy-reader-nobody = Ninguém
privacy-reader-operators = As pessoas que tratam dos computadores conseguiriam. Só o podem fazer se tiver de ser.
privacy-reader-everybody = Toda a gente
privacy-reader-coordinator = Coordenação: pessoas que abrem perguntas e distribuem códigos
privacy-reader-analyst = Análise: pessoas que verificam até que ponto os serviços ajudam bem
privacy-reader-safeguarding-lead = Responsáveis pela proteção de crianças (safeguarding leads)
privacy-reader-administrator = Administração: pessoas que tratam das contas

privacy-kept-hours = { $hours ->
    [one] { $hours } hora, no máximo
    [many] { $hours } de horas, no máximo
   *[other] { $hours } horas, no máximo
}
privacy-kept-minutes = { $minutes ->
    [one] { $minutes } minuto, no máximo
    [many] { $minutes } de minutos, no máximo
   *[other] { $minutes } minutos, no máximo
}
privacy-kept-idle = { $minutes ->
    [one] Até terminar a sessão, ou { $minutes } minuto sem uso
    [many] Até terminar a sessão, ou { $minutes } de minutos sem uso
   *[other] Até terminar a sessão, ou { $minutes } minutos sem uso
}
privacy-kept-until-used = Até o código ser usado
privacy-kept-until-taken-back = Até a própria pessoa as apagar com as suas 7 palavras
privacy-kept-without-end = O programa não apaga isto por si.

privacy-law-title = A lei e os direitos de cada pessoa
privacy-law-basis = Podemos fazer isto porque faz parte da nossa função pública de manter as crianças em segurança: RGPD do Reino Unido (UK GDPR), artigo 6.º, n.º 1, alínea e). Quando uma resposta diz algo sobre saúde, grupo étnico ou outra matéria protegida, é o artigo 9.º, n.º 2, alínea g), com a lei Data Protection Act 2018, anexo 1 (Schedule 1), parágrafos 8 e 18.
privacy-law-free = Mesmo assim, só responde quem quer.
privacy-law-rights = Cada pessoa tem o direito de ver o que guardamos sobre si, de o corrigir, de o mandar apagar e de se opor. Com as suas 7 palavras, pode ver e apagar as suas respostas por si, de imediato. Sem elas, não conseguimos encontrar as respostas, porque não sabemos de quem são.
privacy-law-no-machine = Nenhum computador decide nada sobre ninguém. Nada é vendido, e as respostas não são enviadas a ninguém.
privacy-law-complain = Se alguma coisa que fazemos não agradar, pedimos que nos digam primeiro a nós. Também é possível apresentar queixa ao Information Commissioner (a autoridade britânica de proteção de dados).
privacy-law-complain-link = Apresentar queixa ao Information Commissioner’s Office

## Cookies

cookies-title = Cookies
cookies-lead = Um cookie é uma pequena nota que um site guarda no navegador. O Heard só tem os cookies necessários para o que lhe pedem. Por isso, não pergunta nada sobre eles.
cookies-first = Não há nenhum cookie até alguém escrever um código, guardar uma resposta, escolher uma resposta e ir para outra página, escolher o aspeto das páginas ou iniciar sessão.
cookies-all-title = Todos os nossos cookies
cookies-label-name = Nome
cookies-label-why = Para quê
cookies-label-when = Quando é criado
cookies-label-kept = Durante quanto tempo
cookies-answers = As respostas
cookies-answers-why = A chave das respostas por acabar e, depois do envio, das 7 palavras. Não contém respostas.
cookies-answers-when = Quando se escreve um código, se guardam as primeiras respostas ou se escolhe uma resposta e se vai para outra página. Cada conjunto de perguntas tem o seu: o asterisco (*) está no lugar do número.
cookies-answers-kept = { $hours ->
    [one] Até fechar o navegador. Apagamos as respostas por acabar ao fim de { $hours } hora, no máximo.
    [many] Até fechar o navegador. Apagamos as respostas por acabar ao fim de { $hours } de horas, no máximo.
   *[other] Até fechar o navegador. Apagamos as respostas por acabar ao fim de { $hours } horas, no máximo.
}
cookies-staff = Início de sessão
cookies-staff-why = Mantém a sessão da equipa aberta. As pessoas que respondem nunca o recebem.
cookies-staff-when = Quando um membro da equipa inicia sessão.
cookies-staff-kept = { $hours ->
    [one] Até terminar a sessão ou fechar o navegador. Passada { $hours } hora, já não abre nada.
    [many] Até terminar a sessão ou fechar o navegador. Passados { $hours } de horas, já não abre nada.
   *[other] Até terminar a sessão ou fechar o navegador. Passadas { $hours } horas, já não abre nada.
}
cookies-staff-idle = { $minutes ->
    [one] O mesmo passado { $minutes } minuto sem uso.
    [many] O mesmo passados { $minutes } de minutos sem uso.
   *[other] O mesmo passados { $minutes } minutos sem uso.
}
cookies-none-title = O que não fazemos
cookies-none = Não há cookies para publicidade nem para contar visitantes, nem cookies de outros sites. Não fica mais nada guardado no navegador, além de imagens, tipos de letra e folhas de estilo que fazem as páginas abrir mais depressa.
cookies-away-title = Como apagar os cookies
cookies-away = O botão «{ $exit }» e o botão «{ $another }» apagam os cookies. Fechar o navegador também.

## Accessibility

accessibility-title = Acessibilidade
accessibility-lead = Toda a gente deve conseguir usar o Heard. Esta página diz o que verificámos, o que ainda não funciona bem e como nos dizer.
accessibility-applies = É sobre todas as páginas em { $address }.
accessibility-can-title = O que é possível fazer
accessibility-can-zoom = aumentar tudo para quatro vezes o tamanho, sem ter de deslocar a página para os lados
accessibility-can-keyboard = fazer tudo com um teclado
accessibility-can-scripts = usar todas as páginas sem JavaScript
accessibility-can-dark = usar cores escuras, se o aparelho as pedir
accessibility-can-exit = sair de imediato, com o botão vermelho ou carregando três vezes em Shift
accessibility-status-title = Até que ponto é acessível
accessibility-status = O Heard cumpre em parte as diretrizes Web Content Accessibility Guidelines (WCAG), versão 2.2, nível AA. O que não é cumprido está nesta lista.
accessibility-not-title = O que ainda não funciona bem
accessibility-not-time = { $hours ->
    [one] As respostas por acabar são apagadas ao fim de { $hours } hora, no máximo, e não é possível pedir mais tempo. Isto protege quem usa um aparelho partilhado. (Critério 2.2.1, Tempo ajustável)
    [many] As respostas por acabar são apagadas ao fim de { $hours } de horas, no máximo, e não é possível pedir mais tempo. Isto protege quem usa um aparelho partilhado. (Critério 2.2.1, Tempo ajustável)
   *[other] As respostas por acabar são apagadas ao fim de { $hours } horas, no máximo, e não é possível pedir mais tempo. Isto protege quem usa um aparelho partilhado. (Critério 2.2.1, Tempo ajustável)
}
accessibility-not-staff-time = { $minutes ->
    [one] A sessão da equipa é terminada passado { $minutes } minuto sem uso, sem aviso. (Critério 2.2.1, Tempo ajustável)
    [many] A sessão da equipa é terminada passados { $minutes } de minutos sem uso, sem aviso. (Critério 2.2.1, Tempo ajustável)
   *[other] A sessão da equipa é terminada passados { $minutes } minutos sem uso, sem aviso. (Critério 2.2.1, Tempo ajustável)
}
accessibility-not-staff-language = As páginas para a equipa estão só em inglês.
accessibility-not-formats = A versão de leitura fácil (Easy Read) existe só em inglês e só para algumas perguntas. Há imagens ao lado da maioria das perguntas, mas não de todas. As perguntas só são lidas em voz alta se o aparelho tiver uma voz para a língua ou se tiver sido acrescentada uma gravação. Só há língua gestual onde foram acrescentados vídeos; nenhum vem incluído.
accessibility-not-translated = Algumas perguntas não existem em todas as línguas. Nesse caso aparecem em inglês, e a página di-lo. Isto acontece em:
accessibility-tested-title = O que foi testado
accessibility-tested-on = Último teste: { $date }, feito pelas pessoas que fazem o Heard, e não por alguém independente.
accessibility-tested-axe = Todos os tipos de página, com axe-core { $axe } no Chromium { $chromium }: todas as suas regras para as WCAG 2.0, 2.1 e 2.2, níveis A e AA, em cores claras e escuras.
accessibility-tested-contrast = As páginas para as pessoas que respondem: o contraste mais forte do nível AAA, e botões e links de, pelo menos, 44 por 44 píxeis.
accessibility-tested-keyboard = Todo o caminho de uma resposta, só com o teclado.
accessibility-tested-narrow = Todos os tipos de página com uma largura de 320 píxeis, como num telemóvel pequeno ou com uma ampliação de 400 por cento.
accessibility-tested-html = O HTML de todos os tipos de página, com html-validate.
accessibility-untested-title = O que não foi testado
accessibility-untested-reader = Não foi experimentado nenhum leitor de ecrã.
accessibility-untested-forced = As cores forçadas (alto contraste do Windows) não foram experimentadas num aparelho real.
accessibility-untested-people = Ainda nenhuma pessoa com deficiência o experimentou para nós.
accessibility-untested-languages = Nenhuma pessoa verificou a tradução para:
accessibility-tell-title = Como nos dizer
accessibility-tell = Há alguma coisa difícil de usar, ou é preciso tê-la noutra forma? É só dizer-nos: queremos saber.
accessibility-complain-title = Se não respondermos bem
accessibility-complain = A Equality and Human Rights Commission (comissão britânica para a igualdade e os direitos humanos) assegura que as entidades públicas cumprem os regulamentos de acessibilidade de 2018. Se a nossa resposta não for satisfatória, o Equality Advisory and Support Service (serviço de aconselhamento e apoio sobre igualdade) pode ajudar.
accessibility-complain-link = Equality Advisory and Support Service
accessibility-date = Esta declaração foi preparada a { $date }.

## Comfort

cookies-comfort = Como são as páginas
cookies-comfort-why = Guarda o tamanho das palavras, as cores e tudo o que foi escolhido em «Como são as páginas». Não contém mais nada.
cookies-comfort-when = Quando se escolhe alguma coisa nessa página.
cookies-comfort-kept = Até fechar o navegador.
accessibility-can-look = escolher palavras maiores, mais espaço, outras letras e outras cores, em «Como são as páginas»

## On a shared device

privacy-data-unsent-shared = O mesmo, num dispositivo partilhado
privacy-data-unsent-shared-holds = Quando tu, ou quem te deu a ligação, diz que outras pessoas também usam o dispositivo. O tempo conta a partir da última coisa que fizeste.
privacy-data-unsent-shared-why = Para que quem usa o dispositivo depois de ti não veja o que escolheste.
accessibility-can-stay = demorar o tempo que for preciso num dispositivo partilhado: a página fecha ao fim de { $minutes } minutos em que ninguém faz nada, pergunta { $before } minutos antes e continua aberta com um toque, as vezes que quiseres
cookies-first-shared-device = Se disseres que outras pessoas usam o teu dispositivo, há um desde a primeira pergunta.

## Wrong words

privacy-data-tries = Palavras erradas e respostas guardadas recentes
privacy-data-tries-holds = O endereço de internet de onde vieram palavras erradas, ou de onde se guardaram ou voltaram a abrir respostas, e quantas vezes. Só na memória, nunca no disco nem num registo.
privacy-data-tries-why = Para tornar lenta a adivinhação das palavras de outras pessoas, e para que ninguém ocupe o servidor todo.

## Kept answers

privacy-kept-days-asked = { $days ->
    [one] a quem pede para guardar, { $days } dia no máximo
    [many] a quem pede para guardar, { $days } de dias no máximo
   *[other] a quem pede para guardar, { $days } dias no máximo
}
privacy-children-long-kept = Pediste para as guardarmos? Então guardamo-las até à data que te dissemos.

## Words from last time: what one person says now, next to what they said then

privacy-children-who-together = Se escreveres as palavras da última vez, sabemos que a mesma pessoa respondeu duas vezes. Não sabemos quem.
privacy-data-together = Duas vezes, lado a lado
privacy-data-together-holds = Só se forem escritas as palavras da última vez: que as respostas dos dois dias são da mesma pessoa. Não de quem.
privacy-data-together-why = Para contar para quantas pessoas alguma coisa melhorou ou piorou.
cookies-first-last-time = Se escreveres as palavras da última vez, há um a partir daí.

## What is deleted after days and years

privacy-kept-days = { $days ->
    [one] { $days } dia, no máximo
    [many] { $days } de dias, no máximo
   *[other] { $days } dias, no máximo
}
privacy-kept-years = { $years ->
    [one] { $years } ano, no máximo
    [many] { $years } de anos, no máximo
   *[other] { $years } anos, no máximo
}
privacy-kept-after-close = depois de as perguntas fecharem: { $period }
privacy-kept-longer = mais tempo só se a segurança de alguém ou um tribunal precisar; mesmo assim podem ser apagadas com as 7 palavras
privacy-data-removed = O que foi retirado
privacy-data-removed-holds = Das respostas que alguém retirou ou apagou: um número ao acaso, numa forma que não se pode reverter, e o dia. Nada do que diziam.
privacy-data-removed-why = Para serem apagadas outra vez, se um dia for preciso usar uma cópia de segurança antiga.
privacy-data-purges = O que foi apagado e o que tem de ficar
privacy-data-purges-holds = Quantas respostas, códigos ou contagens foram apagados em que dia, porque o seu tempo acabou. E para que perguntas a equipa parou isso: quem, quando e porquê.
privacy-data-purges-why = Para se poder verificar que apagamos o que dizemos.
