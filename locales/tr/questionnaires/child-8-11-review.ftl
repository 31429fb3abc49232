### Children aged 8 to 11 who are looked after, after a review.

title = Gözden geçirme toplantın (review)
purpose = Bir gözden geçirme toplantın oldu. Bu sorular o toplantıyla ve senin için her şeyin nasıl gittiğiyle ilgili.

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

section-went-to-review-lead = Toplantının bir kısmına gittiysen o da sayılır.
item-went-to-review = Son gözden geçirme toplantına gittin mi?
section-heard-at-review-lead = Düşündüğünü konuşarak, yazarak ya da resim çizerek anlatabilirsin. Ya da biri senin yerine anlatabilir.
item-heard-at-review = Toplantıdaki insanlar senin ne düşündüğünü duydu mu?
item-felt-listened-to = İnsanların seni dinlediğini hissediyor musun?
item-had-a-say = Bundan sonra neler olacağı konusunda söz hakkın oldu mu?
item-understand-next = İnsanlar, bundan sonra neler olacağını anlamana yardım etti mi?
item-made-a-difference = Senin düşüncelerin, insanların yapacağı şeyleri değiştirdi mi?
section-understand-my-plan-lead = Plan, insanların sana nasıl bakacağını ve nasıl yardım edeceğini söyler.
item-understand-my-plan = Planında neler olduğunu anlıyor musun?
item-help-to-learn = Öğrenmek için ihtiyacın olan yardımı alıyor musun?
item-easy-to-go-to-school = Okula gitmek senin için kolay mı?
item-help-when-unwell = Kendini iyi hissetmediğinde yardım alıyor musun?
item-safe-where-i-live = Yaşadığın yerde kendini güvende hissediyor musun?
item-grown-up-to-talk-to = Kendini güvende hissetmezsen konuşabileceğin bir büyük var mı?
item-time-to-know-them = Sosyal hizmet görevlini (social worker) tanımak için zamanın oldu mu?
item-trust-social-worker = Sosyal hizmet görevline güveniyor musun?
