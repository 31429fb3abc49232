### Children aged 4 to 7, about the people who help them.

title = Te és a segítőid
purpose = Ezek a kérdések rólad szólnak, és a felnőttekről, akik segítenek neked.

scale-sometimes-yes = Igen
scale-sometimes-sometimes = Néha
scale-sometimes-no = Nem
scale-a-bit-yes = Igen
scale-a-bit-a-bit = Egy kicsit
scale-a-bit-no = Nem
scale-yes-no-yes = Igen
scale-yes-no-no = Nem

item-helped = Segít most neked ebben egy felnőtt?
item-easy-to-go-to-school = Könnyű neked iskolába járni?
item-safe-at-school = Biztonságban érzed magad az iskolában?
item-safe-at-home = Biztonságban érzed magad otthon?
item-listen-to-me = Meghallgatnak azok a felnőttek, akik segítenek neked?
item-ask-what-i-want = Megkérdezik tőled a felnőttek, hogy mit szeretnél?
item-know-why = Tudod, miért jönnek emberek segíteni?
section-has-social-worker-lead = A szociális munkás egy felnőtt, aki családoknak segít. Angolul: social worker.
item-has-social-worker = Jön hozzád szociális munkás?
section-like-visits-lead = Ez a szociális munkásodról szól.
item-like-visits = Szereted, amikor jön?
item-kind = Kedvesek azok a felnőttek, akik segítenek neked?
item-like-to-talk = Szeretsz beszélgetni a segítőiddel?
