### Practitioners and volunteers, after a safeguarding course.

title = Jūsu bērnu aizsardzības kurss
purpose = Šie jautājumi ir par bērnu aizsardzības (safeguarding) kursu, kurā jūs piedalījāties, un par to, ko no tā paņemat savam darbam.

scale-agreement-strongly-agree = Pilnīgi piekrītu
scale-agreement-agree = Piekrītu
scale-agreement-neither = Ne piekrītu, ne nepiekrītu
scale-agreement-disagree = Nepiekrītu
scale-agreement-strongly-disagree = Pilnīgi nepiekrītu
scale-first-step-tell-lead = Uzklausu, pierakstu bērna vārdus un tajā pašā dienā pastāstu personai, kas pie mums atbild par bērnu aizsardzību (safeguarding lead)
scale-first-step-ask-more = Iztaujāju bērnu par sīkumiem, līdz man ir skaidrs, kas notika
scale-first-step-speak-at-home = Vispirms runāju ar cilvēkiem mājās, lai uzklausītu viņu pusi
scale-first-step-wait-and-see = Vēroju, vai ir citas pazīmes, pirms kādam to stāstu

section-course = Kurss un mācības kopumā
item-right-level = Kurss bija manai lomai piemērotā līmenī.
item-can-get-training = Es varu saņemt bērnu aizsardzības mācības, kas man vajadzīgas manā lomā.
item-time-for-training = Darbā man dod laiku bērnu aizsardzības mācībām.

section-know = Zināt, ko darīt
section-know-lead = Padomājiet par to, ko zināt tagad, pēc kursa.
item-know-what-to-do = Es zinu, ko darīt, ja uztraucos par bērnu.
item-know-when-to-refer = Es zinu, kad jānosūta ziņojums (referral) bērnu sociālajam dienestam (children’s social care).
item-know-other-help = Es zinu, kāda palīdzība ir pieejama bērniem, kuri neatbilst sociālā dienesta palīdzības slieksnim (threshold).
item-know-early-help = Es zinu, kā ģimenei mūsu apkārtnē saņemt agrīno palīdzību (early help).

section-procedures = Procedūras un kāds gadījums
section-procedures-lead = Šis gadījums nav par īstu bērnu. Nevienam neliek atzīmi: rāda tikai kopsummas.
item-understand-procedures = Es saprotu, kā darbojas mūsu bērnu aizsardzības procedūras.
item-confident-procedures = Es jūtu pārliecību, kad lietoju mūsu bērnu aizsardzības procedūras.
item-case-first-step = Izdomāts gadījums: bērns jums pastāsta, ka kāds mājās viņam dara pāri. Ko jūs darāt vispirms?

section-work = Atkal darbā
section-work-lead = Šie ir pēdējie jautājumi.
item-have-skills = Man ir prasmes, kas man vajadzīgas, lai manā darbā bērni būtu drošībā.
item-course-lessons = Kurss man parādīja, kā savā darbā izmantot atziņas no vietējām gadījumu izvērtēšanām (local reviews).
item-lasting-difference = Tas, ko es iemācījos, ilgstoši kaut ko mainīs uz labu bērniem, ar kuriem es strādāju.
