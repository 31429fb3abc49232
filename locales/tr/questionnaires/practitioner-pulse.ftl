### Practitioners and volunteers, once a year.

title = Çocukların güvenliği için çalışmak
purpose = Bu sorular, çocukları güvende tutmak için yaptığınız çalışmalar ve bunun için aldığınız destekle ilgilidir. Lütfen işinizin bütününü düşünerek cevap verin.

scale-agreement-strongly-agree = Kesinlikle katılıyorum
scale-agreement-agree = Katılıyorum
scale-agreement-neither = Ne katılıyorum ne katılmıyorum
scale-agreement-disagree = Katılmıyorum
scale-agreement-strongly-disagree = Kesinlikle katılmıyorum
scale-last-training-last-year = Son bir yıl içinde
scale-last-training-one-to-three = 1-3 yıl önce
scale-last-training-over-three = 3 yıldan daha önce
scale-last-training-never = Hiçbir zaman
scale-last-supervision-last-month = Son bir ay içinde
scale-last-supervision-one-to-three = 1-3 ay önce
scale-last-supervision-over-three = 3 aydan daha önce
scale-last-supervision-never = Hiçbir zaman
scale-how-many-three = Üçü de
scale-how-many-two = İkisi
scale-how-many-one = Biri
scale-how-many-none = Hiçbiri
scale-went-all = Evet, tamamında
scale-went-part = Evet, bir kısmında
scale-went-absent = Hayır
scale-views-shared-in-person = Çocuk ne düşündüğünü kendisi söyledi
scale-views-shared-advocate = Bir savunucu (advocate) çocuk adına konuştu
scale-views-shared-in-writing = Yazıyla, resimle ya da bir uygulamayla
scale-views-shared-by-worker = Bir görevli toplantıda aktardı
scale-views-shared-not-shared = Paylaşılmadı
scale-yes-no-yes = Evet
scale-yes-no-no = Hayır

section-role = Göreviniz
section-role-lead = Size sadece görevinize uyan soruları sorabilmemiz için. Lütfen yalnızca 4 yaşında ya da daha büyük bir çocukla ilgili toplantıları sayın.
item-direct-work = Çocuklarla ya da ailelerle doğrudan çalışıyor musunuz ya da gönüllülük yapıyor musunuz?
item-holds-cases = Sorumluluğu sizde olan vakalar var mı?
item-has-supervision = Süpervizyon, görevinizin bir parçası mı?
item-been-to-conference = Son 12 ayda bir çocuk koruma konferansına (child protection conference) gittiniz mi?
item-been-to-review = Son 12 ayda bir bakım gözden geçirme toplantısına (looked after review) gittiniz mi?

section-know = Ne yapılacağını bilmek
item-know-what-to-do = Bir çocuk için endişelenirsem ne yapacağımı biliyorum.
item-know-when-to-refer = Çocuk sosyal hizmetlerine (children’s social care) ne zaman yönlendirme (referral) yapılacağını biliyorum.
item-know-other-help = Sosyal hizmetler için gereken eşiğe (threshold) ulaşmayan çocuklar için hangi yardımların olduğunu biliyorum.
item-understand-procedures = Çocuk koruma (safeguarding) prosedürlerimizin nasıl işlediğini anlıyorum.
item-confident-procedures = Çocuk koruma prosedürlerimizi kullanırken kendime güveniyorum.

section-training = Eğitim ve güvenli başlangıç
item-can-get-training = Görevim için ihtiyacım olan çocuk koruma (safeguarding) eğitimini alabiliyorum.
item-last-training = En son ne zaman çocuk koruma (safeguarding) eğitimi aldınız?
item-have-skills = İşimde çocukları güvende tutmak için ihtiyacım olan becerilere sahibim.
item-checks-first = Çocuklarla tek başıma çalışmaya başlamadan önce hakkımdaki kontroller (checks) tamamlanmıştı.
item-induction-first = Çocuklarla tek başıma çalışmaya başlamadan önce işe başlama eğitimimi (induction) aldım.

section-supervision = Süpervizyon
item-supervision-reflects = Süpervizyon, durup işim üzerine düşünmeme yardım ediyor.
item-last-supervision = Son süpervizyonunuz ne zamandı?

section-job = İşiniz
item-workload = İş yüküm başa çıkılabilir düzeyde.
item-stay-in-job = 12 ay sonra da bu işte olacağımı düşünüyorum.

section-together = Birlikte çalışmak
item-one-team = Birlikte çalıştığım kurumlar tek bir ekip gibi hareket ediyor.
item-information-in-time = Diğer kurumlar, ihtiyacım olan bilgileri harekete geçebileceğim zamanda paylaşıyor.
item-know-what-to-share = Bir çocukla ilgili hangi bilgileri paylaşabileceğimi biliyorum.

section-front-door = Endişeleri bildirmek
section-front-door-lead = Son 12 ayda bir endişe bildirmediyseniz “Bilmiyorum” cevabını verin.
item-action-soon-enough = Bir endişe bildirdiğimde, çocuğu korumaya yetecek kadar çabuk harekete geçiliyor.
item-front-door-advice = Children’s Front Door (yerel çocuk hizmetlerine başvuru yeri) ile iletişime geçtiğimde yararlı tavsiyeler alıyorum.
item-hear-back = Yaptığım yönlendirmeyle (referral) ilgili ne yapıldığı bana bildiriliyor.

section-early-help = Erken yardım (early help) ve önleme
item-know-early-help = Bölgemizdeki bir aile için erken yardımın nasıl alınacağını biliyorum.
item-early-help-works = Erken yardım, yönlendirdiğim aileler için fark yaratıyor.
item-help-fits-need = Ailelerin aldığı yardım, ihtiyaç düzeylerine uyuyor.
item-safety-messages = Çocuk ölümü incelemelerinden (child death reviews) çıkan güvenlik mesajlarını ailelerle paylaşıyorum.

section-voice = Çocukların sesi
section-voice-lead = Bütün vakalarınızı düşünün.
item-own-words = Her çocuğun söylediklerini kendi sözleriyle yazıyorum.
item-see-alone = Her çocukla baş başa görüşüyorum.
item-plans-show-wishes = Planlarım, çocuğun istekleri konusunda ne yaptığımızı gösteriyor.
item-wishes-changed = Kapattığım son vakada, çocuğun istekleri yaptıklarımızı değiştirdi.

section-each-child = Her çocuğu tanımak
section-each-child-lead = Kimlik; yaş, engellilik, inanç, ırk, dil, toplumsal cinsiyet ya da cinsel yönelim anlamına gelebilir.
item-time-for-each = Çalıştığım her çocuğu tanımak için yeterince zamanım var.
item-explain-to-child = Neler olduğunu anlatmak için her çocuğa uygun sözcükler, resimler ya da araçlar kullanıyorum.
item-identity = Planlarım her çocuğun kimliğini yansıtıyor.
item-six-months = Vakalarımdaki ailelerin çoğunun görevlisi altı ay ya da daha uzun süredir benim.

section-safety = Güvenlik ve risk
item-know-how-safe = Vakalarımdaki her çocuğun şu anda ne kadar güvende olduğunu biliyorum.
item-told-me-safer = Yardımı sona eren son üç çocuğu düşünün. Kaçı size kendini daha güvende hissettiğini söyledi?
item-risks-down = Vakalarımın her birinde hangi risklerin azaldığını biliyorum.
item-manager-decisions = Yöneticim, vakalarımla ilgili açık kararları kayda geçiriyor.

section-parents = Ebeveynler ve bakım verenler
item-time-for-parents = Ebeveynlere ne düşündüklerini söylemeleri için zaman tanıyorum.
item-parents-comment = Ebeveynler, toplantıdan önce raporum hakkında görüş bildirebiliyor.
item-what-works-well = Değerlendirmelerim (assessment), ailede nelerin iyi gittiğini belirtiyor.
item-decisions-explained = Kararlar aileye açıklanıyor.

section-plans = Değerlendirmeler, planlar ve gözden geçirmeler
item-time-to-assess = İyi bir değerlendirme yazmak için ihtiyacım olan zamana sahibim.
item-plans-clear = Planlarım neyin olması gerektiğini açıkça ortaya koyuyor.
item-plan-copies = Her ailede, planın anlayabilecekleri bir kopyası var.
item-reviews-challenge = Gözden geçirme toplantıları, işe yaramayan planları sorguluyor.

section-conference = Son konferans
section-conference-lead = Birden fazla çocuk vardıysa en büyüğünü düşünün. Birden fazla yol doğruysa ilkini seçin.
item-conference-child-there = Çocuk, gittiğiniz son konferansta bulundu mu?
item-conference-views = O konferansta çocuğun görüşleri nasıl paylaşıldı?

section-review = Son gözden geçirme toplantısı
section-review-lead = Birden fazla yol doğruysa ilkini seçin.
item-review-child-there = Çocuk, gittiğiniz son bakım gözden geçirme toplantısında bulundu mu?
item-review-views = O toplantıda çocuğun görüşleri nasıl paylaşıldı?

section-learning = Öğrenmek
section-learning-lead = Bunlar son sorular.
item-changed-how-i-work = Yerel bir incelemeden (local review) çıkan bir ders nedeniyle çalışma biçimimi değiştirdim.
item-know-lessons = Son yerel incelemelerden çıkan başlıca dersleri biliyorum.
item-partnership-helped = Ortaklığın (partnership) son bir yılda yaptığı değişiklikler, çalıştığım çocuklara yardımcı oldu.
