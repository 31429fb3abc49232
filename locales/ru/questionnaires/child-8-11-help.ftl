### Children aged 8 to 11, about the help that they get.

title = Люди, которые тебе помогают
purpose = Эти вопросы — о людях, которые помогают тебе и твоей семье, и о том, как тебе эта помощь.

scale-agreement-yes = Да
scale-agreement-mostly = В основном да
scale-agreement-not-much = Не очень
scale-agreement-no = Нет
scale-safer-safer = Безопаснее, чем раньше
scale-safer-same = Так же, как раньше
scale-safer-less-safe = Менее безопасно, чем раньше
scale-easier-easier = Легче, чем раньше
scale-easier-same = Так же, как раньше
scale-easier-harder = Труднее, чем раньше
scale-yes-no-yes = Да
scale-yes-no-no = Нет

section-listen-to-me-lead = Подумай о людях, которые помогают тебе дома, в школе и в других местах.
item-listen-to-me = Слушают ли люди, которые тебе помогают, то, что ты говоришь?
item-have-a-say = Учитывают ли твоё мнение, когда решают, что будет с тобой?
item-understand = Помогают ли тебе люди понять, что происходит?
item-good-things = Говорят ли люди, которые тебе помогают, что хорошего есть в твоей семье?
item-things-that-matter = Важно ли людям, которые тебе помогают, то, что важно для тебя?
item-work-together = Хорошо ли работают вместе люди, которые тебе помогают?
item-help-to-learn = Получаешь ли ты помощь, которая нужна тебе, чтобы учиться?
item-safe-where-i-live = Чувствуешь ли ты себя в безопасности там, где живёшь?
item-grown-up-to-talk-to = Есть ли взрослый, с которым ты можешь поговорить, если не чувствуешь себя в безопасности?
item-feel-safer = С тех пор как люди начали тебе помогать, насколько безопасно ты себя чувствуешь?
item-problems-easier = С тех пор как люди начали тебе помогать, насколько легко справляться с трудностями дома?
section-has-social-worker-lead = Социальный работник (social worker) помогает, чтобы дети были в безопасности и чтобы у них всё было хорошо.
item-has-social-worker = Есть ли у тебя социальный работник?
item-trust-social-worker = Доверяешь ли ты своему социальному работнику?
item-someone-to-talk-to = Есть ли сотрудник или помощник, с которым ты можешь поговорить по-настоящему?
