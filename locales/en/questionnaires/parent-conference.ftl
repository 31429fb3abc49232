### Parents and carers, after a child protection conference.

title = The conference about your child
purpose = These questions are about the last child protection conference for your family, and what came of it.

scale-agreement-strongly-agree = Strongly agree
scale-agreement-agree = Agree
scale-agreement-neither = Neither agree nor disagree
scale-agreement-disagree = Disagree
scale-agreement-strongly-disagree = Strongly disagree
scale-safer-much-safer = Much safer
scale-safer-bit-safer = A bit safer
scale-safer-same = The same
scale-safer-bit-less-safe = A bit less safe
scale-safer-much-less-safe = Much less safe
scale-went-all = Yes, all of it
scale-went-part = Yes, part of it
scale-went-absent = No
scale-views-shared-by-child = Yes, my child shared them
scale-views-shared-by-someone = Yes, someone shared them for my child
scale-views-shared-not-shared = No
scale-yes-no-yes = Yes
scale-yes-no-no = No

section-before = Before the conference
section-before-lead = Going by phone or video counts as going.
item-told-what-about = Before the conference, I was told what we would talk about.
item-time-to-read = I had enough time to read the reports before the conference.
item-reports-true = The reports gave a true picture of our family.
item-needed-help-to-take-part = Did you need an interpreter, or other help to take part?
item-went-myself = Did you go to the conference?

section-taking-part = Help to take part
item-got-help-to-take-part = I got the help I needed to take part.
item-could-say-all = With that help, I could say what I wanted to say.

section-conference = At the conference
section-conference-lead = Who we are can mean our culture, language, faith, health or way of life.
item-listened-to-me = People at the conference listened to me.
item-took-worries-seriously = They took my worries seriously.
item-respected-us = People at the conference respected who we are.
item-told-us-why = People told us why they chose what to do.

section-decisions = What was decided
section-decisions-lead = These are for you even if you were not there.
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
item-everyone-checked = Meetings check that everyone has done what they said they would do.

section-safe = Your child now
section-safe-lead = If there is more than one child, think of all of them.
item-child-safe = Right now, I feel my child is safe.
item-child-safer = Since we first got help, my child is …
item-conference-over-four = Was the conference about a child aged 4 or over?

section-child = Your child’s say
section-child-lead = If there is more than one child, think of the oldest. These are the last questions.
item-child-went = Did your child go to the conference?
item-child-views = Were your child’s views shared at the conference?
item-child-listened-to = The people who help us listen to my child.
item-child-has-say = My child has a say in decisions about their life.
item-child-told = People explain to my child what is happening in a way they can understand.
