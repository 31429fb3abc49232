### What respondents read around the questions: children and young people, parents and carers, practitioners.

### Short words, short sentences. "We" is the partnership; "you" is the person who answers.

## Every page

service-name = Heard
skip-to-main = Skip to the main part
exit = Exit this page
exit-press-two-more = Shift, press 2 more times to exit.
exit-press-one-more = Shift, press 1 more time to exit.
exiting = Loading.
tools-label = Language, help and display
choose-language = Choose a language
help-now = Help now
back = Back
about-this-service = About this service
my-answers = My answers
page-title = { $title } – Heard
page-title-error = Error: { $title } – Heard

date = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## Home

home-title = Tell us how it is for you
home-lead = Your answers show what is working and what has to change. We never ask for your name.
code-heading = Got a code?
code-hint = It is on your card or letter. It has 4 words.
code-label = Your 4 words
code-start = Start
open-heading = No code? These are open to everyone
open-none = Nothing is open to everyone right now. If you have a code, you can use it here.
minutes = { $minutes ->
    [one] About { $minutes } minute
   *[other] About { $minutes } minutes
}
audience-child-4-7 = Age 4 to 7
audience-child-8-11 = Age 8 to 11
audience-child-12-17 = Age 12 to 17
audience-parent = Parents and carers
audience-practitioner = People who work with families

## Help

help-title = Help now
help-lead = You can talk to somebody today. You do not have to give your name.
help-lead-child-4-7 = You can talk to a kind grown-up today. You do not have to say your name.
help-lead-child-8-11 = You can talk to someone kind today. You do not have to say your name.
help-lead-parent = There is help for you, and for a child you are worried about.
help-lead-practitioner = Are you worried about a child? Make a referral today. What you answer here is not one.
help-emergency = Call { $number }
help-emergency-child-4-7 = Ring { $number }
help-emergency-child-8-11 = Ring { $number }
help-emergency-parent = Call { $number }
help-emergency-practitioner = Call { $number }
help-emergency-when = You, or someone else, is in danger right now
help-emergency-when-child-4-7 = Someone is hurting you or another person. Or someone is badly hurt. Or you are not safe now. A grown-up will answer and help.
help-emergency-when-child-8-11 = You, or someone else, is in danger right now. Ring even if you are not sure.
help-emergency-when-parent = You, or someone else, is in danger right now
help-emergency-when-practitioner = You, or someone else, is in danger right now
help-emergency-sign = Call { $number } in British Sign Language
help-emergency-sign-child-4-7 = Ring { $number } in sign language
help-emergency-sign-child-8-11 = Ring { $number } in British Sign Language
help-emergency-sign-when = When someone is in danger right now: a free video call to 999 BSL, day or night. It opens another website.
help-emergency-sign-when-child-4-7 = Someone is hurt, or you are not safe now. A grown-up sees you sign, and helps. It is free. A new page opens.
help-emergency-sign-when-child-8-11 = You, or someone else, is in danger right now. You sign in a free video call, day or night. It opens another website.
help-childline = Childline
help-childline-when = Free, any time, for anyone under 19. It does not show on the phone bill.
help-childline-when-child-4-7 = Ring if you are sad, worried or scared. You may have to wait a little. A kind grown-up will listen. It is free.
help-childline-when-child-8-11 = Talk about anything that worries you, day or night. It is free, and does not show on the phone bill.
help-childline-when-parent = Your child can call: free, any time, for anyone under 19
help-childline-when-practitioner = For anyone under 19 to call: free, any time
help-text-line = Text SHOUT to { $number }
help-text-line-child-8-11 = Text SHOUT to { $number }
help-text-line-parent = Text SHOUT to { $number }
help-text-line-practitioner = Text SHOUT to { $number }
help-text-line-when = Free, any time, if you would rather not talk
help-text-line-when-child-8-11 = Type instead of talking. It is free, day and night.
help-text-line-when-parent = For yourself: free, any time, if you would rather not talk
help-text-line-when-practitioner = For yourself: free, any time, if you would rather not talk
help-front-door = Children’s Front Door
help-front-door-when = Tell somebody local that a child may not be safe
help-front-door-when-child-12-17 = Tell someone local that you, or someone else, may not be safe
help-front-door-when-parent = Tell somebody local that a child may not be safe, your own or another
help-front-door-when-practitioner = Make a referral if you think that a child is being harmed, or may be. Do not wait.
help-childline-website = Childline’s website, where you can also chat
help-organisation = About { $organisation }
help-not-watched = Nobody who can help follows what you answer here. If you need help now, please use one of these.
help-not-watched-child-4-7 = The people who can help do not see which face you press. So tell a grown-up, or ring.
help-not-watched-child-8-11 = The people who can help do not see your answers as you give them. If you need help now, ring, or tell a grown-up you trust.
help-not-watched-parent = Nobody who can help follows what you answer here. If you need help now, please use one of these.
help-not-watched-practitioner = Nobody follows up what you answer here. Only a referral tells the right people about a child.
help-in-danger = In danger now? Call { $number }.
help-in-danger-child-4-7 = Not safe now? Ring { $number }.
help-in-danger-child-8-11 = In danger now? Ring { $number }.
help-in-danger-parent = In danger now? Call { $number }.
help-in-danger-practitioner = In danger now? Call { $number }.
help-offer-title = Would you like to talk to somebody?
help-offer-title-child-4-7 = Do you want to talk to someone?
help-offer-title-child-8-11 = Do you want to talk to someone?
help-offer-title-parent = Would you like to talk to somebody?
help-offer = If something is worrying you, or you do not feel safe, these people want to hear from you.
help-offer-child-4-7 = Are you sad or scared? These people want to help you.
help-offer-child-8-11 = If you are worried, or do not feel safe, these people want to listen to you.
help-offer-parent = If you are worried, or someone is not safe, these people want to hear from you.
help-tell = Tell a grown-up you trust. If that does not help, tell another one.
help-show = You can show this page to a grown-up you trust.
help-grown-up = For a grown-up who is helping a child
help-phone-remembers = The phone’s own list still shows calls and messages. You can delete them there.
help-spoken-in = People answer in English. Say which language you speak, and ask for an interpreter.
help-spoken-in-parent = People answer in English. Say which language you speak, and ask for an interpreter.
help-spoken-in-practitioner = People answer in English. Say which language you speak, and ask for an interpreter.

## Start

start-now = Start
start-faces = Look at the question. Press the face that is right for you.
start-no-wrong = No answer is wrong. You can say “I don’t know”.
start-stop = You can stop when you want.
start-for-grown-up = If you are a grown-up who is helping: let the child choose, and please read the rest first.
start-how-long-heading = How long it takes
course = The course
course-held = Held
start-how-long = { $minutes ->
    [one] About { $minutes } minute.
   *[other] About { $minutes } minutes.
} You can leave out any question by choosing “I don’t want to say”.
start-until = You can answer until { $date }.
start-code = Your code counts once. Please answer to the end in this browser. If you begin again somewhere else, only the answers that are sent first count. To change to another phone or computer, press “{ $keep }” here first.
start-code-child-4-7 = Your code works once. Please stay on this phone or computer until the end.
start-who-reads = Who reads it
start-who-reads-1 = Nobody reads your answers one by one. They are counted together with other people’s.
start-who-reads-2 = The people who check how well services help children see the counts, and only when enough people have answered. They cannot work out what you said.
start-not-secret = What is not secret
start-not-secret-1 = We do not ask who you are, and from tomorrow nobody can link your answers to your code or your device.
start-not-secret-2 = We keep backups for a while. The people who look after the computers must keep those safe.
start-not-secret-3 = Anyone who can see your screen can see what you choose. The history of your browser shows that you were here.
start-help-heading = This is not the place to get help quickly
start-help-heading-child-4-7 = Do you need help now?
start-help = Nobody will get in touch because of your answers. If you are not safe, or worried, talk to somebody today.
start-help-child-4-7 = We cannot see if you need help.
start-help-child-8-11 = Nobody will get in touch because of your answers. If you are worried, or not safe, talk to someone today.
start-help-parent = Nobody will get in touch because of your answers. If you, or a child, are not safe, talk to somebody today.
start-help-practitioner = Nobody follows up what you answer here. If you are worried about a child, make a referral today.
start-take-back-heading = You can change your mind
start-take-back = After you send, you get 7 words. With them you can see your answers, or take them back until { $date }.
start-take-back-early = After you send, you get 7 words. With them you can see your answers, or take them back until they are counted. That can be any day.
start-open-link = Anyone with this link can answer.
start-exit = The red button takes you away from here at once, and forgets what you have not sent. It does not delete your history.

## Sections

part-of = Part { $number } of { $total }
about-you-window = Before you send
dont-know = I don’t know
not-said = I don’t want to say
go-on = Go on
save-and-continue = Save and continue
there-is-a-problem = There is a problem
error-choose-an-answer = Choose an answer, or choose “I don’t want to say”
error-not-an-option = Choose one of the answers that are shown
error-in-question = “{ $question }” { $message }

## Check

check-title = Check your answers
check-title-child-4-7 = Are these your answers?
check-lead = Nothing has been sent yet. You can change any answer.
check-lead-child-4-7 = You can change them. Press “Send” when you are done.
check-change = Change
check-change-what = : { $question }
check-before-title = Before you send
check-before = Your name is not on this. You can take your answers back until { $date }.
check-before-early = Your name is not on this. You can take your answers back until they are counted. That can be any day.
check-continue = Continue
check-send = Send my answers
check-send-child-4-7 = Send
check-delete = Delete my answers
check-delete-means = Everything that you answered here goes away. Nothing is sent.
check-delete-sure = Yes, delete my answers

## Sent

sent-title = Thank you. We have heard you.
sent-title-child-4-7 = Thank you! We heard you.
sent-lead = Your answers are on their way to being counted.
sent-lead-child-4-7 = You are done. You helped us a lot.
receipt-title = Your 7 words
receipt-title-child-4-7 = For later: 7 words
receipt-lead = Only you have them. Write them on paper if you want to see your answers again, or take them back until { $date }.
receipt-lead-early = Only you have them. Write them on paper if you want to see your answers again, or take them back before they are counted.
receipt-lost = We cannot find your answers without these words. On a shared phone or computer, do not take a picture of them.
receipt-go = See or take back my answers
sent-next-title = What happens now
sent-next-1 = Your answers are counted together with other people’s.
sent-next-2 = Every few months, the people who check services look at the counts.
sent-next-3 = They decide what has to get better.
sent-another = Somebody else wants to answer
sent-done = I am done on this device
sent-forget = Until you press this button or close the browser, somebody who uses this device after you could see these words.
already-title = You have sent your answers
already-text = Answers were sent from this device. They count once. If you have your 7 words, you can see them under “My answers”.

## My answers

my-answers-title = My answers
my-answers-lead = Type your 7 words. The order matters. Small mistakes do not.
my-answers-label = Your 7 words
my-answers-show = Show my answers
my-answers-empty = Type your 7 words
my-answers-too-few = These are fewer than 7 words. Type all 7, with a space between them.
my-answers-too-many = These are more than 7 words. Type your 7 words and nothing else.
my-answers-unknown = We found no answers with these words. Check each word and their order. If you took your answers back, they are gone.
my-answers-sent-on = Sent on { $date }
my-answers-until = You can take them back until { $date }.
my-answers-until-early = You can take them back until they are counted. That can be any day.
my-answers-released = They have been counted, and the count stays. You can still delete what you said.
my-answers-take-back = Take my answers back
my-answers-delete = Delete what I said
my-answers-sure = Take them back? They cannot be brought back after that.
again-last = If you take them back, you can answer once more. That will be the last time.
again-no-more = You have answered again as often as your words allow. If you take these answers back, you cannot answer again.
my-answers-gone-title = Your answers are gone
my-answers-gone = We have deleted your answers, and they are not counted any more.
my-answers-gone-counted = We have deleted what you said. It stays in the count, where nobody can see that it was you.
my-answers-gone-before = These answers were taken back before. We deleted them then, and nothing has changed now.
my-answers-closes = This page closes by itself after { $minutes } minutes, so that nobody else reads it. Your 7 words open it again.
my-answers-ends = Nobody has done anything here for a while. In { $minutes } minutes this page closes. Your 7 words open it again.
last-time-ends = Nobody has done anything here for a while. In { $minutes } minutes this page closes. You can come back and type your words again.

## When something is in the way

not-found-title = We cannot find that page
not-found-text = The address may have a mistake in it, or the page is not there any more.
to-home = Go to the first page
made-up = A demonstration: all answers here are made up.
closed-title = This is closed now
closed-text = It is not taking answers any more. Answers that were not sent before are not sent now.
closed-thanks = Thank you for coming. You can still get help, and look at answers that you sent before.
not-yet-title = This has not begun yet
not-yet-text = You can answer from { $date }. Please come back then.
code-unknown = We do not know these words, or they have been used. It may also be too late to answer. Check each word on your card.
code-empty = Type the 4 words on your card
code-too-long = That is too long. Type only the 4 words on your card.
code-used-title = This code has been used
code-used-text = Answers were sent with the same code before. A code counts once, so these answers were not sent.
code-used-text-child-4-7 = Somebody sent answers with the same code before. A code works once, so these answers were not sent.
code-used-you = Was it you, on another phone or computer? Then those answers count. Your 7 words open them under “My answers”.
code-used-not-you = Was it somebody else? Then ask whoever gave you the code for another one. You have done nothing wrong.
code-used-not-you-child-4-7 = You did nothing wrong. Show this page to a grown-up.
code-needed-title = Please enter your code again
code-needed-text = We keep unfinished answers for { $hours } hours at most, and only in the browser that you started in. Your code still works if nothing was sent with it.
ahead-title = You are not there yet
ahead-text = Some questions before this one still need an answer.
ahead-go = Go to the next question to answer
expired-title = We do not have your answers any more
expired-text = This browser has no answers for these questions: they were sent, deleted, or kept for longer than { $hours } hours. Answers that you sent are counted, and your 7 words still show them.
start-again = Start again
too-large-title = That was too much
too-large-text = The page sent more than we can take. Go back and try again.
forbidden-title = This was not sent from our page
forbidden-text = To keep you safe, we only take answers from our own pages. Go back, load the page again and try once more.
busy-title = Very many people are answering right now
busy-text = What you typed has not been kept yet, but it is still here. Wait a moment, then press the button.
busy-plain = Wait a moment, then load the page again.
busy-again = Send again
busy-closes = This page closes by itself after { $minutes } minutes. Press the button before then, and what you chose stays.
failed-title = Sorry, something went wrong on our side
failed-text = It is not your fault. Go back and try again. If it goes on, come back later.
deleted-title = Your answers are deleted
deleted-text = Nothing was sent, and nothing is kept.
code-confirm-title = Start with your code
code-confirm-text = Press the button to start. The address that brought you here has your code in it. Do not share it.

## On paper: a slip with a code, handed to one person

slip-title = Tell us how it is for you
slip-title-parent = Tell us how it was for you
slip-title-practitioner = Tell us how it is in your work
slip-scan = Scan the square, or go to
slip-enter = and type these 4 words
slip-from = You can answer from { $from }.
slip-until = You can answer until { $until }.
slip-from-until = You can answer from { $from } until { $until }.
slip-once = This slip works once. We do not ask for your name.
slip-help = In danger now? Call { $emergency }. Childline: { $childline }.
slip-qr = QR code that opens the page with these 4 words

## Comfort

comfort-link = Display
comfort-title = How pages look
comfort-lead = Choose what is easiest for you to read. It stays like this until you close the browser or press “{ $exit }”.
comfort-as-usual = As usual
comfort-text-size = Size of the words
comfort-text-size-large = Large
comfort-text-size-larger = Very large
comfort-spacing = Space
comfort-spacing-wide = More space between lines, words and letters
comfort-font = Letters
comfort-font-clear = Letters that are easy to tell apart
comfort-colours = Colours
comfort-colours-light = Light
comfort-colours-dark = Dark
comfort-colours-high-contrast = Strong: white and yellow on black
comfort-motion = Movement
comfort-motion-calm = Nothing moves or fades
comfort-save = Save
comfort-all-as-usual = Everything as usual again

## Easier words

comfort-manner = Questions
comfort-manner-easy-read = Easy Read: shorter sentences, easier words
comfort-manner-symbols = With symbols: a picture at each question and each answer
manner-easy-read-offer = Read the questions in easier words
manner-easy-read-missing = These questions are not there in easier words yet. You read the usual ones.
manner-symbols-offer = Answer with pictures beside the words
manner-symbols-missing = These questions have no pictures. You read them in words alone.
manner-symbols-usual-words = There are no easier words for these questions yet. The pictures stand beside the usual ones.

## Read aloud, and sign language

comfort-manner-read-aloud = Read aloud: press “Listen” at a question. People near you may hear it
comfort-manner-sign = Sign language: a video at each question
manner-read-aloud-offer = Listen to the questions
manner-sign-offer = Watch the questions in sign language
manner-sign-missing = These questions are not there in sign language yet. You can read the words.
questions-in-language = These questions are not there in this language yet. You read them in { $language }.
read-aloud-listen = Listen
read-aloud-stop = Stop
read-aloud-no-voice = If a question has no button to listen, it cannot be read aloud on this device.
read-aloud-partly = Only a part of this can be read aloud on this device.
sign-missing-here = This question is not there in sign language yet. Please read the words.
sign-language = Sign language
sign-language-bfi = British Sign Language

## Titles of windows, and of pages in a browser's history: they do not tell what the questions are about

start-window = Before you start
help-window = Telephone numbers
red-button-window = The red button

## The red button: what it does, before the first question

exit-expired = Exit this page expired.
red-button-title = You can leave at any time
red-button-title-child-4-7 = You can stop when you want
red-button-leads = This red button is on every page. Press it and you are on another website at once, with nothing about this one.
red-button-leads-child-4-7 = Press the red button. Then this page is gone.
red-button-forgets = What you have not sent is then forgotten on this device.
red-button-forgets-child-4-7 = We forget the faces that you pressed.
red-button-shift = With a keyboard, you can press the Shift key three times instead.
red-button-shift-child-4-7 = On a computer you can press the Shift key three times.
red-button-history-title = It does not delete your history
red-button-history = Somebody who looks at this device later can see in the browser’s history that you were here, but not what you answered.
red-button-history-child-4-7 = The phone or computer still knows that you were here. A grown-up you trust can delete that.
red-button-history-phone = On a phone: open the browser’s menu, choose “History” and delete this page.
red-button-history-computer = On a computer: press Ctrl and H together, find this page and delete it. On a Mac, use the menu “History”.
red-button-history-all = Delete only what you have to: an empty history can look strange.
red-button-history-private = Next time, a private window keeps no history.
red-button-try = Try where it leads. Press “Back” in the browser to come back here.
red-button-more = How to leave quickly, and what stays in the history

## On a device that others use afterwards

shared-device-title = On a shared device
shared-device-choose = Others use this phone or computer too
shared-device-means = If nobody does anything here for { $minutes } minutes, this closes by itself and what is not sent is deleted. { $before } minutes before that, it asks whether you are still there.
shared-device-keeps = No answer stays on this device. The history does.
still-there-title = Are you still there?
still-there-means = Nobody has done anything here for a while. In { $minutes } minutes this closes, and what is not sent is deleted.
still-there-stay = I am still here
sent-closes = This page closes by itself after { $minutes } minutes, so that nobody else sees your words. It asks you before.
expired-shared-device = On a shared device they are deleted after { $minutes } minutes in which nobody does anything.

## Too many wrong words

slower-title = Please type more slowly
slower-text = Many wrong words were typed from where you are, perhaps by somebody else. What you typed is still here. Wait ten seconds, then press the button.

## Keeping answers for later, and answering again

keep-button = Keep my answers and come back later
keep-title = Your answers are kept
keep-until = You can go on until { $date }. After that day they are deleted.
keep-not-sent = Nothing has been sent yet.
keep-words = Write these words on paper. With them you can go on, on any phone or computer: open “My answers” and type them. When you send your answers, the words stay the same.
keep-done = I have written them down
keep-go-on = Go on answering
keep-elsewhere-title = Your answers are kept
keep-elsewhere-text = To go on, open “My answers” and type your 7 words.
keep-closed-text = Your kept answers were not sent. We have deleted them.
kept-words-open = If you kept your answers to come back later, your 7 words open them under “My answers”.
again-title = Do you want to answer again?
again-words = Nothing that you said is left. Your code is used up, but your 7 words let you answer once more until { $date }.
again-words-last = This is the last time. If you take those answers back too, you cannot answer again.
again-button = Answer again

## Words from last time: what one person says now, next to what they said then

last-time-title = Did you answer these questions before?
last-time-title-child-4-7 = Did you do this before?
last-time-offer = I have my 7 words from last time
last-time-lead = Type the 7 words that you got last time. Then what you say now is put next to what you said then. We count for how many people something has got better, or worse.
last-time-lead-child-4-7 = Did you get 7 words last time? A grown-up can type them here. Then we can see what got better.
last-time-nobody = Nobody learns who you are. We only keep that both times it was the same person.
last-time-nobody-child-4-7 = Nobody finds out that it is you.
last-time-choice = You can leave this out. You can answer just the same.
last-time-found = We found what you said last time. When you send, your new answers are put next to it. Nobody learns who you are.
last-time-found-child-4-7 = We found what you said last time. Nobody finds out that it is you.
last-time-label = Your 7 words from last time
last-time-use = Use these words
last-time-without = Go on without them
last-time-leave-out = Leave last time out
last-time-unknown = We found no answers that were sent with these words. Check each word and their order. You can also go on without them.
last-time-other = These words belong to answers to other questions. Only answers to the same questions can be put side by side. You can go on without them.
last-time-followed = You have answered again since then. Type the words that you got the last time, or go on without them.
sent-without-last-time = We could not put your answers next to those of last time. Those are not there any more, or newer answers stand next to them already. Your answers count all the same.
sent-without-last-time-child-4-7 = We could not put this next to last time. That is all right. What you said now counts.
receipt-next-time = If you answer these questions again one day, these words can put the two times side by side. Nobody learns who you are.

## Where safety depends on every word, and nobody has reviewed the translation

safety-in-english = This part is in English. No person has checked a translation of it yet.
