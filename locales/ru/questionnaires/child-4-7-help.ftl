### Children aged 4 to 7, about the people who help them.

title = Ты и твои помощники
purpose = Эти вопросы — о тебе и о взрослых, которые тебе помогают.

scale-sometimes-yes = Да
scale-sometimes-sometimes = Иногда
scale-sometimes-no = Нет
scale-a-bit-yes = Да
scale-a-bit-a-bit = Немножко
scale-a-bit-no = Нет
scale-yes-no-yes = Да
scale-yes-no-no = Нет

item-helped = Кто-то из взрослых помогает тебе отвечать?
item-easy-to-go-to-school = Тебе легко ходить в школу?
item-safe-at-school = Ты чувствуешь себя в безопасности в школе?
item-safe-at-home = Ты чувствуешь себя в безопасности дома?
item-listen-to-me = Взрослые, которые тебе помогают, слушают тебя?
item-ask-what-i-want = Взрослые спрашивают, чего ты хочешь?
item-know-why = Ты знаешь, почему люди приходят помогать?
section-has-social-worker-lead = Социальный работник — это взрослый, который помогает семьям. По-английски: social worker.
item-has-social-worker = К тебе приходит социальный работник?
section-like-visits-lead = Этот вопрос — про твоего социального работника.
item-like-visits = Тебе нравится, когда к тебе приходит социальный работник?
item-kind = Взрослые, которые тебе помогают, добрые?
item-like-to-talk = Тебе нравится разговаривать со своими помощниками?
