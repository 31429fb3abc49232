### Children aged 8 to 11, about the help that they get.

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

section-listen-to-me-lead = Think of people who help you at home, at school and in other places.
item-listen-to-me = Do the people who help you listen to what you say?
item-have-a-say = Do you get a say in what happens to you?
item-understand = Do people help you understand what is going on?
item-good-things = Do the people who help you say what is good about your family?
item-things-that-matter = Do the people who help you care about things that matter to you?
item-work-together = Do the people who help you work well with each other?
item-help-to-learn = Do you get the help you need to learn?
item-safe-where-i-live = Do you feel safe where you live?
item-grown-up-to-talk-to = Is there a grown-up you can talk to if you do not feel safe?
item-feel-safer = Since people started to help you, how safe do you feel?
item-problems-easier = Since people started to help you, how easy is it to sort things out at home?
section-has-social-worker-lead = A social worker helps to keep children safe and well.
item-has-social-worker = Do you have a social worker?
item-trust-social-worker = Do you trust your social worker?
item-someone-to-talk-to = Is there a worker or helper you can really talk to?
