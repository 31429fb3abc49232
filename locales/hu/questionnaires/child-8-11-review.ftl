### Children aged 8 to 11 who are looked after, after a review.

title = A gondozásodról szóló megbeszélés (review meeting)
purpose = Volt egy megbeszélés a gondozásodról. Ezek a kérdések a megbeszélésről szólnak, és arról, hogy vannak a dolgaid.

scale-agreement-yes = Igen
scale-agreement-mostly = Többnyire
scale-agreement-not-much = Nem nagyon
scale-agreement-no = Nem
scale-went-went = Igen
scale-went-did-not-want = Nem, nem akartam
scale-went-not-asked = Nem, senki sem kérdezett meg
scale-went-other-reason = Nem, más okból
scale-heard-myself = Igen, tőlem
scale-heard-someone = Igen, valakitől, aki elmondta nekik helyettem
scale-heard-not-heard = Nem

section-went-to-review-lead = Az is számít, ha csak egy részén voltál ott.
item-went-to-review = Ott voltál a legutóbbi megbeszélésen (review meeting) a gondozásodról?
section-heard-at-review-lead = Elmondhatod, leírhatod vagy lerajzolhatod, amit gondolsz. Vagy valaki elmondhatja helyetted.
item-heard-at-review = Hallották a megbeszélésen, hogy mit gondolsz?
item-felt-listened-to = Úgy érzed, hogy meghallgattak?
item-had-a-say = Beleszólhattál abba, hogy mi legyen ezután?
item-understand-next = Segítettek neked megérteni, hogy mi fog történni ezután?
item-made-a-difference = Változtatott a véleményed azon, hogy mit fognak tenni az emberek?
section-understand-my-plan-lead = A terv arról szól, hogyan fognak gondoskodni rólad és segíteni neked.
item-understand-my-plan = Érted, mi van a tervedben?
item-help-to-learn = Megkapod azt a segítséget, amire szükséged van a tanuláshoz?
item-easy-to-go-to-school = Könnyű neked iskolába járni?
item-help-when-unwell = Ha nem érzed jól magad, kapsz segítséget?
item-safe-where-i-live = Biztonságban érzed magad ott, ahol laksz?
item-grown-up-to-talk-to = Van olyan felnőtt, akivel beszélhetsz, ha nem érzed magad biztonságban?
item-time-to-know-them = Volt időd megismerni a szociális munkásodat (social worker)?
item-trust-social-worker = Megbízol a szociális munkásodban?
