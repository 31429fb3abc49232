### Practitioners and volunteers, after a safeguarding course.

title = Twoje szkolenie z ochrony dzieci
purpose = Te pytania dotyczą szkolenia z ochrony dzieci (safeguarding) i tego, co z niego wykorzystasz w pracy.

scale-agreement-strongly-agree = Zdecydowanie się zgadzam
scale-agreement-agree = Zgadzam się
scale-agreement-neither = Ani się zgadzam, ani się nie zgadzam
scale-agreement-disagree = Nie zgadzam się
scale-agreement-strongly-disagree = Zdecydowanie się nie zgadzam
scale-first-step-tell-lead = Słucham, zapisuję słowa dziecka i tego samego dnia mówię osobie odpowiedzialnej za ochronę dzieci (safeguarding lead)
scale-first-step-ask-more = Wypytuję dziecko o szczegóły, aż wiem na pewno, co się stało
scale-first-step-speak-at-home = Najpierw rozmawiam z domownikami, żeby poznać ich wersję
scale-first-step-wait-and-see = Czekam na inne oznaki, zanim komuś o tym powiem

section-course = To szkolenie i szkolenia w ogóle
item-right-level = Poziom szkolenia był odpowiedni do mojej roli.
item-can-get-training = Mam dostęp do szkoleń z ochrony dzieci, których potrzebuję w mojej roli.
item-time-for-training = W pracy dostaję czas na szkolenia z ochrony dzieci.

section-know = Czy wiesz, co robić
section-know-lead = Pomyśl o tym, co wiesz teraz, po szkoleniu.
item-know-what-to-do = Wiem, co robić, gdy martwię się o dziecko.
item-know-when-to-refer = Wiem, kiedy zgłosić sprawę do służb socjalnych ds. dzieci (children’s social care).
item-know-other-help = Wiem, jaka pomoc jest dostępna dla dzieci, które nie spełniają kryteriów pomocy socjalnej.
item-know-early-help = Wiem, jak uzyskać wczesną pomoc (early help) dla rodziny w naszej okolicy.

section-procedures = Procedury i przykład
section-procedures-lead = Przykład nie dotyczy prawdziwego dziecka. Nikogo nie oceniamy: pokazujemy tylko sumy.
item-understand-procedures = Rozumiem, jak działają nasze procedury ochrony dzieci.
item-confident-procedures = Czuję się pewnie, gdy stosuję nasze procedury ochrony dzieci.
item-case-first-step = Zmyślony przykład: dziecko mówi ci, że ktoś w domu je krzywdzi. Co robisz najpierw?

section-work = Z powrotem w pracy
section-work-lead = To ostatnie pytania.
item-have-skills = Mam umiejętności, których potrzebuję, żeby w mojej pracy dbać o bezpieczeństwo dzieci.
item-course-lessons = Szkolenie pokazało mi, jak korzystać w pracy z wniosków z lokalnych przeglądów.
item-lasting-difference = To, co wynoszę ze szkolenia, przyniesie trwałą zmianę dzieciom, z którymi pracuję.
