### Practitioners and volunteers, once a year.

title = Working to keep children safe
purpose = These questions are about your work in keeping children safe, and the support that you get for it. Please answer for your work as a whole.

scale-agreement-strongly-agree = Strongly agree
scale-agreement-agree = Agree
scale-agreement-neither = Neither agree nor disagree
scale-agreement-disagree = Disagree
scale-agreement-strongly-disagree = Strongly disagree
scale-last-training-last-year = In the last year
scale-last-training-one-to-three = 1 to 3 years ago
scale-last-training-over-three = More than 3 years ago
scale-last-training-never = Never
scale-last-supervision-last-month = In the last month
scale-last-supervision-one-to-three = 1 to 3 months ago
scale-last-supervision-over-three = More than 3 months ago
scale-last-supervision-never = Never
scale-how-many-three = All three
scale-how-many-two = Two
scale-how-many-one = One
scale-how-many-none = None
scale-went-all = Yes, all of it
scale-went-part = Yes, part of it
scale-went-absent = No
scale-views-shared-in-person = The child said what they thought
scale-views-shared-advocate = An advocate spoke for the child
scale-views-shared-in-writing = In writing, in pictures or by an app
scale-views-shared-by-worker = A worker told the meeting
scale-views-shared-not-shared = They were not shared
scale-yes-no-yes = Yes
scale-yes-no-no = No

section-role = Your role
section-role-lead = So that we ask you only what fits your role. Please count only meetings about a child aged 4 or over.
item-direct-work = Do you work or volunteer directly with children or families?
item-holds-cases = Do you hold cases of your own?
item-has-supervision = Is supervision part of your role?
item-been-to-conference = Did you go to a child protection conference in the last 12 months?
item-been-to-review = Did you go to a looked after review in the last 12 months?

section-know = Knowing what to do
item-know-what-to-do = I know what to do if I am worried about a child.
item-know-when-to-refer = I know when to make a referral to children’s social care.
item-know-other-help = I know what help there is for children who do not meet the threshold for social care.
item-understand-procedures = I understand how our safeguarding procedures work.
item-confident-procedures = I feel confident when I use our safeguarding procedures.

section-training = Training and a safe start
item-can-get-training = I can get the safeguarding training I need for my role.
item-last-training = When did you last do safeguarding training?
item-have-skills = I have the skills I need to keep children safe in my job.
item-checks-first = My checks were complete before I worked with children on my own.
item-induction-first = I had my induction before I worked with children on my own.

section-supervision = Supervision
item-supervision-reflects = Supervision helps me stop and think about my work.
item-last-supervision = When was your last supervision?

section-job = Your job
item-workload = My workload is manageable.
item-stay-in-job = I expect to be in this job in 12 months.

section-together = Working together
item-one-team = The agencies that I work with act as one team.
item-information-in-time = Other agencies share the information I need in time for me to act.
item-know-what-to-share = I know what information I can share about a child.

section-front-door = Raising concerns
section-front-door-lead = If you have not raised a concern in the last 12 months, answer “I don’t know”.
item-action-soon-enough = When I raise a concern, action is taken soon enough to protect the child.
item-front-door-advice = I get useful advice when I contact the Children’s Front Door.
item-hear-back = I hear back about what happened to my referral.

section-early-help = Early help and prevention
item-know-early-help = I know how to get early help for a family in our area.
item-early-help-works = Early help makes a difference for the families I send to it.
item-help-fits-need = The help that families get fits their level of need.
item-safety-messages = I share safety messages from child death reviews with families.

section-voice = Children’s voices
section-voice-lead = Think about all your cases.
item-own-words = I write down what each child says in their own words.
item-see-alone = I see each child on their own.
item-plans-show-wishes = My plans show what we did about what the child wanted.
item-wishes-changed = In the last case I closed, the child’s wishes changed what we did.

section-each-child = Knowing each child
section-each-child-lead = Identity can mean age, disability, faith, race, language, gender or sexual orientation.
item-time-for-each = I have enough time to get to know each child I work with.
item-explain-to-child = I use words, pictures or tools that fit each child to explain what is happening.
item-identity = My plans reflect each child’s identity.
item-six-months = Most families in my cases have had me as their worker for six months or more.

section-safety = Safety and risk
item-know-how-safe = I know how safe each child in my cases is now.
item-told-me-safer = Think of the last three children whose help ended. How many told you that they felt safer?
item-risks-down = I know which risks in each of my cases have gone down.
item-manager-decisions = My manager records clear decisions on my cases.

section-parents = Parents and carers
item-time-for-parents = I give parents time to say what they think.
item-parents-comment = Parents can comment on my report before the meeting.
item-what-works-well = My assessments say what is working well in the family.
item-decisions-explained = Decisions are explained to the family.

section-plans = Assessments, plans and reviews
item-time-to-assess = I have the time I need to write a good assessment.
item-plans-clear = My plans make it clear what needs to happen.
item-plan-copies = Each family has a copy of the plan that they can understand.
item-reviews-challenge = Reviews challenge plans that are not working.

section-conference = The last conference
section-conference-lead = If there was more than one child, think of the oldest. If more than one way is right, choose the first.
item-conference-child-there = Was the child at the last conference that you went to?
item-conference-views = How were the child’s views shared at that conference?

section-review = The last review
section-review-lead = If more than one way is right, choose the first.
item-review-child-there = Was the child at the last looked after review that you went to?
item-review-views = How were the child’s views shared at that review?

section-learning = Learning
section-learning-lead = These are the last questions.
item-changed-how-i-work = I have changed how I work because of a lesson from a local review.
item-know-lessons = I know the main lessons from recent local reviews.
item-partnership-helped = Changes the partnership made in the last year have helped the children I work with.
