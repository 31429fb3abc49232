### Questions about the respondent, by choice, before sending.

section-about-you = Par tevi
section-about-you-lead = Uz šiem jautājumiem tu atbildi tikai tad, ja gribi. Tie parāda, vai tiek uzklausīti visdažādākie cilvēki. Tu vari izlaist jebkuru no tiem un nosūtīt savas atbildes bez tiem.

item-you-sex = Kāds ir tavs dzimums?
item-you-ethnic-group = Kāda ir tava etniskā grupa?
item-you-condition = Vai tev ir fiziskās vai psihiskās veselības traucējumi vai slimības, kas ilgst vai, domājams, ilgs 12 mēnešus vai ilgāk?

scale-you-sex-female = Sieviešu
scale-you-sex-male = Vīriešu
scale-you-ethnic-group-asian = Aziāti vai britu aziāti
scale-you-ethnic-group-black = Melnādainie, britu melnādainie, karībieši vai afrikāņi
scale-you-ethnic-group-mixed = Jaukta grupa vai vairākas etniskās grupas
scale-you-ethnic-group-white = Baltādainie
scale-you-ethnic-group-other = Cita etniskā grupa
scale-you-yes-no-yes = Jā
scale-you-yes-no-no = Nē
