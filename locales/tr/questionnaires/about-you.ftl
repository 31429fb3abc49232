### Questions about the respondent, by choice, before sending.

section-about-you = Sizin hakkınızda
section-about-you-lead = Bu soruları cevaplamak size kalmış. Her türden insanın sesinin duyulup duyulmadığını gösterirler. İstediğinizi atlayabilir ve cevaplarınızı bunlar olmadan gönderebilirsiniz.

item-you-sex = Cinsiyetiniz nedir?
item-you-ethnic-group = Etnik grubunuz nedir?
item-you-condition = 12 ay ya da daha uzun süren veya sürmesi beklenen bedensel ya da ruhsal bir sağlık sorununuz veya hastalığınız var mı?

scale-you-sex-female = Kız ya da kadın
scale-you-sex-male = Erkek
scale-you-ethnic-group-asian = Asyalı ya da Asyalı Britanyalı
scale-you-ethnic-group-black = Siyah, Siyah Britanyalı, Karayipli ya da Afrikalı
scale-you-ethnic-group-mixed = Karma ya da birden fazla etnik grup
scale-you-ethnic-group-white = Beyaz
scale-you-ethnic-group-other = Başka bir etnik grup
scale-you-yes-no-yes = Evet
scale-you-yes-no-no = Hayır
