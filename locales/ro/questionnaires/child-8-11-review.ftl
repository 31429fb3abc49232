### Children aged 8 to 11 who are looked after, after a review.

title = Întâlnirea despre cum îți merge (review)
purpose = A avut loc o întâlnire despre cum îți merge. În engleză îi spune „review meeting”. Întrebările sunt despre întâlnire și despre cum îți este.

scale-agreement-yes = Da
scale-agreement-mostly = În mare parte da
scale-agreement-not-much = Nu prea
scale-agreement-no = Nu
scale-went-went = Da
scale-went-did-not-want = Nu, nu am vrut
scale-went-not-asked = Nu, nu m-a întrebat nimeni
scale-went-other-reason = Nu, din alt motiv
scale-heard-myself = Da, de la mine
scale-heard-someone = Da, de la cineva care a spus în locul meu
scale-heard-not-heard = Nu

section-went-to-review-lead = Se pune și dacă ai fost doar la o parte din întâlnire.
item-went-to-review = Ai fost la ultima întâlnire despre cum îți merge (review)?
section-heard-at-review-lead = Le poți spune oamenilor ce crezi vorbind, scriind sau desenând. Sau poate spune altcineva în locul tău.
item-heard-at-review = Oamenii de la întâlnire au aflat ce crezi tu?
item-felt-listened-to = Simți că oamenii te-au ascultat?
item-had-a-say = Ai avut și tu un cuvânt de spus în ce se va întâmpla mai departe?
item-understand-next = Te-au ajutat oamenii să înțelegi ce se va întâmpla mai departe?
item-made-a-difference = Părerea ta a schimbat ce vor face oamenii?
section-understand-my-plan-lead = Un plan spune cum vor avea oamenii grijă de tine și cum te vor ajuta.
item-understand-my-plan = Înțelegi ce este în planul tău?
item-help-to-learn = Primești ajutorul de care ai nevoie ca să înveți?
item-easy-to-go-to-school = Îți este ușor să mergi la școală?
item-help-when-unwell = Când nu te simți bine, primești ajutor?
item-safe-where-i-live = Te simți în siguranță acolo unde locuiești?
item-grown-up-to-talk-to = Există un adult cu care poți vorbi dacă nu te simți în siguranță?
item-time-to-know-them = Ai avut timp să îl cunoști pe asistentul tău social?
item-trust-social-worker = Ai încredere în asistentul tău social?
