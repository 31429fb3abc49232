### Children aged 8 to 11, after a child protection conference.

title = Sapulce par tavu drošību
purpose = Bija sapulce par to, kā panākt, lai tu būtu drošībā. Šie jautājumi ir par to, kā tas bija tev.

scale-agreement-yes = Jā
scale-agreement-mostly = Pārsvarā jā
scale-agreement-not-much = Ne īpaši
scale-agreement-no = Nē
scale-went-went = Jā
scale-went-did-not-want = Nē, es negribēju
scale-went-not-asked = Nē, neviens man nejautāja
scale-went-other-reason = Nē, cita iemesla dēļ
scale-heard-myself = Jā, no manis
scale-heard-someone = Jā, no kāda, kas to pateica manā vietā
scale-heard-not-heard = Nē

item-understand-meeting = Vai cilvēki tev palīdzēja saprast, kāpēc vajag šo sapulci?
section-went-to-meeting-lead = Skaitās arī tad, ja tu sapulcē biji tikai daļu laika.
item-went-to-meeting = Vai tu biji sapulcē par savu drošību?
section-views-heard-lead = Tu vari to pateikt, uzrakstīt vai uzzīmēt. Vai arī kāds var to pateikt tavā vietā.
item-views-heard = Vai cilvēki sapulcē dzirdēja, ko tu domā?
item-felt-listened-to = Vai tu jūti, ka cilvēki tevi uzklausīja?
item-had-a-say = Vai tu varēji palīdzēt izlemt, kas notiks tālāk?
item-told-why = Vai cilvēki tev pateica, kāpēc viņi tā izlēma?
section-good-things-said-lead = Tas ir par sapulci.
item-good-things-said = Vai cilvēki tur teica, kas tavā ģimenē ir labs?
item-made-a-difference = Vai tas, ko tu domā, mainīja to, ko cilvēki darīs?
section-understand-my-plan-lead = Plānā ir teikts, kā cilvēki palīdzēs tev un tavai ģimenei.
item-understand-my-plan = Vai tu saproti, kas ir tavā plānā?
item-safe-where-i-live = Vai tu jūties droši tur, kur dzīvo?
item-grown-up-to-talk-to = Vai ir kāds pieaugušais, ar ko tu vari parunāt, ja nejūties droši?
