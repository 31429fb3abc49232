### Young people aged 12 to 17, about the help that they get.

title = Palīdzība, ko tu saņem
purpose = Šie jautājumi ir par palīdzību, ko saņem tu un tava ģimene, un par to, vai tā kaut ko maina.

scale-agreement-very-true = Pilnīga taisnība
scale-agreement-mostly-true = Lielākoties taisnība
scale-agreement-a-bit-true = Mazliet taisnība
scale-agreement-not-true = Nav taisnība
scale-safer-much-safer = Daudz drošāk
scale-safer-bit-safer = Mazliet drošāk
scale-safer-same = Tāpat kā agrāk
scale-safer-bit-less-safe = Mazliet mazāk droši
scale-safer-much-less-safe = Daudz mazāk droši
scale-better-much-better = Daudz labāk
scale-better-bit-better = Mazliet labāk
scale-better-same = Tāpat kā agrāk
scale-better-bit-worse = Mazliet sliktāk
scale-better-much-worse = Daudz sliktāk
scale-yes-no-yes = Jā
scale-yes-no-no = Nē

section-safe = Drošības sajūta
section-safe-lead = Šie pirmie jautājumi ir par drošības sajūtu.
item-safe-where-i-live = Es jūtos droši tur, kur dzīvoju.
item-know-who-to-go-to = Es zinu, pie kā iet, ja nejūtos droši.
item-feel-safer = Kopš es pirmo reizi saņēmu palīdzību, es jūtos …

section-listened-to = Vai tevi uzklausa
section-listened-to-lead = Padomā par cilvēkiem, kas tev palīdz: sociālajiem darbiniekiem, atbalsta darbiniekiem, jaunatnes darbiniekiem un citiem.
item-listen-to-me = Cilvēki, kas ar mani strādā, mani uzklausa.
item-take-me-seriously = Viņi nopietni uztver to, ko es saku.
item-have-a-say = Es varu piedalīties lemšanā par savu dzīvi.
item-tell-me-why = Ja cilvēki nedara to, ko es lūdzu, viņi man pasaka, kāpēc.
item-changed-because-of-me = Kaut kas ir mainījies tā dēļ, ko es teicu.

section-plan = Vai tu zini, kas notiek
section-plan-lead = Tavā plānā ir teikts, kam jānotiek tālāk un kurš ko dara.
item-explained = Cilvēki man izskaidro, kas notiek, tā, ka es varu saprast.
item-know-the-plan = Es zinu, kāds ir plāns man un manai ģimenei.
item-seen-my-plan = Es saprotu, kas ir teikts manā plānā.
item-good-things = Darbinieki redz manā ģimenē arī labo, ne tikai problēmas.

section-help = Palīdzības saņemšana
section-help-lead = Padomā par palīdzību, ko saņēmi tu un tava ģimene.
item-soon-enough = Es saņēmu palīdzību pietiekami drīz.
item-when-needed = Es saņemu palīdzību, kad man to vajag.
item-one-story = Man nav atkal un atkal jāstāsta savs stāsts jauniem cilvēkiem.
item-work-together = Cilvēki, kas man palīdz, sadarbojas savā starpā.

section-people = Cilvēki, kas tev palīdz
item-someone-i-trust = Ir vismaz viens darbinieks vai brīvprātīgais, kam es uzticos.
item-same-worker = Viens un tas pats darbinieks ar mani strādā pietiekami ilgi, lai es varētu viņu iepazīt.
item-respect = Darbinieki ciena to, kas es esmu.
item-treated-fairly = Pret mani izturas taisnīgi.
item-has-social-worker = Vai tev ir sociālais darbinieks (social worker)?

section-social-worker = Tavs sociālais darbinieks
item-can-talk = Es varu parunāt ar savu sociālo darbinieku, kad man to vajag.
item-does-what-they-say = Mans sociālais darbinieks dara to, ko saka, ka darīs.

section-now = Kā ir tagad
section-now-lead = Šie ir pēdējie jautājumi.
item-problems-better = Salīdzinot ar laiku, pirms mēs saņēmām palīdzību, mana ģimene tagad spēj tikt galā ar problēmām …
item-unsafe-things-better = Tas, kā dēļ es nejutos droši, ir mainījies uz labo pusi.
item-help-with-health = Kad man to vajag, es varu saņemt palīdzību saistībā ar savu veselību un to, kā es jūtos.
item-help-with-school = Es saņemu palīdzību, kas man vajadzīga, lai man labi veiktos skolā vai koledžā.
