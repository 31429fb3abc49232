### What Heard is, what it keeps of whom, which cookies it sets, and how well it can be used.

### The part for children is read by children of nine: one idea in a sentence, no word of law.

### „jūs” in the parts for parents and for people who work with families, „tu” in all others.

about-link = Apie „Heard“
privacy-link = Privatumas
cookies-link = Slapukai
accessibility-link = Prieinamumas
on-this-page = Šiame puslapyje

## Who is responsible

responsible-title = Kas už tai atsako
responsible-who = Šią paslaugą teikia ir už ją atsako { $organisation }.
responsible-email = Parašyk mums:
responsible-website = Mūsų svetainė:
responsible-officer = Duomenų apsaugos pareigūnas: { $officer }

## About

about-title = Apie „Heard“
about-lead = „Heard“ – tai vieta pasakyti, kaip tau sekasi. Ji skirta vaikams ir jaunimui, tėvams ir globėjams ir žmonėms, kurie dirba su šeimomis.
about-what-title = Kam to reikia
about-what = { $organisation } nori žinoti, ar vaikai yra saugūs ir ar jų klausomasi. { $statements ->
    [one] Turime { $statements } teiginį apie tai, kaip atrodo gera pagalba. Kiekvienas klausimas priklauso savo teiginiui.
    [few] Turime { $statements } teiginius apie tai, kaip atrodo gera pagalba. Kiekvienas klausimas priklauso savo teiginiui.
    [many] Turime { $statements } teiginio apie tai, kaip atrodo gera pagalba. Kiekvienas klausimas priklauso savo teiginiui.
   *[other] Turime { $statements } teiginių apie tai, kaip atrodo gera pagalba. Kiekvienas klausimas priklauso savo teiginiui.
}
about-what-figures = Atsakymai suskaičiuojami. Žmonės, kurie tikrina tarnybas, skaito rodiklius ir nusprendžia, kas turi pagerėti.
about-free-title = Sprendi tu
about-free = Atsakyti neprivalai. Prie kiekvieno klausimo gali pasirinkti „Nenoriu sakyti“. Dėl to pagalba, kurią gauni, nesikeičia.
about-languages-title = Kalbos
about-languages = „Heard“ galima skaityti šiomis kalbomis:
about-languages-unreviewed = Tai vertimai. Joks žmogus dar nepatikrino vertimo į šias kalbas:
about-program-title = Programa
about-program = „Heard“ { $version } yra laisvoji programinė įranga pagal „GNU Affero General Public License“ licenciją (3 arba vėlesnė versija). Turi teisę gauti jos pradinį kodą: paprašyk jo mūsų.
about-program-alone = Ji nerodo reklamos, neskaičiuoja lankytojų ir nieko neprašo iš jokios kitos svetainės.
about-symbols = Dauguma paveikslėlių prie klausimų ir atsakymų yra „OpenMoji“ kūriniai pagal CC BY-SA 4.0 licenciją. Jų failai sumažinti, o linijos – vienos spalvos.
about-symbols-licence = Paveikslėlių licencija (anglų kalba)

## Privacy

privacy-title = Privatumas
privacy-lead = Kas vyksta su tuo, ką mums pasakai. Perskaityk tau skirtą dalį.

privacy-children-title = Vaikams ir jaunimui
privacy-children-who-title = Mes nežinome, kas tu
privacy-children-who = Mes neklausiame tavo vardo. Neklausiame, kada gimei ar kur gyveni.
privacy-children-who-you = Gali būti puslapis su klausimais apie tave, pavyzdžiui, ar esi mergaitė, ar berniukas. Atsakyk į juos tik tada, jei nori.
privacy-children-who-tomorrow = Nuo rytojaus niekas negali sužinoti, kurie atsakymai yra tavo.
privacy-children-who-screen = Kas žiūri į tavo ekraną, gali matyti, ką pasirenki.
privacy-children-read-title = Kas gali matyti tavo atsakymus
privacy-children-read = Tavo atsakymai skaičiuojami kartu su kitų žmonių atsakymais. Žmonės mato skaičius, pavyzdžiui: „8 iš 10 pasakė taip“.
privacy-children-read-group = { $people ->
    [one] Skaičių jie mato tik tada, kai atsako bent { $people } žmogus.
    [few] Skaičių jie mato tik tada, kai atsako bent { $people } žmonės.
    [many] Skaičių jie mato tik tada, kai atsako bent { $people } žmogaus.
   *[other] Skaičių jie mato tik tada, kai atsako bent { $people } žmonių.
}
privacy-children-read-not = Tavo šeima, mokytojai ir socialinis darbuotojas negali pasižiūrėti, ką pasakei.
privacy-children-read-machine = Tavo atsakymai laikomi kompiuteryje. Žmonės, kurie jį prižiūri, privalo juos saugoti.
privacy-children-long-title = Kiek laiko juos laikome
privacy-children-long-unsent = { $hours ->
    [one] Sustojai prieš pabaigą? Tada tavo atsakymus ištriname ne vėliau kaip po { $hours } valandos.
    [few] Sustojai prieš pabaigą? Tada tavo atsakymus ištriname ne vėliau kaip po { $hours } valandų.
    [many] Sustojai prieš pabaigą? Tada tavo atsakymus ištriname ne vėliau kaip po { $hours } valandos.
   *[other] Sustojai prieš pabaigą? Tada tavo atsakymus ištriname ne vėliau kaip po { $hours } valandų.
}
privacy-children-long-sent = Išsiuntei savo atsakymus? Tada juos laikome tol, kol juos ištrinsi.
privacy-children-mind-title = Gali persigalvoti
privacy-children-mind = Kai išsiunti, gauni 7 žodžius. Su jais gali pamatyti savo atsakymus ir juos atsiimti.
privacy-children-mind-days = { $days ->
    [one] Bent { $days } dieną gali išimti savo atsakymus iš bendro skaičiaus. Po to bendras skaičius nesikeičia, bet vis dar gali ištrinti tai, ką pasakei.
    [few] Bent { $days } dienas gali išimti savo atsakymus iš bendro skaičiaus. Po to bendras skaičius nesikeičia, bet vis dar gali ištrinti tai, ką pasakei.
    [many] Bent { $days } dienos gali išimti savo atsakymus iš bendro skaičiaus. Po to bendras skaičius nesikeičia, bet vis dar gali ištrinti tai, ką pasakei.
   *[other] Bent { $days } dienų gali išimti savo atsakymus iš bendro skaičiaus. Po to bendras skaičius nesikeičia, bet vis dar gali ištrinti tai, ką pasakei.
}
privacy-children-mind-early = Suskaičiuoti galime bet kurią dieną. Po to bendras skaičius nesikeičia, bet vis dar gali ištrinti tai, ką pasakei.
privacy-children-free-title = Atsakyti neprivalai
privacy-children-free = Prie kiekvieno klausimo gali pasirinkti „Nenoriu sakyti“. Gali sustoti bet kada. Gauni tokią pačią pagalbą kaip anksčiau.
privacy-children-unhappy-title = Jei tau kas nors nepatinka
privacy-children-unhappy = Pasakyk suaugusiajam, kuriuo pasitiki, arba mums. Kaip tai padaryti, parašyta šio puslapio pabaigoje.

privacy-parents-title = Tėvams ir globėjams
privacy-parents-own-title = Jūsų pačių atsakymai
privacy-parents-own = Jie laikomi taip pat, kaip vaiko atsakymai: su diena, bet be vardo ir be valandos. Jie nepatenka į jūsų šeimos bylą, ir niekas pagal juos nieko nesprendžia dėl jūsų šeimos.
privacy-parents-child-title = Jūsų vaiko atsakymai
privacy-parents-child = Pasižiūrėti, ką čia pasako jūsų vaikas, negalite. Vaikas pats sprendžia, ar jums pasakyti. Mažas vaikas gali norėti, kad būtumėte šalia; prašome leisti atsakymus rinktis vaikui.
privacy-parents-mind-title = Jei persigalvotumėte
privacy-parents-mind = { $days ->
    [one] Su 7 žodžiais, kuriuos gaunate, galite pamatyti savo atsakymus ir juos atsiimti. Jie skaičiuojami praėjus { $days } dienai po metų ketvirčio pabaigos arba vėliau. Po to bendras skaičius nesikeičia, bet vis dar galite ištrinti savo atsakymus.
    [few] Su 7 žodžiais, kuriuos gaunate, galite pamatyti savo atsakymus ir juos atsiimti. Jie skaičiuojami praėjus { $days } dienoms po metų ketvirčio pabaigos arba vėliau. Po to bendras skaičius nesikeičia, bet vis dar galite ištrinti savo atsakymus.
    [many] Su 7 žodžiais, kuriuos gaunate, galite pamatyti savo atsakymus ir juos atsiimti. Jie skaičiuojami praėjus { $days } dienos po metų ketvirčio pabaigos arba vėliau. Po to bendras skaičius nesikeičia, bet vis dar galite ištrinti savo atsakymus.
   *[other] Su 7 žodžiais, kuriuos gaunate, galite pamatyti savo atsakymus ir juos atsiimti. Jie skaičiuojami praėjus { $days } dienų po metų ketvirčio pabaigos arba vėliau. Po to bendras skaičius nesikeičia, bet vis dar galite ištrinti savo atsakymus.
}
privacy-parents-mind-early = Su 7 žodžiais, kuriuos gaunate, galite pamatyti savo atsakymus ir juos atsiimti, kol jie nesuskaičiuoti. Suskaičiuoti juos galime bet kurią dieną. Po to bendras skaičius nesikeičia, bet vis dar galite ištrinti savo atsakymus.

privacy-practitioners-title = Žmonėms, kurie dirba su šeimomis
privacy-practitioners-employer-title = Jūsų darbdavys negali pasižiūrėti jūsų atsakymų
privacy-practitioners-employer = { $people ->
    [one] Atsakote be vardo. Rodiklis rodomas tik tada, kai atsako bent { $people } žmogus, ir paslepiamas, jei iš jo galima suprasti, ką kuris nors iš jų pasakė.
    [few] Atsakote be vardo. Rodiklis rodomas tik tada, kai atsako bent { $people } žmonės, ir paslepiamas, jei iš jo galima suprasti, ką kuris nors iš jų pasakė.
    [many] Atsakote be vardo. Rodiklis rodomas tik tada, kai atsako bent { $people } žmogaus, ir paslepiamas, jei iš jo galima suprasti, ką kuris nors iš jų pasakė.
   *[other] Atsakote be vardo. Rodiklis rodomas tik tada, kai atsako bent { $people } žmonių, ir paslepiamas, jei iš jo galima suprasti, ką kuris nors iš jų pasakė.
}
privacy-practitioners-agency = Gali būti vienos įstaigos ar vienos vietos rodikliai. Kiekvienai iš jų galioja ta pati taisyklė.
privacy-practitioners-staff-title = Jei jungiatės prie personalui skirtos dalies
privacy-practitioners-staff = Laikome jūsų vardą ir pavardę, el. pašto adresą ir tai, ką jums leidžiama daryti. Toliau pateiktame sąraše tai parašyta tiksliai.

privacy-kept-title = Ką tiksliai laikome
privacy-kept-lead = Šį sąrašą sudaro programa pagal tai, ką ji iš tikrųjų laiko.
privacy-kept-not = Nelaikome atsakančių žmonių vardų, el. pašto adresų ar telefono numerių, taip pat tavo įrenginio adreso (IP adreso). Jį įsimename tik po klaidingų žodžių arba kai atsakymai pasiliekami vėlesniam laikui ar vėl atveriami, kelioms minutėms, atmintyje.
privacy-kept-tidy = { $minutes ->
    [one] Kai laikymo laikas baigiasi, duomenų atidaryti nebegalima, ir per { $minutes } minutę jie ištrinami.
    [few] Kai laikymo laikas baigiasi, duomenų atidaryti nebegalima, ir per { $minutes } minutes jie ištrinami.
    [many] Kai laikymo laikas baigiasi, duomenų atidaryti nebegalima, ir per { $minutes } minutės jie ištrinami.
   *[other] Kai laikymo laikas baigiasi, duomenų atidaryti nebegalima, ir per { $minutes } minučių jie ištrinami.
}
privacy-kept-backups = Kurį laiką laikome atsargines kopijas. Tai, kas čia ištrinta, dar gali būti atsarginėje kopijoje.
privacy-about-respondents = Apie žmones, kurie atsako
privacy-about-staff = Apie žmones, kurie prisijungia
privacy-about-nobody = Ne apie žmones
privacy-label-holds = Kas tai yra
privacy-label-why = Kam to reikia
privacy-label-readers = Kas gali tai skaityti
privacy-label-kept = Kiek laiko

privacy-data-unsent = Dar neišsiųsti atsakymai
privacy-data-unsent-holds = Tai, ką iki šiol pasirinkai, taip pat tai, ką nusprendei pasakyti apie save, užrakinta. Atrakina tik slapukas tavo naršyklėje arba, jei prašei išsaugoti, tik tavo 7 žodžiai.
privacy-data-unsent-why = Kad galėtum grįžti ir pakeisti atsakymą.
privacy-data-receipt = Tavo 7 žodžiai po išsiuntimo ar išsaugojimo
privacy-data-receipt-holds = Žodžiai, užrakinti. Juos atrakina tik slapukas tavo naršyklėje.
privacy-data-receipt-why = Kad matytum tuos pačius žodžius, kai puslapis įkeliamas iš naujo.
privacy-data-sent = Išsiųsti atsakymai
privacy-data-sent-holds = Ką pasirinkai, į kuriuos klausimus atsakei ir kurią dieną. Taip pat tai, ką nusprendei pasakyti apie save: lytis, etninė grupė, ilga liga. Tavo 7 žodžiai laikomi tik tokiu pavidalu, iš kurio jų atkurti neįmanoma.
privacy-data-sent-why = Kad juos suskaičiuotume ir kad galėtum juos pamatyti arba atsiimti.
privacy-data-counts = Bendri skaičiai
privacy-data-counts-holds = Kiek žmonių pasirinko kurį atsakymą. Ten, kur žmonės įrašė praėjusio karto žodžius: kiek jų ką atsakė tada ir ką dabar. Taip pat kiek vienos lyties, vienos etninės grupės, su ilga liga ar be jos, kai žmonės tai pasakė.
privacy-data-counts-why = Iš jų sudaromi rodikliai.
privacy-data-figures = Rodikliai
privacy-data-figures-holds = Kiekvienam teiginiui ir kiekvienai amžiaus grupei, taip pat atskiroms įstaigoms ir vietoms: dalis ir kiek žmonių ji apima, arba tai, kad ji paslėpta. Tas pats grupėms pagal tai, ką žmonės sako apie save. Ir kiek žmonių nežinojo arba nenorėjo sakyti. Ten, kur žmonės įrašė praėjusio karto žodžius: kiek jų ką atsakė tada ir ką dabar. Taip pat kas iš personalo sudarė rodiklius.
privacy-data-figures-why = Kad matytume, kas veikia ir kas turi pagerėti.
privacy-data-codes = Kodai, kurių dar niekas nepanaudojo
privacy-data-codes-holds = Kiekvienas kodas tokiu pavidalu, iš kurio jo atkurti neįmanoma, ir klausimai, kuriuos jis atidaro. Kam kodas duotas, nelaikoma.
privacy-data-codes-why = Kad kodas būtų įskaitytas vieną kartą.
privacy-data-accounts = Paskyros
privacy-data-accounts-holds = Vardas ir pavardė, el. pašto adresas, kas žmogui leidžiama, paskyros sukūrimo diena, ar ji išjungta, ir slaptažodis tokiu pavidalu, iš kurio jo atkurti neįmanoma.
privacy-data-accounts-why = Kad patektų tik tie žmonės, kuriems leista.
privacy-data-links = Nuorodos slaptažodžiui nustatyti
privacy-data-links-holds = Nuoroda tokiu pavidalu, iš kurio jos atkurti neįmanoma, ir kieno ji.
privacy-data-links-why = Kad žmonės slaptažodį pasirinktų patys.
privacy-data-sessions = Prisijungę žmonės
privacy-data-sessions-holds = Paskyra, kada ji paskutinį kartą naudota, ir slapukas tokiu pavidalu, iš kurio jo atkurti neįmanoma.
privacy-data-sessions-why = Kad einant iš puslapio į puslapį nereikėtų vėl prisijungti.
privacy-data-attempts = Bandymai prisijungti
privacy-data-attempts-holds = Įrašytas el. pašto adresas ir kiek kartų slaptažodis buvo neteisingas. Tik atmintyje, niekada ne diske.
privacy-data-attempts-why = Kad spėlioti slaptažodį būtų lėčiau.
privacy-data-questions = Klausimai
privacy-data-questions-holds = Kiekviena kiekvieno klausimo versija, visomis kalbomis.
privacy-data-questions-why = Kad atsakymai liktų susieti su tuo, ko buvo klausta.
privacy-data-collections = Klausimų etapai
privacy-data-collections-holds = Pavadinimas, kurie klausimai, kuriai įstaigai, vietai ar mokymams, nuo kada iki kada, kiek kodų sukurta ir kurią dieną.
privacy-data-collections-why = Kad klausimus būtų galima atidaryti ir uždaryti.
privacy-data-measures = Veiklos duomenys ir auditai
privacy-data-measures-holds = Ką įstaigos suskaičiavo savo įrašuose kas ketvirtį: kiek iš kiek, be vardų.
privacy-data-measures-why = Kad tai būtų galima skaityti greta to, ką sako žmonės.
privacy-data-upkeep = Tvarkymo darbai
privacy-data-upkeep-holds = Diena, kurią atsakymai paskutinį kartą sudėti atsitiktine tvarka.
privacy-data-upkeep-why = Kad tai būtų daroma kartą per dieną.

privacy-reader-own-browser = Tik naršyklė, kurioje atsakei
privacy-reader-own-words = Tu, su savo 7 žodžiais
privacy-reader-nobody = Niekas
privacy-reader-operators = Galėtų žmonės, kurie prižiūri kompiuterius. Jiems leidžiama tik tada, kai tai būtina.
privacy-reader-everybody = Visi
privacy-reader-coordinator = Koordinatoriai: jie atidaro klausimus ir dalija kodus
privacy-reader-analyst = Analitikai: jie tikrina, kaip gerai tarnybos padeda
privacy-reader-safeguarding-lead = Už vaikų apsaugą atsakingi žmonės (safeguarding leads)
privacy-reader-administrator = Administratoriai: jie prižiūri paskyras

privacy-kept-hours = { $hours ->
    [one] Ne ilgiau kaip { $hours } valandą
    [few] Ne ilgiau kaip { $hours } valandas
    [many] Ne ilgiau kaip { $hours } valandos
   *[other] Ne ilgiau kaip { $hours } valandų
}
privacy-kept-minutes = { $minutes ->
    [one] Ne ilgiau kaip { $minutes } minutę
    [few] Ne ilgiau kaip { $minutes } minutes
    [many] Ne ilgiau kaip { $minutes } minutės
   *[other] Ne ilgiau kaip { $minutes } minučių
}
privacy-kept-idle = { $minutes ->
    [one] Iki atsijungimo arba kol praeis { $minutes } minutė be jokių veiksmų
    [few] Iki atsijungimo arba kol praeis { $minutes } minutės be jokių veiksmų
    [many] Iki atsijungimo arba kol praeis { $minutes } minutės be jokių veiksmų
   *[other] Iki atsijungimo arba kol praeis { $minutes } minučių be jokių veiksmų
}
privacy-kept-until-used = Kol kodas bus panaudotas
privacy-kept-until-taken-back = Kol ištrinsi su savo 7 žodžiais
privacy-kept-without-end = Pati programa to neištrina.

privacy-law-title = Įstatymai ir tavo teisės
privacy-law-basis = Mums leidžiama tai daryti, nes tai yra dalis mūsų viešosios užduoties saugoti vaikus: JK bendrojo duomenų apsaugos reglamento (UK GDPR) 6 straipsnio 1 dalies e punktas. Jei atsakymas ką nors pasako apie sveikatą, etninę grupę ar kitą ypač saugomą dalyką, taikomas 9 straipsnio 2 dalies g punktas kartu su 2018 m. duomenų apsaugos įstatymo (Data Protection Act 2018) 1 priedo 8 ir 18 punktais.
privacy-law-free = Vis tiek atsakai tik tada, jei nori.
privacy-law-rights = Turi teisę pamatyti, ką apie tave laikome, tai ištaisyti, reikalauti, kad tai būtų ištrinta, ir prieštarauti. Su savo 7 žodžiais gali tuoj pat pamatyti ir ištrinti savo atsakymus. Be tų žodžių tavo atsakymų rasti negalime, nes nežinome, kurie yra tavo.
privacy-law-no-machine = Joks kompiuteris apie tave nieko nesprendžia. Nieko neparduodame ir niekam nesiunčiame tavo atsakymų.
privacy-law-complain = Jei tau nepatinka, ką darome, pirmiausia pasakyk mums. Taip pat gali pasiskųsti „Information Commissioner“ (JK duomenų apsaugos priežiūros įstaigai).
privacy-law-complain-link = Pasiskųsti „Information Commissioner’s Office“

## Cookies

cookies-title = Slapukai
cookies-lead = Slapukas – tai mažas užrašas, kurį svetainė laiko tavo naršyklėje. „Heard“ turi tik tokius slapukus, kurių reikia tam, ko tu paprašai. Todėl apie juos tavęs neklausia.
cookies-first = Kol neįrašai kodo, neišsaugai atsakymo, nepasirenki atsakymo ir nenueini į kitą puslapį, nepasirenki puslapių išvaizdos ar neprisijungi, jokio slapuko nėra.
cookies-all-title = Visi mūsų slapukai
cookies-label-name = Pavadinimas
cookies-label-why = Kam jo reikia
cookies-label-when = Kada įrašomas
cookies-label-kept = Kiek laiko
cookies-answers = Tavo atsakymai
cookies-answers-why = Raktas prie tavo nebaigtų atsakymų, o kai išsiunti – prie tavo 7 žodžių. Atsakymų jame nėra.
cookies-answers-when = Kai įrašai kodą, išsaugai pirmus atsakymus arba pasirenki atsakymą ir nueini į kitą puslapį. Kiekvienas klausimų rinkinys turi savo slapuką: žvaigždutė (*) žymi jo numerį.
cookies-answers-kept = { $hours ->
    [one] Kol uždarysi naršyklę. Nebaigtus atsakymus ištriname ne vėliau kaip po { $hours } valandos.
    [few] Kol uždarysi naršyklę. Nebaigtus atsakymus ištriname ne vėliau kaip po { $hours } valandų.
    [many] Kol uždarysi naršyklę. Nebaigtus atsakymus ištriname ne vėliau kaip po { $hours } valandos.
   *[other] Kol uždarysi naršyklę. Nebaigtus atsakymus ištriname ne vėliau kaip po { $hours } valandų.
}
cookies-staff = Prisijungimas
cookies-staff-why = Kad personalas liktų prisijungęs. Žmonės, kurie atsako, jo niekada negauna.
cookies-staff-when = Kai prisijungia kas nors iš personalo.
cookies-staff-kept = { $hours ->
    [one] Iki atsijungimo arba naršyklės uždarymo. Po { $hours } valandos jis nieko nebeatidaro.
    [few] Iki atsijungimo arba naršyklės uždarymo. Po { $hours } valandų jis nieko nebeatidaro.
    [many] Iki atsijungimo arba naršyklės uždarymo. Po { $hours } valandos jis nieko nebeatidaro.
   *[other] Iki atsijungimo arba naršyklės uždarymo. Po { $hours } valandų jis nieko nebeatidaro.
}
cookies-staff-idle = { $minutes ->
    [one] Taip pat ir po { $minutes } minutės be jokių veiksmų.
    [few] Taip pat ir po { $minutes } minučių be jokių veiksmų.
    [many] Taip pat ir po { $minutes } minutės be jokių veiksmų.
   *[other] Taip pat ir po { $minutes } minučių be jokių veiksmų.
}
cookies-none-title = Ko nedarome
cookies-none = Nėra slapukų reklamai ar lankytojams skaičiuoti, nėra ir kitų svetainių slapukų. Tavo naršyklėje daugiau nieko nelaikome, išskyrus paveikslėlius, šriftus ir stilių failus, su kuriais puslapiai įkeliami greičiau.
cookies-away-title = Kaip jų atsikratyti
cookies-away = Mygtukas „{ $exit }“ ir mygtukas „{ $another }“ pašalina tavo slapukus. Uždarius naršyklę, jie irgi dingsta.

## Accessibility

accessibility-title = Prieinamumas
accessibility-lead = „Heard“ turėtų galėti naudotis visi. Šiame puslapyje parašyta, ką patikrinome, kas dar gerai neveikia ir kaip mums apie tai pasakyti.
accessibility-applies = Čia kalbama apie visus puslapius adresu { $address }.
accessibility-can-title = Ką gali daryti
accessibility-can-zoom = viską padidinti keturis kartus, neslenkant į šoną
accessibility-can-keyboard = viską daryti klaviatūra
accessibility-can-scripts = naudotis visais puslapiais be „JavaScript“
accessibility-can-dark = naudoti tamsias spalvas, jei taip nustatyta tavo įrenginyje
accessibility-can-exit = tuoj pat išeiti raudonu mygtuku arba tris kartus paspaudus „Shift“
accessibility-status-title = Kiek paslauga prieinama
accessibility-status = „Heard“ iš dalies atitinka žiniatinklio turinio prieinamumo gairių (Web Content Accessibility Guidelines, WCAG) 2.2 versijos AA lygį. Čia išvardyta, ko neatitinka.
accessibility-not-title = Kas dar gerai neveikia
accessibility-not-time = { $hours ->
    [one] Nebaigti atsakymai ištrinami ne vėliau kaip po { $hours } valandos, ir paprašyti daugiau laiko negalima. Tai saugo tave, kai įrenginiu naudojasi ir kiti. (2.2.1 kriterijus, reguliuojamas laikas, „Timing adjustable“)
    [few] Nebaigti atsakymai ištrinami ne vėliau kaip po { $hours } valandų, ir paprašyti daugiau laiko negalima. Tai saugo tave, kai įrenginiu naudojasi ir kiti. (2.2.1 kriterijus, reguliuojamas laikas, „Timing adjustable“)
    [many] Nebaigti atsakymai ištrinami ne vėliau kaip po { $hours } valandos, ir paprašyti daugiau laiko negalima. Tai saugo tave, kai įrenginiu naudojasi ir kiti. (2.2.1 kriterijus, reguliuojamas laikas, „Timing adjustable“)
   *[other] Nebaigti atsakymai ištrinami ne vėliau kaip po { $hours } valandų, ir paprašyti daugiau laiko negalima. Tai saugo tave, kai įrenginiu naudojasi ir kiti. (2.2.1 kriterijus, reguliuojamas laikas, „Timing adjustable“)
}
accessibility-not-staff-time = { $minutes ->
    [one] Personalas be įspėjimo atjungiamas po { $minutes } minutės be jokių veiksmų. (2.2.1 kriterijus, reguliuojamas laikas, „Timing adjustable“)
    [few] Personalas be įspėjimo atjungiamas po { $minutes } minučių be jokių veiksmų. (2.2.1 kriterijus, reguliuojamas laikas, „Timing adjustable“)
    [many] Personalas be įspėjimo atjungiamas po { $minutes } minutės be jokių veiksmų. (2.2.1 kriterijus, reguliuojamas laikas, „Timing adjustable“)
   *[other] Personalas be įspėjimo atjungiamas po { $minutes } minučių be jokių veiksmų. (2.2.1 kriterijus, reguliuojamas laikas, „Timing adjustable“)
}
accessibility-not-staff-language = Personalui skirti puslapiai yra tik anglų kalba.
accessibility-not-formats = Lengvai skaitoma versija (Easy Read) yra tik anglų kalba ir tik kai kuriems klausimams. Paveikslėlių yra prie daugumos klausimų, bet ne prie visų. Klausimai skaitomi balsu tik tada, kai įrenginys turi tos kalbos balsą arba pridėtas įrašas. Gestų kalba yra tik ten, kur pridėta vaizdo įrašų; iš anksto jų nėra.
accessibility-not-translated = Kai kurių klausimų yra ne visomis kalbomis. Jie rodomi anglų kalba, ir puslapis tai pasako. Taip yra šiomis kalbomis:
accessibility-tested-title = Kas patikrinta
accessibility-tested-on = Paskutinį kartą tikrinta { $date }, tikrino tie, kas kuria „Heard“, o ne kas nors nepriklausomas.
accessibility-tested-axe = Visų rūšių puslapiai, su „axe-core“ { $axe } naršyklėje „Chromium“ { $chromium }: visos „axe-core“ taisyklės pagal WCAG 2.0, 2.1 ir 2.2, A ir AA lygiai, šviesiomis ir tamsiomis spalvomis.
accessibility-tested-contrast = Atsakantiems žmonėms skirti puslapiai: stipresnis AAA lygio kontrastas ir bent 44 × 44 pikselių mygtukai ir nuorodos.
accessibility-tested-keyboard = Visas atsakymo kelias vien klaviatūra.
accessibility-tested-narrow = Visų rūšių puslapiai, kai plotis 320 pikselių, kaip mažame telefone arba padidinus 400 procentų.
accessibility-tested-html = Visų rūšių puslapių HTML, su „html-validate“.
accessibility-untested-title = Kas nepatikrinta
accessibility-untested-reader = Nė vienas ekrano skaitytuvas nebuvo išbandytas.
accessibility-untested-forced = Priverstinės spalvos (didelis „Windows“ kontrastas) nebuvo išbandytos tikrame įrenginyje.
accessibility-untested-people = Nė vienas žmogus su negalia mums to dar neišbandė.
accessibility-untested-languages = Joks žmogus nepatikrino vertimo į šias kalbas:
accessibility-tell-title = Pasakyk mums
accessibility-tell = Ar kuo nors sunku naudotis, o gal reikia kitokio formato? Pasakyk mums: norime tai žinoti.
accessibility-complain-title = Jei atsakysime blogai
accessibility-complain = „Equality and Human Rights Commission“ (Lygybės ir žmogaus teisių komisija) rūpinasi, kad viešosios įstaigos laikytųsi 2018 m. prieinamumo taisyklių. Jei mūsų atsakymas tavęs netenkina, gali padėti „Equality Advisory and Support Service“ (patarimų ir pagalbos dėl lygybės tarnyba).
accessibility-complain-link = „Equality Advisory and Support Service“
accessibility-date = Šis pareiškimas parengtas { $date }

## Comfort

cookies-comfort = Kaip atrodo puslapiai
cookies-comfort-why = Įsimena žodžių dydį, spalvas ir visa kita, ką pasirinkai puslapyje „Kaip atrodo puslapiai“. Daugiau jame nieko nėra.
cookies-comfort-when = Kai ten ką nors pasirenki.
cookies-comfort-kept = Kol uždarysi naršyklę.
accessibility-can-look = pasirinkti didesnius žodžius, daugiau vietos, kitas raides ir kitas spalvas puslapyje „Kaip atrodo puslapiai“

## On a shared device

privacy-data-unsent-shared = Tas pats bendrame įrenginyje
privacy-data-unsent-shared-holds = Kai tu arba tie, kas davė nuorodą, pasako, kad įrenginiu naudojasi ir kiti. Laikas skaičiuojamas nuo paskutinio tavo veiksmo.
privacy-data-unsent-shared-why = Kad tas, kas naudosis įrenginiu po tavęs, nepamatytų, ką pasirinkai.
accessibility-can-stay = bendrame įrenginyje neskubėti: puslapis užsidaro po { $minutes } min., per kurias niekas nieko nedaro, likus { $before } min. paklausia, ir vienu paspaudimu lieka atvertas, kiek kartų norisi
cookies-first-shared-device = Jei pasakai, kad tavo įrenginiu naudojasi ir kiti, vienas yra nuo pirmo klausimo.

## Wrong words

privacy-data-tries = Neseniai įvesti klaidingi žodžiai ir pasilikti atsakymai
privacy-data-tries-holds = Interneto adresas, iš kurio atėjo klaidingi žodžiai arba iš kurio atsakymai pasilikti ar vėl atverti, ir kiek kartų. Tik atmintyje, niekada diske ar žurnale.
privacy-data-tries-why = Kad spėlioti svetimus žodžius būtų lėta ir kad niekas neužimtų viso serverio.

## Kept answers

privacy-kept-days-asked = { $days ->
    [one] jei prašai išsaugoti, ne ilgiau kaip { $days } dieną
    [few] jei prašai išsaugoti, ne ilgiau kaip { $days } dienas
    [many] jei prašai išsaugoti, ne ilgiau kaip { $days } dienos
   *[other] jei prašai išsaugoti, ne ilgiau kaip { $days } dienų
}
privacy-children-long-kept = Prašei juos išsaugoti? Tada laikome juos iki tau pasakytos dienos.

## Words from last time: what one person says now, next to what they said then

privacy-children-who-together = Jei įrašai praėjusio karto žodžius, žinome, kad du kartus atsakė tas pats žmogus. Nežinome, kas.
privacy-data-together = Du kartai, vienas šalia kito
privacy-data-together-holds = Tik jei įrašai praėjusio karto žodžius: tai, kad abiejų dienų atsakymus davė vienas žmogus. Ne tai, kuris.
privacy-data-together-why = Kad suskaičiuotume, kiek yra žmonių, kuriems kas nors pagerėjo ar pablogėjo.
cookies-first-last-time = Jei įrašai praėjusio karto žodžius, vienas yra nuo tada.

## What is deleted after days and years

privacy-kept-days = { $days ->
    [one] Ne ilgiau kaip { $days } dieną
    [few] Ne ilgiau kaip { $days } dienas
    [many] Ne ilgiau kaip { $days } dienos
   *[other] Ne ilgiau kaip { $days } dienų
}
privacy-kept-years = { $years ->
    [one] Ne ilgiau kaip { $years } metus
    [few] Ne ilgiau kaip { $years } metus
    [many] Ne ilgiau kaip { $years } metų
   *[other] Ne ilgiau kaip { $years } metų
}
privacy-kept-after-close = užsidarius klausimams: { $period }
privacy-kept-longer = ilgiau tik tada, jei to reikia kieno nors saugumui arba teismui, ir tada vis tiek gali juos ištrinti
privacy-data-removed = Kas buvo atsiimta
privacy-data-removed-holds = Apie atsakymus, kuriuos kas nors atsiėmė arba ištrynė: atsitiktinis skaičius tokiu pavidalu, kurio negalima atversti, ir diena. Nieko iš to, kas juose pasakyta.
privacy-data-removed-why = Kad jie būtų ištrinti dar kartą, jei kada nors reikėtų naudoti seną atsarginę kopiją.
privacy-data-purges = Kas ištrinta ir kas turi likti
privacy-data-purges-holds = Kiek atsakymų, kodų ar skaičių kurią dieną ištrinta, nes jų laikas baigėsi. Ir kuriems klausimams darbuotojai tai sustabdė: kas, kada ir kodėl.
privacy-data-purges-why = Kad būtų galima patikrinti, ar ištriname tai, ką sakome.
