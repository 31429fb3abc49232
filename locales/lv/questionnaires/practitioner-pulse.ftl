### Practitioners and volunteers, once a year.

title = Darbs, lai bērni būtu drošībā
purpose = Šie jautājumi ir par jūsu darbu, lai bērni būtu drošībā, un par atbalstu, ko jūs tam saņemat. Lūdzu, atbildiet par savu darbu kopumā.

scale-agreement-strongly-agree = Pilnīgi piekrītu
scale-agreement-agree = Piekrītu
scale-agreement-neither = Ne piekrītu, ne nepiekrītu
scale-agreement-disagree = Nepiekrītu
scale-agreement-strongly-disagree = Pilnīgi nepiekrītu
scale-last-training-last-year = Pēdējā gada laikā
scale-last-training-one-to-three = Pirms 1 līdz 3 gadiem
scale-last-training-over-three = Pirms vairāk nekā 3 gadiem
scale-last-training-never = Nekad
scale-last-supervision-last-month = Pēdējā mēneša laikā
scale-last-supervision-one-to-three = Pirms 1 līdz 3 mēnešiem
scale-last-supervision-over-three = Pirms vairāk nekā 3 mēnešiem
scale-last-supervision-never = Nekad
scale-how-many-three = Visi trīs
scale-how-many-two = Divi
scale-how-many-one = Viens
scale-how-many-none = Neviens
scale-went-all = Jā, visu laiku
scale-went-part = Jā, daļu laika
scale-went-absent = Nē
scale-views-shared-in-person = Bērns pats pateica, ko domā
scale-views-shared-advocate = Bērna vārdā runāja pārstāvis (advocate)
scale-views-shared-in-writing = Rakstiski, attēlos vai ar lietotni
scale-views-shared-by-worker = Sanāksmē to pateica darbinieks
scale-views-shared-not-shared = Tas netika izteikts
scale-yes-no-yes = Jā
scale-yes-no-no = Nē

section-role = Jūsu loma
section-role-lead = Lai mēs jautātu tikai to, kas attiecas uz jūsu lomu. Lūdzu, skaitiet tikai sanāksmes par bērnu, kuram ir 4 gadi vai vairāk.
item-direct-work = Vai jūs tieši strādājat ar bērniem vai ģimenēm (algotā vai brīvprātīgā darbā)?
item-holds-cases = Vai jums ir savi gadījumi, par kuriem jūs atbildat?
item-has-supervision = Vai supervīzija ir daļa no jūsu lomas?
item-been-to-conference = Vai jūs pēdējo 12 mēnešu laikā bijāt bērnu aizsardzības konferencē (child protection conference)?
item-been-to-review = Vai jūs pēdējo 12 mēnešu laikā bijāt aprūpes pārskatīšanas sanāksmē (looked after review)?

section-know = Zināt, ko darīt
item-know-what-to-do = Es zinu, ko darīt, ja uztraucos par bērnu.
item-know-when-to-refer = Es zinu, kad jānosūta ziņojums (referral) bērnu sociālajam dienestam (children’s social care).
item-know-other-help = Es zinu, kāda palīdzība ir pieejama bērniem, kuri neatbilst sociālā dienesta palīdzības slieksnim (threshold).
item-understand-procedures = Es saprotu, kā darbojas mūsu bērnu aizsardzības procedūras.
item-confident-procedures = Es jūtu pārliecību, kad lietoju mūsu bērnu aizsardzības procedūras.

section-training = Mācības un drošs darba sākums
item-can-get-training = Es varu saņemt bērnu aizsardzības mācības, kas man vajadzīgas manā lomā.
item-last-training = Kad jūs pēdējo reizi piedalījāties bērnu aizsardzības mācībās?
item-have-skills = Man ir prasmes, kas man vajadzīgas, lai manā darbā bērni būtu drošībā.
item-checks-first = Manas pārbaudes bija pabeigtas, pirms es sāku patstāvīgi strādāt ar bērniem.
item-induction-first = Mana ievadapmācība notika, pirms es sāku patstāvīgi strādāt ar bērniem.

section-supervision = Supervīzija
item-supervision-reflects = Supervīzija man palīdz apstāties un pārdomāt savu darbu.
item-last-supervision = Kad bija jūsu pēdējā supervīzija?

section-job = Jūsu darbs
item-workload = Mana darba slodze ir paveicama.
item-stay-in-job = Es paredzu, ka pēc 12 mēnešiem strādāšu šajā darbā.

section-together = Sadarbība
item-one-team = Iestādes, ar kurām es strādāju, darbojas kā viena komanda.
item-information-in-time = Citas iestādes sniedz man vajadzīgo informāciju pietiekami laikus, lai es varētu rīkoties.
item-know-what-to-share = Es zinu, kādu informāciju par bērnu drīkstu nodot citiem.

section-front-door = Ziņošana par bažām
section-front-door-lead = Ja pēdējo 12 mēnešu laikā jūs neziņojāt par bažām, atbildiet „Nezinu”.
item-action-soon-enough = Kad es ziņoju par bažām, rīcība seko pietiekami drīz, lai pasargātu bērnu.
item-front-door-advice = Es saņemu noderīgus padomus, kad sazinos ar Children’s Front Door.
item-hear-back = Es saņemu atbildi par to, kas notika ar manu ziņojumu (referral).

section-early-help = Agrīnā palīdzība un profilakse
item-know-early-help = Es zinu, kā ģimenei mūsu apkārtnē saņemt agrīno palīdzību (early help).
item-early-help-works = Agrīnā palīdzība kaut ko maina uz labu ģimenēm, kuras es uz to nosūtu.
item-help-fits-need = Palīdzība, ko ģimenes saņem, atbilst viņu vajadzību līmenim.
item-safety-messages = Es nododu ģimenēm drošības ieteikumus, kas izriet no bērnu nāves gadījumu izvērtēšanas.

section-voice = Bērnu viedoklis
section-voice-lead = Padomājiet par visiem saviem gadījumiem.
item-own-words = Es pierakstu to, ko saka katrs bērns, bērna paša vārdiem.
item-see-alone = Es tiekos ar katru bērnu divatā.
item-plans-show-wishes = Mani plāni parāda, ko mēs darījām saistībā ar to, ko bērns gribēja.
item-wishes-changed = Pēdējā gadījumā, ko es noslēdzu, bērna vēlmes mainīja to, ko mēs darījām.

section-each-child = Pazīt katru bērnu
section-each-child-lead = Identitāte var nozīmēt vecumu, invaliditāti, ticību, rasi, valodu, dzimumu vai seksuālo orientāciju.
item-time-for-each = Man ir pietiekami daudz laika, lai iepazītu katru bērnu, ar kuru strādāju.
item-explain-to-child = Lai izskaidrotu, kas notiek, es izmantoju katram bērnam piemērotus vārdus, attēlus vai rīkus.
item-identity = Mani plāni atspoguļo katra bērna identitāti.
item-six-months = Ar lielāko daļu ģimeņu manos gadījumos es strādāju sešus mēnešus vai ilgāk.

section-safety = Drošība un risks
item-know-how-safe = Es zinu, cik lielā drošībā tagad ir katrs bērns manos gadījumos.
item-told-me-safer = Padomājiet par pēdējiem trim bērniem, kuriem palīdzība beidzās. Cik no viņiem jums teica, ka jūtas drošāk?
item-risks-down = Es zinu, kuri riski katrā no maniem gadījumiem ir mazinājušies.
item-manager-decisions = Mans tiešais vadītājs pieraksta skaidrus lēmumus manos gadījumos.

section-parents = Vecāki un aprūpētāji
item-time-for-parents = Es dodu vecākiem laiku pateikt, ko viņi domā.
item-parents-comment = Vecāki var izteikties par manu ziņojumu pirms sanāksmes.
item-what-works-well = Manos novērtējumos ir teikts, kas ģimenē izdodas labi.
item-decisions-explained = Lēmumus ģimenei izskaidro.

section-plans = Novērtējumi, plāni un pārskatīšana
item-time-to-assess = Man ir laiks, kas vajadzīgs, lai uzrakstītu labu novērtējumu.
item-plans-clear = Mani plāni skaidri parāda, kam jānotiek.
item-plan-copies = Katrai ģimenei ir plāna eksemplārs, ko tā var saprast.
item-reviews-challenge = Pārskatīšanas sanāksmēs apšauba plānus, kas nedarbojas.

section-conference = Pēdējā konference
section-conference-lead = Ja bērnu bija vairāk, padomājiet par vecāko. Ja der vairāk nekā viena atbilde, izvēlieties pirmo.
item-conference-child-there = Vai bērns bija pēdējā konferencē, kurā jūs bijāt?
item-conference-views = Kā tajā konferencē tika izteikts bērna viedoklis?

section-review = Pēdējā pārskatīšanas sanāksme
section-review-lead = Ja der vairāk nekā viena atbilde, izvēlieties pirmo.
item-review-child-there = Vai bērns bija pēdējā aprūpes pārskatīšanas sanāksmē (looked after review), kurā jūs bijāt?
item-review-views = Kā tajā sanāksmē tika izteikts bērna viedoklis?

section-learning = Mācīšanās
section-learning-lead = Šie ir pēdējie jautājumi.
item-changed-how-i-work = Es tagad strādāju citādi, jo guvu mācību no vietējas gadījuma izvērtēšanas (local review).
item-know-lessons = Es zinu galvenās atziņas no nesenajām vietējām gadījumu izvērtēšanām (local reviews).
item-partnership-helped = Pārmaiņas, ko partnerība veica pēdējā gada laikā, ir palīdzējušas bērniem, ar kuriem es strādāju.
