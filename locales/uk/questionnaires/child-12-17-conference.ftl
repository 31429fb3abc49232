### Young people aged 12 to 17, after a child protection conference.

title = Твоя конференція із захисту дитини
purpose = Відбулася конференція із захисту дитини (child protection conference), на якій ішлося про тебе. Ці запитання — про те, як усе було для тебе і що з цього вийшло.

scale-agreement-very-true = Цілковита правда
scale-agreement-mostly-true = Здебільшого правда
scale-agreement-a-bit-true = Трохи правда
scale-agreement-not-true = Неправда
scale-safer-much-safer = Набагато безпечніше
scale-safer-bit-safer = Трохи безпечніше
scale-safer-same = Так само
scale-safer-bit-less-safe = Трохи менш безпечно
scale-safer-much-less-safe = Набагато менш безпечно
scale-went-all = Так, увесь час
scale-went-part = Так, частину часу
scale-went-chose-not = Ні, це мій вибір
scale-went-not-asked = Ні, мене ніхто не спитав
scale-went-other-reason = Ні, з іншої причини
scale-heard-myself = Так, від мене
scale-heard-someone = Так, від людини, яка передала її за мене
scale-heard-not-heard = Ні

section-before = Перед конференцією
section-before-lead = Конференція із захисту дитини — це велика зустріч про те, як подбати про твою безпеку.
item-conference-explained = Мені пояснили, що таке ця конференція, у зрозумілий для мене спосіб.
item-asked-how-to-share = Мене спитали, як я хочу висловити свою думку.

section-conference = Конференція
section-conference-lead = Свою думку можна висловити усно або письмово. Або хтось може говорити за тебе, навіть коли тебе там немає.
item-went-to-conference = Чи відбулася остання конференція із захисту дитини у твоїй присутності?
item-heard-at-conference = Чи почули люди на конференції твою думку?

section-there = На самій конференції
item-good-things-seen = Люди на конференції бачили хороше в моїй сім’ї, а не лише проблеми.
item-respect-at-conference = Люди на конференції поважали те, ким я є.

section-listened-to = Чи тебе слухали
section-listened-to-lead = Ці запитання для тебе, навіть якщо тебе там не було.
item-felt-listened-to = У мене було відчуття, що мене слухають.
item-took-me-seriously = До моєї думки поставилися серйозно.
item-had-a-say = У мене була змога впливати на те, що вирішували.
item-told-me-why = Якщо моє прохання не виконали, мені сказали чому.
item-made-a-difference = Моя думка вплинула на те, що вирішили.

section-plan = План
section-plan-lead = Твій план каже, що має бути далі та хто що робить.
item-know-the-plan = Я знаю, який є план для мене й моєї сім’ї.
item-understand-my-plan = Я розумію, що сказано в моєму плані.

section-safe = Відчуття безпеки
section-safe-lead = Це останні запитання.
item-safe-where-i-live = Я почуваюся в безпеці там, де живу.
item-know-who-to-go-to = Я знаю, до кого звернутися, якщо не почуваюся в безпеці.
item-feel-safer = Відколи мені почали допомагати, я почуваюся …
