### Children aged 4 to 7, about the people who help them.

title = You and your helpers
purpose = These questions are about you and the grown-ups who help you.

scale-sometimes-yes = Yes
scale-sometimes-sometimes = Sometimes
scale-sometimes-no = No
scale-a-bit-yes = Yes
scale-a-bit-a-bit = A bit
scale-a-bit-no = No
scale-yes-no-yes = Yes
scale-yes-no-no = No

item-helped = Is a grown-up helping you with this?
item-easy-to-go-to-school = Is going to school easy for you?
item-safe-at-school = Do you feel safe at school?
item-safe-at-home = Do you feel safe at home?
item-listen-to-me = Do the grown-ups who help you listen?
item-ask-what-i-want = Do grown-ups ask you what you want?
item-know-why = Do you know why people come to help?
section-has-social-worker-lead = A social worker is a grown-up who helps families.
item-has-social-worker = Does a social worker come to see you?
section-like-visits-lead = This is about your social worker.
item-like-visits = Do you like it when they come?
item-kind = Are the grown-ups who help you kind?
item-like-to-talk = Do you like to talk to your helpers?
