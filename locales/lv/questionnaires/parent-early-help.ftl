### Parents and carers, about early help.

title = Agrīnā palīdzība (early help) jūsu ģimenei
purpose = Šie jautājumi ir par palīdzību, ko saņem jūsu ģimene, un par to, vai tā kaut ko maina.

scale-agreement-strongly-agree = Pilnīgi piekrītu
scale-agreement-agree = Piekrītu
scale-agreement-neither = Ne piekrītu, ne nepiekrītu
scale-agreement-disagree = Nepiekrītu
scale-agreement-strongly-disagree = Pilnīgi nepiekrītu
scale-safer-much-safer = Daudz lielākā drošībā
scale-safer-bit-safer = Mazliet lielākā drošībā
scale-safer-same = Tādā pašā drošībā
scale-safer-bit-less-safe = Mazliet mazākā drošībā
scale-safer-much-less-safe = Daudz mazākā drošībā
scale-better-much-better = Daudz labāk
scale-better-bit-better = Mazliet labāk
scale-better-same = Tāpat kā agrāk
scale-better-bit-worse = Mazliet sliktāk
scale-better-much-worse = Daudz sliktāk
scale-amount-too-little = Par maz
scale-amount-about-right = Apmēram tik, cik vajag
scale-amount-too-much = Par daudz
scale-yes-no-yes = Jā
scale-yes-no-no = Nē

section-family = Jūsu ģimene
section-family-lead = Lai mēs jautātu tikai to, kas attiecas uz jūsu ģimeni.
item-has-baby = Vai jums ir mazulis, kam vēl nav 1 gada?
item-over-four = Vai palīdzība ir domāta bērnam, kuram ir 4 gadi vai vairāk?
item-has-social-worker = Vai jūsu bērnam ir sociālais darbinieks (social worker)?

section-help = Palīdzības saņemšana
section-help-lead = Padomājiet par visiem cilvēkiem, kas palīdz jūsu ģimenei.
item-soon-enough = Mēs saņēmām palīdzību, pirms kļuva pārāk grūti.
item-when-needed = Mēs saņemam palīdzību, kad mums to vajag.
item-amount-of-help = Palīdzības, ko mēs saņemam, ir …
item-one-story = Man nav atkal un atkal jāstāsta mūsu stāsts jauniem cilvēkiem.
item-work-together = Cilvēki, kas mums palīdz, labi sadarbojas savā starpā.

section-listened-to = Vai jūs uzklausa
section-listened-to-lead = Tas, kas mēs esam, var nozīmēt mūsu kultūru, valodu, ticību, veselību vai dzīvesveidu.
item-listen-to-me = Cilvēki, kas ar mums strādā, mani uzklausa.
item-worries-taken-seriously = Viņi nopietni uztver manas raizes.
item-have-a-say = Es varu piedalīties lemšanā par savu ģimeni.
item-tell-us-why = Cilvēki mums pasaka, kāpēc viņi tā izlemj.
item-respect = Cilvēki ciena to, kas mēs esam.

section-plan = Plāns jūsu ģimenei
section-plan-lead = Novērtējums (assessment) ir tad, kad darbinieki noskaidro, kāda palīdzība ģimenei vajadzīga. Plānā ir teikts, kurš ko darīs.
item-assessment-right = Novērtējumā mūsu ģimene bija aprakstīta pareizi.
item-does-well = Cilvēki pamana, kas mūsu ģimenei labi izdodas.
item-worries-clear = Cilvēki man ir skaidri pateikuši, par ko viņi uztraucas.
item-know-what-next = Es zinu, kam jānotiek tālāk.
item-understand-plan = Es saprotu, ko plānā no mums prasa.

section-people = Cilvēki, kas jums palīdz
item-trusted-worker = Ir kāds darbinieks vai brīvprātīgais, kam mūsu ģimene uzticas.
item-same-worker = Viens un tas pats darbinieks ar mums strādā pietiekami ilgi, lai mēs varētu uzticēties.

section-social-worker = Jūsu bērna sociālais darbinieks
item-gets-on = Mans bērns labi saprotas ar savu sociālo darbinieku.
item-child-can-talk = Mans bērns var parunāt ar savu sociālo darbinieku, kad bērnam to vajag.

section-child = Jūsu bērna viedoklis un skola
section-child-lead = Ja bērnu ir vairāk, padomājiet par vecāko.
item-child-listened-to = Cilvēki, kas mums palīdz, uzklausa manu bērnu.
item-child-has-say = Mans bērns var piedalīties lemšanā par savu dzīvi.
item-child-told = Cilvēki manam bērnam izskaidro, kas notiek, tā, ka bērns to var saprast.
item-help-to-learn = Mans bērns saņem palīdzību, kas bērnam vajadzīga, lai mācītos.
item-easy-to-go = Manam bērnam ir viegli iet uz skolu.

section-baby = Jūsu mazulis
item-safe-sleep = Kāds ar mums ir runājis par to, kā mūsu mazulim droši gulēt (safe sleep).
item-safe-sleep-know = Es zinu, kā droši noguldīt savu mazuli.

section-now = Jūsu bērns tagad
section-now-lead = Ja bērnu ir vairāk, padomājiet par visiem.
item-child-health = Mans bērns saņem veselības aprūpi, kas bērnam vajadzīga.
item-child-safe = Es jūtu, ka mans bērns šobrīd ir drošībā.
item-child-safer = Kopš mēs pirmo reizi saņēmām palīdzību, mans bērns ir …
item-worries-less = Tas, par ko mēs uztraucāmies, ir mainījies uz labo pusi.

section-change = Kas ir mainījies
section-change-lead = Šie ir pēdējie jautājumi.
item-future = Kopš mēs pirmo reizi saņēmām palīdzību, mana bērna nākotne izskatās …
item-as-a-parent = Kopš mēs pirmo reizi saņēmām palīdzību, vecāka vai aprūpētāja lomā es jūtos …
item-family-copes = Kad ir grūti, mūsu ģimene tagad tiek galā …
item-who-to-ask = Es zinu, kam lūgt palīdzību, pirms kļūst pārāk grūti.
