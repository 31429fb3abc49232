### Children aged 4 to 7, about the people who help them.

title = Ти і твої помічники
purpose = Ці запитання — про тебе і про дорослих, які тобі допомагають.

scale-sometimes-yes = Так
scale-sometimes-sometimes = Іноді
scale-sometimes-no = Ні
scale-a-bit-yes = Так
scale-a-bit-a-bit = Трохи
scale-a-bit-no = Ні
scale-yes-no-yes = Так
scale-yes-no-no = Ні

item-helped = Тобі зараз допомагає відповідати хтось дорослий?
item-easy-to-go-to-school = Тобі легко ходити до школи?
item-safe-at-school = У школі ти почуваєшся в безпеці?
item-safe-at-home = Удома ти почуваєшся в безпеці?
item-listen-to-me = Дорослі, які тобі допомагають, слухають тебе?
item-ask-what-i-want = Дорослі питають, чого ти хочеш?
item-know-why = Ти знаєш, чому люди приходять допомагати?
section-has-social-worker-lead = Соціальний працівник — це хтось дорослий, хто допомагає сім’ям. Англійською: social worker.
item-has-social-worker = До тебе приходить соціальний працівник?
section-like-visits-lead = Це про твого соціального працівника.
item-like-visits = Тобі подобається, коли ця людина приходить?
item-kind = Дорослі, які тобі допомагають, добрі?
item-like-to-talk = Ти любиш розмовляти зі своїми помічниками?
