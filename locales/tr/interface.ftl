### What respondents read around the questions: children and young people, parents and carers, practitioners.

### Short words, short sentences. "We" is the partnership; "you" is the person who answers: «siz», as in school books and on

### official pages, which is respectful to everybody; «sen» where only children read (keys with "child", and the faces).

### No ending is ever put on a variable: «{ $date } tarihine kadar», «{ $number } numarasını». «saymak» is "count", «geri almak»

### "take back", «silmek» "delete".

## Every page

service-name = Heard
skip-to-main = Ana bölüme geç
exit = Bu sayfadan çık
exit-press-two-more = Shift: Çıkmak için 2 kez daha basın.
exit-press-one-more = Shift: Çıkmak için 1 kez daha basın.
exiting = Yükleniyor.
tools-label = Dil, yardım ve görünüm
choose-language = Dil seçin
help-now = Hemen yardım
back = Geri
about-this-service = Bu hizmet hakkında
my-answers = Cevaplarım
page-title = { $title } – Heard
page-title-error = Hata: { $title } – Heard

date = { $day } { $month } { $year }
month-1 = Ocak
month-2 = Şubat
month-3 = Mart
month-4 = Nisan
month-5 = Mayıs
month-6 = Haziran
month-7 = Temmuz
month-8 = Ağustos
month-9 = Eylül
month-10 = Ekim
month-11 = Kasım
month-12 = Aralık

## Home

home-title = Sizin için nasıl gidiyor, bize anlatın
home-lead = Cevaplarınız nelerin iyi gittiğini ve nelerin değişmesi gerektiğini gösterir. Adınızı hiçbir zaman sormayız.
code-heading = Kodunuz var mı?
code-hint = Kartınızda ya da mektubunuzda yazar. 4 kelimeden oluşur.
code-label = 4 kelimeniz
code-start = Başla
open-heading = Kodunuz yok mu? Bunlar herkese açık
open-none = Şu anda herkese açık soru yok. Kodunuz varsa burada kullanabilirsiniz.
minutes = { $minutes ->
    [one] Yaklaşık { $minutes } dakika
   *[other] Yaklaşık { $minutes } dakika
}
audience-child-4-7 = 4-7 yaş
audience-child-8-11 = 8-11 yaş
audience-child-12-17 = 12-17 yaş
audience-parent = Ebeveynler ve bakım verenler
audience-practitioner = Ailelerle çalışanlar

## Help

help-title = Hemen yardım
help-lead = Bugün biriyle konuşabilirsiniz. Adınızı söylemek zorunda değilsiniz.
help-lead-child-4-7 = Bugün iyi kalpli bir büyükle konuşabilirsin. Adını söylemek zorunda değilsin.
help-lead-child-8-11 = Bugün sana iyi davranan biriyle konuşabilirsin. Adını söylemek zorunda değilsin.
help-lead-parent = Sizin için de, endişelendiğiniz bir çocuk için de yardım var.
help-lead-practitioner = Bir çocuk için endişeleniyor musunuz? Bugün bildirimde bulunun. Buradaki cevaplarınız bildirim yerine geçmez.
help-emergency = { $number } numarasını arayın
help-emergency-child-4-7 = { $number } numarasını ara
help-emergency-child-8-11 = { $number } numarasını ara
help-emergency-parent = { $number } numarasını arayın
help-emergency-practitioner = { $number } numarasını arayın
help-emergency-when = Siz ya da bir başkası şu anda tehlikedeyse
help-emergency-when-child-4-7 = Biri sana ya da başkasına zarar veriyorsa. Ya da biri ağır yaralıysa. Ya da şimdi güvende değilsen. Bir büyük açar ve yardım eder.
help-emergency-when-child-8-11 = Sen ya da bir başkası şu anda tehlikedeyse. Emin olmasan da ara.
help-emergency-when-parent = Siz ya da bir başkası şu anda tehlikedeyse
help-emergency-when-practitioner = Siz ya da bir başkası şu anda tehlikedeyse
help-emergency-sign = İngiliz işaret dilinde { $number }
help-emergency-sign-child-4-7 = İşaret diliyle { $number } numarasını ara
help-emergency-sign-child-8-11 = İngiliz işaret diliyle { $number } numarasını ara
help-emergency-sign-when = Biri şu anda tehlikedeyse: 999 BSL ile gece gündüz ücretsiz görüntülü görüşme. Başka bir internet sitesi açılır.
help-emergency-sign-when-child-4-7 = Biri yaralıysa ya da şimdi güvende değilsen. Bir büyük işaretlerini görür ve yardım eder. Ücretsizdir. Yeni bir sayfa açılır.
help-emergency-sign-when-child-8-11 = Sen ya da bir başkası şu anda tehlikedeyse. İşaret diliyle görüntülü görüşme, ücretsiz, gece gündüz. Başka bir internet sitesi açılır.
help-childline = Childline (çocuklar ve gençler için yardım hattı)
help-childline-when = Ücretsiz, günün her saatinde, 19 yaşından küçük herkes için. Telefon faturasında görünmez.
help-childline-when-child-4-7 = Üzgünsen, kaygılıysan ya da korkuyorsan ara. Biraz beklemen gerekebilir. İyi kalpli bir büyük seni dinler. Ücretsizdir.
help-childline-when-child-8-11 = Seni kaygılandıran her şeyi konuş, gece gündüz. Ücretsizdir ve telefon faturasında görünmez.
help-childline-when-parent = Çocuğunuz arayabilir: ücretsiz, günün her saatinde, 19 yaşından küçük herkes için
help-childline-when-practitioner = Çocuklar ve gençler arayabilir: ücretsiz, günün her saatinde, 19 yaşından küçük herkes için
help-text-line = { $number } numarasına SHOUT yazıp mesaj gönderin
help-text-line-child-8-11 = { $number } numarasına SHOUT yazıp mesaj gönder
help-text-line-parent = { $number } numarasına SHOUT yazıp mesaj gönderin
help-text-line-practitioner = { $number } numarasına SHOUT yazıp mesaj gönderin
help-text-line-when = Ücretsiz, günün her saatinde, konuşmak yerine yazmak isterseniz
help-text-line-when-child-8-11 = Konuşmak yerine yaz. Ücretsizdir, gece gündüz.
help-text-line-when-parent = Sizin için: ücretsiz, günün her saatinde, konuşmak yerine yazmak isterseniz
help-text-line-when-practitioner = Sizin için: ücretsiz, günün her saatinde, konuşmak yerine yazmak isterseniz
help-front-door = Children’s Front Door (yerel çocuk hizmetlerine başvuru yeri)
help-front-door-when = Bir çocuğun güvende olmayabileceğini bölgenizdeki birine söylemek için
help-front-door-when-child-12-17 = Senin ya da bir başkasının güvende olmayabileceğini bölgendeki birine söylemek için
help-front-door-when-parent = Kendi çocuğunuzun ya da başka bir çocuğun güvende olmayabileceğini bölgenizdeki birine söylemek için
help-front-door-when-practitioner = Bir çocuğun zarar gördüğünü ya da görebileceğini düşünüyorsanız bildirimde bulunun. Beklemeyin.
help-childline-website = Childline web sitesi: Orada yazışarak da konuşabilirsiniz
help-organisation = { $organisation } hakkında
help-not-watched = Yardım edebilecek kişilerden hiçbiri burada verdiğiniz cevapları izlemiyor. Hemen yardıma ihtiyacınız varsa lütfen bunlardan birine başvurun.
help-not-watched-child-4-7 = Yardım edebilecek kişiler hangi yüze bastığını görmez. Bu yüzden bir büyüğe söyle ya da telefon et.
help-not-watched-child-8-11 = Yardım edebilecek kişiler, sen cevap verirken cevaplarını görmez. Hemen yardıma ihtiyacın varsa telefon et ya da güvendiğin bir büyüğe söyle.
help-not-watched-parent = Yardım edebilecek kişilerden hiçbiri burada verdiğiniz cevapları izlemiyor. Hemen yardıma ihtiyacınız varsa lütfen bunlardan birine başvurun.
help-not-watched-practitioner = Buradaki cevaplarınız üzerine kimse bir şey yapmaz. Bir çocuğun durumu doğru kişilere ancak bildirimle ulaşır.
help-in-danger = Şu anda tehlikede misiniz? { $number } numarasını arayın.
help-in-danger-child-4-7 = Şu anda güvende değil misin? { $number } numarasını ara.
help-in-danger-child-8-11 = Şu anda tehlikede misin? { $number } numarasını ara.
help-in-danger-parent = Şu anda tehlikede misiniz? { $number } numarasını arayın.
help-in-danger-practitioner = Şu anda tehlikede misiniz? { $number } numarasını arayın.
help-offer-title = Biriyle konuşmak ister misiniz?
help-offer-title-child-4-7 = Biriyle konuşmak ister misin?
help-offer-title-child-8-11 = Biriyle konuşmak ister misin?
help-offer-title-parent = Biriyle konuşmak ister misiniz?
help-offer = Sizi endişelendiren bir şey varsa ya da kendinizi güvende hissetmiyorsanız bu kişiler sizi dinlemek istiyor.
help-offer-child-4-7 = Üzgün müsün ya da korkuyor musun? Bu kişiler sana yardım etmek istiyor.
help-offer-child-8-11 = Seni kaygılandıran bir şey varsa ya da kendini güvende hissetmiyorsan bu kişiler seni dinlemek istiyor.
help-offer-parent = Sizi endişelendiren bir şey varsa, siz ya da bir çocuk güvende değilse bu kişiler sizi dinlemek istiyor.
help-tell = Güvendiğin bir büyüğe söyle. İşe yaramazsa bir başkasına söyle.
help-show = Bu sayfayı güvendiğin bir büyüğe gösterebilirsin.
help-grown-up = Bir çocuğa yardım eden yetişkin için
help-phone-remembers = Aramalar ve mesajlar telefonun kendi listesinde kalır. Oradan silinebilir.
help-spoken-in = İngilizce cevap verilir. Hangi dili konuştuğunuzu söyleyip tercüman isteyebilirsiniz.
help-spoken-in-parent = İngilizce cevap verilir. Hangi dili konuştuğunuzu söyleyip tercüman isteyebilirsiniz.
help-spoken-in-practitioner = İngilizce cevap verilir. Hangi dili konuştuğunuzu söyleyip tercüman isteyebilirsiniz.

## Start

start-now = Başla
start-faces = Soruya bak. Sana uyan yüze bas.
start-no-wrong = Hiçbir cevap yanlış değil. “Bilmiyorum” diyebilirsin.
start-stop = İstediğin zaman bırakabilirsin.
start-for-grown-up = Yardım eden yetişkinler için: Seçimi çocuğa bırakın ve lütfen önce sayfanın geri kalanını okuyun.
start-how-long-heading = Ne kadar sürer
course = Kurs
course-held = Yapıldığı tarih
start-how-long = { $minutes ->
    [one] Yaklaşık { $minutes } dakika.
   *[other] Yaklaşık { $minutes } dakika.
} İstediğiniz soruyu “Söylemek istemiyorum” seçeneğiyle geçebilirsiniz.
start-until = { $date } tarihine kadar cevap verebilirsiniz.
start-code = Kodunuz bir kez sayılır. Lütfen sonuna kadar bu tarayıcıda cevaplayın. Başka yerde yeniden başlarsanız yalnızca ilk gönderilen cevaplar sayılır. Başka bir telefona ya da bilgisayara geçmek için önce burada “{ $keep }” düğmesine basın.
start-code-child-4-7 = Kodun bir kez çalışır. Lütfen sonuna kadar bu telefonda ya da bilgisayarda kal.
start-who-reads = Cevapları kim okur
start-who-reads-1 = Cevaplarınızı kimse tek tek okumaz. Başkalarının cevaplarıyla birlikte sayılırlar.
start-who-reads-2 = Hizmetlerin çocuklara ne kadar iyi yardım ettiğine bakan kişiler sayıları görür; bunu da ancak yeterince kişi cevap verdiyse görürler. Sizin ne dediğinizi bulup çıkaramazlar.
start-not-secret = Gizli olmayan şeyler
start-not-secret-1 = Kim olduğunuzu sormayız. Yarından itibaren de hiç kimse cevaplarınızla kodunuz ya da cihazınız arasında bağ kuramaz.
start-not-secret-2 = Bir süre yedek kopya tutarız. Bilgisayarlara bakan kişiler bunları korumak zorundadır.
start-not-secret-3 = Ekranınızı görebilen herkes ne seçtiğinizi görebilir. Tarayıcınızın geçmişi buraya girdiğinizi gösterir.
start-help-heading = Burası çabuk yardım alınacak yer değil
start-help-heading-child-4-7 = Şu anda yardım ister misin?
start-help = Cevaplarınız nedeniyle kimse sizinle iletişime geçmez. Güvende değilseniz ya da endişeliyseniz bugün biriyle konuşun.
start-help-child-4-7 = Yardıma ihtiyacın olduğunu biz göremeyiz.
start-help-child-8-11 = Cevapların nedeniyle kimse seninle iletişime geçmez. Kaygılıysan ya da güvende değilsen bugün biriyle konuş.
start-help-parent = Cevaplarınız nedeniyle kimse sizinle iletişime geçmez. Siz ya da bir çocuk güvende değilse bugün biriyle konuşun.
start-help-practitioner = Buradaki cevaplarınız üzerine kimse bir şey yapmaz. Bir çocuk için endişeleniyorsanız bugün bildirimde bulunun.
start-take-back-heading = Fikrinizi değiştirebilirsiniz
start-take-back = Cevaplarınızı gönderince 7 kelime alırsınız. Bu kelimelerle cevaplarınızı görebilir ya da { $date } tarihine kadar geri alabilirsiniz.
start-take-back-early = Cevaplarınızı gönderince 7 kelime alırsınız. Bu kelimelerle cevaplarınızı görebilir ya da sayılana kadar geri alabilirsiniz. Sayım herhangi bir gün yapılabilir.
start-open-link = Bu bağlantıya sahip herkes cevap verebilir.
start-exit = Kırmızı düğme sizi hemen buradan çıkarır ve göndermediğiniz her şeyi unutur. Tarayıcı geçmişinizi silmez.

## Sections

part-of = Bölüm { $number } / { $total }
about-you-window = Göndermeden önce
dont-know = Bilmiyorum
not-said = Söylemek istemiyorum
go-on = Devam et
save-and-continue = Kaydet ve devam et
there-is-a-problem = Bir sorun var
error-choose-an-answer = Bir cevap seçin ya da “Söylemek istemiyorum” seçeneğini seçin
error-not-an-option = Gösterilen cevaplardan birini seçin
error-in-question = “{ $question }” { $message }

## Check

check-title = Cevaplarınızı kontrol edin
check-title-child-4-7 = Bunlar senin cevapların mı?
check-lead = Henüz hiçbir şey gönderilmedi. Her cevabı değiştirebilirsiniz.
check-lead-child-4-7 = Onları değiştirebilirsin. Bitince “Gönder” düğmesine bas.
check-change = Değiştir
check-change-what = : { $question }
check-before-title = Göndermeden önce
check-before = Cevaplarınızda adınız yok. Cevaplarınızı { $date } tarihine kadar geri alabilirsiniz.
check-before-early = Cevaplarınızda adınız yok. Cevaplarınızı sayılana kadar geri alabilirsiniz. Sayım herhangi bir gün yapılabilir.
check-continue = Devam et
check-send = Cevaplarımı gönder
check-send-child-4-7 = Gönder
check-delete = Cevaplarımı sil
check-delete-means = Burada verdiğiniz bütün cevaplar silinir. Hiçbir şey gönderilmez.
check-delete-sure = Evet, cevaplarımı sil

## Sent

sent-title = Teşekkürler. Sizi duyduk.
sent-title-child-4-7 = Teşekkürler! Seni duyduk.
sent-lead = Cevaplarınız sayılmak üzere yola çıktı.
sent-lead-child-4-7 = Bitirdin. Bize çok yardım ettin.
receipt-title = 7 kelimeniz
receipt-title-child-4-7 = Sonrası için: 7 kelime
receipt-lead = Bu kelimeler sadece sizde var. Cevaplarınızı yeniden görmek ya da { $date } tarihine kadar geri almak isterseniz kelimeleri kâğıda yazın.
receipt-lead-early = Bu kelimeler sadece sizde var. Cevaplarınızı yeniden görmek ya da sayılmadan önce geri almak isterseniz kelimeleri kâğıda yazın.
receipt-lost = Bu kelimeler olmadan cevaplarınızı bulamayız. Başkalarının da kullandığı bir telefonla ya da bilgisayarla kelimelerin fotoğrafını çekmeyin.
receipt-go = Cevaplarımı gör ya da geri al
sent-next-title = Bundan sonra ne olacak
sent-next-1 = Cevaplarınız başkalarının cevaplarıyla birlikte sayılır.
sent-next-2 = Birkaç ayda bir, hizmetleri kontrol eden kişiler sayılara bakar.
sent-next-3 = Nelerin daha iyi olması gerektiğine karar verirler.
sent-another = Başka biri cevap vermek istiyor
sent-done = Bu cihazda işim bitti
sent-forget = Siz bu düğmeye basana ya da tarayıcıyı kapatana kadar, cihazı sizden sonra kullanan biri bu kelimeleri görebilir.
already-title = Cevaplarınızı gönderdiniz
already-text = Bu cihazdan cevap gönderildi. Cevaplar bir kez sayılır. 7 kelimeniz varsa cevaplarınızı “Cevaplarım” sayfasında görebilirsiniz.

## My answers

my-answers-title = Cevaplarım
my-answers-lead = 7 kelimenizi yazın. Kelimelerin sırası önemlidir. Küçük hatalar önemli değildir.
my-answers-label = 7 kelimeniz
my-answers-show = Cevaplarımı göster
my-answers-empty = 7 kelimenizi yazın
my-answers-too-few = Bunlar 7 kelimeden az. 7 kelimenin hepsini, aralarında boşlukla yazın.
my-answers-too-many = Bunlar 7 kelimeden fazla. Yalnızca kendi 7 kelimenizi yazın.
my-answers-unknown = Bu kelimelerle cevap bulamadık. Her kelimeyi ve kelimelerin sırasını kontrol edin. Cevaplarınızı geri aldıysanız artık yoklar.
my-answers-sent-on = Gönderildiği tarih: { $date }
my-answers-until = Cevaplarınızı { $date } tarihine kadar geri alabilirsiniz.
my-answers-until-early = Cevaplarınızı sayılana kadar geri alabilirsiniz. Sayım herhangi bir gün yapılabilir.
my-answers-released = Cevaplarınız sayıldı ve bu sayım kalır. Söylediklerinizi yine de silebilirsiniz.
my-answers-take-back = Cevaplarımı geri al
my-answers-delete = Söylediklerimi sil
my-answers-sure = Cevaplar geri alınsın mı? Bundan sonra geri getirilemezler.
again-last = Geri alırsanız bir kez daha cevap verebilirsiniz. Bu son kez olacak.
again-no-more = Kelimelerinizin izin verdiği kadar cevap verdiniz. Bu cevapları geri alırsanız bir daha cevap veremezsiniz.
my-answers-gone-title = Cevaplarınız artık yok
my-answers-gone = Cevaplarınızı sildik. Artık sayılmıyorlar.
my-answers-gone-counted = Söylediklerinizi sildik. Sayımda kalırlar; orada kimse bunların sizden geldiğini göremez.
my-answers-gone-before = Bu cevaplar daha önce geri alınmıştı. O zaman sildik, şimdi hiçbir şey değişmedi.
my-answers-closes = Başka kimse okumasın diye bu sayfa { $minutes } dakika sonra kendiliğinden kapanır. 7 kelimeniz onu yeniden açar.
my-answers-ends = Bir süredir burada kimse bir şey yapmadı. { $minutes } dakika sonra bu sayfa kapanır. 7 kelimeniz onu yeniden açar.
last-time-ends = Bir süredir burada kimse bir şey yapmadı. { $minutes } dakika sonra bu sayfa kapanır. Kelimeler yeniden yazılabilir.

## When something is in the way

not-found-title = Bu sayfayı bulamıyoruz
not-found-text = Adreste bir hata olabilir ya da sayfa artık yok.
to-home = İlk sayfaya git
made-up = Bu bir gösteridir: Buradaki bütün cevaplar uydurmadır.
closed-title = Burası artık kapandı
closed-text = Artık cevap alınmıyor. Daha önce gönderilmemiş cevaplar şimdi gönderilmez.
closed-thanks = Geldiğiniz için teşekkürler. Yine de yardım alabilir ve daha önce gönderdiğiniz cevaplara bakabilirsiniz.
not-yet-title = Bu henüz başlamadı
not-yet-text = { $date } tarihinden itibaren cevap verebilirsiniz. Lütfen o zaman yine gelin.
code-unknown = Bu kelimeleri tanımıyoruz ya da daha önce kullanılmışlar. Cevap verme süresi de bitmiş olabilir. Kartınızdaki her kelimeyi kontrol edin.
code-empty = Kartınızdaki 4 kelimeyi yazın
code-too-long = Bu çok uzun. Sadece kartınızdaki 4 kelimeyi yazın.
code-used-title = Bu kod kullanılmış
code-used-text = Aynı kodla daha önce cevap gönderilmiş. Bir kod bir kez sayılır, bu yüzden bu cevaplar gönderilmedi.
code-used-text-child-4-7 = Biri aynı kodla daha önce cevap göndermiş. Bir kod bir kez çalışır, bu yüzden bu cevaplar gönderilmedi.
code-used-you = Başka bir telefon ya da bilgisayardan gönderen siz miydiniz? Öyleyse o cevaplar sayılır. 7 kelimeniz onları “Cevaplarım” sayfasında açar.
code-used-not-you = Başka biri miydi? Öyleyse kodu size verenden başka bir kod isteyin. Yanlış bir şey yapmadınız.
code-used-not-you-child-4-7 = Yanlış bir şey yapmadın. Bu sayfayı bir büyüğüne göster.
code-needed-title = Lütfen kodunuzu yeniden girin
code-needed-text = Bitmemiş cevapları en fazla { $hours } saat ve sadece başladığınız tarayıcıda tutarız. Kodunuzla bir şey gönderilmediyse kodunuz hâlâ geçerlidir.
ahead-title = Sıra henüz buraya gelmedi
ahead-text = Bundan önceki bazı sorular hâlâ cevap bekliyor.
ahead-go = Cevap bekleyen sonraki soruya git
expired-title = Cevaplarınız artık bizde yok
expired-text = Bu tarayıcıda bu sorulara verilmiş cevap yok: Gönderildiler, silindiler ya da üzerlerinden { $hours } saatten fazla zaman geçti. Gönderdiğiniz cevaplar sayılır ve 7 kelimeniz onları hâlâ gösterir.
start-again = Yeniden başla
too-large-title = Bu çok fazlaydı
too-large-text = Sayfa, alabileceğimizden fazlasını gönderdi. Geri dönüp yeniden deneyin.
forbidden-title = Bu, bizim sayfamızdan gönderilmedi
forbidden-text = Güvenliğiniz için sadece kendi sayfalarımızdan gelen cevapları alırız. Geri dönün, sayfayı yeniden yükleyin ve bir kez daha deneyin.
busy-title = Şu anda çok fazla kişi cevap veriyor
busy-text = Yazdıklarınız henüz kaydedilmedi ama hâlâ burada. Biraz bekleyin, sonra düğmeye basın.
busy-plain = Biraz bekleyin, sonra sayfayı yeniden yükleyin.
busy-again = Yeniden gönder
busy-closes = Bu sayfa { $minutes } dakika sonra kendiliğinden kapanır. Ondan önce düğmeye basın, seçtikleriniz kalsın.
failed-title = Üzgünüz, bizim tarafımızda bir şeyler ters gitti
failed-text = Bu sizin hatanız değil. Geri dönüp yeniden deneyin. Sorun sürerse daha sonra yine gelin.
deleted-title = Cevaplarınız silindi
deleted-text = Hiçbir şey gönderilmedi ve hiçbir şey saklanmıyor.
code-confirm-title = Kodunuzla başlayın
code-confirm-text = Başlamak için düğmeye basın. Sizi buraya getiren adresin içinde kodunuz var. Bu adresi paylaşmayın.

## On paper: a slip with a code, handed to one person

slip-title = Senin için nasıl gidiyor, bize anlat
slip-title-parent = Sizin için nasıl geçti, bize anlatın
slip-title-practitioner = İşinizde durum nasıl, bize anlatın
slip-scan = Kareyi okutun ya da şu adrese gidin:
slip-enter = ve bu 4 kelimeyi yazın
slip-from = { $from } tarihinden itibaren cevap verebilirsiniz.
slip-until = { $until } tarihine kadar cevap verebilirsiniz.
slip-from-until = { $from } tarihinden { $until } tarihine kadar cevap verebilirsiniz.
slip-once = Bu kart bir kez geçerlidir. Adınızı sormayız.
slip-help = Şu anda tehlikede misiniz? { $emergency } numarasını arayın. Childline: { $childline }.
slip-qr = Sayfayı bu 4 kelimeyle açan QR kodu

## Comfort

comfort-link = Görünüm
comfort-title = Sayfaların görünümü
comfort-lead = Size en kolay gelen okuma biçimini seçin. Tarayıcıyı kapatana ya da “{ $exit }” düğmesine basana kadar böyle kalır.
comfort-as-usual = Her zamanki gibi
comfort-text-size = Yazının büyüklüğü
comfort-text-size-large = Büyük
comfort-text-size-larger = Çok büyük
comfort-spacing = Boşluk
comfort-spacing-wide = Satırlar, kelimeler ve harfler arasında daha çok boşluk
comfort-font = Harfler
comfort-font-clear = Birbirinden kolay ayırt edilen harfler
comfort-colours = Renkler
comfort-colours-light = Açık
comfort-colours-dark = Koyu
comfort-colours-high-contrast = Güçlü: siyah üzerine beyaz ve sarı
comfort-motion = Hareket
comfort-motion-calm = Hiçbir şey hareket etmez ya da yavaşça kaybolmaz
comfort-save = Kaydet
comfort-all-as-usual = Her şey yine her zamanki gibi olsun

## Easier words

comfort-manner = Sorular
comfort-manner-easy-read = Kolay okuma (Easy Read): daha kısa cümleler, daha kolay kelimeler
comfort-manner-symbols = Simgelerle: her sorunun ve her cevabın yanında bir resim
manner-easy-read-offer = Soruları daha kolay kelimelerle oku
manner-easy-read-missing = Bu sorular daha kolay kelimelerle henüz yok. Her zamanki soruları okuyorsunuz.
manner-symbols-offer = Kelimelerin yanındaki resimlerle cevap ver
manner-symbols-missing = Bu soruların resmi yok. Soruları sadece kelimelerle okuyorsunuz.
manner-symbols-usual-words = Bu sorular için henüz daha kolay kelimeler yok. Resimler her zamanki kelimelerin yanında durur.

## Read aloud, and sign language

comfort-manner-read-aloud = Sesli okuma: Bir soruda “Dinle” düğmesine basın. Yakınınızdaki kişiler bunu duyabilir
comfort-manner-sign = İşaret dili: her soruda bir video
manner-read-aloud-offer = Soruları dinle
manner-sign-offer = Soruları işaret dilinde izle
manner-sign-missing = Bu sorular işaret dilinde henüz yok. Kelimeleri okuyabilirsiniz.
questions-in-language = Bu sorular bu dilde henüz yok. Soruları şu dilde okuyorsunuz: { $language }.
read-aloud-listen = Dinle
read-aloud-stop = Durdur
read-aloud-no-voice = Bir soruda dinleme düğmesi yoksa o soru bu cihazda sesli okunamaz.
read-aloud-partly = Bu cihazda bunun yalnızca bir kısmı sesli okunabilir.
sign-missing-here = Bu soru işaret dilinde henüz yok. Lütfen kelimeleri okuyun.
sign-language = İşaret dili
sign-language-bfi = İngiliz İşaret Dili (BSL)

## Titles of windows, and of pages in a browser's history: they do not tell what the questions are about

start-window = Başlamadan önce
help-window = Telefon numaraları
red-button-window = Kırmızı düğme

## The red button: what it does, before the first question

exit-expired = Bu sayfadan çıkma süresi doldu.
red-button-title = İstediğiniz zaman çıkabilirsiniz
red-button-title-child-4-7 = İstediğin zaman bırakabilirsin
red-button-leads = Bu kırmızı düğme her sayfada vardır. Ona basınca hemen başka bir web sitesine geçersiniz; orada bu siteyle ilgili hiçbir şey yoktur.
red-button-leads-child-4-7 = Kırmızı düğmeye bas. O zaman bu sayfa gider.
red-button-forgets = O zaman göndermediğiniz her şey bu cihazda unutulur.
red-button-forgets-child-4-7 = Bastığın yüzleri unuturuz.
red-button-shift = Klavyeniz varsa bunun yerine Shift tuşuna üç kez basabilirsiniz.
red-button-shift-child-4-7 = Bilgisayarda Shift tuşuna üç kez basabilirsin.
red-button-history-title = Tarayıcı geçmişinizi silmez
red-button-history = Bu cihaza daha sonra bakan biri, tarayıcının geçmişinde buraya girdiğinizi görebilir ama ne cevap verdiğinizi göremez.
red-button-history-child-4-7 = Telefon ya da bilgisayar buraya geldiğini hâlâ bilir. Güvendiğin bir büyük bunu silebilir.
red-button-history-phone = Telefonda: Tarayıcının menüsünü açın, “Geçmiş” seçeneğini seçin ve bu sayfayı silin.
red-button-history-computer = Bilgisayarda: Ctrl ve H tuşlarına birlikte basın, bu sayfayı bulun ve silin. Mac bilgisayarda “Geçmiş” menüsünü kullanın.
red-button-history-all = Sadece gerekeni silin: Boş bir geçmiş tuhaf görünebilir.
red-button-history-private = Bir dahaki sefere: Gizli pencere geçmiş tutmaz.
red-button-try = Nereye götürdüğünü deneyin. Buraya dönmek için tarayıcıda “Geri” düğmesine basın.
red-button-more = Buradan nasıl çabuk çıkılır ve geçmişte ne kalır

## On a device that others use afterwards

shared-device-title = Ortak kullanılan bir cihazda
shared-device-choose = Bu telefonu ya da bilgisayarı başkaları da kullanıyor
shared-device-means = Burada { $minutes } dakika boyunca kimse bir şey yapmazsa sayfa kendiliğinden kapanır ve gönderilmemiş olanlar silinir. Bundan { $before } dakika önce hâlâ orada olup olmadığınızı sorar.
shared-device-keeps = Bu cihazda hiçbir cevap kalmaz. Tarayıcı geçmişi kalır.
still-there-title = Hâlâ orada mısınız?
still-there-means = Bir süredir burada kimse bir şey yapmadı. { $minutes } dakika sonra burası kapanır ve gönderilmemiş olanlar silinir.
still-there-stay = Hâlâ buradayım
sent-closes = Başka kimse kelimelerinizi görmesin diye bu sayfa { $minutes } dakika sonra kendiliğinden kapanır. Kapanmadan önce size sorar.
expired-shared-device = Ortak kullanılan bir cihazda, { $minutes } dakika boyunca kimse bir şey yapmazsa silinirler.

## Too many wrong words

slower-title = Lütfen daha yavaş yazın
slower-text = Bulunduğunuz yerden çok sayıda yanlış kelime yazıldı; belki de bunu başka biri yaptı. Yazdıklarınız hâlâ burada. On saniye bekleyin, sonra düğmeye basın.

## Keeping answers for later, and answering again

keep-button = Cevaplarımı sakla, sonra döneceğim
keep-title = Cevaplarınız saklandı
keep-until = { $date } tarihine kadar devam edebilirsiniz. O günden sonra silinirler.
keep-not-sent = Henüz hiçbir şey gönderilmedi.
keep-words = Bu kelimeleri kâğıda yazın. Onlarla herhangi bir telefonda ya da bilgisayarda devam edebilirsiniz: “Cevaplarım” sayfasını açın ve kelimeleri yazın. Cevaplarınızı gönderdiğinizde kelimeler aynı kalır.
keep-done = Kelimeleri yazdım
keep-go-on = Cevaplamaya devam et
keep-elsewhere-title = Cevaplarınız saklandı
keep-elsewhere-text = Devam etmek için “Cevaplarım” sayfasını açın ve 7 kelimenizi yazın.
keep-closed-text = Saklanan cevaplarınız gönderilmedi. Onları sildik.
kept-words-open = Sonra dönmek için cevaplarınızı sakladıysanız 7 kelimeniz onları “Cevaplarım” sayfasında açar.
again-title = Yeniden cevap vermek ister misiniz?
again-words = Söylediklerinizden hiçbir şey kalmadı. Kodunuz kullanıldı ama 7 kelimenizle { $date } tarihine kadar bir kez daha cevap verebilirsiniz.
again-words-last = Bu son kez. O cevapları da geri alırsanız bir daha cevap veremezsiniz.
again-button = Yeniden cevap ver

## Words from last time: what one person says now, next to what they said then

last-time-title = Bu soruları daha önce cevapladınız mı?
last-time-title-child-4-7 = Bunu daha önce yaptın mı?
last-time-offer = Geçen seferki 7 kelimem var
last-time-lead = Geçen sefer aldığınız 7 kelimeyi yazın. O zaman şimdi söyledikleriniz, o gün söylediklerinizin yanına konur. Bir şeyin kaç kişi için daha iyiye ya da daha kötüye gittiğini sayarız.
last-time-lead-child-4-7 = Geçen sefer 7 kelime aldın mı? Bir büyük onları buraya yazabilir. O zaman nelerin daha iyiye gittiğini görebiliriz.
last-time-nobody = Kimse kim olduğunuzu öğrenmez. Sadece iki seferde de aynı kişi olduğunu kaydederiz.
last-time-nobody-child-4-7 = Kimse bunun sen olduğunu öğrenmez.
last-time-choice = Bunu atlayabilirsiniz. Yine aynı şekilde cevap verebilirsiniz.
last-time-found = Geçen sefer söylediklerinizi bulduk. Gönderdiğinizde yeni cevaplarınız onların yanına konur. Kimse kim olduğunuzu öğrenmez.
last-time-found-child-4-7 = Geçen sefer söylediklerini bulduk. Kimse bunun sen olduğunu öğrenmez.
last-time-label = Geçen seferki 7 kelimeniz
last-time-use = Bu kelimeleri kullan
last-time-without = Onlar olmadan devam et
last-time-leave-out = Geçen seferi atla
last-time-unknown = Bu kelimelerle gönderilmiş cevap bulamadık. Her kelimeyi ve kelimelerin sırasını kontrol edin. Onlar olmadan da devam edebilirsiniz.
last-time-other = Bu kelimeler başka sorulara verilmiş cevapların kelimeleri. Sadece aynı sorulara verilmiş cevaplar yan yana konabilir. Onlar olmadan devam edebilirsiniz.
last-time-followed = O zamandan beri yeniden cevap vermişsiniz. En son aldığınız kelimeleri yazın ya da onlar olmadan devam edin.
sent-without-last-time = Cevaplarınızı geçen seferkilerin yanına koyamadık. Onlar artık yok ya da yanlarında daha yeni cevaplar var. Cevaplarınız yine de sayılır.
sent-without-last-time-child-4-7 = Bunu geçen seferkinin yanına koyamadık. Sorun değil. Şimdi söylediğin sayılır.
receipt-next-time = Bu soruları bir gün yeniden cevaplarsanız bu kelimeler iki seferi yan yana koyabilir. Kimse kim olduğunuzu öğrenmez.

## Where safety depends on every word, and nobody has reviewed the translation

safety-in-english = Bu bölüm İngilizcedir. Çevirisini henüz hiç kimse kontrol etmedi.
