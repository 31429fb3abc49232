### Young people aged 12 to 17 who are looked after, after a review.

title = Tavas aprūpes pārskatīšanas sanāksme (looked after review)
purpose = Šie jautājumi ir par tavu pēdējo aprūpes pārskatīšanas sanāksmi un par to, kā tev klājas.

scale-agreement-very-true = Pilnīga taisnība
scale-agreement-mostly-true = Lielākoties taisnība
scale-agreement-a-bit-true = Mazliet taisnība
scale-agreement-not-true = Nav taisnība
scale-went-all = Jā, visu laiku
scale-went-part = Jā, daļu laika
scale-went-chose-not = Nē, es izvēlējos neiet
scale-went-not-asked = Nē, neviens man nejautāja
scale-went-other-reason = Nē, cita iemesla dēļ
scale-heard-myself = Jā, no manis
scale-heard-someone = Jā, no kāda, kas to pateica manā vietā
scale-heard-not-heard = Nē
scale-yes-no-yes = Jā
scale-yes-no-no = Nē

section-review = Sanāksme
section-review-lead = Savu viedokli tu vari pateikt vai uzrakstīt. Vai arī kāds var runāt tavā vietā, pat ja tevis tur nav.
item-went-to-review = Vai tu biji savā pēdējā aprūpes pārskatīšanas sanāksmē (looked after review)?
item-heard-at-review = Vai cilvēki sanāksmē dzirdēja tavu viedokli?

section-listened-to = Vai tevi uzklausīja
section-listened-to-lead = Šie jautājumi ir tev arī tad, ja tevis tur nebija.
item-felt-listened-to = Es jutu, ka mani uzklausa.
item-had-a-say = Es varēju piedalīties lemšanā.
item-told-me-why = Ja cilvēki nedarīja to, ko es lūdzu, viņi man pateica, kāpēc.
item-made-a-difference = Mans viedoklis ietekmēja to, ko nolēma.

section-plan = Tavs plāns
section-plan-lead = Tavā plānā ir teikts, kam jānotiek tālāk un kurš ko dara.
item-explained = Cilvēki man izskaidro, kas notiek, tā, ka es varu saprast.
item-know-my-plan = Es zinu, kāds ir plāns man.
item-understand-my-plan = Es saprotu, kas ir teikts manā plānā.
item-promises-checked = Manās pārskatīšanas sanāksmēs pārbauda, vai cilvēki izdarīja to, ko teica, ka darīs.

section-people = Cilvēki, kas tev palīdz
item-can-talk = Es varu parunāt ar savu sociālo darbinieku (social worker), kad man to vajag.
item-does-what-they-say = Mans sociālais darbinieks dara to, ko saka, ka darīs.
item-same-worker = Viens un tas pats darbinieks ar mani strādā pietiekami ilgi, lai es varētu viņu iepazīt.
item-someone-i-trust = Ir vismaz viens darbinieks vai brīvprātīgais, kam es uzticos.
item-respect = Darbinieki ciena to, kas es esmu.

section-now = Kā ir tagad
item-safe-where-i-live = Es jūtos droši tur, kur dzīvoju.
item-know-who-to-go-to = Es zinu, pie kā iet, ja nejūtos droši.
item-health-help = Kad man to vajag, es varu saņemt palīdzību saistībā ar savu veselību.
item-in-education = Vai tu ej skolā vai koledžā?

section-education = Skola vai koledža
section-education-lead = Šie ir pēdējie jautājumi.
item-help-with-school = Es saņemu palīdzību, kas man vajadzīga, lai man labi veiktos skolā vai koledžā.
item-easy-to-go = Man ir viegli iet uz skolu vai koledžu.
