### Questions about the respondent, by choice, before sending.

section-about-you = আপনার সম্পর্কে
section-about-you-lead = এই প্রশ্নগুলোর উত্তর দেওয়া আপনার ইচ্ছা। এগুলো দেখায়, সব রকম মানুষের কথা শোনা হচ্ছে কি না। যেকোনো প্রশ্ন বাদ দিতে পারেন, আর এগুলো ছাড়াই আপনার উত্তর পাঠাতে পারেন।

item-you-sex = আপনার লিঙ্গ কী?
item-you-ethnic-group = আপনার জাতিগত পরিচয় কী?
item-you-condition = আপনার কি শরীর বা মনের স্বাস্থ্যের এমন কোনো সমস্যা বা অসুখ আছে, যা 12 মাস বা তার বেশি সময় ধরে আছে, বা থাকবে বলে মনে করা হয়?

scale-you-sex-female = মেয়ে বা নারী
scale-you-sex-male = ছেলে বা পুরুষ
scale-you-ethnic-group-asian = এশিয়ান বা ব্রিটিশ এশিয়ান
scale-you-ethnic-group-black = কৃষ্ণাঙ্গ, ব্রিটিশ কৃষ্ণাঙ্গ, ক্যারিবিয়ান বা আফ্রিকান
scale-you-ethnic-group-mixed = মিশ্র বা একাধিক জাতিগোষ্ঠী
scale-you-ethnic-group-white = শ্বেতাঙ্গ
scale-you-ethnic-group-other = অন্য কোনো জাতিগোষ্ঠী
scale-you-yes-no-yes = হ্যাঁ
scale-you-yes-no-no = না
