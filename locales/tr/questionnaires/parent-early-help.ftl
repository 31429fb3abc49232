### Parents and carers, about early help.

title = Aileniz için erken yardım (early help)
purpose = Bu sorular ailenizin aldığı yardımla ve bu yardımın fark yaratıp yaratmadığıyla ilgili.

scale-agreement-strongly-agree = Kesinlikle katılıyorum
scale-agreement-agree = Katılıyorum
scale-agreement-neither = Ne katılıyorum ne katılmıyorum
scale-agreement-disagree = Katılmıyorum
scale-agreement-strongly-disagree = Kesinlikle katılmıyorum
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
scale-amount-too-little = Gereğinden az
scale-amount-about-right = Aşağı yukarı gerektiği kadar
scale-amount-too-much = Gereğinden fazla
scale-yes-no-yes = Evet
scale-yes-no-no = Hayır

section-family = Aileniz
section-family-lead = Size sadece ailenize uyan soruları sorabilmemiz için.
item-has-baby = 1 yaşından küçük bir bebeğiniz var mı?
item-over-four = Yardım, 4 yaşında ya da daha büyük bir çocuk için mi?
item-has-social-worker = Çocuğunuzun bir sosyal hizmet görevlisi (social worker) var mı?

section-help = Yardım almak
section-help-lead = Ailenize yardım eden herkesi düşünün.
item-soon-enough = Durum çok zorlaşmadan önce yardım aldık.
item-when-needed = İhtiyacımız olduğunda yardım alıyoruz.
item-amount-of-help = Aldığımız yardım …
item-one-story = Yaşadıklarımızı sürekli yeni insanlara anlatmak zorunda kalmıyorum.
item-work-together = Bize yardım eden insanlar birlikte iyi çalışıyor.

section-listened-to = Sizi dinlemeleri
section-listened-to-lead = Kim olduğumuz; kültürümüz, dilimiz, inancımız, sağlığımız ya da yaşam biçimimiz anlamına gelebilir.
item-listen-to-me = Bizimle çalışan insanlar beni dinliyor.
item-worries-taken-seriously = Endişelerimi ciddiye alıyorlar.
item-have-a-say = Ailemle ilgili kararlarda söz hakkım var.
item-tell-us-why = Ne yapılacağına neden öyle karar verdiklerini bize söylüyorlar.
item-respect = İnsanlar kim olduğumuza saygı gösteriyor.

section-plan = Ailenizin planı
section-plan-lead = Değerlendirme (assessment), görevlilerin bir ailenin hangi yardıma ihtiyacı olduğunu öğrenmesidir. Plan, kimin ne yapacağını söyler.
item-assessment-right = Değerlendirme ailemizi doğru yansıttı.
item-does-well = Ailemizin iyi yaptığı şeyleri fark ediyorlar.
item-worries-clear = Hangi konularda endişe ettiklerini bana açıkça söylediler.
item-know-what-next = Bundan sonra ne olması gerektiğini biliyorum.
item-understand-plan = Planın bizden ne yapmamızı istediğini anlıyorum.

section-people = Size yardım eden insanlar
item-trusted-worker = Ailemizin güvendiği bir görevli ya da gönüllü var.
item-same-worker = Aynı görevli bizimle, ona güvenmemize yetecek kadar uzun süre çalıştı.

section-social-worker = Çocuğunuzun sosyal hizmet görevlisi
item-gets-on = Çocuğum, sosyal hizmet görevlisiyle iyi anlaşıyor.
item-child-can-talk = Çocuğum, ihtiyacı olduğunda sosyal hizmet görevlisiyle konuşabiliyor.

section-child = Çocuğunuzun söz hakkı ve okul
section-child-lead = Birden fazla çocuk varsa en büyüğünü düşünün.
item-child-listened-to = Bize yardım eden insanlar çocuğumu dinliyor.
item-child-has-say = Çocuğumun kendi hayatıyla ilgili kararlarda söz hakkı var.
item-child-told = Neler olduğunu çocuğuma anlayabileceği bir şekilde anlatıyorlar.
item-help-to-learn = Çocuğum öğrenmek için ihtiyacı olan yardımı alıyor.
item-easy-to-go = Okula gitmek çocuğum için kolay.

section-baby = Bebeğiniz
item-safe-sleep = Bebeğimizin güvenli uykusu hakkında biri bizimle konuştu.
item-safe-sleep-know = Bebeğimi uyuması için güvenli bir şekilde nasıl yatıracağımı biliyorum.

section-now = Çocuğunuzun şu anki durumu
section-now-lead = Birden fazla çocuk varsa hepsini düşünün.
item-child-health = Çocuğum ihtiyacı olan sağlık hizmetini alıyor.
item-child-safe = Şu anda çocuğumun güvende olduğunu hissediyorum.
item-child-safer = Yardım almaya başladığımızdan beri çocuğum …
item-worries-less = Bizi endişelendiren durumlar daha iyiye gitti.

section-change = Neler değişti
section-change-lead = Bunlar son sorular.
item-future = Yardım almaya başladığımızdan beri çocuğumun geleceği … görünüyor.
item-as-a-parent = Yardım almaya başladığımızdan beri ebeveyn ya da bakım veren olarak kendimi … hissediyorum.
item-family-copes = İşler zorlaştığında ailemiz şimdi … başa çıkıyor.
item-who-to-ask = Durum çok zorlaşmadan önce kimden yardım isteyeceğimi biliyorum.
