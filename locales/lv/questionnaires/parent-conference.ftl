### Parents and carers, after a child protection conference.

title = Konference par jūsu bērnu
purpose = Šie jautājumi ir par pēdējo bērnu aizsardzības konferenci (child protection conference) jūsu ģimenei un par to, kas no tās iznāca.

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
scale-went-all = Jā, visu laiku
scale-went-part = Jā, daļu laika
scale-went-absent = Nē
scale-views-shared-by-child = Jā, to izteica mans bērns
scale-views-shared-by-someone = Jā, kāds to izteica mana bērna vietā
scale-views-shared-not-shared = Nē
scale-yes-no-yes = Jā
scale-yes-no-no = Nē

section-before = Pirms konferences
section-before-lead = Skaitās arī tad, ja jūs piedalījāties pa tālruni vai video.
item-told-what-about = Pirms konferences man pateica, par ko mēs runāsim.
item-time-to-read = Man bija pietiekami daudz laika, lai pirms konferences izlasītu ziņojumus.
item-reports-true = Ziņojumos mūsu ģimene bija parādīta tāda, kāda tā ir.
item-needed-help-to-take-part = Vai jums vajadzēja tulku vai citu palīdzību, lai piedalītos?
item-went-myself = Vai jūs bijāt konferencē?

section-taking-part = Palīdzība, lai piedalītos
item-got-help-to-take-part = Es saņēmu palīdzību, kas man bija vajadzīga, lai piedalītos.
item-could-say-all = Ar šo palīdzību es varēju pateikt to, ko gribēju pateikt.

section-conference = Konferencē
section-conference-lead = Tas, kas mēs esam, var nozīmēt mūsu kultūru, valodu, ticību, veselību vai dzīvesveidu.
item-listened-to-me = Cilvēki konferencē mani uzklausīja.
item-took-worries-seriously = Viņi nopietni uztvēra manas raizes.
item-respected-us = Cilvēki konferencē cienīja to, kas mēs esam.
item-told-us-why = Cilvēki mums pateica, kāpēc viņi tā izlēma.

section-decisions = Ko nolēma
section-decisions-lead = Šie jautājumi ir jums arī tad, ja jūs tur nebijāt.
item-had-a-say = Es varēju piedalīties lemšanā par savu ģimeni.
item-noticed-strengths = Cilvēki pamanīja, kas mūsu ģimenei labi izdodas.
item-know-what-next = Es zinu, kam jānotiek tālāk.
item-know-if-no-change = Es zinu, kas notiks, ja nekas nemainīsies.
item-has-plan = Vai jūsu ģimenei tagad ir plāns?

section-plan = Plāns
item-understand-plan = Es saprotu, ko plānā no mums prasa.
item-copy-of-plan = Man ir savs plāna eksemplārs.
item-by-when = Es zinu, līdz kuram laikam jānotiek pārmaiņām.
item-plan-fits-worries = Plāns risina to, par ko cilvēki uztraucas.
item-everyone-checked = Sanāksmēs pārbauda, vai visi ir izdarījuši to, ko teica, ka darīs.

section-safe = Jūsu bērns tagad
section-safe-lead = Ja bērnu ir vairāk, padomājiet par visiem.
item-child-safe = Es jūtu, ka mans bērns šobrīd ir drošībā.
item-child-safer = Kopš mēs pirmo reizi saņēmām palīdzību, mans bērns ir …
item-conference-over-four = Vai konference bija par bērnu, kuram ir 4 gadi vai vairāk?

section-child = Jūsu bērna viedoklis
section-child-lead = Ja bērnu ir vairāk, padomājiet par vecāko. Šie ir pēdējie jautājumi.
item-child-went = Vai jūsu bērns bija konferencē?
item-child-views = Vai konferencē izteica jūsu bērna viedokli?
item-child-listened-to = Cilvēki, kas mums palīdz, uzklausa manu bērnu.
item-child-has-say = Mans bērns var piedalīties lemšanā par savu dzīvi.
item-child-told = Cilvēki manam bērnam izskaidro, kas notiek, tā, ka bērns to var saprast.
