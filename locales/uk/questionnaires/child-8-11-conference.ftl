### Children aged 8 to 11, after a child protection conference.

title = Зустріч про твою безпеку
purpose = У тебе була зустріч про те, як подбати про твою безпеку. Ці запитання — про те, як усе було для тебе.

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

item-understand-meeting = Чи допомогли тобі зрозуміти, для чого була ця зустріч?
section-went-to-meeting-lead = Якщо це була лише частина зустрічі, це теж рахується.
item-went-to-meeting = Ти серед тих, хто був на зустрічі про твою безпеку?
section-views-heard-lead = Сказати людям можна словами, на письмі або малюнком. Або хтось може сказати за тебе.
item-views-heard = Чи почули люди на зустрічі, що ти думаєш?
item-felt-listened-to = Чи є в тебе відчуття, що тебе слухали?
item-had-a-say = Чи зважали на твою думку, коли вирішували, що буде далі?
item-told-why = Чи сказали тобі, чому вирішили саме так?
section-good-things-said-lead = Це запитання про зустріч.
item-good-things-said = Чи говорили там люди, що доброго є у твоїй сім’ї?
item-made-a-difference = Чи змінила твоя думка те, що робитимуть люди?
section-understand-my-plan-lead = План каже, як люди допомагатимуть тобі й твоїй сім’ї.
item-understand-my-plan = Чи розумієш ти, що є у твоєму плані?
item-safe-where-i-live = Чи почуваєшся ти в безпеці там, де живеш?
item-grown-up-to-talk-to = Чи є хтось дорослий, з ким можна поговорити, якщо ти не почуваєшся в безпеці?
