### What Heard is, what it keeps of whom, which cookies it sets, and how well it can be used.

### Everybody is «siz»; the part for children is «sen». It is read by children of nine: one idea in a sentence, no word of law.

about-link = Heard hakkında
privacy-link = Gizlilik
cookies-link = Çerezler
accessibility-link = Erişilebilirlik
on-this-page = Bu sayfada

## Who is responsible

responsible-title = Kim sorumlu
responsible-who = Bu hizmeti yürüten ve hizmetten sorumlu olan: { $organisation }.
responsible-email = Bize yazın:
responsible-website = Web sitemiz:
responsible-officer = Veri koruma görevlisi: { $officer }

## About

about-title = Heard hakkında
about-lead = Heard, sizin için nasıl gittiğini söyleyebileceğiniz bir yerdir. Çocuklar, gençler, ebeveynler, bakım verenler ve ailelerle çalışan kişiler içindir.
about-what-title = Ne işe yarar
about-what = { $organisation } çocukların güvende olup olmadığını ve sözlerine kulak verilip verilmediğini bilmek istiyor. { $statements ->
    [one] Her soru, iyi yardımın nasıl olduğunu anlatan kendi ifadesine aittir.
   *[other] Her soru, iyi yardımın nasıl olduğunu anlatan { $statements } ifadeden birine aittir.
}
about-what-figures = Cevaplar sayılır. Hizmetleri kontrol eden kişiler rakamları okur ve nelerin daha iyi olması gerektiğine karar verir.
about-free-title = Karar sizin
about-free = Cevap vermek zorunda değilsiniz. Her soruda “Söylemek istemiyorum” seçeneğini seçebilirsiniz. Bu, aldığınız yardımda hiçbir şeyi değiştirmez.
about-languages-title = Diller
about-languages = Heard şu dillerde okunabilir:
about-languages-unreviewed = Bunlar çeviridir. Henüz hiç kimsenin kontrol etmediği çeviriler:
about-program-title = Program
about-program = Heard { $version }, GNU Affero Genel Kamu Lisansı (GNU Affero General Public License) sürüm 3 ya da sonrası kapsamında özgür bir yazılımdır. Kaynak kodunu alma hakkınız vardır: Bizden isteyin.
about-program-alone = Reklam göstermez, ziyaretçi saymaz ve başka hiçbir web sitesinden bir şey istemez.
about-symbols = Soruların ve cevapların yanındaki resimlerin çoğunu OpenMoji yapmıştır; lisansları CC BY-SA 4.0. Resimler küçültülmüş, çizgileri tek renk yapılmıştır.
about-symbols-licence = Resimlerin lisansı (İngilizce)

## Privacy

privacy-title = Gizlilik
privacy-lead = Burada, bize anlattıklarınıza ne olduğu yazıyor. Sizin için olan bölümü okuyun.

privacy-children-title = Çocuklar ve gençler için
privacy-children-who-title = Kim olduğunu bilmiyoruz
privacy-children-who = Adını sormayız. Ne zaman doğduğunu ya da nerede yaşadığını sormayız.
privacy-children-who-you = Seninle ilgili sorular olan bir sayfa çıkabilir. Örneğin kız mı erkek mi olduğunu sorabilir. Sadece istersen cevapla.
privacy-children-who-tomorrow = Yarından itibaren hiç kimse hangi cevapların senin olduğunu bulamaz.
privacy-children-who-screen = Ekranına bakan biri ne seçtiğini görebilir.
privacy-children-read-title = Cevaplarını kim görebilir
privacy-children-read = Cevapların başkalarının cevaplarıyla birlikte sayılır. İnsanlar sayıları görür. Örneğin: “10 kişiden 8’i evet dedi”.
privacy-children-read-group = { $people ->
    [one] Ancak en az { $people } kişi cevap verdiyse bir sayı görürler.
   *[other] Ancak en az { $people } kişi cevap verdiyse bir sayı görürler.
}
privacy-children-read-not = Ailen, öğretmenlerin ve sosyal hizmet görevlin (social worker) ne dediğine bakamaz.
privacy-children-read-machine = Cevapların bir bilgisayarda saklanır. Ona bakan kişiler cevapları korumak zorundadır.
privacy-children-long-title = Cevaplarını ne kadar saklarız
privacy-children-long-unsent = { $hours ->
    [one] Bitirmeden bıraktın mı? O zaman cevaplarını en geç { $hours } saat sonra sileriz.
   *[other] Bitirmeden bıraktın mı? O zaman cevaplarını en geç { $hours } saat sonra sileriz.
}
privacy-children-long-sent = Cevaplarını gönderdin mi? O zaman sen silene kadar saklarız.
privacy-children-mind-title = Fikrini değiştirebilirsin
privacy-children-mind = Cevaplarını gönderince 7 kelime alırsın. Bu kelimelerle cevaplarını görebilir ve geri alabilirsin.
privacy-children-mind-days = { $days ->
    [one] Sayımdan çıkarılmak için en az { $days } günün var. Ondan sonra sayım kalır. Söylediklerini yine de silebilirsin.
   *[other] Sayımdan çıkarılmak için en az { $days } günün var. Ondan sonra sayım kalır. Söylediklerini yine de silebilirsin.
}
privacy-children-mind-early = Sayım herhangi bir gün yapılabilir. Ondan sonra sayım kalır. Söylediklerini yine de silebilirsin.
privacy-children-free-title = Zorunda değilsin
privacy-children-free = Her soruda “Söylemek istemiyorum” seçeneğini seçebilirsin. İstediğin zaman bırakabilirsin. Öncekiyle aynı yardımı alırsın.
privacy-children-unhappy-title = Bir şey hoşuna gitmezse
privacy-children-unhappy = Güvendiğin bir büyüğe söyle ya da bize söyle. Bunu nasıl yapacağın bu sayfanın sonunda yazıyor.

privacy-parents-title = Ebeveynler ve bakım verenler için
privacy-parents-own-title = Sizin cevaplarınız
privacy-parents-own = Bir çocuğun cevaplarıyla aynı şekilde saklanır: günü yazılır, ad ve saat yazılmaz. Ailenizin dosyasına girmez ve kimse bunlara bakarak aileniz hakkında bir karar vermez.
privacy-parents-child-title = Çocuğunuzun cevapları
privacy-parents-child = Çocuğunuzun burada ne dediğine bakamazsınız. Size söyleyip söylememek çocuğunuza kalmıştır. Küçük bir çocuk yakınında olmanızı isteyebilir; lütfen cevapları çocuğun seçmesine izin verin.
privacy-parents-mind-title = Fikrinizi değiştirirseniz
privacy-parents-mind = { $days ->
    [one] Aldığınız 7 kelimeyle cevaplarınızı görebilir ve geri alabilirsiniz. Cevaplar, yılın üç aylık döneminin bitiminden { $days } gün sonra ya da daha geç sayılır. Ondan sonra sayım kalır; cevaplarınızı yine de silebilirsiniz.
   *[other] Aldığınız 7 kelimeyle cevaplarınızı görebilir ve geri alabilirsiniz. Cevaplar, yılın üç aylık döneminin bitiminden { $days } gün sonra ya da daha geç sayılır. Ondan sonra sayım kalır; cevaplarınızı yine de silebilirsiniz.
}
privacy-parents-mind-early = Aldığınız 7 kelimeyle cevaplarınızı görebilir ve sayılana kadar geri alabilirsiniz. Sayım herhangi bir gün yapılabilir. Ondan sonra sayım kalır; cevaplarınızı yine de silebilirsiniz.

privacy-practitioners-title = Ailelerle çalışanlar için
privacy-practitioners-employer-title = İşvereniniz cevaplarınıza bakamaz
privacy-practitioners-employer = { $people ->
    [one] Adınızı vermeden cevap verirsiniz. Bir rakam ancak en az { $people } kişi cevap verdiyse gösterilir; içlerinden birinin ne dediğini ele verebilecekse gizlenir.
   *[other] Adınızı vermeden cevap verirsiniz. Bir rakam ancak en az { $people } kişi cevap verdiyse gösterilir; içlerinden birinin ne dediğini ele verebilecekse gizlenir.
}
privacy-practitioners-agency = Tek bir kurum ya da yer için rakamlar olabilir. Bunların her biri için aynı kural geçerlidir.
privacy-practitioners-staff-title = Personel olarak oturum açarsanız
privacy-practitioners-staff = Adınızı, e-posta adresinizi ve neler yapabileceğinizi saklarız. Aşağıdaki liste bunu tam olarak belirtir.

privacy-kept-title = Tam olarak neleri saklıyoruz
privacy-kept-lead = Bu listeyi program, gerçekten sakladıklarından oluşturur.
privacy-kept-not = Cevap veren kişilerin adını, e-posta adresini ya da telefon numarasını saklamayız; cihazınızın adresini (IP adresi) de saklamayız. Bu adres sadece yanlış kelimeler yazıldığında ya da cevaplar sonrası için saklandığında veya yeniden açıldığında birkaç dakika boyunca bellekte hatırlanır.
privacy-kept-tidy = { $minutes ->
    [one] Süresi geçenler artık açılamaz ve { $minutes } dakika içinde silinir.
   *[other] Süresi geçenler artık açılamaz ve { $minutes } dakika içinde silinir.
}
privacy-kept-backups = Bir süre yedek kopya tutarız. Burada silinen bir şey hâlâ bir yedekte olabilir.
privacy-about-respondents = Cevap verenler hakkında
privacy-about-staff = Oturum açanlar hakkında
privacy-about-nobody = Kimse hakkında değil
privacy-label-holds = Nedir
privacy-label-why = Ne için
privacy-label-readers = Kim okuyabilir
privacy-label-kept = Ne kadar süre

privacy-data-unsent = Henüz gönderilmemiş cevaplar
privacy-data-unsent-holds = Şimdiye kadar seçtikleriniz, kendiniz hakkında söylemeyi seçtikleriniz de, kilitli olarak. Bunları sadece tarayıcınızdaki çerez açar; bizden saklamamızı istediyseniz sadece 7 kelimeniz açar.
privacy-data-unsent-why = Geri dönüp bir cevabı değiştirebilmeniz için.
privacy-data-receipt = Gönderdikten ya da sakladıktan sonra 7 kelimeniz
privacy-data-receipt-holds = Kelimeler, kilitli olarak. Onları sadece tarayıcınızdaki çerez açar.
privacy-data-receipt-why = Sayfa yeniden yüklendiğinde aynı kelimeleri görmeniz için.
privacy-data-sent = Gönderilmiş cevaplar
privacy-data-sent-holds = Hangi sorularda ne seçtiğiniz ve günü. Ayrıca kendiniz hakkında söylemeyi seçtikleriniz: cinsiyetiniz, etnik grubunuz, uzun süren bir hastalık. 7 kelimeniz sadece geri çevrilemeyen bir biçimde saklanır.
privacy-data-sent-why = Saymak için ve onları görebilmeniz ya da geri alabilmeniz için.
privacy-data-counts = Sayımlar
privacy-data-counts-holds = Kaç kişinin hangi cevabı verdiği. Geçen seferki kelimelerin yazıldığı durumlarda: o zaman kaç kişinin, şimdi kaç kişinin hangi cevabı verdiği. Söylendiği durumlarda, bir cinsiyetten, bir etnik gruptan, uzun süren hastalığı olan ya da olmayan kaç kişinin hangi cevabı verdiği de.
privacy-data-counts-why = Rakamlar bunlardan elde edilir.
privacy-data-figures = Rakamlar
privacy-data-figures-holds = Her ifade ve yaş grubu için, bunların içindeki kurumlar ve yerler için bir oran ve bu oranın kaç kişiyi temsil ettiği ya da gizli olduğu. Aynısı, insanların kendileri hakkında söylediklerine göre gruplar için. Ve kaç kişinin bilmediği ya da söylemek istemediği. Geçen seferki kelimelerin yazıldığı durumlarda: o zaman kaç kişinin, şimdi kaç kişinin hangi cevabı verdiği. Ayrıca rakamları personelden kimin oluşturduğu.
privacy-data-figures-why = Nelerin iyi gittiğini ve nelerin daha iyi olması gerektiğini görmek için.
privacy-data-codes = Henüz kimsenin kullanmadığı kodlar
privacy-data-codes-holds = Geri çevrilemeyen bir biçimde her kod ve açtığı sorular. Kodun kime verildiği saklanmaz.
privacy-data-codes-why = Bir kodun bir kez sayılması için.
privacy-data-accounts = Hesaplar
privacy-data-accounts-holds = Ad, e-posta adresi, kişinin neler yapabileceği, hesabın açıldığı gün, kapatılmış olup olmadığı ve geri çevrilemeyen bir biçimde parola.
privacy-data-accounts-why = Sadece doğru kişilerin girebilmesi için.
privacy-data-links = Parola belirleme bağlantıları
privacy-data-links-holds = Geri çevrilemeyen bir biçimde bağlantı ve bağlantının kime ait olduğu.
privacy-data-links-why = Kişilerin kendi parolalarını seçmesi için.
privacy-data-sessions = Kimin oturumu açık
privacy-data-sessions-holds = Hesap, en son ne zaman kullanıldığı ve geri çevrilemeyen bir biçimde çerez.
privacy-data-sessions-why = Sayfadan sayfaya geçerken oturumun açık kalması için.
privacy-data-attempts = Oturum açma denemeleri
privacy-data-attempts-holds = Yazılan e-posta adresi ve kaç yanlış parola girildiği. Sadece bellekte, asla diskte değil.
privacy-data-attempts-why = Tahmin denemelerini yavaşlatmak için.
privacy-data-questions = Sorular
privacy-data-questions-holds = Her sorunun her sürümü, her dilde.
privacy-data-questions-why = Cevapların, sorulmuş olan soruya bağlı kalması için.
privacy-data-collections = Soru turları
privacy-data-collections-holds = Bir ad; hangi soruların, hangi kurum, yer ya da kurs için, hangi tarihten hangi tarihe kadar sorulduğu; kaç kodun hangi gün oluşturulduğu.
privacy-data-collections-why = Soruları açmak ve kapatmak için.
privacy-data-measures = Performans verileri ve denetimler
privacy-data-measures-holds = Kurumların kendi kayıtlarında üç aylık dönemlere göre saydıkları: şu kadarın içinden bu kadarı, adlar olmadan.
privacy-data-measures-why = İnsanların söyledikleriyle yan yana okunabilmesi için.
privacy-data-upkeep = Bakım işleri
privacy-data-upkeep-holds = Cevapların en son rastgele sıraya konduğu gün.
privacy-data-upkeep-why = Bunun günde bir kez yapılması için.

privacy-reader-own-browser = Sadece cevap verdiğiniz tarayıcı
privacy-reader-own-words = Siz, 7 kelimenizle
privacy-reader-nobody = Hiç kimse
privacy-reader-operators = Bilgisayarlara bakan kişiler okuyabilir. Sadece mecbur kalırlarsa buna izinleri vardır.
privacy-reader-everybody = Herkes
privacy-reader-coordinator = Koordinatörler: Soruları açar ve kodları dağıtırlar
privacy-reader-analyst = Analistler: Hizmetlerin ne kadar iyi yardım ettiğini kontrol ederler
privacy-reader-safeguarding-lead = Çocuk koruma sorumluları (safeguarding leads)
privacy-reader-administrator = Sistem yöneticileri: Hesaplara bakarlar

privacy-kept-hours = { $hours ->
    [one] { $hours } saate kadar
   *[other] { $hours } saate kadar
}
privacy-kept-minutes = { $minutes ->
    [one] { $minutes } dakikaya kadar
   *[other] { $minutes } dakikaya kadar
}
privacy-kept-idle = { $minutes ->
    [one] Oturum kapatılana kadar ya da kullanılmadan { $minutes } dakika geçene kadar
   *[other] Oturum kapatılana kadar ya da kullanılmadan { $minutes } dakika geçene kadar
}
privacy-kept-until-used = Kod kullanılana kadar
privacy-kept-until-taken-back = Siz 7 kelimenizle silene kadar
privacy-kept-without-end = Program bunu kendiliğinden silmez.

privacy-law-title = Yasa ve haklarınız
privacy-law-basis = Bunu yapabiliriz, çünkü bu, çocukları güvende tutmaya yönelik kamu görevimizin bir parçasıdır: UK GDPR, Madde 6(1)(e). Bir cevap sağlık, etnik grup ya da korunan başka bir konu hakkında bir şey söylüyorsa dayanak, Data Protection Act 2018 (2018 Veri Koruma Yasası) Ek 1 (Schedule 1), 8. ve 18. paragraflarla birlikte Madde 9(2)(g) hükmüdür.
privacy-law-free = Cevap vermek yine de sizin tercihinizdir.
privacy-law-rights = Hakkınızda sakladıklarımızı görme, düzeltme, sildirme ve bunlara itiraz etme hakkınız vardır. 7 kelimenizle cevaplarınızı hemen kendiniz görebilir ve silebilirsiniz. Bu kelimeler olmadan cevaplarınızı bulamayız, çünkü hangilerinin sizin olduğunu bilmiyoruz.
privacy-law-no-machine = Hiçbir bilgisayar hakkınızda bir karar vermez. Hiçbir şey satılmaz ve cevaplarınız kimseye gönderilmez.
privacy-law-complain = Yaptıklarımızdan memnun değilseniz önce bize söyleyin. Ayrıca Information Commissioner kurumuna (veri koruma denetim kurumu) şikâyette bulunabilirsiniz.
privacy-law-complain-link = Information Commissioner’s Office kurumuna şikâyet

## Cookies

cookies-title = Çerezler
cookies-lead = Çerez, bir web sitesinin tarayıcınızda tuttuğu küçük bir nottur. Heard, sadece sizin istediğiniz şeyleri yapmak için gereken çerezleri kullanır. Bu yüzden çerezler için size soru sormaz.
cookies-first = Siz bir kod girene, bir cevabı kaydedene, bir cevap seçip başka bir sayfaya geçene, sayfaların görünümünü seçene ya da oturum açana kadar hiç çerez yoktur.
cookies-all-title = Bütün çerezlerimiz
cookies-label-name = Ad
cookies-label-why = Ne için
cookies-label-when = Ne zaman konur
cookies-label-kept = Ne kadar süre
cookies-answers = Cevaplarınız
cookies-answers-why = Bitmemiş cevaplarınızın, gönderdikten sonra ise 7 kelimenizin anahtarıdır. İçinde cevap yoktur.
cookies-answers-when = Bir kod girdiğinizde, ilk cevaplarınızı kaydettiğinizde ya da bir cevap seçip başka bir sayfaya geçtiğinizde. Her soru grubunun kendi çerezi vardır: Yıldız işareti (*) grubun numarasının yerine durur.
cookies-answers-kept = { $hours ->
    [one] Tarayıcıyı kapatana kadar. Bitmemiş cevapları en geç { $hours } saat sonra sileriz.
   *[other] Tarayıcıyı kapatana kadar. Bitmemiş cevapları en geç { $hours } saat sonra sileriz.
}
cookies-staff = Oturum açma
cookies-staff-why = Personelin oturumunu açık tutar. Cevap veren kişiler bunu hiçbir zaman almaz.
cookies-staff-when = Personelden biri oturum açtığında.
cookies-staff-kept = { $hours ->
    [one] Oturum ya da tarayıcı kapatılana kadar. { $hours } saat sonra hiçbir şeyi açmaz.
   *[other] Oturum ya da tarayıcı kapatılana kadar. { $hours } saat sonra hiçbir şeyi açmaz.
}
cookies-staff-idle = { $minutes ->
    [one] { $minutes } dakika kullanılmazsa da aynısı olur.
   *[other] { $minutes } dakika kullanılmazsa da aynısı olur.
}
cookies-none-title = Yapmadıklarımız
cookies-none = Reklam ya da ziyaretçi sayımı için çerez yoktur; başka web sitelerinin çerezi de yoktur. Sayfaların daha hızlı yüklenmesini sağlayan resimler, yazı tipleri ve stil dosyaları dışında tarayıcınızda başka hiçbir şey saklanmaz.
cookies-away-title = Çerezlerden nasıl kurtulursunuz
cookies-away = “{ $exit }” düğmesi ve “{ $another }” düğmesi çerezlerinizi kaldırır. Tarayıcıyı kapatmak da kaldırır.

## Accessibility

accessibility-title = Erişilebilirlik
accessibility-lead = Heard herkes tarafından kullanılabilmelidir. Bu sayfa neleri kontrol ettiğimizi, nelerin henüz iyi çalışmadığını ve bunları bize nasıl söyleyebileceğinizi anlatır.
accessibility-applies = Bu bilgiler { $address } adresindeki bütün sayfalar içindir.
accessibility-can-title = Neler yapabilirsiniz
accessibility-can-zoom = yana kaydırmadan her şeyi dört katına büyütmek
accessibility-can-keyboard = her şeyi klavyeyle yapmak
accessibility-can-scripts = her sayfayı JavaScript olmadan kullanmak
accessibility-can-dark = cihazınız istiyorsa koyu renkleri kullanmak
accessibility-can-exit = kırmızı düğmeyle ya da Shift tuşuna üç kez basarak hemen çıkmak
accessibility-status-title = Ne kadar erişilebilir
accessibility-status = Heard, Web İçeriği Erişilebilirlik Kılavuzu (Web Content Accessibility Guidelines) sürüm 2.2, AA düzeyini kısmen karşılar. Karşılanmayanlar burada sıralanmıştır.
accessibility-not-title = Henüz iyi çalışmayanlar
accessibility-not-time = { $hours ->
    [one] Bitmemiş cevaplar en geç { $hours } saat sonra silinir ve daha fazla süre isteyemezsiniz. Bu, ortak kullanılan bir cihazda sizi korur. (Ölçüt 2.2.1, Ayarlanabilir zamanlama)
   *[other] Bitmemiş cevaplar en geç { $hours } saat sonra silinir ve daha fazla süre isteyemezsiniz. Bu, ortak kullanılan bir cihazda sizi korur. (Ölçüt 2.2.1, Ayarlanabilir zamanlama)
}
accessibility-not-staff-time = { $minutes ->
    [one] Personelin oturumu, { $minutes } dakika kullanılmazsa uyarı verilmeden kapatılır. (Ölçüt 2.2.1, Ayarlanabilir zamanlama)
   *[other] Personelin oturumu, { $minutes } dakika kullanılmazsa uyarı verilmeden kapatılır. (Ölçüt 2.2.1, Ayarlanabilir zamanlama)
}
accessibility-not-staff-language = Personel sayfaları sadece İngilizcedir.
accessibility-not-formats = Kolay okunan (Easy Read) sürüm sadece İngilizce olarak ve soruların bir kısmı için vardır. Resimler soruların hepsi için değil, çoğu için vardır. Sorular ancak cihazınızda o dil için bir ses varsa ya da bir ses kaydı eklendiyse sesli okunur. İşaret dili sadece video eklenen yerlerde vardır; hazır gelen video yoktur.
accessibility-not-translated = Bazı sorular her dilde yoktur. Bunun yerine İngilizce gösterilir ve sayfa bunu söyler. Bu durumun olduğu diller:
accessibility-tested-title = Neler test edildi
accessibility-tested-on = Son test tarihi: { $date }. Testi bağımsız biri değil, Heard hizmetini geliştiren kişiler yaptı.
accessibility-tested-axe = Her tür sayfa, Chromium { $chromium } tarayıcısında axe-core { $axe } ile: WCAG 2.0, 2.1 ve 2.2 sürümlerinin A ve AA düzeyleri için programın bütün kuralları, açık ve koyu renklerde.
accessibility-tested-contrast = Cevap verenlerin sayfaları: AAA düzeyinin daha güçlü kontrastı ve en az 44 × 44 piksel boyutunda düğmeler ve bağlantılar.
accessibility-tested-keyboard = Cevap vermenin baştan sona bütün yolu, sadece klavyeyle.
accessibility-tested-narrow = Her tür sayfa, küçük bir telefondaki ya da yüzde 400 büyütmedeki gibi 320 piksel genişlikte.
accessibility-tested-html = Her tür sayfanın HTML kodu, html-validate ile.
accessibility-untested-title = Neler test edilmedi
accessibility-untested-reader = Hiçbir ekran okuyucu denenmedi.
accessibility-untested-forced = Zorunlu renkler (Windows yüksek kontrast) gerçek bir cihazda denenmedi.
accessibility-untested-people = Henüz engelli bir kişi bizim için denemedi.
accessibility-untested-languages = Hiç kimsenin kontrol etmediği çevirilerin dilleri:
accessibility-tell-title = Bize söyleyin
accessibility-tell = Kullanması zor bir şey mi var ya da başka bir biçime mi ihtiyacınız var? Bize söyleyin: Bilmek istiyoruz.
accessibility-complain-title = İyi cevap vermezsek
accessibility-complain = Equality and Human Rights Commission (Eşitlik ve İnsan Hakları Komisyonu), kamu kurumlarının 2018 erişilebilirlik düzenlemelerine uymasını sağlar. Cevabımızdan memnun değilseniz Equality Advisory and Support Service (Eşitlik Danışma ve Destek Hizmeti) size yardım edebilir.
accessibility-complain-link = Equality Advisory and Support Service
accessibility-date = Bu bildirimin hazırlandığı tarih: { $date }.

## Comfort

cookies-comfort = Sayfaların görünümü
cookies-comfort-why = Yazının büyüklüğünü, renkleri ve “Sayfaların görünümü” altında seçtiğiniz diğer şeyleri hatırlar. İçinde başka bir şey yoktur.
cookies-comfort-when = Orada bir şey seçtiğinizde.
cookies-comfort-kept = Tarayıcıyı kapatana kadar.
accessibility-can-look = “Sayfaların görünümü” altında daha büyük yazı, daha çok boşluk, başka harfler ve başka renkler seçmek

## On a shared device

privacy-data-unsent-shared = Aynısı, ortak kullanılan bir cihazda
privacy-data-unsent-shared-holds = Sizin ya da size bağlantıyı verenlerin, cihazı başkalarının da kullandığını söylediği durumlarda. Süre, yaptığınız son şeyden itibaren sayılır.
privacy-data-unsent-shared-why = Cihazı sizden sonra kullanan hiç kimse seçtiklerinizi görmesin diye.
accessibility-can-stay = ortak kullanılan bir cihazda ihtiyacınız kadar zaman ayırmak: Sayfa, { $minutes } dakika boyunca kimse bir şey yapmazsa kapanır, { $before } dakika önce sorar ve tek bir basışla, istediğiniz kadar çok kez, açık kalır
cookies-first-shared-device = Cihazınızı başkalarının da kullandığını söylerseniz ilk sorudan itibaren bir çerez vardır.

## Wrong words

privacy-data-tries = Son zamanlardaki yanlış kelimeler ve saklanan cevaplar
privacy-data-tries-holds = Yanlış kelimelerin geldiği ya da cevapların sonrası için saklandığı veya yeniden açıldığı internet adresi ve bunun kaç kez olduğu. Sadece bellekte, asla diskte ya da bir günlükte değil.
privacy-data-tries-why = Başkalarının kelimelerini tahmin etmeyi yavaşlatmak ve hiç kimsenin bütün sunucuyu meşgul etmemesi için.

## Kept answers

privacy-kept-days-asked = { $days ->
    [one] bizden saklamamızı isterseniz { $days } güne kadar
   *[other] bizden saklamamızı isterseniz { $days } güne kadar
}
privacy-children-long-kept = Bizden cevaplarını saklamamızı istedin mi? O zaman sana söylenen tarihe kadar saklarız.

## Words from last time: what one person says now, next to what they said then

privacy-children-who-together = Geçen seferki kelimelerini yazarsan aynı kişinin iki kez cevap verdiğini biliriz. Kim olduğunu bilmeyiz.
privacy-data-together = Yan yana iki sefer
privacy-data-together-holds = Sadece geçen seferki kelimelerinizi yazarsanız: iki günün cevaplarını da tek bir kişinin verdiği. Hangi kişi olduğu saklanmaz.
privacy-data-together-why = Bir şeyin kaç kişi için daha iyiye ya da daha kötüye gittiğini saymak için.
cookies-first-last-time = Geçen seferki kelimelerinizi yazarsanız o andan itibaren bir çerez vardır.

## What is deleted after days and years

privacy-kept-days = { $days ->
    [one] { $days } güne kadar
   *[other] { $days } güne kadar
}
privacy-kept-years = { $years ->
    [one] { $years } yıla kadar
   *[other] { $years } yıla kadar
}
privacy-kept-after-close = sorular kapandıktan sonra: { $period }
privacy-kept-longer = yalnızca birinin güvenliği ya da bir mahkeme için gerekirse daha uzun; o zaman da silebilirsiniz
privacy-data-removed = Geri alınanlar
privacy-data-removed-holds = Birinin geri aldığı ya da sildiği cevaplar için: rastgele bir sayı, geri çevrilemeyecek bir biçimde, ve gün. Söylenenlerden hiçbir şey yok.
privacy-data-removed-why = Bir gün eski bir yedeği kullanmamız gerekirse yeniden silinmeleri için.
privacy-data-purges = Silinenler ve kalması gerekenler
privacy-data-purges-holds = Süresi dolduğu için hangi gün kaç cevap, kod ya da sayının silindiği. Ve çalışanların hangi sorular için bunu durdurduğu: kim, ne zaman ve neden.
privacy-data-purges-why = Söylediğimiz şeyi sildiğimizin denetlenebilmesi için.
