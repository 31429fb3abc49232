### Questions about the respondent, by choice, before sending.

section-about-you = About you
section-about-you-lead = These questions are your choice. They show whether all sorts of people are heard. You can leave out any of them, and send your answers without them.

item-you-sex = What is your sex?
item-you-ethnic-group = What is your ethnic group?
item-you-condition = Do you have any physical or mental health conditions or illnesses lasting or expected to last for 12 months or more?

scale-you-sex-female = Female
scale-you-sex-male = Male
scale-you-ethnic-group-asian = Asian or Asian British
scale-you-ethnic-group-black = Black, Black British, Caribbean or African
scale-you-ethnic-group-mixed = Mixed or multiple ethnic groups
scale-you-ethnic-group-white = White
scale-you-ethnic-group-other = Another ethnic group
scale-you-yes-no-yes = Yes
scale-you-yes-no-no = No
