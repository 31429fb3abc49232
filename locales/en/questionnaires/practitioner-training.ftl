### Practitioners and volunteers, after a safeguarding course.

title = Your safeguarding course
purpose = These questions are about the safeguarding course that you took. They ask what you take from it into your work.

scale-agreement-strongly-agree = Strongly agree
scale-agreement-agree = Agree
scale-agreement-neither = Neither agree nor disagree
scale-agreement-disagree = Disagree
scale-agreement-strongly-disagree = Strongly disagree
scale-first-step-tell-lead = Listen, write down the child’s words, and tell my safeguarding lead the same day
scale-first-step-ask-more = Ask the child for details until I am sure of what took place
scale-first-step-speak-at-home = Speak to the people at home first, to hear their side
scale-first-step-wait-and-see = Watch for other signs before I tell anyone

section-course = The course, and training in general
item-right-level = The course was at the right level for my role.
item-can-get-training = I can get the safeguarding training I need for my role.
item-time-for-training = I am given time at work to take safeguarding training.

section-know = Knowing what to do
section-know-lead = Think of what you know now, after the course.
item-know-what-to-do = I know what to do if I am worried about a child.
item-know-when-to-refer = I know when to make a referral to children’s social care.
item-know-other-help = I know what help there is for children who do not meet the threshold for social care.
item-know-early-help = I know how to get early help for a family in our area.

section-procedures = Procedures, and a case
section-procedures-lead = The case is not about a real child. Nobody is marked: only totals are shown.
item-understand-procedures = I understand how our safeguarding procedures work.
item-confident-procedures = I feel confident when I use our safeguarding procedures.
item-case-first-step = Made-up case: a child tells you that someone at home hurts them. What do you do first?

section-work = Back at work
section-work-lead = These are the last questions.
item-have-skills = I have the skills I need to keep children safe in my job.
item-course-lessons = The course showed me how to use lessons from local reviews in my work.
item-lasting-difference = What I learned will make a lasting difference for the children I work with.
