### Children aged 8 to 11, about the help that they get.

title = Cilvēki, kas tev palīdz
purpose = Šie jautājumi ir par cilvēkiem, kas palīdz tev un tavai ģimenei, un par to, kāda tev ir šī palīdzība.

scale-agreement-yes = Jā
scale-agreement-mostly = Pārsvarā jā
scale-agreement-not-much = Ne īpaši
scale-agreement-no = Nē
scale-safer-safer = Drošāk nekā agrāk
scale-safer-same = Tāpat kā agrāk
scale-safer-less-safe = Mazāk droši nekā agrāk
scale-easier-easier = Vieglāk nekā agrāk
scale-easier-same = Tāpat kā agrāk
scale-easier-harder = Grūtāk nekā agrāk
scale-yes-no-yes = Jā
scale-yes-no-no = Nē

section-listen-to-me-lead = Padomā par cilvēkiem, kas tev palīdz mājās, skolā un citur.
item-listen-to-me = Vai cilvēki, kas tev palīdz, klausās, ko tu saki?
item-have-a-say = Vai tu vari palīdzēt izlemt, kas ar tevi notiek?
item-understand = Vai cilvēki tev palīdz saprast, kas notiek?
item-good-things = Vai cilvēki, kas tev palīdz, saka, kas tavā ģimenē ir labs?
item-things-that-matter = Vai cilvēkiem, kas tev palīdz, rūp tas, kas tev ir svarīgs?
item-work-together = Vai cilvēki, kas tev palīdz, labi strādā kopā?
item-help-to-learn = Vai tu saņem palīdzību, kas tev vajadzīga, lai mācītos?
item-safe-where-i-live = Vai tu jūties droši tur, kur dzīvo?
item-grown-up-to-talk-to = Vai ir kāds pieaugušais, ar ko tu vari parunāt, ja nejūties droši?
item-feel-safer = Cik droši tu jūties, kopš cilvēki sāka tev palīdzēt?
item-problems-easier = Cik viegli mājās ir tikt galā ar grūtībām, kopš cilvēki sāka tev palīdzēt?
section-has-social-worker-lead = Sociālais darbinieks (social worker) palīdz, lai bērni būtu drošībā un lai viņiem būtu labi.
item-has-social-worker = Vai tev ir sociālais darbinieks?
item-trust-social-worker = Vai tu uzticies savam sociālajam darbiniekam?
item-someone-to-talk-to = Vai ir kāds darbinieks vai palīgs, ar ko tu vari pa īstam parunāt?
