### Young people aged 12 to 17, after a child protection conference.

title = তোমার চাইল্ড প্রোটেকশন কনফারেন্স
purpose = তোমাকে নিয়ে একটা চাইল্ড প্রোটেকশন কনফারেন্স (শিশু সুরক্ষা সভা) হয়েছিল। সেটা তোমার জন্য কেমন ছিল আর তার ফল কী হয়েছে, এই প্রশ্নগুলো তা নিয়ে।

scale-agreement-very-true = খুবই সত্যি
scale-agreement-mostly-true = বেশির ভাগই সত্যি
scale-agreement-a-bit-true = একটু সত্যি
scale-agreement-not-true = সত্যি নয়
scale-safer-much-safer = অনেক বেশি নিরাপদ
scale-safer-bit-safer = একটু বেশি নিরাপদ
scale-safer-same = আগের মতোই
scale-safer-bit-less-safe = একটু কম নিরাপদ
scale-safer-much-less-safe = অনেক কম নিরাপদ
scale-went-all = হ্যাঁ, পুরো সময়ের জন্য
scale-went-part = হ্যাঁ, কিছু সময়ের জন্য
scale-went-chose-not = না, আমি নিজের ইচ্ছায় যাইনি
scale-went-not-asked = না, কেউ আমাকে জিজ্ঞেস করেনি
scale-went-other-reason = না, অন্য কারণে
scale-heard-myself = হ্যাঁ, আমার কাছ থেকে
scale-heard-someone = হ্যাঁ, আমার হয়ে বলেছে এমন কারও কাছ থেকে
scale-heard-not-heard = না

section-before = কনফারেন্সের আগে
section-before-lead = চাইল্ড প্রোটেকশন কনফারেন্স হলো একটা বড় মিটিং। তোমাকে কীভাবে নিরাপদ রাখা যায়, সেখানে তা নিয়ে কথা হয়।
item-conference-explained = কনফারেন্সের ব্যাপারটা আমাকে এমনভাবে বুঝিয়ে বলা হয়েছিল, যা আমি বুঝতে পেরেছি।
item-asked-how-to-share = আমি কীভাবে আমার মতামত জানাতে চাই, তা আমাকে জিজ্ঞেস করা হয়েছিল।

section-conference = কনফারেন্স
section-conference-lead = তুমি মুখে বলে বা লিখে তোমার মতামত জানাতে পারো। অথবা তোমার হয়ে অন্য কেউ বলতে পারে, তুমি সেখানে না থাকলেও।
item-went-to-conference = তুমি কি তোমার শেষ চাইল্ড প্রোটেকশন কনফারেন্সে গিয়েছিলে?
item-heard-at-conference = কনফারেন্সে যাঁরা ছিলেন, তাঁরা কি তোমার মতামত জানতে পেরেছিলেন?

section-there = সেখানে থাকা
item-good-things-seen = কনফারেন্সে যাঁরা ছিলেন, তাঁরা আমার পরিবারের ভালো দিকগুলো দেখেছেন, শুধু সমস্যাগুলো নয়।
item-respect-at-conference = আমি যেমন মানুষ, কনফারেন্সে যাঁরা ছিলেন তাঁরা সেটাকে সম্মান করেছেন।

section-listened-to = তোমার কথা মন দিয়ে শোনা
section-listened-to-lead = তুমি সেখানে না থাকলেও এই প্রশ্নগুলো তোমার জন্য।
item-felt-listened-to = আমার মনে হয়েছে, আমার কথা মন দিয়ে শোনা হয়েছে।
item-took-me-seriously = আমার মতামতকে গুরুত্ব দেওয়া হয়েছে।
item-had-a-say = সিদ্ধান্ত নেওয়ার সময় আমার মত দেওয়ার সুযোগ ছিল।
item-told-me-why = আমি যা চেয়েছিলাম তা যদি করা না হয়ে থাকে, তার কারণ আমাকে বলা হয়েছে।
item-made-a-difference = যা সিদ্ধান্ত হয়েছে, তাতে আমার মতামতের প্রভাব পড়েছে।

section-plan = প্ল্যান
section-plan-lead = এরপর কী হওয়া উচিত আর কে কী করবে, তোমার প্ল্যানে তা বলা থাকে।
item-know-the-plan = আমার ও আমার পরিবারের জন্য প্ল্যান কী, তা আমি জানি।
item-understand-my-plan = আমার প্ল্যানে যা বলা আছে, তা আমি বুঝি।

section-safe = নিরাপদ লাগা
section-safe-lead = এগুলোই শেষ প্রশ্ন।
item-safe-where-i-live = আমি যেখানে থাকি, সেখানে আমার নিরাপদ লাগে।
item-know-who-to-go-to = নিরাপদ না লাগলে কার কাছে যেতে হবে, তা আমি জানি।
item-feel-safer = প্রথম সাহায্য পাওয়ার পর থেকে আমার লাগে …
