### Children aged 8 to 11, after a child protection conference.

title = Întâlnirea despre siguranța ta
purpose = A avut loc o întâlnire despre cum să fii în siguranță. Întrebările sunt despre cum a fost pentru tine.

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

item-understand-meeting = Te-au ajutat oamenii să înțelegi pentru ce a fost întâlnirea?
section-went-to-meeting-lead = Se pune și dacă ai fost doar la o parte din întâlnire.
item-went-to-meeting = Ai fost la întâlnirea despre siguranța ta?
section-views-heard-lead = Le poți spune oamenilor ce crezi vorbind, scriind sau desenând. Sau poate spune altcineva în locul tău.
item-views-heard = Oamenii de la întâlnire au aflat ce crezi tu?
item-felt-listened-to = Simți că oamenii te-au ascultat?
item-had-a-say = Ai avut și tu un cuvânt de spus în ce se va întâmpla mai departe?
item-told-why = Ți-au spus oamenii de ce au hotărât să facă așa?
section-good-things-said-lead = Aici e vorba despre întâlnire.
item-good-things-said = Au spus oamenii de acolo ce este bun la familia ta?
item-made-a-difference = Părerea ta a schimbat ce vor face oamenii?
section-understand-my-plan-lead = Un plan spune cum vă vor ajuta oamenii pe tine și pe familia ta.
item-understand-my-plan = Înțelegi ce este în planul tău?
item-safe-where-i-live = Te simți în siguranță acolo unde locuiești?
item-grown-up-to-talk-to = Există un adult cu care poți vorbi dacă nu te simți în siguranță?
