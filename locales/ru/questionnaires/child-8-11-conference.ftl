### Children aged 8 to 11, after a child protection conference.

title = Встреча о твоей безопасности
purpose = У тебя была встреча о твоей безопасности. Эти вопросы о том, как она прошла для тебя.

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

item-understand-meeting = Помогли ли тебе понять, для чего нужна эта встреча?
section-went-to-meeting-lead = Если при тебе прошла только часть встречи, это тоже считается.
item-went-to-meeting = Встреча о твоей безопасности проходила при тебе?
section-views-heard-lead = Можно сказать, написать или нарисовать, что ты думаешь. Или кто-то может рассказать за тебя.
item-views-heard = Узнали ли люди на встрече, что ты думаешь?
item-felt-listened-to = Чувствуешь ли ты, что тебя слушали?
item-had-a-say = Учитывали ли твоё мнение, когда решали, что будет дальше?
item-told-why = Сказали ли тебе люди, почему решили сделать именно так?
section-good-things-said-lead = Этот вопрос — о встрече.
item-good-things-said = Говорили ли там люди, что хорошего есть в твоей семье?
item-made-a-difference = Повлияло ли твоё мнение на то, что люди будут делать?
section-understand-my-plan-lead = В плане сказано, как люди будут помогать тебе и твоей семье.
item-understand-my-plan = Понимаешь ли ты, что написано в твоём плане?
item-safe-where-i-live = Чувствуешь ли ты себя в безопасности там, где живёшь?
item-grown-up-to-talk-to = Есть ли взрослый, с которым ты можешь поговорить, если не чувствуешь себя в безопасности?
