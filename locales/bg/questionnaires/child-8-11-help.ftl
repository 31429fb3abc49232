### Children aged 8 to 11, about the help that they get.

title = Хората, които ти помагат
purpose = Тези въпроси са за хората, които помагат на теб и на семейството ти. Те питат как е тази помощ за теб.

scale-agreement-yes = Да
scale-agreement-mostly = Общо взето да
scale-agreement-not-much = Не много
scale-agreement-no = Не
scale-safer-safer = По-безопасно, отколкото преди
scale-safer-same = Също както преди
scale-safer-less-safe = По-малко безопасно, отколкото преди
scale-easier-easier = По-лесно, отколкото преди
scale-easier-same = Също както преди
scale-easier-harder = По-трудно, отколкото преди
scale-yes-no-yes = Да
scale-yes-no-no = Не

section-listen-to-me-lead = Помисли за хората, които ти помагат вкъщи, в училище и на други места.
item-listen-to-me = Слушат ли хората, които ти помагат, какво казваш?
item-have-a-say = Участваш ли и ти, когато се решава какво ще стане с теб?
item-understand = Помагат ли ти хората да разбереш какво става?
item-good-things = Казват ли хората, които ти помагат, какво е хубавото в твоето семейство?
item-things-that-matter = Важни ли са за хората, които ти помагат, нещата, които са важни за теб?
item-work-together = Работят ли добре заедно хората, които ти помагат?
item-help-to-learn = Получаваш ли помощта, от която имаш нужда, за да учиш?
item-safe-where-i-live = Чувстваш ли се в безопасност там, където живееш?
item-grown-up-to-talk-to = Има ли възрастен, с когото можеш да говориш, ако не се чувстваш в безопасност?
item-feel-safer = Откакто хората започнаха да ти помагат, колко безопасно се чувстваш?
item-problems-easier = Откакто хората започнаха да ти помагат, колко лесно е да се оправят нещата вкъщи?
section-has-social-worker-lead = Социалният работник (social worker) помага децата да са в безопасност и да са добре.
item-has-social-worker = Имаш ли социален работник?
item-trust-social-worker = Имаш ли доверие на своя социален работник?
item-someone-to-talk-to = Има ли сред хората, които работят с теб или ти помагат, някой, с когото наистина можеш да говориш?
