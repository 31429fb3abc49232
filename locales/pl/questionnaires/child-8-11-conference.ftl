### Children aged 8 to 11, after a child protection conference.

title = Spotkanie o twoim bezpieczeństwie
purpose = Było spotkanie o tym, jak zadbać o twoje bezpieczeństwo. Te pytania dotyczą tego, jak to było dla ciebie.

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

item-understand-meeting = Czy ktoś pomógł ci zrozumieć, po co było to spotkanie?
section-went-to-meeting-lead = Liczy się też część spotkania.
item-went-to-meeting = Czy spotkanie o twoim bezpieczeństwie odbyło się razem z tobą?
section-views-heard-lead = Można coś powiedzieć, napisać albo narysować. Ktoś może też powiedzieć to za ciebie.
item-views-heard = Czy osoby na spotkaniu poznały twoje zdanie?
item-felt-listened-to = Czy masz poczucie, że cię słuchano?
item-had-a-say = Czy twoje zdanie liczyło się przy decyzji, co będzie dalej?
item-told-why = Czy powiedziano ci, dlaczego tak postanowiono?
section-good-things-said-lead = To pytanie dotyczy spotkania.
item-good-things-said = Czy mówiono tam, co jest dobrego w twojej rodzinie?
item-made-a-difference = Czy twoje zdanie zmieniło to, co będą robić dorośli?
section-understand-my-plan-lead = Plan mówi, jak dorośli będą pomagać tobie i twojej rodzinie.
item-understand-my-plan = Czy rozumiesz, co jest w twoim planie?
item-safe-where-i-live = Czy czujesz się bezpiecznie tam, gdzie mieszkasz?
item-grown-up-to-talk-to = Czy jest ktoś dorosły, z kim możesz porozmawiać, gdy nie czujesz się bezpiecznie?
