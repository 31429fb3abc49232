### Children aged 8 to 11 who are looked after, after a review.

title = Зустріч про те, як тобі живеться (review)
purpose = У тебе була зустріч, яку англійською називають review. Ці запитання — про цю зустріч і про те, як тобі живеться.

scale-agreement-yes = Так
scale-agreement-mostly = Здебільшого так
scale-agreement-not-much = Не дуже
scale-agreement-no = Ні
scale-went-went = Так
scale-went-did-not-want = Ні, мені не хотілося
scale-went-not-asked = Ні, мене ніхто не спитав
scale-went-other-reason = Ні, з іншої причини
scale-heard-myself = Так, від мене
scale-heard-someone = Так, від людини, яка сказала це за мене
scale-heard-not-heard = Ні

section-went-to-review-lead = Якщо це була лише частина зустрічі, це теж рахується.
item-went-to-review = Ти серед тих, хто був на останній такій зустрічі?
section-heard-at-review-lead = Сказати людям можна словами, на письмі або малюнком. Або хтось може сказати за тебе.
item-heard-at-review = Чи почули люди на зустрічі, що ти думаєш?
item-felt-listened-to = Чи є в тебе відчуття, що тебе слухали?
item-had-a-say = Чи зважали на твою думку, коли вирішували, що буде далі?
item-understand-next = Чи допомогли тобі зрозуміти, що буде далі?
item-made-a-difference = Чи змінила твоя думка те, що робитимуть люди?
section-understand-my-plan-lead = План каже, як люди дбатимуть про тебе й допомагатимуть тобі.
item-understand-my-plan = Чи розумієш ти, що є у твоєму плані?
item-help-to-learn = Чи отримуєш ти допомогу, потрібну тобі, щоб учитися?
item-easy-to-go-to-school = Чи легко тобі ходити до школи?
item-help-when-unwell = Чи допомагають тобі, коли ти погано почуваєшся?
item-safe-where-i-live = Чи почуваєшся ти в безпеці там, де живеш?
item-grown-up-to-talk-to = Чи є хтось дорослий, з ким можна поговорити, якщо ти не почуваєшся в безпеці?
item-time-to-know-them = Чи був у тебе час ближче познайомитися зі своїм соціальним працівником?
item-trust-social-worker = Чи довіряєш ти своєму соціальному працівникові?
