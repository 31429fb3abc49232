### Children aged 8 to 11, about the help that they get.

title = Osoby, które ci pomagają
purpose = Te pytania dotyczą osób, które pomagają tobie i twojej rodzinie, oraz tego, jaka jest ta pomoc.

scale-agreement-yes = Tak
scale-agreement-mostly = Przeważnie
scale-agreement-not-much = Niezbyt
scale-agreement-no = Nie
scale-safer-safer = Bezpieczniej niż wcześniej
scale-safer-same = Tak samo jak wcześniej
scale-safer-less-safe = Mniej bezpiecznie niż wcześniej
scale-easier-easier = Łatwiej niż wcześniej
scale-easier-same = Tak samo jak wcześniej
scale-easier-harder = Trudniej niż wcześniej
scale-yes-no-yes = Tak
scale-yes-no-no = Nie

section-listen-to-me-lead = Pomyśl o osobach, które pomagają ci w domu, w szkole i w innych miejscach.
item-listen-to-me = Czy osoby, które ci pomagają, słuchają tego, co mówisz?
item-have-a-say = Czy twoje zdanie się liczy, gdy decyduje się o tobie?
item-understand = Czy ktoś pomaga ci zrozumieć, co się dzieje?
item-good-things = Czy osoby, które ci pomagają, mówią, co jest dobrego w twojej rodzinie?
item-things-that-matter = Czy osoby, które ci pomagają, dbają o to, co jest dla ciebie ważne?
item-work-together = Czy osoby, które ci pomagają, dobrze ze sobą współpracują?
item-help-to-learn = Czy dostajesz pomoc, której potrzebujesz, żeby się uczyć?
item-safe-where-i-live = Czy czujesz się bezpiecznie tam, gdzie mieszkasz?
item-grown-up-to-talk-to = Czy jest ktoś dorosły, z kim możesz porozmawiać, gdy nie czujesz się bezpiecznie?
item-feel-safer = Odkąd masz pomoc, jak bezpiecznie się czujesz?
item-problems-easier = Odkąd macie pomoc, czy łatwo wam poradzić sobie z kłopotami w domu?
section-has-social-worker-lead = Pracownik socjalny (social worker) dba o to, żeby dzieciom było bezpiecznie i dobrze.
item-has-social-worker = Czy masz pracownika socjalnego?
item-trust-social-worker = Czy ufasz swojemu pracownikowi socjalnemu?
item-someone-to-talk-to = Czy wśród osób, które ci pomagają, jest ktoś, z kim możesz naprawdę porozmawiać?
