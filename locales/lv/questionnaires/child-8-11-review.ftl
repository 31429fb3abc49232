### Children aged 8 to 11 who are looked after, after a review.

title = Sapulce par to, kā par tevi rūpējas (review meeting)
purpose = Tev bija sapulce, ko angliski sauc „review meeting”. Šie jautājumi ir par sapulci un par to, kā tev klājas.

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

section-went-to-review-lead = Skaitās arī tad, ja tu sapulcē biji tikai daļu laika.
item-went-to-review = Vai tu biji pēdējā sapulcē par to, kā par tevi rūpējas (review meeting)?
section-heard-at-review-lead = Tu vari to pateikt, uzrakstīt vai uzzīmēt. Vai arī kāds var to pateikt tavā vietā.
item-heard-at-review = Vai cilvēki sapulcē dzirdēja, ko tu domā?
item-felt-listened-to = Vai tu jūti, ka cilvēki tevi uzklausīja?
item-had-a-say = Vai tu varēji palīdzēt izlemt, kas notiks tālāk?
item-understand-next = Vai cilvēki tev palīdzēja saprast, kas notiks tālāk?
item-made-a-difference = Vai tas, ko tu domā, mainīja to, ko cilvēki darīs?
section-understand-my-plan-lead = Plānā ir teikts, kā cilvēki par tevi rūpēsies un tev palīdzēs.
item-understand-my-plan = Vai tu saproti, kas ir tavā plānā?
item-help-to-learn = Vai tu saņem palīdzību, kas tev vajadzīga, lai mācītos?
item-easy-to-go-to-school = Vai tev ir viegli iet uz skolu?
item-help-when-unwell = Vai tu saņem palīdzību, kad tu nejūties labi?
item-safe-where-i-live = Vai tu jūties droši tur, kur dzīvo?
item-grown-up-to-talk-to = Vai ir kāds pieaugušais, ar ko tu vari parunāt, ja nejūties droši?
item-time-to-know-them = Vai tev bija laiks iepazīt savu sociālo darbinieku (social worker)?
item-trust-social-worker = Vai tu uzticies savam sociālajam darbiniekam?
