### Children aged 8 to 11, after a child protection conference.

title = A megbeszélés a biztonságodról
purpose = Volt egy megbeszélés arról, hogyan lehetsz biztonságban. Ezek a kérdések arról szólnak, milyen volt ez neked.

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

item-understand-meeting = Segítettek neked megérteni, hogy mire való a megbeszélés?
section-went-to-meeting-lead = Az is számít, ha csak egy részén voltál ott.
item-went-to-meeting = Ott voltál a biztonságodról szóló megbeszélésen?
section-views-heard-lead = Elmondhatod, leírhatod vagy lerajzolhatod, amit gondolsz. Vagy valaki elmondhatja helyetted.
item-views-heard = Hallották a megbeszélésen, hogy mit gondolsz?
item-felt-listened-to = Úgy érzed, hogy meghallgattak?
item-had-a-say = Beleszólhattál abba, hogy mi legyen ezután?
item-told-why = Elmondták neked, miért így döntöttek?
section-good-things-said-lead = Ez a megbeszélésről szól.
item-good-things-said = Elmondták ott az emberek, hogy mi a jó a családodban?
item-made-a-difference = Változtatott a véleményed azon, hogy mit fognak tenni az emberek?
section-understand-my-plan-lead = A terv arról szól, hogyan fognak segíteni neked és a családodnak.
item-understand-my-plan = Érted, mi van a tervedben?
item-safe-where-i-live = Biztonságban érzed magad ott, ahol laksz?
item-grown-up-to-talk-to = Van olyan felnőtt, akivel beszélhetsz, ha nem érzed magad biztonságban?
