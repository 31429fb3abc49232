### Young people aged 12 to 17, about the help that they get.

title = The help you get
purpose = These questions are about the help that you and your family get. They ask whether it makes a difference.

scale-agreement-very-true = Very true
scale-agreement-mostly-true = Mostly true
scale-agreement-a-bit-true = A bit true
scale-agreement-not-true = Not true
scale-safer-much-safer = Much safer
scale-safer-bit-safer = A bit safer
scale-safer-same = The same
scale-safer-bit-less-safe = A bit less safe
scale-safer-much-less-safe = Much less safe
scale-better-much-better = Much better
scale-better-bit-better = A bit better
scale-better-same = The same as before
scale-better-bit-worse = A bit worse
scale-better-much-worse = Much worse
scale-yes-no-yes = Yes
scale-yes-no-no = No

section-safe = Feeling safe
section-safe-lead = These first questions are about feeling safe.
item-safe-where-i-live = I feel safe where I live.
item-know-who-to-go-to = I know who to go to if I do not feel safe.
item-feel-safer = Since I first got help, I feel …

section-listened-to = Being listened to
section-listened-to-lead = Think about the people who help you: social workers, support workers, youth workers and others.
item-listen-to-me = The people who work with me listen to me.
item-take-me-seriously = They take what I say seriously.
item-have-a-say = I have a say in decisions about my life.
item-tell-me-why = If people do not do what I asked for, they tell me why.
item-changed-because-of-me = Things have changed because of what I said.

section-plan = Knowing what is going on
section-plan-lead = Your plan says what should happen next, and who does what.
item-explained = People explain what is happening in a way I can understand.
item-know-the-plan = I know what the plan is for me and my family.
item-seen-my-plan = I understand what my plan says.
item-good-things = Workers see the good things about my family, not just the problems.

section-help = Getting help
section-help-lead = Think about the help that you and your family got.
item-soon-enough = I got help soon enough.
item-when-needed = I get help when I need it.
item-one-story = I do not have to keep telling my story to new people.
item-work-together = The people who help me work together.

section-people = The people who help you
item-someone-i-trust = There is at least one worker or volunteer I trust.
item-same-worker = I have had the same worker long enough to get to know them.
item-respect = Workers respect who I am.
item-treated-fairly = I am treated fairly.
item-has-social-worker = Do you have a social worker?

section-social-worker = Your social worker
item-can-talk = I can talk to my social worker when I need to.
item-does-what-they-say = My social worker does what they say they will do.

section-now = How things are now
section-now-lead = These are the last questions.
item-problems-better = Compared with before we got help, my family can sort out problems …
item-unsafe-things-better = The things that made me feel unsafe have got better.
item-help-with-health = I can get help with my health, and with how I feel, when I need it.
item-help-with-school = I get the help I need to do well at school or college.
