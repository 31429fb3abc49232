### Easy Read form of the same questions. Parents and carers, after a child protection conference.

title = The conference about your child
purpose = A child protection conference is a meeting about keeping a child safe. These questions are about the last one for your family. They also ask what happened because of it.

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
scale-went-all = Yes, all of it
scale-went-part = Yes, part of it
scale-went-absent = No
scale-views-shared-by-child = Yes, my child did
scale-views-shared-by-someone = Yes, someone did this for my child
scale-views-shared-not-shared = No
scale-yes-no-yes = Yes
scale-yes-no-no = No

section-before = Before the conference
section-before-lead = Joining by phone or video is the same as going. An interpreter puts words into another language.
item-told-what-about = Before the conference, people told me what we would talk about.
item-time-to-read = I had enough time to read the reports before the conference.
item-reports-true = The reports gave a true picture of our family.
item-needed-help-to-take-part = Did you need an interpreter, or other help to take part?
item-went-myself = Did you go to the conference?

section-taking-part = Help to take part
item-got-help-to-take-part = I got the help I needed to take part.
item-could-say-all = With that help, I could say what I wanted to say.

section-conference = At the conference
section-conference-lead = “Who we are” can mean our culture, language or faith. It can also mean our health or way of life.
item-listened-to-me = People at the conference listened to me.
item-took-worries-seriously = They treated my worries as important.
item-respected-us = People at the conference respected who we are.
item-told-us-why = People told us why they chose what to do.

section-decisions = What people decided
section-decisions-lead = These questions are for you even if you were not there. A plan says who will do what.
item-had-a-say = I had a say in what was decided about my family.
item-noticed-strengths = People noticed what our family does well.
item-know-what-next = I know what needs to happen next.
item-know-if-no-change = I know what will happen if things do not change.
item-has-plan = Is there now a plan for your family?

section-plan = The plan
item-understand-plan = I understand what the plan asks us to do.
item-copy-of-plan = I have my own copy of the plan.
item-by-when = I know by when things need to change.
item-plan-fits-worries = The plan deals with the things people are worried about.
item-everyone-checked = Meetings check that everyone did what they said they would do.

section-safe = Your child now
section-safe-lead = If there is more than 1 child, think of all of them.
item-child-safe = Right now, I feel my child is safe.
item-child-safer = Since we first got help, my child is …
item-conference-over-four = Was the conference about a child aged 4 or older?

section-child = Listening to your child
section-child-lead = If there is more than 1 child, think of the oldest. These are the last questions.
item-child-went = Did your child go to the conference?
item-child-views = At the conference, did anyone share what your child thinks?
item-child-listened-to = The people who work with us listen to my child.
item-child-has-say = My child has a say in decisions about their life.
item-child-told = People explain what is happening in a way my child can understand.
