### Children aged 8 to 11, about the help that they get.

title = Люди, які тобі допомагають
purpose = Ці запитання — про людей, які допомагають тобі й твоїй сім’ї, і про те, яка для тебе ця допомога.

scale-agreement-yes = Так
scale-agreement-mostly = Здебільшого так
scale-agreement-not-much = Не дуже
scale-agreement-no = Ні
scale-safer-safer = Безпечніше, ніж раніше
scale-safer-same = Так само, як раніше
scale-safer-less-safe = Менш безпечно, ніж раніше
scale-easier-easier = Легше, ніж раніше
scale-easier-same = Так само, як раніше
scale-easier-harder = Важче, ніж раніше
scale-yes-no-yes = Так
scale-yes-no-no = Ні

section-listen-to-me-lead = Подумай про людей, які допомагають тобі вдома, у школі та в інших місцях.
item-listen-to-me = Чи слухають люди, які тобі допомагають, те, що ти кажеш?
item-have-a-say = Чи зважають на твою думку, коли вирішують щось про тебе?
item-understand = Чи допомагають тобі зрозуміти, що відбувається?
item-good-things = Чи говорять люди, які тобі допомагають, що доброго є у твоїй сім’ї?
item-things-that-matter = Чи дбають люди, які тобі допомагають, про те, що для тебе важливо?
item-work-together = Чи добре працюють разом люди, які тобі допомагають?
item-help-to-learn = Чи отримуєш ти допомогу, потрібну тобі, щоб учитися?
item-safe-where-i-live = Чи почуваєшся ти в безпеці там, де живеш?
item-grown-up-to-talk-to = Чи є хтось дорослий, з ким можна поговорити, якщо ти не почуваєшся в безпеці?
item-feel-safer = Відколи тобі почали допомагати, наскільки безпечно ти почуваєшся?
item-problems-easier = Відколи тобі почали допомагати, наскільки легко вдома розв’язувати проблеми?
section-has-social-worker-lead = Соціальний працівник (social worker) допомагає, щоб діти були в безпеці та щоб їм було добре.
item-has-social-worker = Чи є в тебе соціальний працівник?
item-trust-social-worker = Чи довіряєш ти своєму соціальному працівникові?
item-someone-to-talk-to = Чи є серед працівників або помічників людина, з якою ти можеш по-справжньому поговорити?
