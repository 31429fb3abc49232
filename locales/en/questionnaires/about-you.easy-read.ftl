### Easy Read form of the same questions. Questions about the respondent, by choice, before sending.

section-about-you = About you
section-about-you-lead = You do not have to answer these questions. They show if we hear from all sorts of people. You can leave out any of them and still send your answers. Your ethnic group is about your background and culture.

item-you-sex = What is your sex?
item-you-ethnic-group = What is your ethnic group?
item-you-condition = A health condition or illness can be in your body or mind. Do you have one that lasts, or that people expect to last, for 12 months or more?

scale-you-sex-female = Female
scale-you-sex-male = Male
scale-you-ethnic-group-asian = Asian or Asian British
scale-you-ethnic-group-black = Black, Black British, Caribbean or African
scale-you-ethnic-group-mixed = Mixed, or more than 1 ethnic group
scale-you-ethnic-group-white = White
scale-you-ethnic-group-other = Another ethnic group
scale-you-yes-no-yes = Yes
scale-you-yes-no-no = No
