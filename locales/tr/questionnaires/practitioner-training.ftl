### Practitioners and volunteers, after a safeguarding course.

title = Çocuk koruma (safeguarding) kursunuz
purpose = Bu sorular, katıldığınız çocuk koruma kursuyla ilgilidir. Kurstan işinize neler taşıdığınızı soruyoruz.

scale-agreement-strongly-agree = Kesinlikle katılıyorum
scale-agreement-agree = Katılıyorum
scale-agreement-neither = Ne katılıyorum ne katılmıyorum
scale-agreement-disagree = Katılmıyorum
scale-agreement-strongly-disagree = Kesinlikle katılmıyorum
scale-first-step-tell-lead = Dinlerim, çocuğun sözlerini yazarım ve aynı gün çocuk koruma sorumluma (safeguarding lead) bildiririm
scale-first-step-ask-more = Neler olduğundan emin olana kadar çocuğa ayrıntıları sorarım
scale-first-step-speak-at-home = Önce evdekilerle konuşur, onların tarafını dinlerim
scale-first-step-wait-and-see = Kimseye söylemeden önce başka belirtiler olup olmadığını izlerim

section-course = Kurs ve genel olarak eğitim
item-right-level = Kursun düzeyi görevime uygundu.
item-can-get-training = Görevim için ihtiyacım olan çocuk koruma (safeguarding) eğitimini alabiliyorum.
item-time-for-training = Çocuk koruma (safeguarding) eğitimi almam için bana iş saatlerinde zaman veriliyor.

section-know = Ne yapılacağını bilmek
section-know-lead = Kurstan sonra, şu anda bildiklerinizi düşünün.
item-know-what-to-do = Bir çocuk için endişelenirsem ne yapacağımı biliyorum.
item-know-when-to-refer = Çocuk sosyal hizmetlerine (children’s social care) ne zaman yönlendirme (referral) yapılacağını biliyorum.
item-know-other-help = Sosyal hizmetler için gereken eşiğe (threshold) ulaşmayan çocuklar için hangi yardımların olduğunu biliyorum.
item-know-early-help = Bölgemizdeki bir aile için erken yardımın (early help) nasıl alınacağını biliyorum.

section-procedures = Prosedürler ve bir vaka
section-procedures-lead = Vaka gerçek bir çocukla ilgili değildir. Kimseye not verilmez: Sadece toplamlar gösterilir.
item-understand-procedures = Çocuk koruma prosedürlerimizin nasıl işlediğini anlıyorum.
item-confident-procedures = Çocuk koruma prosedürlerimizi kullanırken kendime güveniyorum.
item-case-first-step = Uydurma vaka: Bir çocuk size, evde birinin kendisine zarar verdiğini söylüyor. İlk olarak ne yaparsınız?

section-work = Yeniden iş başında
section-work-lead = Bunlar son sorular.
item-have-skills = İşimde çocukları güvende tutmak için ihtiyacım olan becerilere sahibim.
item-course-lessons = Kurs bana, yerel incelemelerden (local reviews) çıkan dersleri işimde nasıl kullanacağımı gösterdi.
item-lasting-difference = Öğrendiklerim, çalıştığım çocuklar için kalıcı bir fark yaratacak.
