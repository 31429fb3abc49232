### Young people aged 12 to 17 who are looked after, after a review.

title = তোমার লুকড আফটার রিভিউ
purpose = তোমার শেষ লুকড আফটার রিভিউ (তোমার দেখাশোনা কেমন চলছে, তা নিয়ে মিটিং) আর তোমার এখন কেমন চলছে, এই প্রশ্নগুলো তা নিয়ে।

scale-agreement-very-true = খুবই সত্যি
scale-agreement-mostly-true = বেশির ভাগই সত্যি
scale-agreement-a-bit-true = একটু সত্যি
scale-agreement-not-true = সত্যি নয়
scale-went-all = হ্যাঁ, পুরো সময়ের জন্য
scale-went-part = হ্যাঁ, কিছু সময়ের জন্য
scale-went-chose-not = না, আমি নিজের ইচ্ছায় যাইনি
scale-went-not-asked = না, কেউ আমাকে জিজ্ঞেস করেনি
scale-went-other-reason = না, অন্য কারণে
scale-heard-myself = হ্যাঁ, আমার কাছ থেকে
scale-heard-someone = হ্যাঁ, আমার হয়ে বলেছে এমন কারও কাছ থেকে
scale-heard-not-heard = না
scale-yes-no-yes = হ্যাঁ
scale-yes-no-no = না

section-review = রিভিউ
section-review-lead = তুমি মুখে বলে বা লিখে তোমার মতামত জানাতে পারো। অথবা তোমার হয়ে অন্য কেউ বলতে পারে, তুমি সেখানে না থাকলেও।
item-went-to-review = তুমি কি তোমার শেষ লুকড আফটার রিভিউতে গিয়েছিলে?
item-heard-at-review = রিভিউতে যাঁরা ছিলেন, তাঁরা কি তোমার মতামত জানতে পেরেছিলেন?

section-listened-to = তোমার কথা মন দিয়ে শোনা
section-listened-to-lead = তুমি সেখানে না থাকলেও এই প্রশ্নগুলো তোমার জন্য।
item-felt-listened-to = আমার মনে হয়েছে, আমার কথা মন দিয়ে শোনা হয়েছে।
item-had-a-say = সিদ্ধান্ত নেওয়ার সময় আমার মত দেওয়ার সুযোগ ছিল।
item-told-me-why = আমি যা চেয়েছিলাম তা যদি করা না হয়ে থাকে, তার কারণ আমাকে বলা হয়েছে।
item-made-a-difference = যা সিদ্ধান্ত হয়েছে, তাতে আমার মতামতের প্রভাব পড়েছে।

section-plan = তোমার প্ল্যান
section-plan-lead = এরপর কী হওয়া উচিত আর কে কী করবে, তোমার প্ল্যানে তা বলা থাকে।
item-explained = কী হচ্ছে, তা আমাকে এমনভাবে বুঝিয়ে বলা হয়, যা আমি বুঝতে পারি।
item-know-my-plan = আমার জন্য প্ল্যান কী, তা আমি জানি।
item-understand-my-plan = আমার প্ল্যানে যা বলা আছে, তা আমি বুঝি।
item-promises-checked = যিনি যা করবেন বলেছিলেন, তিনি তা করেছেন কি না, আমার রিভিউগুলোতে সেটা দেখা হয়।

section-people = যাঁরা তোমাকে সাহায্য করেন
item-can-talk = দরকার হলে আমি আমার সোশ্যাল ওয়ার্কারের সঙ্গে কথা বলতে পারি।
item-does-what-they-say = আমার সোশ্যাল ওয়ার্কার যা করবেন বলেন, তা করেন।
item-same-worker = একই কর্মী এত দিন ধরে আমার সঙ্গে আছেন যে তাঁকে চেনার যথেষ্ট সময় পেয়েছি।
item-someone-i-trust = অন্তত একজন কর্মী বা স্বেচ্ছাসেবক আছেন, যাঁকে আমি বিশ্বাস করি।
item-respect = আমি যেমন মানুষ, কর্মীরা সেটাকে সম্মান করেন।

section-now = এখন কেমন চলছে
item-safe-where-i-live = আমি যেখানে থাকি, সেখানে আমার নিরাপদ লাগে।
item-know-who-to-go-to = নিরাপদ না লাগলে কার কাছে যেতে হবে, তা আমি জানি।
item-health-help = দরকার হলে আমি আমার স্বাস্থ্যের জন্য সাহায্য পেতে পারি।
item-in-education = তুমি কি স্কুল বা কলেজে যাও?

section-education = স্কুল বা কলেজ
section-education-lead = এগুলোই শেষ প্রশ্ন।
item-help-with-school = স্কুল বা কলেজে ভালো করার জন্য আমার যে সাহায্য দরকার, তা আমি পাই।
item-easy-to-go = স্কুল বা কলেজে যাওয়া আমার জন্য সহজ।
