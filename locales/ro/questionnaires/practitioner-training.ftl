### Practitioners and volunteers, after a safeguarding course.

title = Cursul dumneavoastră de protecție a copiilor
purpose = Întrebările sunt despre cursul de protecție a copiilor (safeguarding) pe care l-ați urmat și despre ce luați din el în munca dumneavoastră.

scale-agreement-strongly-agree = Sunt total de acord
scale-agreement-agree = Sunt de acord
scale-agreement-neither = Nu sunt nici de acord, nici împotrivă
scale-agreement-disagree = Nu sunt de acord
scale-agreement-strongly-disagree = Nu sunt deloc de acord
scale-first-step-tell-lead = Ascult, notez cuvintele copilului și îi spun în aceeași zi responsabilului meu cu protecția copiilor (safeguarding lead)
scale-first-step-ask-more = Îi cer copilului detalii până știu cu certitudine ce s-a întâmplat
scale-first-step-speak-at-home = Vorbesc mai întâi cu cei de acasă, ca să aud și varianta lor
scale-first-step-wait-and-see = Urmăresc dacă apar și alte semne înainte să spun cuiva

section-course = Cursul și pregătirea în general
item-right-level = Cursul a fost la nivelul potrivit pentru rolul meu.
item-can-get-training = Pot urma cursurile de protecție a copiilor de care am nevoie în rolul meu.
item-time-for-training = Primesc timp la serviciu ca să urmez cursuri de protecție a copiilor.

section-know = Știți ce să faceți?
section-know-lead = Gândiți-vă la ce știți acum, după curs.
item-know-what-to-do = Știu ce să fac dacă îmi fac griji pentru un copil.
item-know-when-to-refer = Știu când să fac o sesizare (referral) la serviciile sociale pentru copii (children’s social care).
item-know-other-help = Știu ce ajutor există pentru copiii care nu ating pragul pentru serviciile sociale.
item-know-early-help = Știu cum să obțin ajutor timpuriu (early help) pentru o familie din zona noastră.

section-procedures = Procedurile și un caz
section-procedures-lead = Cazul nu este despre un copil real. Nimeni nu primește notă: se arată numai totalurile.
item-understand-procedures = Înțeleg cum funcționează procedurile noastre de protecție a copiilor.
item-confident-procedures = Am încredere în mine când folosesc procedurile noastre de protecție a copiilor.
item-case-first-step = Caz inventat: un copil vă spune că cineva de acasă îi face rău. Ce faceți mai întâi?

section-work = Înapoi la muncă
section-work-lead = Acestea sunt ultimele întrebări.
item-have-skills = Am abilitățile de care am nevoie ca să protejez copiii în munca mea.
item-course-lessons = Cursul mi-a arătat cum să folosesc în munca mea lecțiile din analizele locale (local reviews).
item-lasting-difference = Ce am învățat va aduce o schimbare de durată pentru copiii cu care lucrez.
