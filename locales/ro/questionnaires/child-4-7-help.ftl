### Children aged 4 to 7, about the people who help them.

title = Tu și cei care te ajută
purpose = Întrebările sunt despre tine și despre oamenii mari care te ajută.

scale-sometimes-yes = Da
scale-sometimes-sometimes = Câteodată
scale-sometimes-no = Nu
scale-a-bit-yes = Da
scale-a-bit-a-bit = Un pic
scale-a-bit-no = Nu
scale-yes-no-yes = Da
scale-yes-no-no = Nu

item-helped = Te ajută un om mare la întrebările astea?
item-easy-to-go-to-school = Îți este ușor să mergi la școală?
item-safe-at-school = Te simți în siguranță la școală?
item-safe-at-home = Te simți în siguranță acasă?
item-listen-to-me = Oamenii mari care te ajută te ascultă?
item-ask-what-i-want = Oamenii mari te întreabă ce vrei?
item-know-why = Știi de ce vin oameni să vă ajute?
section-has-social-worker-lead = Un asistent social este un om mare care ajută familiile. În engleză: social worker.
item-has-social-worker = Vine la tine un asistent social?
section-like-visits-lead = Aici e vorba despre asistentul tău social.
item-like-visits = Îți place când vine la tine?
item-kind = Oamenii mari care te ajută sunt buni cu tine?
item-like-to-talk = Îți place să vorbești cu cei care te ajută?
