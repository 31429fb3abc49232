### Questions about the respondent, by choice, before sending.

section-about-you = آپ کے بارے میں
section-about-you-lead = ان سوالوں کا جواب دینا آپ کی مرضی ہے۔ ان سے پتا چلتا ہے کہ کیا ہر طرح کے لوگوں کی بات سنی جاتی ہے۔ آپ چاہیں تو ان میں سے کوئی بھی سوال چھوڑ دیں، اور ان کے بغیر اپنے جواب بھیج دیں۔

item-you-sex = آپ کی جنس کیا ہے؟
item-you-ethnic-group = آپ کا نسلی گروہ کیا ہے؟
item-you-condition = کیا آپ کو جسمانی یا ذہنی صحت کا کوئی ایسا مسئلہ یا بیماری ہے جو 12 مہینے یا اس سے زیادہ عرصے تک رہے، یا جس کے اتنے عرصے تک رہنے کی توقع ہو؟

scale-you-sex-female = لڑکی یا عورت
scale-you-sex-male = لڑکا یا مرد
scale-you-ethnic-group-asian = ایشیائی یا ایشیائی برطانوی
scale-you-ethnic-group-black = سیاہ فام، سیاہ فام برطانوی، کیریبین یا افریقی
scale-you-ethnic-group-mixed = مخلوط یا ایک سے زیادہ نسلی گروہ
scale-you-ethnic-group-white = سفید فام
scale-you-ethnic-group-other = کوئی اور نسلی گروہ
scale-you-yes-no-yes = جی ہاں
scale-you-yes-no-no = جی نہیں
