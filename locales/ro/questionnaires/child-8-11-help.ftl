### Children aged 8 to 11, about the help that they get.

title = Oamenii care te ajută
purpose = Întrebările sunt despre oamenii care te ajută pe tine și familia ta și despre cum este acest ajutor pentru tine.

scale-agreement-yes = Da
scale-agreement-mostly = În mare parte da
scale-agreement-not-much = Nu prea
scale-agreement-no = Nu
scale-safer-safer = Mai în siguranță decât înainte
scale-safer-same = La fel ca înainte
scale-safer-less-safe = Mai puțin în siguranță decât înainte
scale-easier-easier = Mai ușor decât înainte
scale-easier-same = La fel ca înainte
scale-easier-harder = Mai greu decât înainte
scale-yes-no-yes = Da
scale-yes-no-no = Nu

section-listen-to-me-lead = Gândește-te la oamenii care te ajută acasă, la școală și în alte locuri.
item-listen-to-me = Oamenii care te ajută ascultă ce spui?
item-have-a-say = Ai și tu un cuvânt de spus în ce se întâmplă cu tine?
item-understand = Te ajută oamenii să înțelegi ce se întâmplă?
item-good-things = Oamenii care te ajută spun ce este bun la familia ta?
item-things-that-matter = Oamenilor care te ajută le pasă de lucrurile importante pentru tine?
item-work-together = Oamenii care te ajută lucrează bine unii cu alții?
item-help-to-learn = Primești ajutorul de care ai nevoie ca să înveți?
item-safe-where-i-live = Te simți în siguranță acolo unde locuiești?
item-grown-up-to-talk-to = Există un adult cu care poți vorbi dacă nu te simți în siguranță?
item-feel-safer = De când oamenii au început să te ajute, cât de în siguranță te simți?
item-problems-easier = De când oamenii au început să te ajute, cât de ușor vă este să rezolvați lucrurile acasă?
section-has-social-worker-lead = Un asistent social (în engleză: social worker) ajută copiii să fie în siguranță și să le fie bine.
item-has-social-worker = Ai un asistent social?
item-trust-social-worker = Ai încredere în asistentul tău social?
item-someone-to-talk-to = Dintre cei care lucrează cu tine sau te ajută, există cineva cu care poți vorbi cu adevărat?
