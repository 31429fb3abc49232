### Easy Read form of the same questions. Children aged 8 to 11 who are looked after, after a review.

title = Your review meeting
purpose = You had a review meeting. These questions ask about the meeting. They also ask how things are for you.

scale-agreement-yes = Yes
scale-agreement-mostly = Mostly
scale-agreement-not-much = Not much
scale-agreement-no = No
scale-went-went = Yes
scale-went-did-not-want = No, I did not want to
scale-went-not-asked = No, nobody asked me
scale-went-other-reason = No, for another reason
scale-heard-myself = Yes, from me
scale-heard-someone = Yes, from someone who told them for me
scale-heard-not-heard = No

section-went-to-review-lead = A review is a meeting about how people look after you. Choose “Yes” if you went to all or some of it.
item-went-to-review = Did you go to your last review meeting?
section-heard-at-review-lead = You can tell people by talking, writing or drawing. Someone else can tell them for you.
item-heard-at-review = Did people at the meeting hear what you think?
item-felt-listened-to = Do you feel that people listened to you?
item-had-a-say = Did you get a say in what will happen next?
item-understand-next = Did people help you understand what will happen next?
item-made-a-difference = Did people change what they will do because of what you think?
section-understand-my-plan-lead = A plan says how people will care for you and help you.
item-understand-my-plan = Do you understand what is in your plan?
item-help-to-learn = Do you get the help you need to learn?
item-easy-to-go-to-school = Is it easy for you to go to school?
item-help-when-unwell = When you do not feel well, do you get help?
item-safe-where-i-live = Do you feel safe where you live?
item-grown-up-to-talk-to = If you do not feel safe, is there a grown-up to talk to?
item-time-to-know-them = Have you had time to get to know your social worker?
item-trust-social-worker = Do you trust your social worker?
