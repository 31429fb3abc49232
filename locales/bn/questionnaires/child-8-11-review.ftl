### Children aged 8 to 11 who are looked after, after a review.

title = তোমার রিভিউ মিটিং
purpose = তোমার একটা রিভিউ মিটিং হয়েছিল। এই প্রশ্নগুলো সেই মিটিং নিয়ে, আর তোমার কেমন চলছে তা নিয়ে।

scale-agreement-yes = হ্যাঁ
scale-agreement-mostly = অনেকটাই হ্যাঁ
scale-agreement-not-much = খুব একটা না
scale-agreement-no = না
scale-went-went = হ্যাঁ
scale-went-did-not-want = না, আমি যেতে চাইনি
scale-went-not-asked = না, কেউ আমাকে জিজ্ঞেস করেনি
scale-went-other-reason = না, অন্য কারণে
scale-heard-myself = হ্যাঁ, আমার কাছ থেকে
scale-heard-someone = হ্যাঁ, আমার হয়ে বলেছে এমন কারও কাছ থেকে
scale-heard-not-heard = না

section-went-to-review-lead = মিটিংয়ে কিছু সময় থাকলেও, সেটা যাওয়া বলেই ধরা হবে।
item-went-to-review = তুমি কি তোমার শেষ রিভিউ মিটিংয়ে গিয়েছিলে?
section-heard-at-review-lead = তুমি কথা বলে, লিখে বা ছবি এঁকে জানাতে পারো। অথবা অন্য কেউ তোমার হয়ে বলতে পারে।
item-heard-at-review = তুমি কী ভাবো, মিটিংয়ের মানুষেরা কি তা জানতে পেরেছিলেন?
item-felt-listened-to = তোমার কি মনে হয়, তোমার কথা মন দিয়ে শোনা হয়েছে?
item-had-a-say = এরপর কী হবে, সে ব্যাপারে তুমি কি তোমার মত দিতে পেরেছ?
item-understand-next = এরপর কী হবে, তা বুঝতে কি তোমাকে সাহায্য করা হয়েছে?
item-made-a-difference = তুমি যা ভাবো তার কারণে, অন্যরা যা করবে তা কি বদলেছে?
section-understand-my-plan-lead = কীভাবে তোমার যত্ন নেওয়া হবে আর তোমাকে সাহায্য করা হবে, প্ল্যানে তা বলা থাকে।
item-understand-my-plan = তোমার প্ল্যানে কী আছে, তুমি কি তা বোঝো?
item-help-to-learn = শেখার জন্য তোমার যে সাহায্য দরকার, তুমি কি তা পাও?
item-easy-to-go-to-school = স্কুলে যাওয়া কি তোমার জন্য সহজ?
item-help-when-unwell = তোমার শরীর ভালো না লাগলে তুমি কি সাহায্য পাও?
item-safe-where-i-live = তুমি যেখানে থাকো, সেখানে কি তোমার নিরাপদ লাগে?
item-grown-up-to-talk-to = নিরাপদ না লাগলে কথা বলার মতো বড় কেউ কি তোমার আছে?
item-time-to-know-them = তোমার সোশ্যাল ওয়ার্কারকে চেনার মতো সময় কি তুমি পেয়েছ?
item-trust-social-worker = তুমি কি তোমার সোশ্যাল ওয়ার্কারকে বিশ্বাস করো?
