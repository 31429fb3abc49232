### Questions about the respondent, by choice, before sending.

section-about-you = Про мене
section-about-you-lead = Відповідати на ці запитання чи ні — вільний вибір. Вони показують, чи чуємо ми найрізніших людей. Будь-яке з них можна пропустити й надіслати свої відповіді без них.

item-you-sex = Моя стать
item-you-ethnic-group = Моя етнічна група
item-you-condition = Чи є в мене проблеми з фізичним або психічним здоров’ям чи хвороби, які тривають або, як очікується, триватимуть 12 місяців чи довше?

scale-you-sex-female = Жіноча
scale-you-sex-male = Чоловіча
scale-you-ethnic-group-asian = Азійська або азійсько-британська
scale-you-ethnic-group-black = Чорна, чорна британська, карибська або африканська
scale-you-ethnic-group-mixed = Змішана або кілька етнічних груп
scale-you-ethnic-group-white = Біла
scale-you-ethnic-group-other = Інша етнічна група
scale-you-yes-no-yes = Так
scale-you-yes-no-no = Ні
