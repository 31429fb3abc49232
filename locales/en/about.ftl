### What Heard is, what it keeps of whom, which cookies it sets, and how well it can be used.

### The part for children is read by children of nine: one idea in a sentence, no word of law.

about-link = About Heard
privacy-link = Privacy
cookies-link = Cookies
accessibility-link = Accessibility
on-this-page = On this page

## Who is responsible

responsible-title = Who is responsible
responsible-who = { $organisation } runs this service and answers for it.
responsible-email = Write to us:
responsible-website = Our website:
responsible-officer = Data protection officer: { $officer }

## About

about-title = About Heard
about-lead = Heard is a place to say how it is for you: for children and young people, parents and carers, and people who work with families.
about-what-title = What it is for
about-what = { $organisation } wants to know whether children are safe and listened to. { $statements ->
    [one] Each question belongs to its statement about what good looks like.
   *[other] Each question belongs to one of { $statements } statements about what good looks like.
}
about-what-figures = Answers are counted. The people who check services read the figures and decide what has to get better.
about-free-title = You decide
about-free = You do not have to answer. For every question you can choose “I don’t want to say”. It changes nothing about the help you get.
about-languages-title = Languages
about-languages = You can read Heard in these languages:
about-languages-unreviewed = They are translations. No person has checked yet:
about-program-title = The program
about-program = Heard { $version } is free software under the GNU Affero General Public License, version 3 or later. You have a right to its source: ask us for it.
about-program-alone = It shows no adverts, counts no visitors, and asks no other website for anything.
about-symbols = Most of the pictures beside questions and answers are by OpenMoji, made smaller and with their lines in one colour, under the licence CC BY-SA 4.0.
about-symbols-licence = The licence of the pictures (in English)

## Privacy

privacy-title = Privacy
privacy-lead = What happens to what you tell us. Read the part that is for you.

privacy-children-title = For children and young people
privacy-children-who-title = We do not know who you are
privacy-children-who = We do not ask your name. We do not ask when you were born or where you live.
privacy-children-who-you = There can be a page with questions about you, such as whether you are a girl or a boy. Answer them only if you want to.
privacy-children-who-tomorrow = From tomorrow, nobody can find out which answers are yours.
privacy-children-who-screen = Someone who looks at your screen can see what you choose.
privacy-children-read-title = Who can see your answers
privacy-children-read = Your answers are counted with other people’s answers. People see numbers, such as “8 out of 10 said yes”.
privacy-children-read-group = { $people ->
    [one] They see a number only when at least { $people } person has answered.
   *[other] They see a number only when at least { $people } people have answered.
}
privacy-children-read-not = Your family, your teachers and your social worker cannot look up what you said.
privacy-children-read-machine = Your answers are kept on a computer. The people who look after it must keep them safe.
privacy-children-long-title = How long we keep them
privacy-children-long-unsent = { $hours ->
    [one] Did you stop before the end? Then we delete your answers after { $hours } hour at most.
   *[other] Did you stop before the end? Then we delete your answers after { $hours } hours at most.
}
privacy-children-long-sent = Did you send your answers? Then we keep them until you delete them.
privacy-children-mind-title = You can change your mind
privacy-children-mind = When you send, you get 7 words. With them you can see your answers and take them back.
privacy-children-mind-days = { $days ->
    [one] You have at least { $days } day to be taken out of the count. After that the count stays, and you can still delete what you said.
   *[other] You have at least { $days } days to be taken out of the count. After that the count stays, and you can still delete what you said.
}
privacy-children-mind-early = The count can be made on any day. After that it stays, and you can still delete what you said.
privacy-children-free-title = You do not have to
privacy-children-free = For every question you can choose “I don’t want to say”. You can stop at any time. You get the same help as before.
privacy-children-unhappy-title = If you do not like something
privacy-children-unhappy = Tell a grown-up you trust, or tell us. How to do that is at the end of this page.

privacy-parents-title = For parents and carers
privacy-parents-own-title = Your own answers
privacy-parents-own = They are kept in the same way as a child’s: with the day, and without a name or a time. They do not go into your family’s file, and nobody decides anything about your family by them.
privacy-parents-child-title = Your child’s answers
privacy-parents-child = You cannot look up what your child says here. It is for your child to tell you, or not. A young child may want you close by; please let them choose the answers.
privacy-parents-mind-title = If you change your mind
privacy-parents-mind = { $days ->
    [one] With the 7 words that you get, you can see your answers and take them back. They are counted { $days } day after the end of the quarter of the year, or later. After that the count stays, and you can still delete your answers.
   *[other] With the 7 words that you get, you can see your answers and take them back. They are counted { $days } days after the end of the quarter of the year, or later. After that the count stays, and you can still delete your answers.
}
privacy-parents-mind-early = With the 7 words that you get, you can see your answers and take them back until they are counted. That can be any day. After that the count stays, and you can still delete your answers.

privacy-practitioners-title = For people who work with families
privacy-practitioners-employer-title = Your employer cannot look up your answers
privacy-practitioners-employer = { $people ->
    [one] You answer without a name. A figure is shown only when at least { $people } person has answered, and is hidden where it could tell what one of them said.
   *[other] You answer without a name. A figure is shown only when at least { $people } people have answered, and is hidden where it could tell what one of them said.
}
privacy-practitioners-agency = There can be figures for one organisation or place. The same rule holds for each of them.
privacy-practitioners-staff-title = If you sign in as staff
privacy-practitioners-staff = We keep your name, your e-mail address and what you may do. The list below says it exactly.

privacy-kept-title = What we keep, exactly
privacy-kept-lead = This list is made by the program from what it really keeps.
privacy-kept-not = We do not keep names, e-mail addresses or telephone numbers of people who answer, nor the address of your device (IP address). Only where wrong words were typed, or answers were kept for later or opened again, is it remembered for some minutes, in memory.
privacy-kept-tidy = { $minutes ->
    [one] What is past its time cannot be opened any more, and is deleted within { $minutes } minute.
   *[other] What is past its time cannot be opened any more, and is deleted within { $minutes } minutes.
}
privacy-kept-backups = We keep backups for a while. What is deleted here can still be in a backup.
privacy-about-respondents = About people who answer
privacy-about-staff = About people who sign in
privacy-about-nobody = About nobody
privacy-label-holds = What it is
privacy-label-why = What for
privacy-label-readers = Who can read it
privacy-label-kept = How long

privacy-data-unsent = Answers that are not sent yet
privacy-data-unsent-holds = What you chose so far, also what you chose to say about yourself, locked. Only the cookie in your browser opens it, or, if you asked us to keep it, only your 7 words.
privacy-data-unsent-why = So that you can go back and change an answer.
privacy-data-receipt = Your 7 words, after sending or keeping
privacy-data-receipt-holds = The words, locked. Only the cookie in your browser opens them.
privacy-data-receipt-why = So that you see the same words when the page is loaded again.
privacy-data-sent = Answers that were sent
privacy-data-sent-holds = What you chose, for which questions, and the day. Also what you chose to say about yourself: your sex, your ethnic group, a long illness. Your 7 words are kept only in a form that cannot be turned back.
privacy-data-sent-why = To count them, and so that you can see them or take them back.
privacy-data-counts = Counts
privacy-data-counts-holds = How many people gave which answer. Where people typed their words from last time: how many gave which answer then, and which now. Also how many of one sex, of one ethnic group, with or without a long illness, where people told us.
privacy-data-counts-why = Figures are made from them.
privacy-data-figures = Figures
privacy-data-figures-holds = For each statement and age group, and for organisations and places among them, a share and how many people it stands for, or that it is hidden. The same for groups by what people say about themselves. And how many did not know or did not want to say. Where people typed their words from last time: how many gave which answer then, and which now. Also who on the staff made the figures.
privacy-data-figures-why = To see what works and what has to get better.
privacy-data-codes = Codes that nobody has used yet
privacy-data-codes-holds = Each code, in a form that cannot be turned back, and the questions that it opens. Not who was given it.
privacy-data-codes-why = So that a code counts once.
privacy-data-accounts = Accounts
privacy-data-accounts-holds = Name, e-mail address, what somebody may do, the day it was made, whether it is switched off, and the password in a form that cannot be turned back.
privacy-data-accounts-why = So that only the right people get in.
privacy-data-links = Links for setting a password
privacy-data-links-holds = The link in a form that cannot be turned back, and whose it is.
privacy-data-links-why = So that people choose their own password.
privacy-data-sessions = Who is signed in
privacy-data-sessions-holds = The account, when it was last used, and the cookie in a form that cannot be turned back.
privacy-data-sessions-why = To stay signed in from page to page.
privacy-data-attempts = Tries to sign in
privacy-data-attempts-holds = The e-mail address that was typed, and how many wrong passwords. Only in memory, never on disk.
privacy-data-attempts-why = To slow down guessing.
privacy-data-questions = Questions
privacy-data-questions-holds = Every version of every question, in every language.
privacy-data-questions-why = So that answers stay tied to what was asked.
privacy-data-collections = Rounds of questions
privacy-data-collections-holds = A name, which questions, for which organisation, place or course, from when to when, how many codes were made and on which day.
privacy-data-collections-why = To open and close questions.
privacy-data-measures = Performance data and audits
privacy-data-measures-holds = What agencies counted in their own records, by quarter: so many of so many, without names.
privacy-data-measures-why = So that it can be read beside what people say.
privacy-data-upkeep = Housekeeping
privacy-data-upkeep-holds = The day on which answers were last put into a random order.
privacy-data-upkeep-why = So that it is done once a day.

privacy-reader-own-browser = Only the browser that you answered in
privacy-reader-own-words = You, with your 7 words
privacy-reader-nobody = Nobody
privacy-reader-operators = The people who look after the computers could. They may only if they must.
privacy-reader-everybody = Everybody
privacy-reader-coordinator = Coordinators: they open questions and hand out codes
privacy-reader-analyst = Analysts: they check how well services help
privacy-reader-safeguarding-lead = Safeguarding leads
privacy-reader-administrator = Administrators: they look after accounts

privacy-kept-hours = { $hours ->
    [one] { $hours } hour at most
   *[other] { $hours } hours at most
}
privacy-kept-minutes = { $minutes ->
    [one] { $minutes } minute at most
   *[other] { $minutes } minutes at most
}
privacy-kept-idle = { $minutes ->
    [one] Until signing out, or { $minutes } minute without use
   *[other] Until signing out, or { $minutes } minutes without use
}
privacy-kept-until-used = Until the code is used
privacy-kept-until-taken-back = Until you delete it with your 7 words
privacy-kept-without-end = The program does not delete it by itself.

privacy-law-title = The law, and your rights
privacy-law-basis = We may do this because it is part of our public task to keep children safe: UK GDPR, Article 6(1)(e). Where an answer says something about health, ethnic group or another protected matter, it is Article 9(2)(g), with the Data Protection Act 2018, Schedule 1, paragraphs 8 and 18.
privacy-law-free = Answering is your choice all the same.
privacy-law-rights = You have the right to see what we keep about you, to correct it, to have it deleted, and to object. With your 7 words you can see and delete your answers yourself, at once. Without them we cannot find your answers, because we do not know which are yours.
privacy-law-no-machine = No computer decides anything about you. Nothing is sold, and nobody is sent your answers.
privacy-law-complain = If you are not happy with what we do, tell us first. You can also complain to the Information Commissioner.
privacy-law-complain-link = Complain to the Information Commissioner’s Office

## Cookies

cookies-title = Cookies
cookies-lead = A cookie is a small note that a website keeps in your browser. Heard has only cookies that it needs for what you ask it to do. So it does not ask you about them.
cookies-first = There is no cookie until you enter a code, save an answer, choose an answer and go to another page, choose how pages look or sign in.
cookies-all-title = All our cookies
cookies-label-name = Name
cookies-label-why = What for
cookies-label-when = When it is set
cookies-label-kept = How long
cookies-answers = Your answers
cookies-answers-why = The key to your unfinished answers, and after sending to your 7 words. It holds no answers.
cookies-answers-when = When you enter a code, save your first answers, or choose an answer and go to another page. Each set of questions has its own: the asterisk (*) stands for its number.
cookies-answers-kept = { $hours ->
    [one] Until you close the browser. We delete unfinished answers after { $hours } hour at most.
   *[other] Until you close the browser. We delete unfinished answers after { $hours } hours at most.
}
cookies-staff = Signing in
cookies-staff-why = Keeps staff signed in. People who answer never get it.
cookies-staff-when = When a member of staff signs in.
cookies-staff-kept = { $hours ->
    [one] Until signing out or closing the browser. It opens nothing after { $hours } hour.
   *[other] Until signing out or closing the browser. It opens nothing after { $hours } hours.
}
cookies-staff-idle = { $minutes ->
    [one] The same after { $minutes } minute without use.
   *[other] The same after { $minutes } minutes without use.
}
cookies-none-title = What we do not do
cookies-none = No cookies for adverts or for counting visitors, and none of other websites. Nothing else is stored in your browser, apart from pictures, fonts and style sheets that make pages load faster.
cookies-away-title = How to get rid of them
cookies-away = The button “{ $exit }” and the button “{ $another }” take your cookies away. Closing the browser does too.

## Accessibility

accessibility-title = Accessibility
accessibility-lead = Everybody should be able to use Heard. This page says what we checked, what does not work well yet, and how to tell us.
accessibility-applies = It is about all pages at { $address }.
accessibility-can-title = What you can do
accessibility-can-zoom = make everything four times as large, without scrolling sideways
accessibility-can-keyboard = do everything with a keyboard
accessibility-can-scripts = use every page without JavaScript
accessibility-can-dark = use dark colours, where your device asks for them
accessibility-can-exit = leave at once, with the red button or by pressing Shift three times
accessibility-status-title = How accessible it is
accessibility-status = Heard partly meets the Web Content Accessibility Guidelines, version 2.2, level AA. What is not met is listed here.
accessibility-not-title = What does not work well yet
accessibility-not-time = { $hours ->
    [one] Unfinished answers are deleted after { $hours } hour at most, and you cannot ask for more time. This protects you on a shared device. (Criterion 2.2.1, Timing adjustable)
   *[other] Unfinished answers are deleted after { $hours } hours at most, and you cannot ask for more time. This protects you on a shared device. (Criterion 2.2.1, Timing adjustable)
}
accessibility-not-staff-time = { $minutes ->
    [one] Staff are signed out after { $minutes } minute without use, without a warning. (Criterion 2.2.1, Timing adjustable)
   *[other] Staff are signed out after { $minutes } minutes without use, without a warning. (Criterion 2.2.1, Timing adjustable)
}
accessibility-not-staff-language = Pages for staff are in English only.
accessibility-not-formats = Easy Read is there in English only, and for some of the questions. Pictures are there for most questions, not for all. Questions are read aloud only if your device has a voice for the language, or a recording was added. Sign language is there only where videos were added; none are built in.
accessibility-not-translated = Some questions are not there in every language. They are shown in English instead, and the page says so. This is so in:
accessibility-tested-title = What was tested
accessibility-tested-on = Last tested on { $date }, by the people who make Heard, not by anybody independent.
accessibility-tested-axe = Every kind of page, by axe-core { $axe } in Chromium { $chromium }: all its rules for WCAG 2.0, 2.1 and 2.2, levels A and AA, in light and dark colours.
accessibility-tested-contrast = Pages for people who answer: the stronger contrast of level AAA, and buttons and links of at least 44 by 44 pixels.
accessibility-tested-keyboard = The whole way of an answer with a keyboard alone.
accessibility-tested-narrow = Every kind of page at a width of 320 pixels, as on a small telephone or at 400 per cent.
accessibility-tested-html = The HTML of every kind of page, by html-validate.
accessibility-untested-title = What was not tested
accessibility-untested-reader = No screen reader has been tried.
accessibility-untested-forced = Forced colours (high contrast of Windows) have not been tried on a real device.
accessibility-untested-people = Nobody with a disability has tried it for us yet.
accessibility-untested-languages = No person has checked the translation into:
accessibility-tell-title = Tell us
accessibility-tell = Is something hard to use, or do you need it in another form? Tell us: we want to know.
accessibility-complain-title = If we do not answer well
accessibility-complain = The Equality and Human Rights Commission makes sure that public bodies follow the accessibility regulations of 2018. If you are not happy with our answer, the Equality Advisory and Support Service can help you.
accessibility-complain-link = Equality Advisory and Support Service
accessibility-date = This statement was prepared on { $date }.

## Comfort

cookies-comfort = How pages look
cookies-comfort-why = Remembers the size of the words, the colours and what else you chose under “How pages look”. It holds nothing else.
cookies-comfort-when = When you choose something there.
cookies-comfort-kept = Until you close the browser.
accessibility-can-look = choose larger words, more space, other letters and other colours, under “How pages look”

## On a shared device

privacy-data-unsent-shared = The same, on a shared device
privacy-data-unsent-shared-holds = Where you or the people who gave you the link say that others use the device too. The time counts from the last thing that you did.
privacy-data-unsent-shared-why = So that nobody who uses the device after you sees what you chose.
accessibility-can-stay = on a shared device, take as long as you need: a page closes after { $minutes } minutes in which nobody does anything, asks { $before } minutes before, and stays open with one press, as often as you like
cookies-first-shared-device = If you say that others use your device, there is one from the first question on.

## Wrong words

privacy-data-tries = Wrong words and kept answers of late
privacy-data-tries-holds = The internet address that wrong words came from, or from which answers were kept for later or opened again, and how many times. Only in memory, never on disk or in a log.
privacy-data-tries-why = To slow down guessing at other people’s words, and so that nobody keeps the whole server busy.

## Kept answers

privacy-kept-days-asked = { $days ->
    [one] if you ask us to keep them, { $days } day at most
   *[other] if you ask us to keep them, { $days } days at most
}
privacy-children-long-kept = Did you ask us to keep them? Then we keep them until the date that you were told.

## Words from last time: what one person says now, next to what they said then

privacy-children-who-together = If you type your words from last time, we know that the same person answered twice. We do not know who.
privacy-data-together = Two times side by side
privacy-data-together-holds = Only if you type your words from last time: that one person gave the answers of both days. Not which person.
privacy-data-together-why = To count for how many people something has got better, or worse.
cookies-first-last-time = If you type your words from last time, there is one from then on.

## What is deleted after days and years

privacy-kept-days = { $days ->
    [one] { $days } day at most
   *[other] { $days } days at most
}
privacy-kept-years = { $years ->
    [one] { $years } year at most
   *[other] { $years } years at most
}
privacy-kept-after-close = after the questions close: { $period }
privacy-kept-longer = longer only if somebody’s safety or a court needs them, and you can still delete them
privacy-data-removed = What was taken back
privacy-data-removed-holds = For answers that somebody took back or deleted: a number made by chance, in a form that cannot be turned back, and the day. Nothing of what they said.
privacy-data-removed-why = So that they are deleted again if we ever have to use an old backup.
privacy-data-purges = What was deleted, and what has to stay
privacy-data-purges-holds = How many answers, codes or counts were deleted on which day because their time was over. And for which questions the staff stopped that: who, when and why.
privacy-data-purges-why = So that it can be checked that we delete what we say.
