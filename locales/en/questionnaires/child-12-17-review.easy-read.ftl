### Easy Read form of the same questions. Young people aged 12 to 17 who are looked after, after a review.

title = Your looked after review
purpose = A looked after review is a meeting about how people look after you. These questions are about your last review. They also ask how things are for you.

scale-agreement-very-true = Very true
scale-agreement-mostly-true = Mostly true
scale-agreement-a-bit-true = A bit true
scale-agreement-not-true = Not true
scale-went-all = Yes, all of it
scale-went-part = Yes, part of it
scale-went-chose-not = No, I chose not to
scale-went-not-asked = No, nobody asked me
scale-went-other-reason = No, for another reason
scale-heard-myself = Yes, from me
scale-heard-someone = Yes, from someone who told them for me
scale-heard-not-heard = No
scale-yes-no-yes = Yes
scale-yes-no-no = No

section-review = The review
section-review-lead = You can share what you think by talking or writing. Someone can speak for you, even if you are not there.
item-went-to-review = Did you go to your last looked after review?
item-heard-at-review = Did people at the review hear what you think?

section-listened-to = Listening to you
section-listened-to-lead = These questions are for you even if you were not there.
item-felt-listened-to = I felt that people listened to me.
item-had-a-say = I had a say in what was decided.
item-told-me-why = If people did not do what I asked, they told me why.
item-made-a-difference = My views made a difference to what was decided.

section-plan = Your plan
section-plan-lead = Your plan says what should happen next. It says who does what.
item-explained = People explain what is happening in a way I can understand.
item-know-my-plan = I know what the plan is for me.
item-understand-my-plan = I understand what my plan says.
item-promises-checked = My reviews check that people did what they said they would do.

section-people = The people who help you
item-can-talk = I can talk to my social worker when I need to.
item-does-what-they-say = My social worker does what they say they will do.
item-same-worker = I have had the same worker long enough to know them.
item-someone-i-trust = There is at least one worker or volunteer I trust.
item-respect = Workers respect who I am.

section-now = How things are now
item-safe-where-i-live = I feel safe where I live.
item-know-who-to-go-to = I know who to go to if I do not feel safe.
item-health-help = I can get help with my health when I need it.
item-in-education = Do you go to school or college?

section-education = School or college
section-education-lead = These are the last questions.
item-help-with-school = I get the help I need to do well at school or college.
item-easy-to-go = It is easy for me to go to school or college.
