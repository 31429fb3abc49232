### Young people aged 12 to 17, about the help that they get.

title = Pomoc, którą dostajesz
purpose = Te pytania dotyczą pomocy, którą dostajesz ty i twoja rodzina, oraz tego, czy coś dzięki niej się zmienia.

scale-agreement-very-true = Całkowita prawda
scale-agreement-mostly-true = Przeważnie prawda
scale-agreement-a-bit-true = Trochę prawda
scale-agreement-not-true = Nieprawda
scale-safer-much-safer = O wiele bezpieczniej
scale-safer-bit-safer = Trochę bezpieczniej
scale-safer-same = Tak samo
scale-safer-bit-less-safe = Trochę mniej bezpiecznie
scale-safer-much-less-safe = O wiele mniej bezpiecznie
scale-better-much-better = O wiele lepiej
scale-better-bit-better = Trochę lepiej
scale-better-same = Tak samo jak wcześniej
scale-better-bit-worse = Trochę gorzej
scale-better-much-worse = O wiele gorzej
scale-yes-no-yes = Tak
scale-yes-no-no = Nie

section-safe = Poczucie bezpieczeństwa
section-safe-lead = Pierwsze pytania dotyczą poczucia bezpieczeństwa.
item-safe-where-i-live = Czuję się bezpiecznie tam, gdzie mieszkam.
item-know-who-to-go-to = Wiem, do kogo pójść, jeśli nie czuję się bezpiecznie.
item-feel-safer = Odkąd dostaję pomoc, czuję się …

section-listened-to = Czy cię słuchają
section-listened-to-lead = Pomyśl o osobach, które ci pomagają: o pracownikach socjalnych, asystentach, osobach pracujących z młodzieżą i innych.
item-listen-to-me = Osoby, które ze mną pracują, słuchają mnie.
item-take-me-seriously = Traktują poważnie to, co mówię.
item-have-a-say = Mam wpływ na decyzje, które dotyczą mojego życia.
item-tell-me-why = Jeśli nie robią tego, o co proszę, mówią mi dlaczego.
item-changed-because-of-me = Dzięki temu, co mówię, coś się zmieniło.

section-plan = Czy wiesz, co się dzieje
section-plan-lead = Twój plan mówi, co ma być dalej i kto co robi.
item-explained = Tłumaczą mi, co się dzieje, w sposób, który rozumiem.
item-know-the-plan = Wiem, jaki jest plan dla mnie i mojej rodziny.
item-seen-my-plan = Rozumiem, co mówi mój plan.
item-good-things = Pracownicy widzą dobre strony mojej rodziny, a nie tylko problemy.

section-help = Pomoc dla ciebie i rodziny
section-help-lead = Pomyśl o pomocy dla ciebie i twojej rodziny.
item-soon-enough = Pomoc przyszła na czas.
item-when-needed = Dostaję pomoc wtedy, gdy jej potrzebuję.
item-one-story = Nie muszę w kółko opowiadać swojej historii nowym osobom.
item-work-together = Osoby, które mi pomagają, współpracują ze sobą.

section-people = Osoby, które ci pomagają
item-someone-i-trust = Ufam co najmniej jednej osobie spośród pracowników lub wolontariuszy.
item-same-worker = Ta sama osoba pracuje ze mną na tyle długo, że ją znam.
item-respect = Pracownicy szanują to, kim jestem.
item-treated-fairly = Traktują mnie sprawiedliwie.
item-has-social-worker = Czy masz pracownika socjalnego (social workera)?

section-social-worker = Twój pracownik socjalny
item-can-talk = Mogę porozmawiać z moim pracownikiem socjalnym, kiedy tego potrzebuję.
item-does-what-they-say = Mój pracownik socjalny robi to, co obiecuje.

section-now = Jak jest teraz
section-now-lead = To ostatnie pytania.
item-problems-better = W porównaniu z tym, co było przed pomocą, moja rodzina radzi sobie z problemami …
item-unsafe-things-better = To, co odbierało mi poczucie bezpieczeństwa, zmieniło się na lepsze.
item-help-with-health = Gdy tego potrzebuję, mogę dostać pomoc w sprawach zdrowia i tego, jak się czuję.
item-help-with-school = Dostaję pomoc, której potrzebuję, żeby dobrze sobie radzić w szkole lub college’u.
