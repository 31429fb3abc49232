### Practitioners and volunteers, after a safeguarding course.

title = Az Ön gyermekvédelmi (safeguarding) tanfolyama
purpose = Ezek a kérdések arról a gyermekvédelmi tanfolyamról szólnak, amelyet elvégzett. Azt kérdezik, mit visz magával belőle a munkájába.

scale-agreement-strongly-agree = Teljesen egyetértek
scale-agreement-agree = Egyetértek
scale-agreement-neither = Egyet is értek, meg nem is
scale-agreement-disagree = Nem értek egyet
scale-agreement-strongly-disagree = Egyáltalán nem értek egyet
scale-first-step-tell-lead = Meghallgatom, leírom a gyermek szavait, és még aznap szólok a gyermekvédelmi felelősömnek (safeguarding lead)
scale-first-step-ask-more = A részletekről kérdezem a gyermeket, amíg biztos nem leszek abban, mi történt
scale-first-step-speak-at-home = Előbb az otthoniakkal beszélek, hogy meghallgassam az ő oldalukat
scale-first-step-wait-and-see = Más jeleket figyelek, mielőtt bárkinek szólok

section-course = A tanfolyam és a képzés általában
item-right-level = A tanfolyam szintje megfelelt a szerepemnek.
item-can-get-training = Meg tudom kapni azt a gyermekvédelmi képzést, amelyre a szerepemhez szükségem van.
item-time-for-training = A munkahelyemen kapok időt gyermekvédelmi képzésre.

section-know = Mi a teendő
section-know-lead = Gondoljon arra, amit most tud, a tanfolyam után.
item-know-what-to-do = Tudom, mit tegyek, ha aggódom egy gyermekért.
item-know-when-to-refer = Tudom, mikor tegyek jelzést (referral) a gyermekek szociális szolgálatához (children’s social care).
item-know-other-help = Tudom, milyen segítség van azoknak a gyermekeknek, akik nem érik el a szociális szolgálat küszöbét.
item-know-early-help = Tudom, hogyan lehet korai segítséget (early help) szerezni egy családnak a környékünkön.

section-procedures = Eljárások és egy eset
section-procedures-lead = Az eset nem valódi gyermekről szól. Senkit sem osztályoznak: csak összesítések láthatók.
item-understand-procedures = Értem, hogyan működnek a gyermekvédelmi eljárásaink.
item-confident-procedures = Magabiztosnak érzem magam, amikor a gyermekvédelmi eljárásainkat alkalmazom.
item-case-first-step = Kitalált eset: egy gyermek elmondja Önnek, hogy otthon valaki bántja. Mit tesz először?

section-work = Újra a munkában
section-work-lead = Ezek az utolsó kérdések.
item-have-skills = Megvannak azok a készségeim, amelyekre szükségem van, hogy a munkámban a gyermekeket biztonságban tartsam.
item-course-lessons = A tanfolyam megmutatta, hogyan használhatom a munkámban a helyi esetfelülvizsgálatok tanulságait.
item-lasting-difference = Amit tanultam, tartósan jó irányba változtat azoknak a gyermekeknek a helyzetén, akikkel dolgozom.
