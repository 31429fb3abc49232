### Young people aged 12 to 17, after a child protection conference.

title = Çocuk koruma konferansın (child protection conference)
purpose = Seninle ilgili bir çocuk koruma konferansı yapıldı. Bu sorular, konferansın senin için nasıl geçtiği ve sonucunda neler olduğuyla ilgili.

scale-agreement-very-true = Çok doğru
scale-agreement-mostly-true = Çoğunlukla doğru
scale-agreement-a-bit-true = Biraz doğru
scale-agreement-not-true = Doğru değil
scale-safer-much-safer = Çok daha güvende
scale-safer-bit-safer = Biraz daha güvende
scale-safer-same = Aynı
scale-safer-bit-less-safe = Biraz daha az güvende
scale-safer-much-less-safe = Çok daha az güvende
scale-went-all = Evet, tamamına
scale-went-part = Evet, bir kısmına
scale-went-chose-not = Hayır, gitmemeyi ben seçtim
scale-went-not-asked = Hayır, kimse bana sormadı
scale-went-other-reason = Hayır, başka bir nedenle
scale-heard-myself = Evet, benden
scale-heard-someone = Evet, benim yerime anlatan birinden
scale-heard-not-heard = Hayır

section-before = Konferanstan önce
section-before-lead = Çocuk koruma konferansı, seni nasıl güvende tutabilecekleriyle ilgili büyük bir toplantıdır.
item-conference-explained = Konferansı bana anlayabileceğim bir şekilde anlattılar.
item-asked-how-to-share = Görüşlerimi nasıl paylaşmak istediğim bana soruldu.

section-conference = Konferans
section-conference-lead = Görüşlerini konuşarak ya da yazarak paylaşabilirsin. Ya da orada olmasan bile biri senin adına konuşabilir.
item-went-to-conference = Son çocuk koruma konferansına gittin mi?
item-heard-at-conference = Konferanstaki insanlar senin görüşlerini duydu mu?

section-there = Orada olmak
item-good-things-seen = Konferanstaki insanlar ailemin sadece sorunlarını değil, iyi yönlerini de gördü.
item-respect-at-conference = Konferanstaki insanlar kim olduğuma saygı gösterdi.

section-listened-to = Seni dinlemeleri
section-listened-to-lead = Orada olmasan da bu sorular senin için.
item-felt-listened-to = Beni dinlediklerini hissettim.
item-took-me-seriously = Görüşlerimi ciddiye aldılar.
item-had-a-say = Verilen kararlarda söz hakkım oldu.
item-told-me-why = İstediğim şey yapılmadıysa bana nedenini söylediler.
item-made-a-difference = Görüşlerim, verilen kararlarda fark yarattı.

section-plan = Plan
section-plan-lead = Planın, bundan sonra neler olması gerektiğini ve kimin ne yapacağını söyler.
item-know-the-plan = Benim ve ailem için planın ne olduğunu biliyorum.
item-understand-my-plan = Planımda yazanları anlıyorum.

section-safe = Kendini güvende hissetmek
section-safe-lead = Bunlar son sorular.
item-safe-where-i-live = Yaşadığım yerde kendimi güvende hissediyorum.
item-know-who-to-go-to = Kendimi güvende hissetmezsem kime gideceğimi biliyorum.
item-feel-safer = Yardım almaya başladığımdan beri kendimi … hissediyorum.
