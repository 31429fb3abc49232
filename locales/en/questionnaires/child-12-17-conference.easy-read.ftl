### Easy Read form of the same questions. Young people aged 12 to 17, after a child protection conference.

title = Your child protection conference
purpose = There was a child protection conference about you. These questions ask how it was for you. They also ask what happened because of it.

scale-agreement-very-true = Very true
scale-agreement-mostly-true = Mostly true
scale-agreement-a-bit-true = A bit true
scale-agreement-not-true = Not true
scale-safer-much-safer = Much safer
scale-safer-bit-safer = A bit safer
scale-safer-same = The same as before
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
section-before-lead = A child protection conference is a big meeting. It is about how to keep you safe.
item-conference-explained = People explained the conference to me in a way I could understand.
item-asked-how-to-share = People asked how I wanted to share what I think.

section-conference = The conference
section-conference-lead = You can share what you think by talking or writing. Someone can speak for you, even if you are not there.
item-went-to-conference = Did you go to your last child protection conference?
item-heard-at-conference = Did people at the conference hear what you think?

section-there = When you were there
item-good-things-seen = People there saw the good things about my family, not just the problems.
item-respect-at-conference = People there respected who I am.

section-listened-to = Listening to you
section-listened-to-lead = These questions are for you even if you were not there.
item-felt-listened-to = I felt that people listened to me.
item-took-me-seriously = People treated what I think as important.
item-had-a-say = I had a say in what was decided.
item-told-me-why = If people did not do what I asked, they told me why.
item-made-a-difference = My views made a difference to what was decided.

section-plan = The plan
section-plan-lead = Your plan says what should happen next. It says who does what.
item-know-the-plan = I know what the plan is for me and my family.
item-understand-my-plan = I understand what my plan says.

section-safe = Feeling safe
section-safe-lead = These are the last questions.
item-safe-where-i-live = I feel safe where I live.
item-know-who-to-go-to = I know who to go to if I do not feel safe.
item-feel-safer = Since I first got help, I feel …
