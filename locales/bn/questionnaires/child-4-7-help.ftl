### Children aged 4 to 7, about the people who help them.

title = তুমি আর যাঁরা তোমাকে সাহায্য করেন
purpose = এই প্রশ্নগুলো তোমাকে নিয়ে, আর যে বড়রা তোমাকে সাহায্য করেন তাঁদের নিয়ে।

scale-sometimes-yes = হ্যাঁ
scale-sometimes-sometimes = মাঝে মাঝে
scale-sometimes-no = না
scale-a-bit-yes = হ্যাঁ
scale-a-bit-a-bit = একটু
scale-a-bit-no = না
scale-yes-no-yes = হ্যাঁ
scale-yes-no-no = না

item-helped = বড় কেউ কি তোমাকে এটা করতে সাহায্য করছে?
item-easy-to-go-to-school = স্কুলে যাওয়া কি তোমার জন্য সহজ?
item-safe-at-school = স্কুলে কি তোমার নিরাপদ লাগে?
item-safe-at-home = বাসায় কি তোমার নিরাপদ লাগে?
item-listen-to-me = যে বড়রা তোমাকে সাহায্য করেন, তাঁরা কি মন দিয়ে শোনেন?
item-ask-what-i-want = তুমি কী চাও, বড়রা কি তোমাকে তা জিজ্ঞেস করেন?
item-know-why = সাহায্য করতে মানুষ কেন আসে, তুমি কি জানো?
section-has-social-worker-lead = সোশ্যাল ওয়ার্কার হলেন বড় একজন মানুষ, যিনি পরিবারকে সাহায্য করেন।
item-has-social-worker = কোনো সোশ্যাল ওয়ার্কার কি তোমার সঙ্গে দেখা করতে আসেন?
section-like-visits-lead = এটা তোমার সোশ্যাল ওয়ার্কারকে নিয়ে।
item-like-visits = তিনি এলে কি তোমার ভালো লাগে?
item-kind = যে বড়রা তোমাকে সাহায্য করেন, তাঁরা কি তোমার সঙ্গে ভালো ব্যবহার করেন?
item-like-to-talk = যাঁরা তোমাকে সাহায্য করেন, তাঁদের সঙ্গে কথা বলতে কি তোমার ভালো লাগে?
