### Children aged 4 to 7, about the people who help them.

title = Ти и твоите помощници
purpose = Тези въпроси са за теб и за големите хора, които ти помагат.

scale-sometimes-yes = Да
scale-sometimes-sometimes = Понякога
scale-sometimes-no = Не
scale-a-bit-yes = Да
scale-a-bit-a-bit = Малко
scale-a-bit-no = Не
scale-yes-no-yes = Да
scale-yes-no-no = Не

item-helped = Помага ли ти сега голям човек с тези въпроси?
item-easy-to-go-to-school = Лесно ли ти е да ходиш на училище?
item-safe-at-school = Чувстваш ли се в безопасност в училище?
item-safe-at-home = Чувстваш ли се в безопасност вкъщи?
item-listen-to-me = Слушат ли те големите хора, които ти помагат?
item-ask-what-i-want = Питат ли те големите хора какво искаш?
item-know-why = Знаеш ли защо идват хора да помагат?
section-has-social-worker-lead = Социалният работник е голям човек, който помага на семействата. На английски: social worker.
item-has-social-worker = Идва ли социален работник да те види?
section-like-visits-lead = Това е за твоя социален работник.
item-like-visits = Харесва ли ти, когато идва?
item-kind = Мили ли са големите хора, които ти помагат?
item-like-to-talk = Харесва ли ти да говориш с твоите помощници?
