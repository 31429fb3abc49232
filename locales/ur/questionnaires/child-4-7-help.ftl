### Children aged 4 to 7, about the people who help them.

title = آپ اور آپ کے مددگار
purpose = یہ سوال آپ کے بارے میں ہیں، اور ان بڑوں کے بارے میں جو آپ کی مدد کرتے ہیں۔

scale-sometimes-yes = ہاں
scale-sometimes-sometimes = کبھی کبھی
scale-sometimes-no = نہیں
scale-a-bit-yes = ہاں
scale-a-bit-a-bit = تھوڑا سا
scale-a-bit-no = نہیں
scale-yes-no-yes = ہاں
scale-yes-no-no = نہیں

item-helped = کیا کوئی بڑا اس میں آپ کی مدد کر رہا ہے؟
item-easy-to-go-to-school = کیا سکول جانا آپ کے لیے آسان ہے؟
item-safe-at-school = کیا آپ کو سکول میں محفوظ محسوس ہوتا ہے؟
item-safe-at-home = کیا آپ کو گھر میں محفوظ محسوس ہوتا ہے؟
item-listen-to-me = جو بڑے آپ کی مدد کرتے ہیں، کیا وہ آپ کی بات سنتے ہیں؟
item-ask-what-i-want = کیا بڑے آپ سے پوچھتے ہیں کہ آپ کی مرضی کیا ہے؟
item-know-why = کیا آپ کو پتا ہے کہ لوگ مدد کرنے کیوں آتے ہیں؟
section-has-social-worker-lead = سوشل ورکر وہ بڑے ہوتے ہیں جو خاندانوں کی مدد کرتے ہیں۔
item-has-social-worker = کیا آپ سے ملنے کوئی سوشل ورکر آتے ہیں؟
section-like-visits-lead = یہ سوال آپ کے سوشل ورکر کے بارے میں ہے۔
item-like-visits = کیا آپ کو ان کا آنا اچھا لگتا ہے؟
item-kind = جو بڑے آپ کی مدد کرتے ہیں، کیا وہ مہربان ہیں؟
item-like-to-talk = کیا آپ کو اپنے مددگاروں سے بات کرنا اچھا لگتا ہے؟
