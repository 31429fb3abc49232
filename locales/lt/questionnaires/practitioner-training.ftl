### Practitioners and volunteers, after a safeguarding course.

title = Vaikų apsaugos mokymai, kuriuose dalyvavote
purpose = Šie klausimai – apie vaikų apsaugos (safeguarding) mokymus, kuriuose dalyvavote, ir apie tai, ką iš jų perkeliate į savo darbą.

scale-agreement-strongly-agree = Visiškai sutinku
scale-agreement-agree = Sutinku
scale-agreement-neither = Nei sutinku, nei nesutinku
scale-agreement-disagree = Nesutinku
scale-agreement-strongly-disagree = Visiškai nesutinku
scale-first-step-tell-lead = Išklausau, užrašau vaiko žodžius ir tą pačią dieną pasakau už vaikų apsaugą atsakingam žmogui (safeguarding lead)
scale-first-step-ask-more = Klausinėju vaiko smulkmenų, kol tiksliai sužinau, kas įvyko
scale-first-step-speak-at-home = Pirmiausia pasikalbu su žmonėmis namuose, kad išgirsčiau jų pusę
scale-first-step-wait-and-see = Stebiu, ar bus kitų ženklų, ir tik tada kam nors pasakau

section-course = Šie mokymai ir mokymai apskritai
item-right-level = Mokymai buvo mano pareigoms tinkamo lygio.
item-can-get-training = Man prieinami vaikų apsaugos mokymai, kurių reikia mano pareigoms.
item-time-for-training = Darbe man skiriama laiko vaikų apsaugos mokymams.

section-know = Žinoti, ką daryti
section-know-lead = Galvokite apie tai, ką žinote dabar, po mokymų.
item-know-what-to-do = Žinau, ką daryti, jei nerimauju dėl vaiko.
item-know-when-to-refer = Žinau, kada pateikti kreipimąsi (referral) vaikų socialinei tarnybai (children’s social care).
item-know-other-help = Žinau, kokia pagalba yra vaikams, kurių padėtis nesiekia socialinės tarnybos pagalbos ribos (threshold).
item-know-early-help = Žinau, kaip mūsų vietovėje šeimai gauti ankstyvąją pagalbą (early help).

section-procedures = Procedūros ir atvejis
section-procedures-lead = Šis atvejis nėra apie tikrą vaiką. Niekam nerašomas pažymys: rodomi tik bendri skaičiai.
item-understand-procedures = Suprantu, kaip veikia mūsų vaikų apsaugos (safeguarding) procedūros.
item-confident-procedures = Jaučiuosi užtikrintai, kai taikau mūsų vaikų apsaugos procedūras.
item-case-first-step = Išgalvotas atvejis: vaikas jums pasako, kad kažkas namuose jį skriaudžia. Ką darote pirmiausia?

section-work = Vėl darbe
section-work-lead = Tai paskutiniai klausimai.
item-have-skills = Turiu įgūdžių, kurių man reikia, kad savo darbe saugočiau vaikus.
item-course-lessons = Mokymai man parodė, kaip savo darbe panaudoti vietos atvejų analizių (local reviews) pamokas.
item-lasting-difference = Tai, ko išmokau, duos ilgalaikės naudos vaikams, su kuriais dirbu.
