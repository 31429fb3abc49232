### Young people aged 12 to 17 who are looked after, after a review.

title = Bakım gözden geçirme toplantın (looked after review)
purpose = Bu sorular, bakım altındaki çocuklar için yapılan son gözden geçirme toplantınla ve senin için her şeyin nasıl gittiğiyle ilgili.

scale-agreement-very-true = Çok doğru
scale-agreement-mostly-true = Çoğunlukla doğru
scale-agreement-a-bit-true = Biraz doğru
scale-agreement-not-true = Doğru değil
scale-went-all = Evet, tamamına
scale-went-part = Evet, bir kısmına
scale-went-chose-not = Hayır, gitmemeyi ben seçtim
scale-went-not-asked = Hayır, kimse bana sormadı
scale-went-other-reason = Hayır, başka bir nedenle
scale-heard-myself = Evet, benden
scale-heard-someone = Evet, benim yerime anlatan birinden
scale-heard-not-heard = Hayır
scale-yes-no-yes = Evet
scale-yes-no-no = Hayır

section-review = Gözden geçirme toplantısı
section-review-lead = Görüşlerini konuşarak ya da yazarak paylaşabilirsin. Ya da orada olmasan bile biri senin adına konuşabilir.
item-went-to-review = Son bakım gözden geçirme toplantına gittin mi?
item-heard-at-review = Toplantıdaki insanlar senin görüşlerini duydu mu?

section-listened-to = Seni dinlemeleri
section-listened-to-lead = Orada olmasan da bu sorular senin için.
item-felt-listened-to = Beni dinlediklerini hissettim.
item-had-a-say = Verilen kararlarda söz hakkım oldu.
item-told-me-why = İstediğim şey yapılmadıysa bana nedenini söylediler.
item-made-a-difference = Görüşlerim, verilen kararlarda fark yarattı.

section-plan = Planın
section-plan-lead = Planın, bundan sonra neler olması gerektiğini ve kimin ne yapacağını söyler.
item-explained = Neler olduğunu bana anlayabileceğim bir şekilde anlatıyorlar.
item-know-my-plan = Benim için planın ne olduğunu biliyorum.
item-understand-my-plan = Planımda yazanları anlıyorum.
item-promises-checked = Gözden geçirme toplantılarımda, insanların yapacaklarını söyledikleri şeyleri yapıp yapmadığına bakılıyor.

section-people = Sana yardım eden insanlar
item-can-talk = İhtiyacım olduğunda sosyal hizmet görevlimle (social worker) konuşabiliyorum.
item-does-what-they-say = Sosyal hizmet görevlim, yapacağını söylediği şeyleri yapıyor.
item-same-worker = Aynı görevli benimle, onu tanımama yetecek kadar uzun süre çalıştı.
item-someone-i-trust = Güvendiğim en az bir görevli ya da gönüllü var.
item-respect = Görevliler kim olduğuma saygı gösteriyor.

section-now = Şimdi durum nasıl
item-safe-where-i-live = Yaşadığım yerde kendimi güvende hissediyorum.
item-know-who-to-go-to = Kendimi güvende hissetmezsem kime gideceğimi biliyorum.
item-health-help = İhtiyacım olduğunda sağlığım için yardım alabiliyorum.
item-in-education = Okula ya da koleje (college) gidiyor musun?

section-education = Okul ya da kolej
section-education-lead = Bunlar son sorular.
item-help-with-school = Okulda ya da kolejde başarılı olmak için ihtiyacım olan yardımı alıyorum.
item-easy-to-go = Okula ya da koleje gitmek benim için kolay.
