### Easy Read form of the same questions. Children aged 8 to 11, about the help that they get.

title = The people who help you
purpose = These questions are about the people who help you and your family. They ask how that help is for you.

scale-agreement-yes = Yes
scale-agreement-mostly = Mostly
scale-agreement-not-much = Not much
scale-agreement-no = No
scale-safer-safer = Safer than before
scale-safer-same = The same as before
scale-safer-less-safe = Less safe than before
scale-easier-easier = Easier than before
scale-easier-same = The same as before
scale-easier-harder = Harder than before
scale-yes-no-yes = Yes
scale-yes-no-no = No

section-listen-to-me-lead = People may help you at home or at school. People may help you in other places too.
item-listen-to-me = Think of the people who help you. Do they listen to what you say?
item-have-a-say = Do you get a say in what happens to you?
item-understand = Do people help you understand what is happening?
item-good-things = Think of the people who help you. Do they say what is good about your family?
item-things-that-matter = Think of the people who help you. Do they care about things that matter to you?
item-work-together = Think of the people who help you. Do they work well with each other?
item-help-to-learn = Do you get the help you need to learn?
item-safe-where-i-live = Do you feel safe where you live?
item-grown-up-to-talk-to = If you do not feel safe, is there a grown-up to talk to?
item-feel-safer = Think of the time before people started to help you. How safe do you feel now?
item-problems-easier = Think of the time before people started to help you. How easy is it now to sort out problems at home?
section-has-social-worker-lead = A social worker is a grown-up. Their job is to help keep children safe and well.
item-has-social-worker = Do you have a social worker?
item-trust-social-worker = Do you trust your social worker?
item-someone-to-talk-to = Is there a worker or helper you can really talk to?
