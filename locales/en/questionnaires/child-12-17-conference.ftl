### Young people aged 12 to 17, after a child protection conference.

title = Your child protection conference
purpose = There was a child protection conference about you. These questions are about what it was like for you, and what came of it.

scale-agreement-very-true = Very true
scale-agreement-mostly-true = Mostly true
scale-agreement-a-bit-true = A bit true
scale-agreement-not-true = Not true
scale-safer-much-safer = Much safer
scale-safer-bit-safer = A bit safer
scale-safer-same = The same
scale-safer-bit-less-safe = A bit less safe
scale-safer-much-less-safe = Much less safe
scale-went-all = Yes, all of it
scale-went-part = Yes, part of it
scale-went-chose-not = No, I chose not to
scale-went-not-asked = No, nobody asked me
scale-went-other-reason = No, for another reason
scale-heard-myself = Yes, from me
scale-heard-someone = Yes, from someone who told them for me
scale-heard-not-heard = No

section-before = Before the conference
section-before-lead = A child protection conference is a big meeting about how to keep you safe.
item-conference-explained = People explained the conference to me in a way I could understand.
item-asked-how-to-share = I was asked how I wanted to share my views.

section-conference = The conference
section-conference-lead = You can share your views by talking or in writing. Or someone can speak for you, even when you are not there.
item-went-to-conference = Did you go to your last child protection conference?
item-heard-at-conference = Did people at the conference hear your views?

section-there = Being there
item-good-things-seen = People at the conference saw the good things about my family, not just the problems.
item-respect-at-conference = People at the conference respected who I am.

section-listened-to = Being listened to
section-listened-to-lead = These are for you even if you were not there.
item-felt-listened-to = I felt listened to.
item-took-me-seriously = People took my views seriously.
item-had-a-say = I had a say in what was decided.
item-told-me-why = If people did not do what I asked for, they told me why.
item-made-a-difference = My views made a difference to what was decided.

section-plan = The plan
section-plan-lead = Your plan says what should happen next, and who does what.
item-know-the-plan = I know what the plan is for me and my family.
item-understand-my-plan = I understand what my plan says.

section-safe = Feeling safe
section-safe-lead = These are the last questions.
item-safe-where-i-live = I feel safe where I live.
item-know-who-to-go-to = I know who to go to if I do not feel safe.
item-feel-safer = Since I first got help, I feel …
