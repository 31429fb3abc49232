### Children aged 8 to 11, after a child protection conference.

title = তোমাকে নিরাপদ রাখার মিটিং
purpose = তোমাকে নিরাপদ রাখা নিয়ে একটা মিটিং হয়েছিল। সেটা তোমার জন্য কেমন ছিল, এই প্রশ্নগুলো তা নিয়ে।

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

item-understand-meeting = মিটিংটা কেন ছিল, তা বুঝতে কি তোমাকে সাহায্য করা হয়েছিল?
section-went-to-meeting-lead = মিটিংয়ে কিছু সময় থাকলেও, সেটা যাওয়া বলেই ধরা হবে।
item-went-to-meeting = তোমাকে নিরাপদ রাখার মিটিংয়ে কি তুমি গিয়েছিলে?
section-views-heard-lead = তুমি কথা বলে, লিখে বা ছবি এঁকে জানাতে পারো। অথবা অন্য কেউ তোমার হয়ে বলতে পারে।
item-views-heard = তুমি কী ভাবো, মিটিংয়ের মানুষেরা কি তা জানতে পেরেছিলেন?
item-felt-listened-to = তোমার কি মনে হয়, তোমার কথা মন দিয়ে শোনা হয়েছে?
item-had-a-say = এরপর কী হবে, সে ব্যাপারে তুমি কি তোমার মত দিতে পেরেছ?
item-told-why = যা করা হবে বলে ঠিক হয়েছে, তা কেন ঠিক হয়েছে, তোমাকে কি বলা হয়েছে?
section-good-things-said-lead = এটা মিটিং নিয়ে।
item-good-things-said = তোমার পরিবারের কী কী ভালো, সেখানকার মানুষেরা কি তা বলেছিলেন?
item-made-a-difference = তুমি যা ভাবো তার কারণে, অন্যরা যা করবে তা কি বদলেছে?
section-understand-my-plan-lead = তোমাকে আর তোমার পরিবারকে কীভাবে সাহায্য করা হবে, প্ল্যানে তা বলা থাকে।
item-understand-my-plan = তোমার প্ল্যানে কী আছে, তুমি কি তা বোঝো?
item-safe-where-i-live = তুমি যেখানে থাকো, সেখানে কি তোমার নিরাপদ লাগে?
item-grown-up-to-talk-to = নিরাপদ না লাগলে কথা বলার মতো বড় কেউ কি তোমার আছে?
