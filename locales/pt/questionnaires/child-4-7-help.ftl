### Children aged 4 to 7, about the people who help them.

title = Tu e as pessoas que te ajudam
purpose = Estas perguntas são sobre ti e sobre as pessoas crescidas que te ajudam.

scale-sometimes-yes = Sim
scale-sometimes-sometimes = Às vezes
scale-sometimes-no = Não
scale-a-bit-yes = Sim
scale-a-bit-a-bit = Um bocadinho
scale-a-bit-no = Não
scale-yes-no-yes = Sim
scale-yes-no-no = Não

item-helped = Há uma pessoa crescida a ajudar-te nisto?
item-easy-to-go-to-school = Ir à escola é fácil para ti?
item-safe-at-school = Sentes-te em segurança na escola?
item-safe-at-home = Sentes-te em segurança em casa?
item-listen-to-me = As pessoas crescidas que te ajudam ouvem-te?
item-ask-what-i-want = As pessoas crescidas perguntam-te o que tu queres?
item-know-why = Sabes porque é que vêm pessoas para ajudar?
section-has-social-worker-lead = Assistente social é uma pessoa crescida que ajuda famílias. Em inglês, diz-se social worker.
item-has-social-worker = Vem ver-te uma pessoa que é assistente social?
section-like-visits-lead = Esta pergunta é sobre a pessoa que é tua assistente social.
item-like-visits = Gostas quando essa pessoa vem?
item-kind = As pessoas crescidas que te ajudam são simpáticas?
item-like-to-talk = Gostas de falar com as pessoas que te ajudam?
