### Young people aged 12 to 17, about the help that they get.

title = Aldığın yardım
purpose = Bu sorular senin ve ailenin aldığı yardımla ilgili. Bu yardımın fark yaratıp yaratmadığını soruyoruz.

scale-agreement-very-true = Çok doğru
scale-agreement-mostly-true = Çoğunlukla doğru
scale-agreement-a-bit-true = Biraz doğru
scale-agreement-not-true = Doğru değil
scale-safer-much-safer = Çok daha güvende
scale-safer-bit-safer = Biraz daha güvende
scale-safer-same = Aynı
scale-safer-bit-less-safe = Biraz daha az güvende
scale-safer-much-less-safe = Çok daha az güvende
scale-better-much-better = Çok daha iyi
scale-better-bit-better = Biraz daha iyi
scale-better-same = Önceki gibi
scale-better-bit-worse = Biraz daha kötü
scale-better-much-worse = Çok daha kötü
scale-yes-no-yes = Evet
scale-yes-no-no = Hayır

section-safe = Kendini güvende hissetmek
section-safe-lead = Bu ilk sorular, kendini güvende hissetmenle ilgili.
item-safe-where-i-live = Yaşadığım yerde kendimi güvende hissediyorum.
item-know-who-to-go-to = Kendimi güvende hissetmezsem kime gideceğimi biliyorum.
item-feel-safer = Yardım almaya başladığımdan beri kendimi … hissediyorum.

section-listened-to = Seni dinlemeleri
section-listened-to-lead = Sana yardım eden insanları düşün: sosyal hizmet görevlileri (social worker), destek görevlileri, gençlik görevlileri ve diğerleri.
item-listen-to-me = Benimle çalışan insanlar beni dinliyor.
item-take-me-seriously = Söylediklerimi ciddiye alıyorlar.
item-have-a-say = Hayatımla ilgili kararlarda söz hakkım var.
item-tell-me-why = İstediğim şey yapılmazsa bana nedenini söylüyorlar.
item-changed-because-of-me = Söylediklerim bir şeyleri değiştirdi.

section-plan = Neler olup bittiğini bilmek
section-plan-lead = Planın, bundan sonra neler olması gerektiğini ve kimin ne yapacağını söyler.
item-explained = Neler olduğunu bana anlayabileceğim bir şekilde anlatıyorlar.
item-know-the-plan = Benim ve ailem için planın ne olduğunu biliyorum.
item-seen-my-plan = Planımda yazanları anlıyorum.
item-good-things = Görevliler ailemin sadece sorunlarını değil, iyi yönlerini de görüyor.

section-help = Yardım almak
section-help-lead = Senin ve ailenin aldığı yardımı düşün.
item-soon-enough = Yardımı yeterince çabuk aldım.
item-when-needed = İhtiyacım olduğunda yardım alıyorum.
item-one-story = Yaşadıklarımı sürekli yeni insanlara anlatmak zorunda kalmıyorum.
item-work-together = Bana yardım eden insanlar birlikte çalışıyor.

section-people = Sana yardım eden insanlar
item-someone-i-trust = Güvendiğim en az bir görevli ya da gönüllü var.
item-same-worker = Aynı görevli benimle, onu tanımama yetecek kadar uzun süre çalıştı.
item-respect = Görevliler kim olduğuma saygı gösteriyor.
item-treated-fairly = Bana adil davranılıyor.
item-has-social-worker = Bir sosyal hizmet görevlin var mı?

section-social-worker = Sosyal hizmet görevlin
item-can-talk = İhtiyacım olduğunda sosyal hizmet görevlimle konuşabiliyorum.
item-does-what-they-say = Sosyal hizmet görevlim, yapacağını söylediği şeyleri yapıyor.

section-now = Şimdi durum nasıl
section-now-lead = Bunlar son sorular.
item-problems-better = Yardım almadan önceki zamana göre ailem sorunları … çözebiliyor.
item-unsafe-things-better = Kendimi güvende hissetmememe yol açan durumlar daha iyiye gitti.
item-help-with-health = İhtiyacım olduğunda sağlığım ve duygularım için yardım alabiliyorum.
item-help-with-school = Okulda ya da kolejde (college) başarılı olmak için ihtiyacım olan yardımı alıyorum.
