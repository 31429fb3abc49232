### Children aged 8 to 11, after a child protection conference.

title = Seni güvende tutmakla ilgili toplantı
purpose = Seni güvende tutmakla ilgili bir toplantın oldu. Bu sorular, toplantının senin için nasıl geçtiğiyle ilgili.

scale-agreement-yes = Evet
scale-agreement-mostly = Çoğunlukla
scale-agreement-not-much = Pek değil
scale-agreement-no = Hayır
scale-went-went = Evet
scale-went-did-not-want = Hayır, istemedim
scale-went-not-asked = Hayır, kimse bana sormadı
scale-went-other-reason = Hayır, başka bir nedenle
scale-heard-myself = Evet, benden
scale-heard-someone = Evet, benim yerime anlatan birinden
scale-heard-not-heard = Hayır

item-understand-meeting = İnsanlar, toplantının ne için yapıldığını anlamana yardım etti mi?
section-went-to-meeting-lead = Toplantının bir kısmına gittiysen o da sayılır.
item-went-to-meeting = Seni güvende tutmakla ilgili toplantıya gittin mi?
section-views-heard-lead = Düşündüğünü konuşarak, yazarak ya da resim çizerek anlatabilirsin. Ya da biri senin yerine anlatabilir.
item-views-heard = Toplantıdaki insanlar senin ne düşündüğünü duydu mu?
item-felt-listened-to = İnsanların seni dinlediğini hissediyor musun?
item-had-a-say = Bundan sonra neler olacağı konusunda söz hakkın oldu mu?
item-told-why = İnsanlar, ne yapılacağına neden öyle karar verdiklerini sana söyledi mi?
section-good-things-said-lead = Bu soru toplantıyla ilgili.
item-good-things-said = Oradaki insanlar ailenin iyi yönlerini söyledi mi?
item-made-a-difference = Senin düşüncelerin, insanların yapacağı şeyleri değiştirdi mi?
section-understand-my-plan-lead = Plan, insanların sana ve ailene nasıl yardım edeceğini söyler.
item-understand-my-plan = Planında neler olduğunu anlıyor musun?
item-safe-where-i-live = Yaşadığın yerde kendini güvende hissediyor musun?
item-grown-up-to-talk-to = Kendini güvende hissetmezsen konuşabileceğin bir büyük var mı?
