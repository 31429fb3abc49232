### Young people aged 12 to 17, after a child protection conference.

title = Bērnu aizsardzības konference par tevi
purpose = Par tevi notika bērnu aizsardzības konference (child protection conference). Šie jautājumi ir par to, kā tas bija tev un kas no tā iznāca.

scale-agreement-very-true = Pilnīga taisnība
scale-agreement-mostly-true = Lielākoties taisnība
scale-agreement-a-bit-true = Mazliet taisnība
scale-agreement-not-true = Nav taisnība
scale-safer-much-safer = Daudz drošāk
scale-safer-bit-safer = Mazliet drošāk
scale-safer-same = Tāpat kā agrāk
scale-safer-bit-less-safe = Mazliet mazāk droši
scale-safer-much-less-safe = Daudz mazāk droši
scale-went-all = Jā, visu laiku
scale-went-part = Jā, daļu laika
scale-went-chose-not = Nē, es izvēlējos neiet
scale-went-not-asked = Nē, neviens man nejautāja
scale-went-other-reason = Nē, cita iemesla dēļ
scale-heard-myself = Jā, no manis
scale-heard-someone = Jā, no kāda, kas to pateica manā vietā
scale-heard-not-heard = Nē

section-before = Pirms konferences
section-before-lead = Bērnu aizsardzības konference (child protection conference) ir liela sanāksme par to, kā panākt, lai tu būtu drošībā.
item-conference-explained = Cilvēki man pastāstīja par konferenci tā, ka es varēju saprast.
item-asked-how-to-share = Man pajautāja, kā es gribu izteikt savu viedokli.

section-conference = Konference
section-conference-lead = Savu viedokli tu vari pateikt vai uzrakstīt. Vai arī kāds var runāt tavā vietā, pat ja tevis tur nav.
item-went-to-conference = Vai tu biji pēdējā bērnu aizsardzības konferencē par sevi?
item-heard-at-conference = Vai cilvēki konferencē dzirdēja tavu viedokli?

section-there = Kad tu tur biji
item-good-things-seen = Cilvēki konferencē redzēja manā ģimenē arī labo, ne tikai problēmas.
item-respect-at-conference = Cilvēki konferencē cienīja to, kas es esmu.

section-listened-to = Vai tevi uzklausīja
section-listened-to-lead = Šie jautājumi ir tev arī tad, ja tevis tur nebija.
item-felt-listened-to = Es jutu, ka mani uzklausa.
item-took-me-seriously = Cilvēki uztvēra manu viedokli nopietni.
item-had-a-say = Es varēju piedalīties lemšanā.
item-told-me-why = Ja cilvēki nedarīja to, ko es lūdzu, viņi man pateica, kāpēc.
item-made-a-difference = Mans viedoklis ietekmēja to, ko nolēma.

section-plan = Plāns
section-plan-lead = Tavā plānā ir teikts, kam jānotiek tālāk un kurš ko dara.
item-know-the-plan = Es zinu, kāds ir plāns man un manai ģimenei.
item-understand-my-plan = Es saprotu, kas ir teikts manā plānā.

section-safe = Drošības sajūta
section-safe-lead = Šie ir pēdējie jautājumi.
item-safe-where-i-live = Es jūtos droši tur, kur dzīvoju.
item-know-who-to-go-to = Es zinu, pie kā iet, ja nejūtos droši.
item-feel-safer = Kopš es pirmo reizi saņēmu palīdzību, es jūtos …
