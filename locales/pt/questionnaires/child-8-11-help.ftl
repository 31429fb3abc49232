### Children aged 8 to 11, about the help that they get.

title = As pessoas que te ajudam
purpose = Estas perguntas são sobre as pessoas que te ajudam, a ti e à tua família, e sobre como é essa ajuda para ti.

scale-agreement-yes = Sim
scale-agreement-mostly = Em geral, sim
scale-agreement-not-much = Não muito
scale-agreement-no = Não
scale-safer-safer = Mais segurança do que antes
scale-safer-same = A mesma que antes
scale-safer-less-safe = Menos segurança do que antes
scale-easier-easier = Mais fácil do que antes
scale-easier-same = Igual a antes
scale-easier-harder = Mais difícil do que antes
scale-yes-no-yes = Sim
scale-yes-no-no = Não

section-listen-to-me-lead = Pensa nas pessoas que te ajudam em casa, na escola e noutros sítios.
item-listen-to-me = As pessoas que te ajudam ouvem o que dizes?
item-have-a-say = A tua opinião conta para decidir o que te acontece?
item-understand = As pessoas ajudam-te a perceber o que se está a passar?
item-good-things = As pessoas que te ajudam dizem o que há de bom na tua família?
item-things-that-matter = As pessoas que te ajudam importam-se com as coisas que são importantes para ti?
item-work-together = As pessoas que te ajudam trabalham bem umas com as outras?
item-help-to-learn = Tens a ajuda de que precisas para aprender?
item-safe-where-i-live = Sentes-te em segurança onde vives?
item-grown-up-to-talk-to = Há uma pessoa adulta com quem possas falar se não te sentires em segurança?
item-feel-safer = Desde que começaram a ajudar-te, quanta segurança sentes?
item-problems-easier = Desde que começaram a ajudar-te, como é resolver as coisas em casa?
section-has-social-worker-lead = Assistente social é uma pessoa que ajuda as crianças a estarem bem e em segurança. Em inglês, diz-se social worker.
item-has-social-worker = Tens assistente social?
item-trust-social-worker = Confias na pessoa que é tua assistente social?
item-someone-to-talk-to = Entre as pessoas que trabalham contigo ou te ajudam, há alguém com quem possas mesmo falar?
