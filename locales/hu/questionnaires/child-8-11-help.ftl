### Children aged 8 to 11, about the help that they get.

title = Akik segítenek neked
purpose = Ezek a kérdések azokról szólnak, akik neked és a családodnak segítenek. Azt kérdezik, milyen neked ez a segítség.

scale-agreement-yes = Igen
scale-agreement-mostly = Többnyire
scale-agreement-not-much = Nem nagyon
scale-agreement-no = Nem
scale-safer-safer = Jobban, mint előtte
scale-safer-same = Ugyanannyira, mint előtte
scale-safer-less-safe = Kevésbé, mint előtte
scale-easier-easier = Könnyebb, mint előtte
scale-easier-same = Ugyanolyan, mint előtte
scale-easier-harder = Nehezebb, mint előtte
scale-yes-no-yes = Igen
scale-yes-no-no = Nem

section-listen-to-me-lead = Gondolj azokra, akik otthon, az iskolában és máshol segítenek neked.
item-listen-to-me = Azok, akik segítenek neked, meghallgatják, amit mondasz?
item-have-a-say = Beleszólhatsz abba, hogy mi történik veled?
item-understand = Segítenek neked megérteni, hogy mi történik?
item-good-things = Elmondják azok, akik segítenek neked, hogy mi a jó a családodban?
item-things-that-matter = Azoknak, akik segítenek neked, fontos az, ami neked fontos?
item-work-together = Jól dolgoznak együtt azok, akik segítenek neked?
item-help-to-learn = Megkapod azt a segítséget, amire szükséged van a tanuláshoz?
item-safe-where-i-live = Biztonságban érzed magad ott, ahol laksz?
item-grown-up-to-talk-to = Van olyan felnőtt, akivel beszélhetsz, ha nem érzed magad biztonságban?
item-feel-safer = Amióta elkezdtek segíteni neked, mennyire érzed magad biztonságban?
item-problems-easier = Amióta elkezdtek segíteni neked, mennyire könnyű otthon megoldani a dolgokat?
section-has-social-worker-lead = A szociális munkás (social worker) abban segít, hogy a gyerekek biztonságban és jól legyenek.
item-has-social-worker = Van szociális munkásod?
item-trust-social-worker = Megbízol a szociális munkásodban?
item-someone-to-talk-to = Van olyan szakember vagy segítő, akivel igazán tudsz beszélni?
