### Children aged 8 to 11 who are looked after, after a review.

title = Spotkanie o tym, jak ci się żyje (review)
purpose = Było spotkanie, które po angielsku nazywa się review. Te pytania dotyczą tego spotkania i tego, jak jest u ciebie.

scale-agreement-yes = Tak
scale-agreement-mostly = Przeważnie
scale-agreement-not-much = Niezbyt
scale-agreement-no = Nie
scale-went-went = Tak
scale-went-did-not-want = Nie, z własnego wyboru
scale-went-not-asked = Nie, nikt mnie nie zapytał
scale-went-other-reason = Nie, z innego powodu
scale-heard-myself = Tak, ode mnie
scale-heard-someone = Tak, od kogoś, kto powiedział to za mnie
scale-heard-not-heard = Nie

section-went-to-review-lead = Liczy się też część spotkania.
item-went-to-review = Czy ostatnie takie spotkanie odbyło się razem z tobą?
section-heard-at-review-lead = Można coś powiedzieć, napisać albo narysować. Ktoś może też powiedzieć to za ciebie.
item-heard-at-review = Czy osoby na spotkaniu poznały twoje zdanie?
item-felt-listened-to = Czy masz poczucie, że cię słuchano?
item-had-a-say = Czy twoje zdanie liczyło się przy decyzji, co będzie dalej?
item-understand-next = Czy ktoś pomógł ci zrozumieć, co będzie dalej?
item-made-a-difference = Czy twoje zdanie zmieniło to, co będą robić dorośli?
section-understand-my-plan-lead = Plan mówi, jak dorośli będą o ciebie dbać i ci pomagać.
item-understand-my-plan = Czy rozumiesz, co jest w twoim planie?
item-help-to-learn = Czy dostajesz pomoc, której potrzebujesz, żeby się uczyć?
item-easy-to-go-to-school = Czy łatwo ci chodzić do szkoły?
item-help-when-unwell = Czy dostajesz pomoc, kiedy źle się czujesz?
item-safe-where-i-live = Czy czujesz się bezpiecznie tam, gdzie mieszkasz?
item-grown-up-to-talk-to = Czy jest ktoś dorosły, z kim możesz porozmawiać, gdy nie czujesz się bezpiecznie?
item-time-to-know-them = Czy masz dość czasu, żeby poznać swojego pracownika socjalnego?
item-trust-social-worker = Czy ufasz swojemu pracownikowi socjalnemu?
