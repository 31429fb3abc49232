### Children aged 4 to 7, about the people who help them.

title = Ty i osoby, które ci pomagają
purpose = Te pytania są o tobie i o dorosłych, którzy ci pomagają.

scale-sometimes-yes = Tak
scale-sometimes-sometimes = Czasami
scale-sometimes-no = Nie
scale-a-bit-yes = Tak
scale-a-bit-a-bit = Trochę
scale-a-bit-no = Nie
scale-yes-no-yes = Tak
scale-yes-no-no = Nie

item-helped = Czy ktoś dorosły pomaga ci teraz odpowiadać?
item-easy-to-go-to-school = Czy łatwo ci chodzić do szkoły?
item-safe-at-school = Czy w szkole czujesz się bezpiecznie?
item-safe-at-home = Czy w domu czujesz się bezpiecznie?
item-listen-to-me = Czy dorośli, którzy ci pomagają, słuchają cię?
item-ask-what-i-want = Czy dorośli pytają cię, czego chcesz?
item-know-why = Czy wiesz, dlaczego przychodzą do was osoby, które pomagają?
section-has-social-worker-lead = Pracownik socjalny to ktoś dorosły, kto pomaga rodzinom. Po angielsku: social worker.
item-has-social-worker = Czy przychodzi do ciebie pracownik socjalny?
section-like-visits-lead = To pytanie jest o twoim pracowniku socjalnym.
item-like-visits = Czy lubisz, kiedy do ciebie przychodzi?
item-kind = Czy dorośli, którzy ci pomagają, są mili?
item-like-to-talk = Czy lubisz rozmawiać z osobami, które ci pomagają?
