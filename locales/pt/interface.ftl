### What respondents read around the questions: children and young people, parents and carers, practitioners.

### Short words, short sentences. "We" is the partnership. Everybody is «tu», as services for young people in Portugal do; buttons

### have the infinitive, and slips, which have all readers, no form of address. No forms that tell girls from boys: «em segurança»,

### never "seguro". «contadas» is "counted", «retirar» "take back", «apagar» "delete". Quotation marks are « ».

## Every page

service-name = Heard
skip-to-main = Ir para a parte principal
exit = Sair desta página
exit-press-two-more = Shift: carrega mais 2 vezes para sair.
exit-press-one-more = Shift: carrega mais 1 vez para sair.
exiting = A carregar.
tools-label = Língua, ajuda e aspeto
choose-language = Escolher a língua
help-now = Ajuda agora
back = Voltar
about-this-service = Sobre este serviço
my-answers = As minhas respostas
page-title = { $title } – Heard
page-title-error = Erro: { $title } – Heard

date = { $day } de { $month } de { $year }
month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro

## Home

home-title = Conta-nos como é para ti
home-lead = As tuas respostas mostram o que está a funcionar e o que tem de mudar. Nunca perguntamos o teu nome.
code-heading = Tens um código?
code-hint = Está no teu cartão ou na tua carta. Tem 4 palavras.
code-label = As tuas 4 palavras
code-start = Começar
open-heading = Não tens código? Estas perguntas estão abertas a toda a gente
open-none = Neste momento, não há perguntas abertas a toda a gente. Se tens um código, podes usá-lo aqui.
minutes = { $minutes ->
    [one] Cerca de { $minutes } minuto
    [many] Cerca de { $minutes } de minutos
   *[other] Cerca de { $minutes } minutos
}
audience-child-4-7 = Dos 4 aos 7 anos
audience-child-8-11 = Dos 8 aos 11 anos
audience-child-12-17 = Dos 12 aos 17 anos
audience-parent = Mães, pais e outras pessoas que cuidam da criança
audience-practitioner = Pessoas que trabalham com famílias

## Help

help-title = Ajuda agora
help-lead = Podes falar com alguém hoje. Não tens de dizer o teu nome.
help-lead-child-4-7 = Podes falar hoje com uma pessoa crescida e simpática. Não tens de dizer o teu nome.
help-lead-child-8-11 = Podes falar hoje com alguém que te quer ajudar. Não tens de dizer o teu nome.
help-lead-parent = Há ajuda para si e para uma criança com quem se preocupa.
help-lead-practitioner = Tem preocupações com uma criança? Sinalize hoje. O que responde aqui não é uma sinalização.
help-emergency = Liga para o { $number }
help-emergency-child-4-7 = Liga para o { $number }
help-emergency-child-8-11 = Liga para o { $number }
help-emergency-parent = Ligue para o { $number }
help-emergency-practitioner = Ligue para o { $number }
help-emergency-when = Se há perigo agora mesmo, para ti ou para outra pessoa
help-emergency-when-child-4-7 = Alguém te magoa, ou magoa outra pessoa. Ou há uma ferida grave. Ou corres perigo agora. Uma pessoa crescida atende e ajuda.
help-emergency-when-child-8-11 = Se há perigo agora mesmo, para ti ou para outra pessoa. Liga, mesmo que tenhas dúvidas.
help-emergency-when-parent = Se há perigo agora mesmo, para si ou para outra pessoa
help-emergency-when-practitioner = Se há perigo agora mesmo, para si ou para outra pessoa
help-emergency-sign = { $number } em língua gestual britânica
help-emergency-sign-child-4-7 = Liga para o { $number } em língua gestual
help-emergency-sign-child-8-11 = Liga para o { $number } em língua gestual britânica
help-emergency-sign-when = Se alguém corre perigo agora mesmo: uma videochamada gratuita para o 999 BSL, de dia e de noite. Abre outro site.
help-emergency-sign-when-child-4-7 = Há uma ferida grave, ou corres perigo agora. Uma pessoa crescida vê os teus gestos e ajuda. É grátis. Abre uma página nova.
help-emergency-sign-when-child-8-11 = Se há perigo agora mesmo, para ti ou para outra pessoa. Uma videochamada grátis em língua gestual, de dia e de noite. Abre outro site.
help-childline = Childline (linha de apoio para crianças e jovens)
help-childline-when = Grátis, a qualquer hora, para quem tem menos de 19 anos. Não aparece na conta do telefone.
help-childline-when-child-4-7 = Liga se sentes tristeza, preocupação ou medo. Às vezes é preciso esperar. Uma pessoa crescida e simpática ouve-te. É grátis.
help-childline-when-child-8-11 = Fala de qualquer coisa que te preocupe, de dia ou de noite. É grátis e não aparece na conta do telefone.
help-childline-when-parent = A criança pode ligar: grátis, a qualquer hora, para quem tem menos de 19 anos
help-childline-when-practitioner = As crianças e os jovens podem ligar: grátis, a qualquer hora, para quem tem menos de 19 anos
help-text-line = Envia SHOUT por SMS para o { $number } (apoio por mensagens)
help-text-line-child-8-11 = Envia SHOUT por SMS para o { $number }
help-text-line-parent = Envie SHOUT por SMS para o { $number } (apoio por mensagens)
help-text-line-practitioner = Envie SHOUT por SMS para o { $number } (apoio por mensagens)
help-text-line-when = Grátis, a qualquer hora, se preferes não falar
help-text-line-when-child-8-11 = Escreve em vez de falar. É grátis, de dia e de noite.
help-text-line-when-parent = Para si: grátis, a qualquer hora, se prefere não falar
help-text-line-when-practitioner = Para si: grátis, a qualquer hora, se prefere não falar
help-front-door = Children’s Front Door (serviço local de ajuda e proteção para crianças)
help-front-door-when = Para dizer a alguém da zona que uma criança pode não estar em segurança
help-front-door-when-child-12-17 = Para dizer a alguém da zona que tu, ou outra pessoa, podes não estar em segurança
help-front-door-when-parent = Para dizer a alguém da zona que uma criança, sua ou não, pode não estar em segurança
help-front-door-when-practitioner = Sinalize se pensa que uma criança está a sofrer maus-tratos, ou que pode vir a sofrer. Não espere.
help-childline-website = Site da Childline, onde também podes conversar por chat
help-organisation = Sobre a organização { $organisation }
help-not-watched = Nenhuma das pessoas que podem ajudar está a ver o que respondes aqui. Se precisas de ajuda agora, usa um destes contactos.
help-not-watched-child-4-7 = As pessoas que podem ajudar não veem em que cara carregas. Por isso, fala com uma pessoa crescida ou liga.
help-not-watched-child-8-11 = Quem pode ajudar não vê as tuas respostas enquanto respondes. Se precisas de ajuda agora, liga ou fala com uma pessoa crescida em quem confias.
help-not-watched-parent = Nenhuma das pessoas que podem ajudar está a ver o que responde aqui. Se precisa de ajuda agora, use um destes contactos.
help-not-watched-practitioner = Ninguém dá seguimento ao que responde aqui. Só uma sinalização chega a quem pode ajudar a criança.
help-in-danger = Estás em perigo agora? Liga para o { $number }.
help-in-danger-child-4-7 = Não estás em segurança agora? Liga para o { $number }.
help-in-danger-child-8-11 = Estás em perigo agora? Liga para o { $number }.
help-in-danger-parent = Corre perigo agora? Ligue para o { $number }.
help-in-danger-practitioner = Corre perigo agora? Ligue para o { $number }.
help-offer-title = Queres falar com alguém?
help-offer-title-child-4-7 = Queres falar com alguém?
help-offer-title-child-8-11 = Queres falar com alguém?
help-offer-title-parent = Quer falar com alguém?
help-offer = Se alguma coisa te preocupa, ou se não te sentes em segurança, estas pessoas querem ouvir-te.
help-offer-child-4-7 = Sentes tristeza ou medo? Estas pessoas querem ajudar-te.
help-offer-child-8-11 = Se alguma coisa te preocupa, ou se não te sentes em segurança, estas pessoas querem ouvir-te.
help-offer-parent = Se alguma coisa causa preocupação, ou se uma criança ou outra pessoa não está em segurança, estas pessoas querem ouvir.
help-tell = Conta a uma pessoa crescida em quem confias. Se não te ajudar, conta a outra.
help-show = Podes mostrar esta página a uma pessoa crescida em quem confias.
help-grown-up = Para uma pessoa adulta que ajuda uma criança
help-phone-remembers = As chamadas e mensagens ficam na lista do próprio telemóvel. Podem ser apagadas lá.
help-spoken-in = As pessoas atendem em inglês. Podes dizer que língua falas e pedir um intérprete.
help-spoken-in-parent = As pessoas atendem em inglês. Pode dizer que língua fala e pedir um intérprete.
help-spoken-in-practitioner = As pessoas atendem em inglês. Pode dizer que língua fala e pedir um intérprete.

## Start

start-now = Começar
start-faces = Olha para a pergunta. Carrega na cara que é certa para ti.
start-no-wrong = Nenhuma resposta está errada. Podes dizer «Não sei».
start-stop = Podes parar quando quiseres.
start-for-grown-up = Para a pessoa adulta que está a ajudar: deixe a criança escolher e leia primeiro o resto, por favor.
start-how-long-heading = Quanto tempo demora
course = O curso
course-held = Realizado em
start-how-long = { $minutes ->
    [one] Cerca de { $minutes } minuto.
    [many] Cerca de { $minutes } de minutos.
   *[other] Cerca de { $minutes } minutos.
} Podes deixar qualquer pergunta de lado: basta escolher «Não quero dizer».
start-until = Podes responder até { $date }.
start-code = O teu código conta uma vez. Responde até ao fim neste navegador, por favor. Se começares de novo noutro lugar, só contam as respostas enviadas primeiro. Para mudares para outro telemóvel ou computador, carrega primeiro aqui em “{ $keep }”.
start-code-child-4-7 = O teu código funciona uma vez. Fica neste telemóvel ou computador até ao fim, por favor.
start-who-reads = Quem lê as respostas
start-who-reads-1 = Ninguém lê as tuas respostas uma a uma. São contadas juntamente com as de outras pessoas.
start-who-reads-2 = As pessoas que verificam até que ponto os serviços ajudam bem as crianças veem os números, e só quando já respondeu gente suficiente. Não conseguem descobrir o que disseste.
start-not-secret = O que não é segredo
start-not-secret-1 = Não perguntamos quem és e, a partir de amanhã, ninguém consegue ligar as tuas respostas ao teu código ou ao teu aparelho.
start-not-secret-2 = Guardamos cópias de segurança durante algum tempo. As pessoas que tratam dos computadores têm de as proteger.
start-not-secret-3 = Quem conseguir ver o teu ecrã pode ver o que escolhes. O histórico do teu navegador mostra que estiveste aqui.
start-help-heading = Este não é o sítio para conseguir ajuda depressa
start-help-heading-child-4-7 = Precisas de ajuda agora?
start-help = Ninguém vai contactar-te por causa das tuas respostas. Se não estás em segurança, ou se alguma coisa te preocupa, fala com alguém hoje.
start-help-child-4-7 = Nós não vemos se precisas de ajuda.
start-help-child-8-11 = Ninguém vai contactar-te por causa das tuas respostas. Se alguma coisa te preocupa, ou se não estás em segurança, fala com alguém hoje.
start-help-parent = Ninguém vai entrar em contacto por causa das suas respostas. Se há perigo para si ou para uma criança, fale com alguém hoje.
start-help-practitioner = Ninguém dá seguimento ao que responde aqui. Se tem preocupações com uma criança, sinalize hoje.
start-take-back-heading = Podes mudar de ideias
start-take-back = Depois de enviares, recebes 7 palavras. Com elas podes ver as tuas respostas, ou retirá-las até { $date }.
start-take-back-early = Depois de enviares, recebes 7 palavras. Com elas podes ver as tuas respostas, ou retirá-las até serem contadas. Isso pode ser em qualquer dia.
start-open-link = Qualquer pessoa que tenha este link pode responder.
start-exit = O botão vermelho tira-te logo daqui e esquece o que ainda não enviaste. Não apaga o histórico do teu navegador.

## Sections

part-of = Parte { $number } de { $total }
about-you-window = Antes de enviar
dont-know = Não sei
not-said = Não quero dizer
go-on = Continuar
save-and-continue = Guardar e continuar
there-is-a-problem = Há um problema
error-choose-an-answer = Escolhe uma resposta, ou escolhe «Não quero dizer»
error-not-an-option = Escolhe uma das respostas que aparecem
error-in-question = «{ $question }»: { $message }

## Check

check-title = Verifica as tuas respostas
check-title-child-4-7 = As tuas respostas são estas?
check-lead = Ainda não foi enviado nada. Podes mudar qualquer resposta.
check-lead-child-4-7 = Podes mudá-las. Quando acabares, carrega em «Enviar».
check-change = Mudar
check-change-what = : { $question }
check-before-title = Antes de enviares
check-before = O teu nome não está aqui. Podes retirar as tuas respostas até { $date }.
check-before-early = O teu nome não está aqui. Podes retirar as tuas respostas até serem contadas. Isso pode ser em qualquer dia.
check-continue = Continuar
check-send = Enviar as minhas respostas
check-send-child-4-7 = Enviar
check-delete = Apagar as minhas respostas
check-delete-means = Tudo o que respondeste aqui desaparece. Nada é enviado.
check-delete-sure = Sim, apagar as minhas respostas

## Sent

sent-title = Obrigado. Ouvimos-te.
sent-title-child-4-7 = Obrigado! Ouvimos-te.
sent-lead = As tuas respostas já seguiram para serem contadas.
sent-lead-child-4-7 = Já acabaste. Ajudaste-nos muito.
receipt-title = As tuas 7 palavras
receipt-title-child-4-7 = Para mais tarde: 7 palavras
receipt-lead = Só tu as tens. Escreve-as num papel se quiseres voltar a ver as tuas respostas, ou retirá-las até { $date }.
receipt-lead-early = Só tu as tens. Escreve-as num papel se quiseres voltar a ver as tuas respostas, ou retirá-las antes de serem contadas.
receipt-lost = Sem estas palavras, não conseguimos encontrar as tuas respostas. Num telemóvel ou computador que outras pessoas também usam, não tires nenhuma fotografia às palavras.
receipt-go = Ver ou retirar as minhas respostas
sent-next-title = O que acontece agora
sent-next-1 = As tuas respostas são contadas juntamente com as de outras pessoas.
sent-next-2 = De poucos em poucos meses, as pessoas que verificam os serviços olham para os números.
sent-next-3 = Elas decidem o que tem de melhorar.
sent-another = Outra pessoa quer responder
sent-done = Já acabei neste aparelho
sent-forget = Até carregares neste botão ou fechares o navegador, quem usar este aparelho depois de ti pode ver estas palavras.
already-title = Já enviaste as tuas respostas
already-text = Foram enviadas respostas deste aparelho. Contam uma vez. Se tens as tuas 7 palavras, podes ver as respostas em «As minhas respostas».

## My answers

my-answers-title = As minhas respostas
my-answers-lead = Escreve as tuas 7 palavras. A ordem é importante. Os pequenos erros não fazem mal.
my-answers-label = As tuas 7 palavras
my-answers-show = Ver as minhas respostas
my-answers-empty = Escreve as tuas 7 palavras
my-answers-too-few = São menos de 7 palavras. Escreve as 7, com um espaço entre elas.
my-answers-too-many = São mais de 7 palavras. Escreve só as tuas 7 palavras.
my-answers-unknown = Não encontrámos respostas com estas palavras. Verifica cada palavra e a ordem. Se retiraste as tuas respostas, elas já não existem.
my-answers-sent-on = Enviadas a { $date }
my-answers-until = Podes retirá-las até { $date }.
my-answers-until-early = Podes retirá-las até serem contadas. Isso pode ser em qualquer dia.
my-answers-released = Já foram contadas, e a contagem fica. Ainda podes apagar o que disseste.
my-answers-take-back = Retirar as minhas respostas
my-answers-delete = Apagar o que eu disse
my-answers-sure = Queres retirá-las? Depois disso, não é possível recuperá-las.
again-last = Se as retirares, podes responder mais uma vez. Será a última vez.
again-no-more = Já respondeste tantas vezes quantas as tuas palavras permitem. Se retirares estas respostas, não podes voltar a responder.
my-answers-gone-title = As tuas respostas já não existem
my-answers-gone = Apagámos as tuas respostas, e elas já não são contadas.
my-answers-gone-counted = Apagámos o que disseste. Fica na contagem, onde ninguém consegue ver que foste tu.
my-answers-gone-before = Estas respostas já tinham sido retiradas antes. Apagámo-las nessa altura, e agora nada mudou.
my-answers-closes = Esta página fecha sozinha ao fim de { $minutes } minutos, para que mais ninguém a leia. As tuas 7 palavras voltam a abri-la.
my-answers-ends = Há algum tempo que ninguém faz nada aqui. Dentro de { $minutes } minutos a página fecha. As tuas 7 palavras voltam a abri-la.
last-time-ends = Há algum tempo que ninguém faz nada aqui. Dentro de { $minutes } minutos a página fecha. Podes escrever as palavras outra vez.

## When something is in the way

not-found-title = Não conseguimos encontrar essa página
not-found-text = O endereço pode ter um erro, ou a página já não existe.
to-home = Ir para a primeira página
made-up = Uma demonstração: aqui, todas as respostas são inventadas.
closed-title = Isto já está fechado
closed-text = Aqui já não recebemos respostas. As respostas que não foram enviadas antes não são enviadas agora.
closed-thanks = Obrigado por teres vindo. Ainda podes ter ajuda, e ver as respostas que enviaste antes.
not-yet-title = Isto ainda não começou
not-yet-text = Podes responder a partir de { $date }. Volta nessa altura, por favor.
code-unknown = Não conhecemos estas palavras, ou já foram usadas. Também pode já ter passado o tempo de responder. Verifica cada palavra do teu cartão.
code-empty = Escreve as 4 palavras do teu cartão
code-too-long = É demasiado comprido. Escreve só as 4 palavras do teu cartão.
code-used-title = Este código já foi usado
code-used-text = Já tinham sido enviadas respostas com o mesmo código. Um código conta uma vez, por isso estas respostas não foram enviadas.
code-used-text-child-4-7 = Alguém já enviou respostas com o mesmo código. Um código funciona uma vez, por isso estas respostas não foram enviadas.
code-used-you = Foste tu, noutro telemóvel ou computador? Então essas respostas contam. As tuas 7 palavras abrem-nas em “As minhas respostas”.
code-used-not-you = Foi outra pessoa? Então pede outro código a quem te deu este. Não fizeste nada de mal.
code-used-not-you-child-4-7 = Não fizeste nada de mal. Mostra esta página a uma pessoa crescida.
code-needed-title = Escreve o teu código outra vez, por favor
code-needed-text = Guardamos as respostas por acabar, no máximo, durante { $hours ->
    [one] { $hours } hora
    [many] { $hours } de horas
   *[other] { $hours } horas
}, e só no navegador em que começaste. O teu código ainda funciona, se nada foi enviado com ele.
ahead-title = Ainda não chegaste aí
ahead-text = Algumas perguntas antes desta ainda precisam de resposta.
ahead-go = Ir para a próxima pergunta por responder
expired-title = Já não temos as tuas respostas
expired-text = Este navegador não tem respostas a estas perguntas: foram enviadas, foram apagadas, ou já passou o prazo de { $hours ->
    [one] { $hours } hora
    [many] { $hours } de horas
   *[other] { $hours } horas
}. As respostas que enviaste são contadas, e as tuas 7 palavras ainda as mostram.
start-again = Começar de novo
too-large-title = Isso foi demasiado
too-large-text = A página enviou mais do que conseguimos receber. Volta atrás e tenta de novo.
forbidden-title = Isto não foi enviado da nossa página
forbidden-text = Para tua segurança, só recebemos respostas das nossas próprias páginas. Volta atrás, atualiza a página e tenta mais uma vez.
busy-title = Há muita gente a responder agora mesmo
busy-text = O que escreveste ainda não foi guardado, mas continua aqui. Espera um momento e depois carrega no botão.
busy-plain = Espera um momento e depois atualiza a página.
busy-again = Enviar outra vez
busy-closes = Esta página fecha sozinha ao fim de { $minutes } minutos. Carrega no botão antes disso e o que escolheste fica.
failed-title = Pedimos desculpa, alguma coisa correu mal do nosso lado
failed-text = A culpa não é tua. Volta atrás e tenta de novo. Se continuar, volta mais tarde.
deleted-title = As tuas respostas foram apagadas
deleted-text = Nada foi enviado e nada fica guardado.
code-confirm-title = Começar com o teu código
code-confirm-text = Carrega no botão para começar. O endereço que te trouxe aqui tem o teu código. Não o partilhes.

## On paper: a slip with a code, handed to one person

slip-title = Conta-nos como é para ti
slip-title-parent = Conte-nos como foi para si
slip-title-practitioner = Conte-nos como é no seu trabalho
slip-scan = Ler o quadrado com a câmara, ou ir a
slip-enter = e escrever estas 4 palavras
slip-from = É possível responder a partir de { $from }.
slip-until = É possível responder até { $until }.
slip-from-until = É possível responder de { $from } até { $until }.
slip-once = Este papel funciona uma vez. Não perguntamos o nome.
slip-help = Em perigo agora? Ligar para o { $emergency }. Childline (apoio a crianças): { $childline }.
slip-qr = Código QR que abre a página com estas 4 palavras

## Comfort

comfort-link = Aspeto
comfort-title = Como são as páginas
comfort-lead = Escolhe o que for mais fácil de ler. Fica assim até fechar o navegador ou carregar em «{ $exit }».
comfort-as-usual = Como de costume
comfort-text-size = Tamanho das palavras
comfort-text-size-large = Grande
comfort-text-size-larger = Muito grande
comfort-spacing = Espaço
comfort-spacing-wide = Mais espaço entre linhas, palavras e letras
comfort-font = Letras
comfort-font-clear = Letras fáceis de distinguir
comfort-colours = Cores
comfort-colours-light = Claras
comfort-colours-dark = Escuras
comfort-colours-high-contrast = Fortes: branco e amarelo sobre preto
comfort-motion = Movimento
comfort-motion-calm = Nada se mexe nem desaparece aos poucos
comfort-save = Guardar
comfort-all-as-usual = Tudo outra vez como de costume

## Easier words

comfort-manner = Perguntas
comfort-manner-easy-read = Leitura fácil: frases mais curtas, palavras mais simples
comfort-manner-symbols = Com símbolos: uma imagem em cada pergunta e em cada resposta
manner-easy-read-offer = Ler as perguntas em palavras mais simples
manner-easy-read-missing = Estas perguntas ainda não existem em palavras mais simples. Estás a ler as habituais.
manner-symbols-offer = Responder com imagens ao lado das palavras
manner-symbols-missing = Estas perguntas não têm imagens. Estás a lê-las só em palavras.
manner-symbols-usual-words = Estas perguntas ainda não existem em palavras mais simples. As imagens estão ao lado das palavras habituais.

## Read aloud, and sign language

comfort-manner-read-aloud = Leitura em voz alta: carrega em «Ouvir» numa pergunta. Quem estiver perto pode ouvir
comfort-manner-sign = Língua gestual: um vídeo em cada pergunta
manner-read-aloud-offer = Ouvir as perguntas
manner-sign-offer = Ver as perguntas em língua gestual
manner-sign-missing = Estas perguntas ainda não existem em língua gestual. Podes ler as palavras.
questions-in-language = Estas perguntas ainda não existem nesta língua. Estás a lê-las em: { $language }.
read-aloud-listen = Ouvir
read-aloud-stop = Parar
read-aloud-no-voice = Se uma pergunta não tiver um botão para ouvir, não pode ser lida em voz alta neste dispositivo.
read-aloud-partly = Neste dispositivo só uma parte disto pode ser lida em voz alta.
sign-missing-here = Esta pergunta ainda não existe em língua gestual. Lê as palavras, por favor.
sign-language = Língua gestual
sign-language-bfi = Língua gestual britânica

## Titles of windows, and of pages in a browser's history: they do not tell what the questions are about

start-window = Antes de começar
help-window = Números de telefone
red-button-window = O botão vermelho

## The red button: what it does, before the first question

exit-expired = O tempo para sair desta página acabou.
red-button-title = Podes sair a qualquer momento
red-button-title-child-4-7 = Podes parar quando quiseres
red-button-leads = Este botão vermelho está em todas as páginas. Carrega nele e ficas logo noutro site, sem nada sobre este.
red-button-leads-child-4-7 = Carrega no botão vermelho. Então esta página desaparece.
red-button-forgets = O que não enviaste é então esquecido neste dispositivo.
red-button-forgets-child-4-7 = Esquecemos as caras em que carregaste.
red-button-shift = Com um teclado, podes em vez disso carregar três vezes na tecla Shift.
red-button-shift-child-4-7 = Num computador podes carregar três vezes na tecla Shift.
red-button-history-title = Não apaga o histórico do teu navegador
red-button-history = Quem olhar mais tarde para este dispositivo pode ver no histórico do navegador que estiveste aqui, mas não o que respondeste.
red-button-history-child-4-7 = O telemóvel ou o computador ainda sabe que estiveste aqui. Uma pessoa crescida em quem confias pode apagar isso.
red-button-history-phone = No telemóvel: abre o menu do navegador, escolhe “Histórico” e apaga esta página.
red-button-history-computer = No computador: carrega em Ctrl e H ao mesmo tempo, procura esta página e apaga-a. Num Mac, usa o menu “Histórico”.
red-button-history-all = Apaga só o que for preciso: um histórico vazio pode parecer estranho.
red-button-history-private = Da próxima vez: uma janela privada não guarda histórico.
red-button-try = Experimenta para ver aonde leva. Carrega em “Retroceder” no navegador para voltar aqui.
red-button-more = Como sair depressa, e o que fica no histórico

## On a device that others use afterwards

shared-device-title = Num dispositivo partilhado
shared-device-choose = Outras pessoas também usam este telemóvel ou computador
shared-device-means = Se ninguém fizer nada aqui durante { $minutes } minutos, a página fecha sozinha e o que não foi enviado é apagado. { $before } minutos antes, pergunta se ainda estás aí.
shared-device-keeps = Nenhuma resposta fica neste dispositivo. O histórico fica.
still-there-title = Ainda estás aí?
still-there-means = Há algum tempo que ninguém faz nada aqui. Dentro de { $minutes } minutos a página fecha e o que não foi enviado é apagado.
still-there-stay = Ainda estou aqui
sent-closes = Esta página fecha sozinha ao fim de { $minutes } minutos, para que mais ninguém veja as tuas palavras. Antes disso, pergunta.
expired-shared-device = Num dispositivo partilhado, são apagadas ao fim de { $minutes } minutos em que ninguém faz nada.

## Too many wrong words

slower-title = Mais devagar, por favor
slower-text = Foram escritas muitas palavras erradas a partir do sítio onde estás, talvez por outra pessoa. O que escreveste continua aqui. Espera dez segundos e depois carrega no botão.

## Keeping answers for later, and answering again

keep-button = Guardar as respostas e voltar mais tarde
keep-title = As tuas respostas estão guardadas
keep-until = Podes continuar até { $date }. Depois desse dia são apagadas.
keep-not-sent = Ainda não foi enviado nada.
keep-words = Escreve estas palavras num papel. Com elas podes continuar em qualquer telemóvel ou computador: abre “As minhas respostas” e escreve-as. Quando enviares as respostas, as palavras continuam a ser as mesmas.
keep-done = Já as escrevi
keep-go-on = Continuar a responder
keep-elsewhere-title = As tuas respostas estão guardadas
keep-elsewhere-text = Para continuar, abre “As minhas respostas” e escreve as tuas 7 palavras.
keep-closed-text = As respostas guardadas não foram enviadas. Apagámo-las.
kept-words-open = Se guardaste as respostas para voltar mais tarde, as tuas 7 palavras abrem-nas em “As minhas respostas”.
again-title = Queres responder outra vez?
again-words = Não ficou nada do que disseste. O código já foi usado, mas as tuas 7 palavras deixam-te responder mais uma vez até { $date }.
again-words-last = Esta é a última vez. Se retirares também essas respostas, não podes voltar a responder.
again-button = Responder outra vez

## Words from last time: what one person says now, next to what they said then

last-time-title = Já respondeste a estas perguntas antes?
last-time-title-child-4-7 = Já fizeste isto antes?
last-time-offer = Tenho as 7 palavras da última vez
last-time-lead = Escreve as 7 palavras que recebeste da última vez. Assim, o que dizes agora fica ao lado do que disseste antes. Contamos para quantas pessoas alguma coisa melhorou ou piorou.
last-time-lead-child-4-7 = Recebeste 7 palavras da última vez? Um adulto pode escrevê-las aqui. Assim vemos o que melhorou.
last-time-nobody = Ninguém fica a saber quem és. Só guardamos que das duas vezes foi a mesma pessoa.
last-time-nobody-child-4-7 = Ninguém fica a saber que és tu.
last-time-choice = Podes não fazer isto. Podes responder na mesma.
last-time-found = Encontrámos o que disseste da última vez. Quando enviares, as novas respostas ficam ao lado dessas. Ninguém fica a saber quem és.
last-time-found-child-4-7 = Encontrámos o que disseste da última vez. Ninguém fica a saber que és tu.
last-time-label = As tuas 7 palavras da última vez
last-time-use = Usar estas palavras
last-time-without = Continuar sem elas
last-time-leave-out = Deixar de fora a última vez
last-time-unknown = Não encontrámos respostas enviadas com estas palavras. Verifica cada palavra e a ordem. Também podes continuar sem elas.
last-time-other = Estas palavras são de respostas a outras perguntas. Só podem ficar lado a lado respostas às mesmas perguntas. Podes continuar sem elas.
last-time-followed = Desde então já respondeste outra vez. Escreve as palavras que recebeste da última vez, ou continua sem elas.
sent-without-last-time = Não foi possível pôr as tuas respostas ao lado das da última vez. Essas já não existem, ou já há outras mais recentes ao lado delas. As de agora contam na mesma.
sent-without-last-time-child-4-7 = Não foi possível pôr isto ao lado da última vez. Não faz mal. O que disseste agora conta.
receipt-next-time = Se um dia responderes outra vez a estas perguntas, com estas palavras as duas vezes podem ficar lado a lado. Ninguém fica a saber quem és.

## Where safety depends on every word, and nobody has reviewed the translation

safety-in-english = Esta parte está em inglês. Ainda ninguém verificou a tradução.
