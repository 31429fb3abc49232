### Children aged 8 to 11, about the help that they get.

title = Sana yardım eden insanlar
purpose = Bu sorular sana ve ailene yardım eden insanlarla ilgili. Bu yardımın senin için nasıl olduğunu soruyoruz.

scale-agreement-yes = Evet
scale-agreement-mostly = Çoğunlukla
scale-agreement-not-much = Pek değil
scale-agreement-no = Hayır
scale-safer-safer = Öncekinden daha güvende
scale-safer-same = Öncekiyle aynı
scale-safer-less-safe = Öncekinden daha az güvende
scale-easier-easier = Öncekinden daha kolay
scale-easier-same = Öncekiyle aynı
scale-easier-harder = Öncekinden daha zor
scale-yes-no-yes = Evet
scale-yes-no-no = Hayır

section-listen-to-me-lead = Evde, okulda ve başka yerlerde sana yardım eden insanları düşün.
item-listen-to-me = Sana yardım eden insanlar söylediklerini dinliyor mu?
item-have-a-say = Seninle ilgili neler olacağı konusunda söz hakkın var mı?
item-understand = İnsanlar, neler olup bittiğini anlamana yardım ediyor mu?
item-good-things = Sana yardım eden insanlar ailenin iyi yönlerini söylüyor mu?
item-things-that-matter = Sana yardım eden insanlar, senin için önemli olan şeylere önem veriyor mu?
item-work-together = Sana yardım eden insanlar birbirleriyle iyi çalışıyor mu?
item-help-to-learn = Öğrenmek için ihtiyacın olan yardımı alıyor musun?
item-safe-where-i-live = Yaşadığın yerde kendini güvende hissediyor musun?
item-grown-up-to-talk-to = Kendini güvende hissetmezsen konuşabileceğin bir büyük var mı?
item-feel-safer = İnsanlar sana yardım etmeye başladığından beri kendini ne kadar güvende hissediyorsun?
item-problems-easier = İnsanlar sana yardım etmeye başladığından beri evde sorunları çözmek ne kadar kolay?
section-has-social-worker-lead = Sosyal hizmet görevlisi (social worker), çocukların güvende ve iyi olmasına yardım eder.
item-has-social-worker = Bir sosyal hizmet görevlin var mı?
item-trust-social-worker = Sosyal hizmet görevline güveniyor musun?
item-someone-to-talk-to = Gerçekten konuşabildiğin bir görevli ya da sana yardım eden biri var mı?
