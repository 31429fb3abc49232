### Children aged 4 to 7, about the people who help them.

title = Tu un tavi palīgi
purpose = Šie jautājumi ir par tevi un pieaugušajiem, kas tev palīdz.

scale-sometimes-yes = Jā
scale-sometimes-sometimes = Dažreiz
scale-sometimes-no = Nē
scale-a-bit-yes = Jā
scale-a-bit-a-bit = Mazliet
scale-a-bit-no = Nē
scale-yes-no-yes = Jā
scale-yes-no-no = Nē

item-helped = Vai kāds pieaugušais tev tagad palīdz atbildēt?
item-easy-to-go-to-school = Vai tev ir viegli iet uz skolu?
item-safe-at-school = Vai tu skolā jūties droši?
item-safe-at-home = Vai tu mājās jūties droši?
item-listen-to-me = Vai pieaugušie, kas tev palīdz, klausās, ko tu saki?
item-ask-what-i-want = Vai pieaugušie tev jautā, ko tu gribi?
item-know-why = Vai tu zini, kāpēc cilvēki nāk palīdzēt?
section-has-social-worker-lead = Sociālais darbinieks ir pieaugušais, kas palīdz ģimenēm. Angliski: social worker.
item-has-social-worker = Vai pie tevis nāk sociālais darbinieks?
section-like-visits-lead = Tas ir par tavu sociālo darbinieku.
item-like-visits = Vai tev patīk, kad sociālais darbinieks pie tevis nāk?
item-kind = Vai pieaugušie, kas tev palīdz, ir laipni?
item-like-to-talk = Vai tev patīk runāt ar saviem palīgiem?
