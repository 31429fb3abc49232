### Children aged 8 to 11 who are looked after, after a review.

title = A tua reunião de revisão
purpose = Tiveste uma reunião de revisão (em inglês, review). Estas perguntas são sobre a reunião, e sobre como estão as coisas para ti.

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

section-went-to-review-lead = Também conta se só foste a uma parte.
item-went-to-review = Foste à tua última reunião de revisão?
section-heard-at-review-lead = Podes dizê-lo a falar, a escrever ou a desenhar. Ou alguém pode dizê-lo por ti.
item-heard-at-review = As pessoas na reunião ficaram a saber o que tu pensas?
item-felt-listened-to = Sentes que as pessoas te ouviram?
item-had-a-say = A tua opinião contou para decidir o que vai acontecer a seguir?
item-understand-next = As pessoas ajudaram-te a perceber o que vai acontecer a seguir?
item-made-a-difference = Aquilo que tu pensas mudou o que as pessoas vão fazer?
section-understand-my-plan-lead = Um plano diz como é que as pessoas vão cuidar de ti e ajudar-te.
item-understand-my-plan = Percebes o que está no teu plano?
item-help-to-learn = Tens a ajuda de que precisas para aprender?
item-easy-to-go-to-school = É fácil para ti ir à escola?
item-help-when-unwell = Quando não te sentes bem, ajudam-te?
item-safe-where-i-live = Sentes-te em segurança onde vives?
item-grown-up-to-talk-to = Há uma pessoa adulta com quem possas falar se não te sentires em segurança?
item-time-to-know-them = Tiveste tempo para conhecer a pessoa que é tua assistente social?
item-trust-social-worker = Confias na pessoa que é tua assistente social?
