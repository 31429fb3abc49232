### Children aged 4 to 7, about the people who help them.

title = Sen ve sana yardım edenler
purpose = Bu sorular seninle ve sana yardım eden büyüklerle ilgili.

scale-sometimes-yes = Evet
scale-sometimes-sometimes = Bazen
scale-sometimes-no = Hayır
scale-a-bit-yes = Evet
scale-a-bit-a-bit = Biraz
scale-a-bit-no = Hayır
scale-yes-no-yes = Evet
scale-yes-no-no = Hayır

item-helped = Bunu yaparken bir büyük sana yardım ediyor mu?
item-easy-to-go-to-school = Okula gitmek senin için kolay mı?
item-safe-at-school = Okulda kendini güvende hissediyor musun?
item-safe-at-home = Evde kendini güvende hissediyor musun?
item-listen-to-me = Sana yardım eden büyükler seni dinliyor mu?
item-ask-what-i-want = Büyükler sana ne istediğini soruyor mu?
item-know-why = İnsanların neden yardıma geldiğini biliyor musun?
section-has-social-worker-lead = Sosyal hizmet görevlisi, ailelere yardım eden bir büyüktür. İngilizcesi: social worker.
item-has-social-worker = Bir sosyal hizmet görevlisi seni görmeye geliyor mu?
section-like-visits-lead = Bu soru sosyal hizmet görevlinle ilgili.
item-like-visits = Onun gelmesi hoşuna gidiyor mu?
item-kind = Sana yardım eden büyükler sana iyi davranıyor mu?
item-like-to-talk = Sana yardım edenlerle konuşmayı seviyor musun?
