### What staff read. Shown in the default language where it has these words, else in English.

## Frame

nav-label = Staff
nav-indicators = Indicators
nav-evidence = Evidence
nav-not-heard = Who was not heard
nav-releases = Releases
nav-measures = Performance and audit
nav-collections = Collections
nav-accounts = Accounts
sign-out = Sign out
crumbs = Where you are
to-staff-home = Go to your first page

## Signing in

sign-in-title = Sign in
sign-in = Sign in
sign-in-password-set = Your password is set. Sign in with it.
sign-in-forgotten = Forgotten your password? Ask an administrator for a new link.
sign-in-wrong = The e-mail address or the password is wrong
sign-in-too-many = Too many wrong passwords. Wait ten minutes, then try again
email = E-mail address
password = Password
new-password = New password
password-hint = At least 12 characters. A few words that only you would put together are good.
set-password = Set password
set-password-title = Set your password
set-password-lead = This sets the password of { $name }. Afterwards you can sign in with it, and everywhere else you are signed out.
first-administrator-title = Make the first administrator
first-administrator-lead = You will manage accounts. If your team is small, you can take other parts as well; you can also add people for them later.
first-administrator-roles = Your other parts, if you take any
link-spent-title = This link cannot be used
link-spent = It was used before, or it is too old. Ask an administrator for a new one. Where Heard runs, “heard account link” makes one.
name = Name

## Welcome

welcome-title = Hello, { $name }
welcome-nothing = There is nothing here yet for your part. Messages and worries from respondents come with a later version.
welcome-collections = Open a collection, hand out codes, see how many came back.
welcome-indicators = What children, families and practitioners say about each statement.
welcome-releases = Freeze the figures of a quarter.
welcome-accounts = Who can sign in, and what they may do.

## Roles

roles = Parts
role-coordinator = Coordinator
role-coordinator-may = opens collections and hands out codes
role-analyst = Analyst (QA subgroup)
role-analyst-may = reads indicators and cuts releases
role-safeguarding-lead = Safeguarding lead
role-safeguarding-lead-may = reads what respondents choose to tell
role-administrator = Administrator
role-administrator-may = manages accounts; sees no answers and no figures

## Accounts

accounts-title = Accounts
accounts-all = People who can sign in
account-new = Add somebody
account-add = Add, and make a link
account-active = Can sign in
account-waiting = Has not set a password yet
account-disabled = Kept out
account-link = New password link
account-enable = Let in
account-disable = Keep out
account-link-title = A link to hand over
account-link-lead = Give this link to { $name }, and to nobody else. It sets a password, works once, and for { $hours } hours. It is not shown again.
actions = Actions
state = State

## Collections

collections-title = Collections
collections-all = All collections
collections-none = There are none yet. Open the first one below.
collection = Collection
collection-new = Open a collection
collection-name = Name
collection-name-hint = What your team calls it. Respondents do not see it.
agency = Agency
agency-hint = Whose figures these are, as in “Children’s social care”. Leave it empty for the whole partnership.
locality = Locality
locality-hint = Where the agency works, as in “Grimsby West”. Leave it empty where it does not matter.
collection-opens-on = First day
collection-opens-on-hint = Leave it empty to open it today.
course-hint = Only for a questionnaire that asks about a course. Respondents see what you enter here.
course-name = Name of the course
course-on = Day on which it was held
course-provider = Who held it
collection-closes-on = Last day, if it is planned
collection-closes-on-hint = Leave it empty to close it by hand.
collection-open = Open it
collection-close = Close this collection
collection-close-means = It takes no answers from then on, and cannot be opened again. What was not sent is not counted.
collection-close-sure = Close it for good
collection-is-open = Open
collection-is-closed = Closed
collection-is-not-yet-open = Not open yet
collection-unreviewed = No person has reviewed the words in: { $languages }. Have them reviewed before you hand out the link in these languages.
translation-unreviewed = No person has reviewed the words in { $languages } of { $questionnaires }.
questionnaire = Questionnaire
questionnaire-and-version = { $title }, version { $version }
access = How people get in
access-open = Open link
access-open-means = anybody who has it can answer, also more than once; there is no response rate
access-codes = One-time codes
access-codes-means = each code of four words counts once
closes = Last day
closed = Closed on
dates = Dates
take-back-until = Answers sent today can be taken back until
any-day = the release is cut, which may be any day
responses = Came back until yesterday
responses-few = Fewer than 10
responses-about = About { $count }
responses-rounded = The count is of the days before today and moves in tens, so that it seldom tells whether one person has answered.
open-link = Open link
open-link-means = Put it where the people are whom you want to hear from. It also stands on the first page.
codes = Codes
codes-means = People enter their four words at one of these addresses.
codes-made = Codes made
codes-how-many = How many
codes-how-many-hint = 1 to 1000
codes-make = Make codes and show them
codes-once = Codes are shown once. We keep no copy that can be read, so print or save them before you leave the page. Hand them out in any order, and write down nobody’s.
codes-new = New codes
codes-once-now = These codes are shown only now. Print or save them before you leave this page.
codes-out = Hand them out
codes-csv = Codes as CSV
codes-csv-heading = code
codes-made-already = These codes were made and shown already
codes-made-already-why = They cannot be shown again: we keep no copy that can be read. Loading their page anew, going back to it, or pressing the button twice makes no others.
codes-made-already-saved = If you have printed or saved them, or their page is open in another window, use those.
codes-made-already-lost = If not, make new ones. Codes that nobody has let nobody in; they still count as made.
codes-made-already-back = Go to the collection
slips-title = Slips to print
slips-language = Language of the slips
slips-print = Slips to print
slips-pdf = Slips as PDF
slips-of = Of “{ $name }”: { $questionnaire }. Each slip says for what age or role it is, and ends with { $mark }, by which you can tell these slips from others. What the questions are about is on no slip, since others may find it.
slips-how = Print on A4, at 100 %, on one side: eight slips a sheet. Then cut along the lines. Each slip lets one person in, once; whoever has this page can use them all, so close it when you are done.
slips-unreviewed = No person has reviewed the words in: { $languages }. Have them reviewed before you hand out slips in these languages.
slips-without-font = The machine that Heard runs on has no font with the letters of: { $languages }. Print these slips from their page; your own browser has the letters. Whoever runs Heard can install fonts, on Debian fonts-noto-core, and start it again.
batch = Batch
batch-made = Made on

## Releases

release = Release
releases-title = Releases
releases-lead = A release freezes the figures of one quarter. Indicators are read from releases, and from nothing else.
releases-cut = Releases so far
releases-none = None has been cut yet.
release-next = The next release
release-nothing = Nothing has been counted since the last release.
release-ready = Answers for { $quarter } can be released. Their figures will not change afterwards, answers that come later count in the next quarter, and what was counted can no longer be taken out.
release-too-early = Answers for { $quarter } are coming in. Respondents were told that they can take them back until { $date }; the release can be cut from the day after.
release-early = The settings let a release be cut on any day, for trying Heard out.
release-cut = Cut the release for { $quarter }
release-ask-title = Cut the release for { $quarter }?
release-ask-lead = Read this once more. Nothing has happened yet.
release-ask-frozen = What is frozen
release-ask-figures = Every figure for { $quarter }: of the whole partnership, of its agencies and localities, of groups, of those who answered both times, and how many respondents there were.
release-ask-year = With the fourth quarter, every figure for the financial year { $year }.
release-ask-hidden = What is hidden to protect people stays hidden in this release for good. A later release cannot show it.
release-ask-after = What is different afterwards
release-ask-late = Answers for this quarter that come later count in the next one.
release-ask-taken-back = Who takes their answers back is still counted in this release; what remains of what they said is deleted.
release-ask-definitions = What was asked and how it is counted is kept with the figures.
release-ask-undone = This cannot be undone: a release is never changed and never deleted.
release-ask-not-now = Not now, back to releases
release-cut-on = Cut on
release-shown = Figures shown, of all places
release-hidden = Figures hidden, of all places
release-file = Figures
release-csv = CSV
release-digest = SHA-256 of the CSV
release-choose = Release
release-show = Show

## Indicators

indicators-title = What good looks like, in their words
indicators-lead = Share of people who gave a positive answer, with its 95% interval. Where two of the last eight quarters are shown, a line joins them, from nobody below to everybody above; it breaks where a quarter is hidden, not asked or counted differently. Elsewhere a bar shows the interval.
views-label = Ways of looking at it
view-table = All figures
view-side = Audiences side by side
side-title = Audiences side by side
side-lead = A mark for each audience, from nobody on the left to everybody on the right.
side-says = { $compared ->
    [0] No two audiences answered on the same scale with enough people to compare them.
    [one] One comparison of two audiences who answered on the same scale could be made, on one statement. { $apart ->
        [0] They do not clearly differ.
       *[other] They differ by more than chance.
    }
   *[other] { $compared } comparisons of two audiences who answered on the same scale could be made, on { $statements ->
        [one] one statement
       *[other] { $statements } statements
    }. { $apart ->
        [0] In none of them do they clearly differ.
        [one] In one of them they differ by more than chance.
       *[other] In { $apart } of them they differ by more than chance.
    }
}
side-scales = Audiences with scales of their own only stand side by side: a gap between them can come from the words of the answers. Where two answered on the same scale, a line joins them and the difference is tested (Newcombe’s interval, and Holm’s adjustment for all comparisons of this release and place).
differ-title = Do audiences agree?
differ-lead = These audiences answered on the same scale; others only stand side by side. { $compared ->
    [0] No two audiences can be compared on any statement of this release and place.
    [one] This is the only comparison that could be made in this release and place.
   *[other] { $compared } comparisons could be made on all statements of this release and place, and all of them were looked at together (Holm), as under “Audiences side by side”.
}
differ-both = { $one } and { $other }
differ-by = { $more }: { $difference } points above { $less } (95% interval: { $lower } to { $upper }).
differ-apart = They differ
differ-not-clear = No clear difference
differ-too-few = Too few to say
indicators-none = No release has been cut yet, so there are no figures. These are the statements that they will be about.
indicators-bands = Each audience has its own questions and its own scale. Read across a row for the whole picture; do not read a gap between two audiences as a difference.
indicators-caption = { $element }: share positive by audience, with 95% interval
fact-shown = figures of this place shown
fact-hidden = figures of this place hidden to protect people
fact-not-survey = of 46 statements need audit, data or HR records, not a survey
fact-cut-on = release cut on
statement = Statement
statement-cut-off-short = The source breaks off here.
statement-cut-off = The source breaks off in the middle of this statement. We keep it as it is; your partnership completes it in the settings, under completed_statements, as { $id }.
statement-asked = What was asked
statement-counted = How it is counted
definition-kind = Kind of claim
definition-who-counts = Who is counted
definition-version = Definition
definition-version-and-day = No. { $version }, for collections that opened from { $date } on
definition-base-headline = Who answers the question on its scale. Who does not know, does not want to say or leaves it out is told beside it.
definition-base-any = Whose answers to two questions decide it: they went, or their views were heard. Others are told beside it.
definition-base-all = Whose answers to two questions decide it: they went, and their views were heard. Others are told beside it.
statement-kind-level = How it is
statement-kind-change = What has changed
statement-kind-event = Whether something took place
statement-kind-outcome = What came of it
statement-kind-audit = What an audit finds
statement-kind-action = What is done
definitions-csv = How every figure of this release is counted (CSV)
statement-not-asked = No questionnaire asks about it.
statement-other-sources = Other sources: { $sources }.
statement-read = How to read this page
evidence-survey = a survey is enough evidence
evidence-partly = a survey is one strand of the evidence
evidence-other = a survey cannot evidence it
headline-none = There is no released figure for this statement.
headline-shown = { $audience }: { $share } in 100 gave a positive answer, between { $lower } and { $upper } once chance is allowed for.
headline-hidden = Hidden to protect people: { $audiences }.
chart-title = Share of positive answers by audience
chart-lead = The marker is the share, the bar its 95% interval.
history-title = By quarter
history-caption = Share of positive answers by quarter
trend-title = { $audience }: { $from } in { $first }, { $to } in { $last }
trend-title-one = { $audience }: { $to } in { $last }
trend-lead = The band is the 95% interval. A hatched quarter is hidden to protect people, and an empty one was not asked; the line is not drawn across them.
trend-counted-differently = Counted differently since { $quarter }, where the upright line stands: what is before it and after it cannot be compared.
parts-title = By agency and locality
parts-lead = Parts are hidden where they are small, and where a small one could be worked out from the others.
respondents-title = By what people say about themselves
respondents-lead = Of the whole partnership. Each question is answered by choice, so the groups do not add up to everybody. A group is hidden where it is small, and where it could be worked out from the others.
respondents-caption = { $audience }
respondents-answer = Their answer
year-title = The year { $year }
year-lead = The released quarters of the financial year together. It is shown with the last of them, and never so that a hidden quarter could be worked out from it.
year-counted-differently = What is counted was changed during the year: { $audiences }. The year adds up answers that were counted in more than one way, so do not compare it with another year. The file of definitions says how each quarter was counted.
year-caption = { $audience }, the year by what people say about themselves
scope-whole = Whole partnership
scope-locality = { $agency }: { $locality }
scope-choose = Whose figures
scope-of = These are the figures of { $scope }.
audience = Audience
quarter = Quarter
question = Question
positive = Positive answers
base = Base
item-headline = Makes the figure
item-beside = Asked beside it
figure-share = Share
figure-interval-95 = 95% interval
figure-interval = { $lower } to { $upper }
figure-base = base { $base }
figure-base-hidden = base [c]
figure-hidden = hidden to protect people
figure-not-asked = [z]
figure-not-asked-means = not asked
figure-not-available = not available
figure-dont-know = Didn’t know
figure-dont-want-to-say = Didn’t want to say
read-hidden = Hidden to protect people: too few answered, too few answered in one way, or all answered alike. We do not say which.
read-not-asked = Not asked: nobody of this audience was asked about it in that quarter.
read-not-available = Not available: the release was cut by an earlier method, which did not show it.
read-base = The base counts those who gave an answer on the scale. “I don’t know” and “I don’t want to say” are not in it. Bases are shown to the nearest 5 (where there are agencies, as the sum of theirs), and shares are carried over to them, so that nobody’s answer can be worked out from two figures: a share of 11 or 12 people can be up to 8 percentage points from the exact one, of 13 to 29 up to 4, of more less than 3.
read-beside = Those who didn’t know and those who didn’t want to say are counted beside the base, to the nearest 5. Who skipped the question, or was not asked, is in none of the three.
read-interval = The 95% interval is Wilson’s: with as few people as this, chance alone can move the share that far.
read-pairs = Of those who answered both times, everything is shown or nothing: each of the four ways to answer two times has to be that of at least as many people as any figure needs, and those who answered once must not be few. The number is to the nearest 5, and the rest is carried over to it. Who didn’t know or didn’t want to say at one of the times is left out. Agencies and years have none of this, since it would be few people.
read-open-link = Some answers came by an open link, where one person can answer twice. There is no response rate.
read-method = Release { $release } for { $quarter }, cut on { $date }, method { $method }.

## Something is in the way

staff-forbidden-title = This is not part of your work
staff-forbidden = Your account may not see or do this. If it should, ask an administrator.
staff-not-found-title = We cannot find that page
staff-not-found = The address may have a mistake in it, or what it was about is not there any more.
staff-form-title = Please send the form again
staff-form = The form was too old, or did not come from this page. Go back, load the page again and send it once more. Nothing was changed.
staff-failed-title = Something went wrong
staff-failed = The server could not do it. Try again; if it goes on, tell whoever runs it.
staff-busy-title = Too busy
staff-busy = Nothing was changed. Wait a moment and send it again.

## What has to be put right

error-name = Enter a name of at most 200 characters
error-opened-otherwise = This form has opened a collection already, and came back with something else in it. Nothing was changed: look at the list of collections. To open one more, press the button again.
error-email = Enter an e-mail address, like name@example.org
error-email-taken = This address has an account
error-password-short = Enter at least 12 characters
error-password-long = Enter at most 200 characters
error-roles = Choose at least one part
error-questionnaire = Choose a questionnaire
error-access = Choose how people get in
error-closes-on = Enter a day that is not before the first day, or leave it empty
error-opens-on = Enter a day from today on, or leave it empty
error-locality-alone = Enter the agency that this locality belongs to
error-course-needed = This questionnaire asks about a course: enter its name, its day and who held it
error-course-none = This questionnaire does not ask about a course: leave all three fields empty
error-course-name = Enter the name of the course
error-course-provider = Enter who held the course
error-course-on = Enter the day on which the course was held
error-course-later = Enter the day on which the course was held; it comes before the first answers
error-day = Enter a day that is in the calendar, or leave it empty
error-day-far = Enter a day within the next five years, or leave it empty
error-quantity = Enter a whole number from 1 to 1000
error-slips-language = Choose one of the languages that are listed
error-slips-font = There is no PDF in this language here, for want of a font. Choose “Slips to print”
error-measure-name = Enter a name of at most 500 characters
error-measure-definition = Enter what is counted, in at most 500 characters
error-measure-source = Enter who counts it and from what, in at most 500 characters
error-measure-kind = Choose what sort of measure it is
error-measure-better = Choose which way it gets better
error-measure-statement = Choose one of the statements
error-measure-taken = This statement has a measure of this name
error-measure-quarter = Choose one of the quarters
error-measure-numerator = Enter a whole number from 0 up to the number of all
error-measure-denominator = Enter a whole number of 1 or more
error-reference-file = Nothing was changed. Put these lines right, and load the file again
error-measure-file = Nothing was recorded. Put these lines right, and record the file again
error-last-administrator = Somebody must remain who can manage accounts

## The numbers of "Help now", checked once a year

help-numbers-title = Please check the help numbers
help-numbers-never = Nobody has written down yet when the numbers of “Help now” were checked.
help-numbers-old = The numbers of “Help now” were last checked on { $date }, more than twelve months ago.
help-numbers-do = A number that does not answer fails a child. Look each of them up, then have whoever runs the server write the day into the setting
help-numbers-see = See the numbers

## Collections on shared devices

shared-devices = Answered on shared devices, as in a school
shared-devices-means = Pages close after { $minutes } minutes in which nobody does anything, and delete what is not sent.
devices = Devices
devices-shared = Shared: pages close by themselves

## Performance data and audits

measures-title = Performance data and audits
measures-lead = What agencies count in their own records stands beside what people say. Bring it in each quarter, as so many of so many.
measures-all = All measures
measures-none = There are no measures yet.
measure = Measure
measure-kind = Sort
measure-performance = Performance data, counted from records
measure-audit = Audit, judged by somebody who read records
measure-source = Source
measure-source-hint = Who counts it and from what, as in “Children’s social care, case records”.
measure-newest = Newest
measure-new = Add a measure
measure-name = Name
measure-name-hint = As in “Children seen alone at visits”.
measure-definition = What is counted
measure-definition-hint = All of whom, and which of them, as in “Children visited in the quarter; of them those who were seen alone”.
measure-better = Better when it is
better-higher = Higher
better-lower = Lower
measure-add = Add the measure
measures-file = From a spreadsheet
measures-file-label = Lines of a CSV file
measures-file-hint = Paste the file with its heading: one line for each measure and quarter. A measure that is known takes what the file says of it, and a quarter that is recorded is replaced. The columns:
measures-file-record = Record the file
measure-fault = Line { $line }: { $what }
measure-fault-columns = it does not have the nine columns
measure-fault-statement = the framework has no such statement
measure-fault-words = name, definition and source must be filled in, with at most 500 characters each
measure-fault-kind = kind is “performance” or “audit”
measure-fault-better = better is “higher” or “lower”
measure-fault-quarter = the quarter is written like 2026-27 Q3, and is not in the future
measure-fault-numerator = the numerator is a whole number from 0 up to the denominator
measure-fault-denominator = the denominator is a whole number of 1 or more
measure-fault-twice = an earlier line has the same measure and quarter
measure-fault-empty = there is no line under the heading
measure-readings = What was counted
measure-readings-none = Nothing has been recorded yet.
measure-denominator = Of how many
measure-hidden = [c] stands where fewer than { $threshold } were counted on one side, or all were few: small numbers can name a child.
measure-record = Record a quarter
measure-quarter-hint = A quarter that is recorded already is replaced.
measure-numerator = How many
measure-numerator-hint = As in 45 of 60: enter 45.
measure-denominator-hint = As in 45 of 60: enter 60.
measure-record-button = Record
measure-delete = Delete this measure
measure-delete-means = The measure and everything that was recorded for it are deleted for good.
measure-delete-button = Delete it
measures-beside = Counted elsewhere
measures-beside-lead = What agencies count in their own records, and what audits found. It is not made of answers, and not part of the release.

## The evidence matrix

evidence-title = How well each statement is evidenced
evidence-lead = Every statement with every source, side by side.
evidence-caption = { $element }: what each source tells, and all of them together
evidence-performance = Performance data
evidence-audit = Audit
evidence-all = Together
evidence-all-strong = Strong
evidence-all-some = Some
evidence-all-none = None
evidence-all-conflicting = Conflicting
evidence-source-strong = strong: the interval is at most 20 percentage points wide
evidence-source-some = some: the interval is wider
evidence-source-hidden = hidden to protect people
evidence-source-none = nothing asked, or nothing recorded
evidence-map-says = { $none ->
    [0] Each of the { $all } statements has at least one source.
    [one] One of the { $all } statements has no source that may be shown.
   *[other] { $none } of the { $all } statements have no source that may be shown.
}
evidence-map-lead = A column for each statement, by the parts A to F. A full square is a strong source, a half one some evidence, one that is struck through is hidden, a dot is none.
evidence-how = Strong: at least two sources, one of them strong, and none against the others. Some: one source, or none that is strong. Conflicting: one source lies above a half and another below, once chance is allowed for. Scales differ from audience to audience, so shares are not compared. A conflict is a finding, and no fault.

## Over time

change-title = What has changed
change-lead = { $compared ->
    [0] Nothing here can be compared; each row says why.
    [one] One difference was looked at, with its 95% interval (Newcombe), in percentage points.
   *[other] { $compared } differences were looked at together, each with its 95% interval (Newcombe), in percentage points. Among so many, one may look clear by chance: a change is called clear only where it is after Holm’s adjustment too.
}
change-quarters = { $from } to { $to }
change-earlier = Before
change-later = After
change-points = Difference
change-difference = { $difference } ({ $lower } to { $upper })
change-verdict = In words
change-better = Better
change-worse = Worse
change-not-clear = No clear change
change-too-few = Too few to say
change-hidden = Hidden to protect people, so nothing is compared
change-counted-differently = Counted differently since { $quarter }, so nothing is compared
pairs-title = People who answered both times
pairs-lead = Of the whole partnership: what people say now who typed their words from last time, next to what the same people said then.
pairs-compared = { $compared ->
    [0] Nothing here can be compared; each row says why.
    [one] One difference was looked at, with its 95% interval (Newcombe, for pairs), in percentage points.
   *[other] { $compared } differences were looked at together, each with its 95% interval (Newcombe, for pairs), in percentage points. A change is called clear only where it is after Holm’s adjustment too.
}
pairs-base = Answered both times
pairs-says = Of { $base } people, { $gained } gave a positive answer only after, and { $lost } only before.
control-title = More than chance?
control-lead = Control charts, read as the NHS does in Making Data Count. Between the dashed limits a share moves by chance. The dotted line is today’s target, where there is one; earlier quarters may have had another. A hollow marker is more than chance: outside the limits, seven in a row on one side of the middle, seven that rise or fall, or two of three near a limit. Made from the figures as they are shown.
control-says = { $audience }: { $says }
control-common-cause = moves by chance
control-improvement = better than chance alone would have it
control-concern = worse than chance alone would have it
control-neutral = moves by more than chance
control-last-hidden = the last quarter is hidden to protect people
control-last-not-asked = not asked in the last quarter
control-last-too-few = too few quarters that were counted like the last one to say
control-counted-differently = Counted differently since { $quarter }, where the upright line stands: middle and limits begin anew there.
control-anew = counted differently from here on
control-target-pass = Today’s target, { $target }: met again and again, unless something changes.
control-target-fail = Today’s target, { $target }: missed again and again, unless something changes.
control-target-hit-or-miss = Today’s target, { $target }: met or missed by chance.
control-target-unknown = Today’s target, { $target }. Whether it will be met cannot be told from the last quarter.
control-trial = Trial limits: they are made from fewer than twelve quarters.
control-table = The same as a table
control-centre = Middle
control-limits = Limits
control-signal = What stands out
control-above = above the upper limit
control-below = below the lower limit
control-rising = one of seven that rise
control-falling = one of seven that fall
control-two-high = two of three near the upper limit
control-two-low = two of three near the lower limit
control-run-high = one of seven above the middle
control-run-low = one of seven below the middle

## Forms: what there is of each questionnaire, and what nobody has reviewed

nav-forms = Forms
welcome-forms = What there is of each questionnaire, in which language and manner, and what no person has reviewed.
forms-title = Forms
forms-lead = A form is what a questionnaire says in one language and one manner. Look here before you open a collection: what is missing, what people read instead, and what is a draft that no person has reviewed.
forms-questionnaires = Questionnaires
forms-languages = Languages
forms-language = Language
forms-words = Words
forms-review = Review
forms-around = Pages around the questions
forms-safety = Safety texts
forms-safety-means = Safety texts (who can help, who can see what is said, what the red button does) are shown in a language once a person has reviewed them in it. Until then people read them in English there, with the numbers to call.
forms-safety-shown = The settings show safety texts (who can help, who can see what is said, what the red button does) although no person has reviewed them. A wrong word there can put somebody in danger: have them reviewed.
forms-gone = Recordings that nobody hears or sees
forms-gone-means = These files are of questions that are not asked any more, or their names have a mistake in them. Collections that ask an earlier wording keep them.
forms-how = Whoever runs Heard exports a file for a translator, and imports it with the name of the reviewer:
forms-gaps = { $gaps ->
    [0] Every form is there
    [one] { $gaps } form is missing or has gaps
   *[other] { $gaps } forms are missing or have gaps
}
forms-all = Forms by language
forms-manner = Manner
forms-order = Where a form is missing, people read the standard form of the same language; else English in the same manner; else standard English.
forms-others = With symbols, read aloud and in sign language people read the words of a form above. The first page of the questions offers each of these where it can be had.
forms-see = See its forms: languages, manners, drafts
forms-see-all = See the forms of every questionnaire: languages, manners, drafts
form-whole = Whole
form-gaps = { $missing } of { $all } texts are missing and left out
form-none = Not there. People read:
manner-standard = Standard
manner-easy-read = Easy Read
review-original = Written by us
review-done = Reviewed
review-drafts = Drafts: { $drafts } of { $all }
review-by = { $by }, { $date }
safety-topic-help = who can help now
safety-topic-who-can-see = who can see what is said
safety-topic-red-button = what the red button does
safety-topic-shared-device = what stays on a shared device
safety-drafts-in-english = In English: { $topics }
safety-drafts-shown = Not reviewed, and shown: { $topics }
reading-title = How hard it is to read
reading-level = Grade { $grade }, of { $most-grade } at most. The longest sentence has { $words } words, of { $most-words } at most.
reading-above = This is harder than it should be for its readers. Words of four syllables: { $words }
reading-means = English alone is measured, with the Flesch-Kincaid grade of the whole questionnaire: five more is roughly the age in years.

## Safety texts in English

safety-note-title = Safety texts in other languages
safety-note-in-english = No person has reviewed the safety texts in: { $languages }. People read them in English there, with the numbers to call.
safety-note-shown = The settings show safety texts that no person has reviewed in: { $languages }. A wrong word there can put somebody in danger.
safety-note-see = See what is missing

## Who was not heard

not-heard-title = Who was not heard
not-heard-lead = Those who answered, beside the people who could have.
not-heard-over = Counted over
not-heard-over-quarter = This quarter
not-heard-over-four-quarters = The last four released quarters
not-heard-quarters = Answers that were sent in { $quarters }.
not-heard-csv = The same numbers as CSV, as of today: they change when another population is brought in
not-heard-bring-in = Bring in the population
not-heard-less = Heard less often than their share of the population: { $who }.
not-heard-less-and-more = Heard less often than their share of the population: { $who }; and { $more } more.
not-heard-compared = { $compared ->
    [one] One group was held against its share.
   *[other] { $compared } groups were held against their shares, and all of them looked at together (Holm): named here is who stands out even so.
}
not-heard-nobody = Nobody is clearly heard less often than their share of the population, as far as these numbers tell.
not-heard-no-reference = Nothing can be said yet: there is no population to hold these respondents against.
not-heard-not-counted = Nothing can be said: a release among these quarters was cut before Heard counted respondents.
not-heard-answer = { $question } { $answer }
not-heard-who = { $audience }: { $category }
not-heard-whose = Who was asked
not-heard-audiences = By age and role
not-heard-language = By language
not-heard-by-audience = Age or role
not-heard-by-agency = Agency
not-heard-by-locality = Locality
not-heard-by-locality-of = Locality of { $agency }
not-heard-by-language = Language of the population
not-heard-category = Group
not-heard-column-respondents = Respondents
not-heard-column-share = Share of respondents, with its 95% interval
not-heard-column-population = Share of the population
not-heard-column-difference = Difference in percentage points
not-heard-column-heard = What that says
not-heard-column-codes = Codes made
not-heard-column-rate = Response rate
not-heard-none = –
not-heard-base = Of { $base } respondents.
not-heard-source = Population: { $source }, { $date }
not-heard-not-named = The population that was brought in does not name these, so nothing is compared: { $names }.
not-heard-weighted = Weighting by this alone would have a design effect of { $effect }: the respondents would tell as much as { $base } who had each group in its share. No figure of Heard is weighted.
not-heard-heard-less = heard less often than their share
not-heard-heard-about = heard about as often as their share
not-heard-heard-more = heard more often than their share
not-heard-heard-too-few = too few to say
not-heard-heard-no-reference = no reference
not-heard-heard-not-counted = not counted
not-heard-fold-less = Heard less often: { $who }.
not-heard-fold-nobody = Nobody is clearly heard less often.
not-heard-fold-too-few = Too few to say.
not-heard-against-nothing = No population to hold these against.
not-heard-rates = Response rates
not-heard-rates-of = Agencies and localities
not-heard-rates-lead = Of the codes that were made for collections in the field in these quarters, how many had come back with answers by the end of the last of them. This is the least that it can be (AAPOR RR1): codes that nobody handed out count as well, and of a rounded number of answers the smallest that it can stand for.
not-heard-rate-known = at least { $rate }
not-heard-rate-open-link = no response rate: with an open link nobody knows how many were asked
not-heard-rate-hidden = hidden: too few codes or answers, or nearly all codes of a collection may have come back
not-heard-rate-not-counted = no response rate: a release was cut before Heard counted respondents
not-heard-cannot = What this cannot say
not-heard-cannot-people = These are answers that were sent. Somebody who filled in two questionnaires counts twice, and by an open link anybody can answer more than once.
not-heard-cannot-rounded = Numbers are to the nearest five, and some of 50 or more are shown as the next five above, so that nobody can be worked out from them. Shares and intervals are made from these.
not-heard-cannot-hidden = [c] stands for small groups, and for others that are hidden with them. Where even all hidden groups together are fewer than a group’s share, that group is said to be heard less often.
not-heard-cannot-asked = Sex, ethnic group and lasting conditions are asked by choice, and the youngest are not asked. Who does not say is in no share. Being asked is not the same for everybody either: who has no collection cannot answer.
not-heard-cannot-language = Heard does not keep in which language somebody answered: with an agency and a quarter it could tell who they are. So the languages of the population stand beside nothing.
not-heard-cannot-why = In the tables each group is judged by itself, so one in twenty or so will stand out by chance alone; the sentence above the tables allows for that. Why somebody was not heard is not in these numbers.

reference-title = The population
reference-lead = How many children, parents and practitioners there are, from the census, school census or your own records. Who was heard is held against it. It is not made of answers, and no part of a release.
reference-now = What has been brought in
reference-none = Nothing has been brought in yet.
reference-all-audiences = All who have no line of their own
reference-dimension = Divided by
reference-categories = Groups
reference-source = Source
reference-as-of = As of
reference-file = Bring in a file
reference-file-label = Lines of a CSV file
reference-file-hint = Paste the file with its heading: one line for each group. It takes the place of everything that was brought in before. “audience” says whose population it is, and stays empty for all; “as_of” is a day, as in 2021-03-21. The columns:
reference-file-record = Replace the population
reference-example = Every group that Heard knows
reference-example-label = An empty example
reference-example-hint = Copy it into a spreadsheet, fill in population, source and as_of, and leave out the lines that you have no number for. Answers to one question go together: all or none.
reference-fault-columns = it does not have the six columns
reference-fault-audience = audience is empty, or one of child-4-7, child-8-11, child-12-17, parent and practitioner
reference-fault-audience-of-audiences = where the dimension is “audience”, the audience is the category, and the first column is empty
reference-fault-dimension = dimension is “audience”, “sex”, “ethnic-group”, “condition”, “language”, “agency” or “locality”
reference-fault-category = Heard knows no such category; the example has all of them
reference-fault-not-asked = this audience is not asked about it
reference-fault-population = population is a whole number from 0
reference-fault-source = source must be filled in, with at most 500 characters
reference-fault-as-of = as_of is a day like 2021-03-21, and is not in the future
reference-fault-twice = an earlier line has the same audience, dimension and category
reference-fault-incomplete = other answers to the same question have no line, and shares are of all of them
reference-fault-empty = there is no line under the heading

## Retention

nav-retention = Retention
welcome-retention = How long what is kept, what was deleted because its time was over, and what is held.
retention-title = What is kept, and how long
retention-lead = What is past its period is deleted by itself. What has none was published, is about nobody, or is ended by somebody on the staff. Respondents read the same periods on the privacy page.
retention-periods = Periods
retention-last = Last purge: { $date }.
retention-never = There was no purge yet.
retention-how = It is done once a day, in the night; what lasts minutes or hours is deleted within minutes, and not counted, since a count would tell when somebody was there. To see what it would delete, or to do it now, there is the command “heard purge”.
retention-class = What
retention-period = How long
retention-deleted = Deleted
retention-deleted-on = { $date }: { $count }. In all: { $total }
retention-deleted-soon = Within minutes
retention-deleted-nothing = Nothing yet
retention-accounts = Never: an account has no period, however long ago somebody signed in. An administrator switches it off when somebody leaves; its name stays, since releases keep who cut them.
retention-backups = { $days ->
    [one] Backups are kept for { $days } day: whoever takes them deletes them, Heard cannot. The setting:
   *[other] Backups are kept for { $days } days: whoever takes them deletes them, Heard cannot. The setting:
}
holds-title = Holds
holds-lead = A hold keeps the answers, codes and counts of a collection from being deleted when their time is over, because a concern needs them. Respondents can still take back what they sent.
holds-none = Nothing is held.
hold-collection = Collection
hold-reason = Reason
hold-reason-hint = What needs it, as in a case number. No name of a child or a family.
hold-made = Held by
hold-by-on = { $name }, { $date }
hold-ended = Ended
hold-end = End this hold
hold-new = Hold a collection
hold-add = Hold it
error-hold-reason = Say why, in 500 letters at most
error-hold-collection = Choose a collection
