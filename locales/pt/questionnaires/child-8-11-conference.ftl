### Children aged 8 to 11, after a child protection conference.

title = A reunião sobre a tua segurança
purpose = Houve uma reunião sobre como te manter em segurança. Estas perguntas são sobre como foi para ti.

scale-agreement-yes = Sim
scale-agreement-mostly = Em geral, sim
scale-agreement-not-much = Não muito
scale-agreement-no = Não
scale-went-went = Sim
scale-went-did-not-want = Não, eu não quis ir
scale-went-not-asked = Não, ninguém me perguntou
scale-went-other-reason = Não, por outra razão
scale-heard-myself = Sim, por mim
scale-heard-someone = Sim, por alguém que o disse por mim
scale-heard-not-heard = Não

item-understand-meeting = As pessoas ajudaram-te a perceber para que servia a reunião?
section-went-to-meeting-lead = Também conta se só foste a uma parte.
item-went-to-meeting = Foste à reunião sobre a tua segurança?
section-views-heard-lead = Podes dizê-lo a falar, a escrever ou a desenhar. Ou alguém pode dizê-lo por ti.
item-views-heard = As pessoas na reunião ficaram a saber o que tu pensas?
item-felt-listened-to = Sentes que as pessoas te ouviram?
item-had-a-say = A tua opinião contou para decidir o que vai acontecer a seguir?
item-told-why = As pessoas disseram-te porque é que escolheram o que vão fazer?
section-good-things-said-lead = Esta pergunta é sobre a reunião.
item-good-things-said = As pessoas que lá estavam disseram o que há de bom na tua família?
item-made-a-difference = Aquilo que tu pensas mudou o que as pessoas vão fazer?
section-understand-my-plan-lead = Um plano diz como é que as pessoas te vão ajudar, a ti e à tua família.
item-understand-my-plan = Percebes o que está no teu plano?
item-safe-where-i-live = Sentes-te em segurança onde vives?
item-grown-up-to-talk-to = Há uma pessoa adulta com quem possas falar se não te sentires em segurança?
