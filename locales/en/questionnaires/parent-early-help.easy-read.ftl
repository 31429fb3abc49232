### Easy Read form of the same questions. Parents and carers, about early help.

title = Early help for your family
purpose = Early help is extra help for families. These questions are about the help your family gets. They ask if that help changes things.

scale-agreement-strongly-agree = Agree a lot
scale-agreement-agree = Agree
scale-agreement-neither = In the middle
scale-agreement-disagree = Disagree
scale-agreement-strongly-disagree = Disagree a lot
scale-safer-much-safer = Much safer
scale-safer-bit-safer = A bit safer
scale-safer-same = The same as before
scale-safer-bit-less-safe = A bit less safe
scale-safer-much-less-safe = Much less safe
scale-better-much-better = Much better
scale-better-bit-better = A bit better
scale-better-same = The same as before
scale-better-bit-worse = A bit worse
scale-better-much-worse = Much worse
scale-amount-too-little = Too little
scale-amount-about-right = About right
scale-amount-too-much = Too much
scale-yes-no-yes = Yes
scale-yes-no-no = No

section-family = Your family
section-family-lead = Your answers help us ask only what fits your family. A social worker helps to keep children safe and well.
item-has-baby = Do you have a baby under 1 year old?
item-over-four = Is the help for a child aged 4 or older?
item-has-social-worker = Does your child have a social worker?

section-help = Getting help
section-help-lead = Think about all the people who help your family.
item-soon-enough = We got help before things got too hard.
item-when-needed = We get help when we need it.
item-amount-of-help = The help we get is …
item-one-story = I do not have to keep telling our story to new people.
item-work-together = People work well together to help us.

section-listened-to = Listening to you
section-listened-to-lead = “Who we are” can mean our culture, language or faith. It can also mean our health or way of life.
item-listen-to-me = The people who work with us listen to me.
item-worries-taken-seriously = They treat my worries as important.
item-have-a-say = I get a say in decisions about my family.
item-tell-us-why = People tell us why they choose what to do.
item-respect = People respect who we are.

section-plan = The plan for your family
section-plan-lead = An assessment is when workers find out what help a family needs. A plan says who will do what.
item-assessment-right = The assessment was right about our family.
item-does-well = People notice what our family does well.
item-worries-clear = People have told me clearly what worries them.
item-know-what-next = I know what needs to happen next.
item-understand-plan = I understand what the plan asks us to do.

section-people = The people who help you
item-trusted-worker = There is a worker or volunteer our family trusts.
item-same-worker = We have had the same worker long enough to trust them.

section-social-worker = Your child’s social worker
item-gets-on = My child gets on well with their social worker.
item-child-can-talk = My child can talk to their social worker when they need to.

section-child = Listening to your child, and school
section-child-lead = If there is more than 1 child, think of the oldest.
item-child-listened-to = The people who work with us listen to my child.
item-child-has-say = My child has a say in decisions about their life.
item-child-told = People explain what is happening in a way my child can understand.
item-help-to-learn = My child gets the help they need to learn.
item-easy-to-go = It is easy for my child to go to school.

section-baby = Your baby
item-safe-sleep = Someone has talked with us about safe sleep for our baby.
item-safe-sleep-know = I know how to put my baby down to sleep safely.

section-now = Your child now
section-now-lead = If there is more than 1 child, think of all of them.
item-child-health = My child gets the health care they need.
item-child-safe = Right now, I feel my child is safe.
item-child-safer = Since we first got help, my child is …
item-worries-less = The things that worried us have got better.

section-change = What has changed
section-change-lead = These are the last questions.
item-future = Since we first got help, my child’s future looks …
item-as-a-parent = Since we first got help, as a parent or carer I feel …
item-family-copes = When things get hard, our family now copes …
item-who-to-ask = I know who to ask for help before things get too hard.
