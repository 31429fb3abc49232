### Parents and carers, after a child protection conference.

title = আপনার সন্তানকে নিয়ে কনফারেন্স
purpose = আপনার পরিবারের শেষ চাইল্ড প্রোটেকশন কনফারেন্স (শিশু সুরক্ষা সভা) আর তার ফল কী হয়েছে, এই প্রশ্নগুলো তা নিয়ে।

scale-agreement-strongly-agree = পুরোপুরি একমত
scale-agreement-agree = একমত
scale-agreement-neither = একমতও নই, দ্বিমতও নই
scale-agreement-disagree = দ্বিমত
scale-agreement-strongly-disagree = পুরোপুরি দ্বিমত
scale-safer-much-safer = অনেক বেশি নিরাপদ
scale-safer-bit-safer = একটু বেশি নিরাপদ
scale-safer-same = আগের মতোই
scale-safer-bit-less-safe = একটু কম নিরাপদ
scale-safer-much-less-safe = অনেক কম নিরাপদ
scale-went-all = হ্যাঁ, পুরো সময়ের জন্য
scale-went-part = হ্যাঁ, কিছু সময়ের জন্য
scale-went-absent = না
scale-views-shared-by-child = হ্যাঁ, আমার সন্তান নিজে জানিয়েছে
scale-views-shared-by-someone = হ্যাঁ, আমার সন্তানের হয়ে অন্য কেউ জানিয়েছেন
scale-views-shared-not-shared = না
scale-yes-no-yes = হ্যাঁ
scale-yes-no-no = না

section-before = কনফারেন্সের আগে
section-before-lead = ফোনে বা ভিডিওতে যোগ দেওয়াও যাওয়া বলে ধরা হবে।
item-told-what-about = কনফারেন্সে আমরা কী নিয়ে কথা বলব, তা আমাকে আগে জানানো হয়েছিল।
item-time-to-read = কনফারেন্সের আগে রিপোর্টগুলো পড়ার জন্য আমি যথেষ্ট সময় পেয়েছিলাম।
item-reports-true = রিপোর্টগুলোতে আমাদের পরিবারের সত্যিকারের চিত্র ছিল।
item-needed-help-to-take-part = অংশ নেওয়ার জন্য আপনার কি দোভাষী বা অন্য কোনো সাহায্য দরকার ছিল?
item-went-myself = আপনি কি কনফারেন্সে গিয়েছিলেন?

section-taking-part = অংশ নেওয়ার জন্য সাহায্য
item-got-help-to-take-part = অংশ নেওয়ার জন্য আমার যে সাহায্য দরকার ছিল, আমি তা পেয়েছি।
item-could-say-all = সেই সাহায্য পেয়ে আমি যা বলতে চেয়েছিলাম, তা বলতে পেরেছি।

section-conference = কনফারেন্সে
section-conference-lead = আমরা কেমন মানুষ, তার মধ্যে আমাদের সংস্কৃতি, ভাষা, ধর্ম, স্বাস্থ্য বা জীবনযাপন থাকতে পারে।
item-listened-to-me = কনফারেন্সে যাঁরা ছিলেন, তাঁরা আমার কথা মন দিয়ে শুনেছেন।
item-took-worries-seriously = তাঁরা আমার দুশ্চিন্তাগুলোকে গুরুত্ব দিয়েছেন।
item-respected-us = আমরা যেমন মানুষ, কনফারেন্সে যাঁরা ছিলেন তাঁরা সেটাকে সম্মান করেছেন।
item-told-us-why = যা করার সিদ্ধান্ত হয়েছে, তা কেন নেওয়া হয়েছে, আমাদের বলা হয়েছে।

section-decisions = কী সিদ্ধান্ত হয়েছে
section-decisions-lead = আপনি সেখানে না থাকলেও এই প্রশ্নগুলো আপনার জন্য।
item-had-a-say = আমার পরিবার নিয়ে সিদ্ধান্ত নেওয়ার সময় আমার মত দেওয়ার সুযোগ ছিল।
item-noticed-strengths = আমাদের পরিবার যা ভালোভাবে করে, তা লক্ষ করা হয়েছে।
item-know-what-next = এরপর কী হওয়া দরকার, তা আমি জানি।
item-know-if-no-change = পরিস্থিতি না বদলালে কী হবে, তা আমি জানি।
item-has-plan = আপনার পরিবারের জন্য এখন কি কোনো প্ল্যান আছে?

section-plan = প্ল্যান
item-understand-plan = প্ল্যানে আমাদের কী করতে বলা হয়েছে, তা আমি বুঝি।
item-copy-of-plan = আমার নিজের কাছে প্ল্যানের একটি কপি আছে।
item-by-when = কত দিনের মধ্যে পরিস্থিতি বদলাতে হবে, তা আমি জানি।
item-plan-fits-worries = যেসব বিষয় নিয়ে মানুষের দুশ্চিন্তা আছে, প্ল্যানে সেগুলোর ব্যবস্থা আছে।
item-everyone-checked = যিনি যা করবেন বলেছিলেন, তিনি তা করেছেন কি না, মিটিংগুলোতে সবার বেলায় সেটা দেখা হয়।

section-safe = আপনার সন্তান এখন
section-safe-lead = একাধিক সন্তান হলে সবার কথা ভাবুন।
item-child-safe = এই মুহূর্তে আমার মনে হয়, আমার সন্তান নিরাপদ।
item-child-safer = আমরা প্রথম সাহায্য পাওয়ার পর থেকে আমার সন্তান …
item-conference-over-four = কনফারেন্সটি কি 4 বছর বা তার বেশি বয়সের কোনো শিশুকে নিয়ে ছিল?

section-child = আপনার সন্তানের মত
section-child-lead = একাধিক সন্তান হলে সবচেয়ে বড়জনের কথা ভাবুন। এগুলোই শেষ প্রশ্ন।
item-child-went = আপনার সন্তান কি কনফারেন্সে গিয়েছিল?
item-child-views = কনফারেন্সে কি আপনার সন্তানের মতামত জানানো হয়েছিল?
item-child-listened-to = যাঁরা আমাদের সাহায্য করেন, তাঁরা আমার সন্তানের কথা মন দিয়ে শোনেন।
item-child-has-say = আমার সন্তানের জীবন নিয়ে সিদ্ধান্ত নেওয়ার সময় তার মত দেওয়ার সুযোগ থাকে।
item-child-told = কী হচ্ছে, তা আমার সন্তানকে এমনভাবে বুঝিয়ে বলা হয়, যা সে বুঝতে পারে।
