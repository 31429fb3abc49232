### Practitioners and volunteers, once a year.

title = শিশুদের নিরাপদ রাখার কাজ
purpose = শিশুদের নিরাপদ রাখতে আপনার কাজ আর সে জন্য আপনি যে সহায়তা পান, এই প্রশ্নগুলো তা নিয়ে। অনুগ্রহ করে আপনার সব কাজ মিলিয়ে উত্তর দিন।

scale-agreement-strongly-agree = পুরোপুরি একমত
scale-agreement-agree = একমত
scale-agreement-neither = একমতও নই, দ্বিমতও নই
scale-agreement-disagree = দ্বিমত
scale-agreement-strongly-disagree = পুরোপুরি দ্বিমত
scale-last-training-last-year = গত এক বছরের মধ্যে
scale-last-training-one-to-three = 1 থেকে 3 বছর আগে
scale-last-training-over-three = 3 বছরের বেশি আগে
scale-last-training-never = কখনো নয়
scale-last-supervision-last-month = গত এক মাসের মধ্যে
scale-last-supervision-one-to-three = 1 থেকে 3 মাস আগে
scale-last-supervision-over-three = 3 মাসের বেশি আগে
scale-last-supervision-never = কখনো নয়
scale-how-many-three = তিনজনই
scale-how-many-two = দুজন
scale-how-many-one = একজন
scale-how-many-none = একজনও না
scale-went-all = হ্যাঁ, পুরো সময়ের জন্য
scale-went-part = হ্যাঁ, কিছু সময়ের জন্য
scale-went-absent = না
scale-views-shared-in-person = শিশু নিজে তার মত বলেছে
scale-views-shared-advocate = একজন অ্যাডভোকেট শিশুর হয়ে বলেছেন
scale-views-shared-in-writing = লিখে, ছবিতে বা অ্যাপের মাধ্যমে
scale-views-shared-by-worker = একজন কর্মী মিটিংয়ে জানিয়েছেন
scale-views-shared-not-shared = জানানো হয়নি
scale-yes-no-yes = হ্যাঁ
scale-yes-no-no = না

section-role = আপনার দায়িত্ব
section-role-lead = আপনার দায়িত্বের সঙ্গে মেলে, শুধু এমন প্রশ্ন করার জন্য। অনুগ্রহ করে শুধু 4 বছর বা তার বেশি বয়সের শিশুকে নিয়ে মিটিংগুলো ধরুন।
item-direct-work = আপনি কি শিশু বা পরিবারের সঙ্গে সরাসরি কাজ বা স্বেচ্ছাসেবা করেন?
item-holds-cases = আপনার কি নিজের দায়িত্বে কেস আছে?
item-has-supervision = সুপারভিশন কি আপনার দায়িত্বের অংশ?
item-been-to-conference = গত 12 মাসে আপনি কি কোনো চাইল্ড প্রোটেকশন কনফারেন্সে গিয়েছেন?
item-been-to-review = গত 12 মাসে আপনি কি কোনো লুকড আফটার রিভিউতে গিয়েছেন?

section-know = কী করতে হবে তা জানা
item-know-what-to-do = কোনো শিশুকে নিয়ে দুশ্চিন্তা হলে কী করতে হবে, তা আমি জানি।
item-know-when-to-refer = কখন চিলড্রেন্স সোশ্যাল কেয়ারে (শিশুদের সমাজসেবা বিভাগে) রেফারেল করতে হয়, তা আমি জানি।
item-know-other-help = যে শিশুরা সোশ্যাল কেয়ারের থ্রেশহোল্ডে (সেবা পাওয়ার মাত্রায়) পড়ে না, তাদের জন্য কী সাহায্য আছে, তা আমি জানি।
item-understand-procedures = আমাদের সেফগার্ডিং (শিশু সুরক্ষা) কার্যপদ্ধতি কীভাবে চলে, তা আমি বুঝি।
item-confident-procedures = আমাদের সেফগার্ডিং কার্যপদ্ধতি ব্যবহার করার সময় আমি আত্মবিশ্বাস বোধ করি।

section-training = প্রশিক্ষণ ও নিরাপদ শুরু
item-can-get-training = আমার দায়িত্বের জন্য যে সেফগার্ডিং প্রশিক্ষণ দরকার, আমি তা পেতে পারি।
item-last-training = আপনি শেষ কবে সেফগার্ডিং প্রশিক্ষণ নিয়েছেন?
item-have-skills = আমার কাজে শিশুদের নিরাপদ রাখতে যে দক্ষতা দরকার, তা আমার আছে।
item-checks-first = শিশুদের সঙ্গে একা কাজ করার আগে আমার সম্পর্কে প্রয়োজনীয় যাচাই (চেক) শেষ হয়েছিল।
item-induction-first = শিশুদের সঙ্গে একা কাজ করার আগে আমার ইন্ডাকশন হয়েছিল।

section-supervision = সুপারভিশন
item-supervision-reflects = সুপারভিশন আমাকে থেমে নিজের কাজ নিয়ে ভাবতে সাহায্য করে।
item-last-supervision = আপনার শেষ সুপারভিশন কবে হয়েছে?

section-job = আপনার চাকরি
item-workload = আমার কাজের চাপ সামলানোর মতো।
item-stay-in-job = 12 মাস পরও আমি এই চাকরিতে থাকব বলে মনে করি।

section-together = একসঙ্গে কাজ করা
item-one-team = যেসব সংস্থার সঙ্গে আমি কাজ করি, তারা একটি দলের মতো কাজ করে।
item-information-in-time = আমার যে তথ্য দরকার, অন্য সংস্থাগুলো তা এমন সময়ে জানায়, যাতে আমি ব্যবস্থা নিতে পারি।
item-know-what-to-share = একটি শিশু সম্পর্কে কোন তথ্য আমি অন্যদের জানাতে পারি, তা আমি জানি।

section-front-door = উদ্বেগ জানানো
section-front-door-lead = গত 12 মাসে কোনো উদ্বেগ না জানিয়ে থাকলে “আমি জানি না” উত্তর দিন।
item-action-soon-enough = আমি উদ্বেগ জানালে শিশুকে রক্ষা করার জন্য যথেষ্ট তাড়াতাড়ি ব্যবস্থা নেওয়া হয়।
item-front-door-advice = আমি Children’s Front Door-এর (শিশুদের জন্য স্থানীয় সেবার) সঙ্গে যোগাযোগ করলে কাজে লাগার মতো পরামর্শ পাই।
item-hear-back = আমার রেফারেলের কী হলো, তা আমাকে জানানো হয়।

section-early-help = আর্লি হেল্প ও প্রতিরোধ
item-know-early-help = আমাদের এলাকায় একটি পরিবারের জন্য কীভাবে আর্লি হেল্প (শুরুতেই সাহায্য) পাওয়া যায়, তা আমি জানি।
item-early-help-works = আমি যে পরিবারগুলোকে আর্লি হেল্পে পাঠাই, তাদের জীবনে এতে পরিবর্তন আসে।
item-help-fits-need = পরিবারগুলো যে সাহায্য পায়, তা তাদের প্রয়োজনের মাত্রার সঙ্গে মেলে।
item-safety-messages = শিশুমৃত্যু পর্যালোচনা থেকে পাওয়া নিরাপত্তার বার্তা আমি পরিবারগুলোকে জানাই।

section-voice = শিশুদের কথা
section-voice-lead = আপনার সব কেসের কথা ভাবুন।
item-own-words = প্রতিটি শিশু যা বলে, আমি তা তার নিজের কথায় লিখে রাখি।
item-see-alone = আমি প্রতিটি শিশুর সঙ্গে আলাদাভাবে, অন্য কাউকে ছাড়া দেখা করি।
item-plans-show-wishes = শিশু যা চেয়েছে, সে ব্যাপারে আমরা কী করেছি, আমার প্ল্যানগুলোতে তা দেখা যায়।
item-wishes-changed = আমি শেষ যে কেসটি বন্ধ করেছি, তাতে শিশুর ইচ্ছার কারণে আমাদের কাজ বদলেছে।

section-each-child = প্রতিটি শিশুকে চেনা
section-each-child-lead = পরিচয় বলতে বয়স, প্রতিবন্ধিতা, ধর্ম, জাতি বা বর্ণ, ভাষা, জেন্ডার কিংবা যৌন অভিমুখিতা বোঝাতে পারে।
item-time-for-each = আমি যে শিশুদের সঙ্গে কাজ করি, তাদের প্রত্যেককে চেনার মতো যথেষ্ট সময় আমার আছে।
item-explain-to-child = কী হচ্ছে তা বোঝাতে আমি এমন শব্দ, ছবি বা উপকরণ ব্যবহার করি, যা প্রতিটি শিশুর উপযোগী।
item-identity = আমার প্ল্যানগুলোতে প্রতিটি শিশুর পরিচয়ের প্রতিফলন থাকে।
item-six-months = আমার কেসের বেশির ভাগ পরিবারে আমি ছয় মাস বা তার বেশি সময় ধরে কর্মী হিসেবে আছি।

section-safety = নিরাপত্তা ও ঝুঁকি
item-know-how-safe = আমার কেসের প্রতিটি শিশু এখন কতটা নিরাপদ, তা আমি জানি।
item-told-me-safer = যে শেষ তিনটি শিশুর সাহায্য শেষ হয়েছে, তাদের কথা ভাবুন। তাদের মধ্যে কতজন আপনাকে বলেছে যে তাদের আগের চেয়ে বেশি নিরাপদ লাগে?
item-risks-down = আমার প্রতিটি কেসে কোন ঝুঁকিগুলো কমেছে, তা আমি জানি।
item-manager-decisions = আমার ম্যানেজার আমার কেসগুলোতে স্পষ্ট সিদ্ধান্ত লিখে রাখেন।

section-parents = মা-বাবা ও অভিভাবক
item-time-for-parents = মা-বাবা কী ভাবেন, তা বলার জন্য আমি তাঁদের সময় দিই।
item-parents-comment = মিটিংয়ের আগে মা-বাবা আমার রিপোর্ট নিয়ে মন্তব্য করতে পারেন।
item-what-works-well = পরিবারে কী ভালো চলছে, আমার অ্যাসেসমেন্টগুলোতে তা বলা থাকে।
item-decisions-explained = সিদ্ধান্তগুলো পরিবারকে বুঝিয়ে বলা হয়।

section-plans = অ্যাসেসমেন্ট, প্ল্যান ও রিভিউ
item-time-to-assess = ভালো একটি অ্যাসেসমেন্ট লেখার জন্য যে সময় দরকার, তা আমার আছে।
item-plans-clear = কী হওয়া দরকার, আমার প্ল্যানগুলোতে তা স্পষ্ট থাকে।
item-plan-copies = প্রতিটি পরিবারের কাছে প্ল্যানের এমন একটি কপি আছে, যা তারা বুঝতে পারে।
item-reviews-challenge = যে প্ল্যানে কাজ হচ্ছে না, রিভিউতে তা নিয়ে প্রশ্ন তোলা হয়।

section-conference = শেষ কনফারেন্স
section-conference-lead = একাধিক শিশু থাকলে সবচেয়ে বড়জনের কথা ভাবুন। একাধিক উপায় ঠিক হলে প্রথমটি বেছে নিন।
item-conference-child-there = আপনি শেষ যে কনফারেন্সে গিয়েছিলেন, সেখানে কি শিশুটি ছিল?
item-conference-views = সেই কনফারেন্সে শিশুটির মতামত কীভাবে জানানো হয়েছিল?

section-review = শেষ রিভিউ
section-review-lead = একাধিক উপায় ঠিক হলে প্রথমটি বেছে নিন।
item-review-child-there = আপনি শেষ যে লুকড আফটার রিভিউতে গিয়েছিলেন, সেখানে কি শিশুটি ছিল?
item-review-views = সেই রিভিউতে শিশুটির মতামত কীভাবে জানানো হয়েছিল?

section-learning = শিক্ষা নেওয়া
section-learning-lead = এগুলোই শেষ প্রশ্ন।
item-changed-how-i-work = স্থানীয় পর্যালোচনা (লোকাল রিভিউ) থেকে পাওয়া কোনো শিক্ষার কারণে আমি আমার কাজের ধরন বদলেছি।
item-know-lessons = সাম্প্রতিক স্থানীয় পর্যালোচনাগুলোর প্রধান শিক্ষাগুলো আমি জানি।
item-partnership-helped = গত এক বছরে পার্টনারশিপ যেসব পরিবর্তন এনেছে, তাতে আমি যে শিশুদের সঙ্গে কাজ করি তাদের উপকার হয়েছে।
