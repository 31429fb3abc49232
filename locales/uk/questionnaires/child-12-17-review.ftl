### Young people aged 12 to 17 who are looked after, after a review.

title = Зустріч про опіку над тобою (looked after review)
purpose = Ці запитання — про твою останню зустріч щодо опіки над тобою (looked after review) і про те, як тобі живеться.

scale-agreement-very-true = Цілковита правда
scale-agreement-mostly-true = Здебільшого правда
scale-agreement-a-bit-true = Трохи правда
scale-agreement-not-true = Неправда
scale-went-all = Так, увесь час
scale-went-part = Так, частину часу
scale-went-chose-not = Ні, це мій вибір
scale-went-not-asked = Ні, мене ніхто не спитав
scale-went-other-reason = Ні, з іншої причини
scale-heard-myself = Так, від мене
scale-heard-someone = Так, від людини, яка передала її за мене
scale-heard-not-heard = Ні
scale-yes-no-yes = Так
scale-yes-no-no = Ні

section-review = Зустріч
section-review-lead = Свою думку можна висловити усно або письмово. Або хтось може говорити за тебе, навіть коли тебе там немає.
item-went-to-review = Чи відбулася остання зустріч про опіку над тобою у твоїй присутності?
item-heard-at-review = Чи почули люди на зустрічі твою думку?

section-listened-to = Чи тебе слухали
section-listened-to-lead = Ці запитання для тебе, навіть якщо тебе там не було.
item-felt-listened-to = У мене було відчуття, що мене слухають.
item-had-a-say = У мене була змога впливати на те, що вирішували.
item-told-me-why = Якщо моє прохання не виконали, мені сказали чому.
item-made-a-difference = Моя думка вплинула на те, що вирішили.

section-plan = Твій план
section-plan-lead = Твій план каже, що має бути далі та хто що робить.
item-explained = Мені пояснюють, що відбувається, у зрозумілий для мене спосіб.
item-know-my-plan = Я знаю, який є план для мене.
item-understand-my-plan = Я розумію, що сказано в моєму плані.
item-promises-checked = На моїх зустрічах review перевіряють, чи люди зробили те, що обіцяли.

section-people = Люди, які тобі допомагають
item-can-talk = Я можу поговорити зі своїм соціальним працівником (social worker), коли мені це потрібно.
item-does-what-they-say = Мій соціальний працівник робить те, що обіцяє.
item-same-worker = Одна й та сама людина працює зі мною досить довго, щоб можна було її пізнати.
item-someone-i-trust = Серед працівників або волонтерів є принаймні одна людина, якій я довіряю.
item-respect = Працівники поважають те, ким я є.

section-now = Як усе зараз
item-safe-where-i-live = Я почуваюся в безпеці там, де живу.
item-know-who-to-go-to = Я знаю, до кого звернутися, якщо не почуваюся в безпеці.
item-health-help = Я можу отримати допомогу зі здоров’ям, коли мені це потрібно.
item-in-education = Чи ходиш ти до школи або коледжу?

section-education = Школа або коледж
section-education-lead = Це останні запитання.
item-help-with-school = Я отримую допомогу, яка мені потрібна, щоб добре вчитися в школі або коледжі.
item-easy-to-go = Мені легко ходити до школи або коледжу.
