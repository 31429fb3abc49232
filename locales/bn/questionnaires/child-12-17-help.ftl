### Young people aged 12 to 17, about the help that they get.

title = তুমি যে সাহায্য পাও
purpose = তুমি ও তোমার পরিবার যে সাহায্য পাও, এই প্রশ্নগুলো তা নিয়ে। সেই সাহায্যে কোনো কাজ হচ্ছে কি না, এগুলো তা জানতে চায়।

scale-agreement-very-true = খুবই সত্যি
scale-agreement-mostly-true = বেশির ভাগই সত্যি
scale-agreement-a-bit-true = একটু সত্যি
scale-agreement-not-true = সত্যি নয়
scale-safer-much-safer = অনেক বেশি নিরাপদ
scale-safer-bit-safer = একটু বেশি নিরাপদ
scale-safer-same = আগের মতোই
scale-safer-bit-less-safe = একটু কম নিরাপদ
scale-safer-much-less-safe = অনেক কম নিরাপদ
scale-better-much-better = আগের চেয়ে অনেক ভালো
scale-better-bit-better = আগের চেয়ে একটু ভালো
scale-better-same = আগের মতোই
scale-better-bit-worse = আগের চেয়ে একটু খারাপ
scale-better-much-worse = আগের চেয়ে অনেক খারাপ
scale-yes-no-yes = হ্যাঁ
scale-yes-no-no = না

section-safe = নিরাপদ লাগা
section-safe-lead = প্রথম এই প্রশ্নগুলো নিরাপদ লাগা নিয়ে।
item-safe-where-i-live = আমি যেখানে থাকি, সেখানে আমার নিরাপদ লাগে।
item-know-who-to-go-to = নিরাপদ না লাগলে কার কাছে যেতে হবে, তা আমি জানি।
item-feel-safer = প্রথম সাহায্য পাওয়ার পর থেকে আমার লাগে …

section-listened-to = তোমার কথা মন দিয়ে শোনা
section-listened-to-lead = যাঁরা তোমাকে সাহায্য করেন, তাঁদের কথা ভাবো: সোশ্যাল ওয়ার্কার, সাপোর্ট ওয়ার্কার, ইয়ুথ ওয়ার্কার ও অন্যরা।
item-listen-to-me = যাঁরা আমার সঙ্গে কাজ করেন, তাঁরা আমার কথা মন দিয়ে শোনেন।
item-take-me-seriously = আমি যা বলি, তাঁরা তা গুরুত্ব দিয়ে নেন।
item-have-a-say = আমার জীবন নিয়ে সিদ্ধান্ত নেওয়ার সময় আমার মত দেওয়ার সুযোগ থাকে।
item-tell-me-why = আমি যা চেয়েছি তা যদি করা না হয়, তার কারণ আমাকে বলা হয়।
item-changed-because-of-me = আমি যা বলেছি, তার কারণে পরিস্থিতি বদলেছে।

section-plan = কী হচ্ছে তা জানা
section-plan-lead = এরপর কী হওয়া উচিত আর কে কী করবে, তোমার প্ল্যানে তা বলা থাকে।
item-explained = কী হচ্ছে, তা আমাকে এমনভাবে বুঝিয়ে বলা হয়, যা আমি বুঝতে পারি।
item-know-the-plan = আমার ও আমার পরিবারের জন্য প্ল্যান কী, তা আমি জানি।
item-seen-my-plan = আমার প্ল্যানে যা বলা আছে, তা আমি বুঝি।
item-good-things = কর্মীরা আমার পরিবারের ভালো দিকগুলো দেখেন, শুধু সমস্যাগুলো নয়।

section-help = সাহায্য পাওয়া
section-help-lead = তুমি ও তোমার পরিবার যে সাহায্য পেয়েছ, তার কথা ভাবো।
item-soon-enough = আমি যথেষ্ট তাড়াতাড়ি সাহায্য পেয়েছি।
item-when-needed = যখন আমার সাহায্য দরকার হয়, তখন আমি তা পাই।
item-one-story = নতুন নতুন মানুষকে আমার জীবনের কথা বারবার বলতে হয় না।
item-work-together = যাঁরা আমাকে সাহায্য করেন, তাঁরা একসঙ্গে মিলে কাজ করেন।

section-people = যাঁরা তোমাকে সাহায্য করেন
item-someone-i-trust = অন্তত একজন কর্মী বা স্বেচ্ছাসেবক আছেন, যাঁকে আমি বিশ্বাস করি।
item-same-worker = একই কর্মী এত দিন ধরে আমার সঙ্গে আছেন যে তাঁকে চেনার যথেষ্ট সময় পেয়েছি।
item-respect = আমি যেমন মানুষ, কর্মীরা সেটাকে সম্মান করেন।
item-treated-fairly = আমার সঙ্গে ন্যায্য আচরণ করা হয়।
item-has-social-worker = তোমার কি কোনো সোশ্যাল ওয়ার্কার আছেন?

section-social-worker = তোমার সোশ্যাল ওয়ার্কার
item-can-talk = দরকার হলে আমি আমার সোশ্যাল ওয়ার্কারের সঙ্গে কথা বলতে পারি।
item-does-what-they-say = আমার সোশ্যাল ওয়ার্কার যা করবেন বলেন, তা করেন।

section-now = এখন কেমন চলছে
section-now-lead = এগুলোই শেষ প্রশ্ন।
item-problems-better = আমরা সাহায্য পাওয়ার আগের তুলনায় আমার পরিবার এখন সমস্যা মেটাতে পারে …
item-unsafe-things-better = যেসব কারণে আমার নিরাপদ লাগত না, সেগুলোর উন্নতি হয়েছে।
item-help-with-health = আমার শরীর আর মনের অবস্থার জন্য দরকার হলে আমি সাহায্য পেতে পারি।
item-help-with-school = স্কুল বা কলেজে ভালো করার জন্য আমার যে সাহায্য দরকার, তা আমি পাই।
