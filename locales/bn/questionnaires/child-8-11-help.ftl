### Children aged 8 to 11, about the help that they get.

title = যাঁরা তোমাকে সাহায্য করেন
purpose = যাঁরা তোমাকে আর তোমার পরিবারকে সাহায্য করেন, এই প্রশ্নগুলো তাঁদের নিয়ে। সেই সাহায্য তোমার কাছে কেমন, এগুলো তা জানতে চায়।

scale-agreement-yes = হ্যাঁ
scale-agreement-mostly = অনেকটাই হ্যাঁ
scale-agreement-not-much = খুব একটা না
scale-agreement-no = না
scale-safer-safer = আগের চেয়ে বেশি নিরাপদ
scale-safer-same = আগের মতোই
scale-safer-less-safe = আগের চেয়ে কম নিরাপদ
scale-easier-easier = আগের চেয়ে সহজ
scale-easier-same = আগের মতোই
scale-easier-harder = আগের চেয়ে কঠিন
scale-yes-no-yes = হ্যাঁ
scale-yes-no-no = না

section-listen-to-me-lead = বাসায়, স্কুলে আর অন্য জায়গায় যাঁরা তোমাকে সাহায্য করেন, তাঁদের কথা ভাবো।
item-listen-to-me = যাঁরা তোমাকে সাহায্য করেন, তাঁরা কি তোমার কথা মন দিয়ে শোনেন?
item-have-a-say = তোমার কী হবে, সে ব্যাপারে তুমি কি তোমার মত দিতে পারো?
item-understand = কী হচ্ছে, তা বুঝতে কি তোমাকে সাহায্য করা হয়?
item-good-things = যাঁরা তোমাকে সাহায্য করেন, তাঁরা কি তোমার পরিবারের ভালো দিকের কথা বলেন?
item-things-that-matter = তোমার কাছে যেগুলো জরুরি, যাঁরা তোমাকে সাহায্য করেন তাঁরা কি সেগুলোকে গুরুত্ব দেন?
item-work-together = যাঁরা তোমাকে সাহায্য করেন, তাঁরা কি একে অন্যের সঙ্গে ভালোভাবে কাজ করেন?
item-help-to-learn = শেখার জন্য তোমার যে সাহায্য দরকার, তুমি কি তা পাও?
item-safe-where-i-live = তুমি যেখানে থাকো, সেখানে কি তোমার নিরাপদ লাগে?
item-grown-up-to-talk-to = নিরাপদ না লাগলে কথা বলার মতো বড় কেউ কি তোমার আছে?
item-feel-safer = তোমাকে সাহায্য করা শুরু হওয়ার পর থেকে তোমার কতটা নিরাপদ লাগে?
item-problems-easier = তোমাকে সাহায্য করা শুরু হওয়ার পর থেকে বাসার সমস্যা মেটানো কতটা সহজ?
section-has-social-worker-lead = সোশ্যাল ওয়ার্কার শিশুদের নিরাপদ আর ভালো রাখতে সাহায্য করেন।
item-has-social-worker = তোমার কি কোনো সোশ্যাল ওয়ার্কার আছেন?
item-trust-social-worker = তুমি কি তোমার সোশ্যাল ওয়ার্কারকে বিশ্বাস করো?
item-someone-to-talk-to = এমন কোনো কর্মী বা সাহায্যকারী কি আছেন, যাঁর সঙ্গে তুমি মন খুলে কথা বলতে পারো?
