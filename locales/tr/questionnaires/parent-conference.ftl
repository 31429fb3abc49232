### Parents and carers, after a child protection conference.

title = Çocuğunuzla ilgili konferans
purpose = Bu sorular, ailenizle ilgili son çocuk koruma konferansı (child protection conference) ve konferansın sonucunda neler olduğuyla ilgili.

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
scale-went-all = Evet, tamamına
scale-went-part = Evet, bir kısmına
scale-went-absent = Hayır
scale-views-shared-by-child = Evet, çocuğum kendisi paylaştı
scale-views-shared-by-someone = Evet, biri çocuğumun yerine paylaştı
scale-views-shared-not-shared = Hayır
scale-yes-no-yes = Evet
scale-yes-no-no = Hayır

section-before = Konferanstan önce
section-before-lead = Telefonla ya da görüntülü katılmak da gitmek sayılır.
item-told-what-about = Konferanstan önce, neler konuşacağımız bana söylendi.
item-time-to-read = Konferanstan önce raporları okumak için yeterince zamanım oldu.
item-reports-true = Raporlar ailemizi doğru yansıttı.
item-needed-help-to-take-part = Katılabilmek için tercümana ya da başka bir yardıma ihtiyacınız oldu mu?
item-went-myself = Konferansa gittiniz mi?

section-taking-part = Katılmak için yardım
item-got-help-to-take-part = Katılabilmek için ihtiyacım olan yardımı aldım.
item-could-say-all = Bu yardımla, söylemek istediklerimi söyleyebildim.

section-conference = Konferansta
section-conference-lead = Kim olduğumuz; kültürümüz, dilimiz, inancımız, sağlığımız ya da yaşam biçimimiz anlamına gelebilir.
item-listened-to-me = Konferanstaki insanlar beni dinledi.
item-took-worries-seriously = Endişelerimi ciddiye aldılar.
item-respected-us = Konferanstaki insanlar kim olduğumuza saygı gösterdi.
item-told-us-why = Ne yapılacağına neden öyle karar verdiklerini bize söylediler.

section-decisions = Verilen kararlar
section-decisions-lead = Orada olmasanız da bu sorular sizin için.
item-had-a-say = Ailemle ilgili verilen kararlarda söz hakkım oldu.
item-noticed-strengths = Ailemizin iyi yaptığı şeyleri fark ettiler.
item-know-what-next = Bundan sonra ne olması gerektiğini biliyorum.
item-know-if-no-change = Durum değişmezse ne olacağını biliyorum.
item-has-plan = Şu anda aileniz için bir plan var mı?

section-plan = Plan
item-understand-plan = Planın bizden ne yapmamızı istediğini anlıyorum.
item-copy-of-plan = Planın kendime ait bir kopyası var.
item-by-when = Değişikliklerin ne zamana kadar olması gerektiğini biliyorum.
item-plan-fits-worries = Plan, insanların endişe ettiği konuları ele alıyor.
item-everyone-checked = Toplantılarda, herkesin yapacağını söylediği şeyleri yapıp yapmadığına bakılıyor.

section-safe = Çocuğunuzun şu anki durumu
section-safe-lead = Birden fazla çocuk varsa hepsini düşünün.
item-child-safe = Şu anda çocuğumun güvende olduğunu hissediyorum.
item-child-safer = Yardım almaya başladığımızdan beri çocuğum …
item-conference-over-four = Konferans, 4 yaşında ya da daha büyük bir çocukla mı ilgiliydi?

section-child = Çocuğunuzun söz hakkı
section-child-lead = Birden fazla çocuk varsa en büyüğünü düşünün. Bunlar son sorular.
item-child-went = Çocuğunuz konferansa gitti mi?
item-child-views = Çocuğunuzun görüşleri konferansta paylaşıldı mı?
item-child-listened-to = Bize yardım eden insanlar çocuğumu dinliyor.
item-child-has-say = Çocuğumun kendi hayatıyla ilgili kararlarda söz hakkı var.
item-child-told = Neler olduğunu çocuğuma anlayabileceği bir şekilde anlatıyorlar.
