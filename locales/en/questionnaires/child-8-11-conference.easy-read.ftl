### Easy Read form of the same questions. Children aged 8 to 11, after a child protection conference.

title = The meeting about keeping you safe
purpose = You had a meeting about keeping you safe. These questions ask how it was for you.

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

item-understand-meeting = Did people help you understand what the meeting was for?
section-went-to-meeting-lead = Choose “Yes” if you went to all or some of it.
item-went-to-meeting = Did you go to the meeting about keeping you safe?
section-views-heard-lead = You can tell people by talking, writing or drawing. Someone else can tell them for you.
item-views-heard = Did people at the meeting hear what you think?
item-felt-listened-to = Do you feel that people listened to you?
item-had-a-say = Did you get a say in what will happen next?
item-told-why = Did people tell you why they chose what to do?
section-good-things-said-lead = This is about the meeting.
item-good-things-said = Did people at the meeting say what is good about your family?
item-made-a-difference = Did people change what they will do because of what you think?
section-understand-my-plan-lead = A plan says how people will help you and your family.
item-understand-my-plan = Do you understand what is in your plan?
item-safe-where-i-live = Do you feel safe where you live?
item-grown-up-to-talk-to = If you do not feel safe, is there a grown-up to talk to?
