### Children aged 8 to 11 who are looked after, after a review.

title = Твоя обзорная встреча (review meeting)
purpose = У тебя была обзорная встреча. Эти вопросы — о встрече и о том, как у тебя дела.

scale-agreement-yes = Да
scale-agreement-mostly = В основном да
scale-agreement-not-much = Не очень
scale-agreement-no = Нет
scale-went-went = Да
scale-went-did-not-want = Нет, мне не хотелось
scale-went-not-asked = Нет, меня никто не спросил
scale-went-other-reason = Нет, по другой причине
scale-heard-myself = Да, от меня
scale-heard-someone = Да, от того, кто рассказал за меня
scale-heard-not-heard = Нет

section-went-to-review-lead = Если при тебе прошла только часть встречи, это тоже считается.
item-went-to-review = Твоя последняя обзорная встреча (review meeting) проходила при тебе?
section-heard-at-review-lead = Можно сказать, написать или нарисовать, что ты думаешь. Или кто-то может рассказать за тебя.
item-heard-at-review = Узнали ли люди на встрече, что ты думаешь?
item-felt-listened-to = Чувствуешь ли ты, что тебя слушали?
item-had-a-say = Учитывали ли твоё мнение, когда решали, что будет дальше?
item-understand-next = Помогли ли тебе понять, что будет дальше?
item-made-a-difference = Повлияло ли твоё мнение на то, что люди будут делать?
section-understand-my-plan-lead = В плане сказано, как люди будут заботиться о тебе и помогать тебе.
item-understand-my-plan = Понимаешь ли ты, что написано в твоём плане?
item-help-to-learn = Получаешь ли ты помощь, которая нужна тебе, чтобы учиться?
item-easy-to-go-to-school = Легко ли тебе ходить в школу?
item-help-when-unwell = Когда ты плохо себя чувствуешь, тебе помогают?
item-safe-where-i-live = Чувствуешь ли ты себя в безопасности там, где живёшь?
item-grown-up-to-talk-to = Есть ли взрослый, с которым ты можешь поговорить, если не чувствуешь себя в безопасности?
item-time-to-know-them = Было ли у тебя время узнать поближе своего социального работника (social worker)?
item-trust-social-worker = Доверяешь ли ты своему социальному работнику?
