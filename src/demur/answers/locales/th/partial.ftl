# Part was answered, and the part that could do harm was left out.
# Language: Thai. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = มีส่วนหนึ่งที่เว้นไว้
acknowledgement-calm = ส่วนอื่นที่ถามมาเราตอบให้แล้ว
boundary-calm = เราไม่ให้ส่วนที่อาจก่ออันตราย
omitting-calm = ส่วนที่เราเว้นไว้:
reason-calm = ส่วนนั้นอาจทำให้คุณหรือคนอื่นเดือดร้อน
alternatives-calm = ไปต่อได้แบบนี้:
    .one = ใช้คำตอบเท่าที่มีอยู่
    .two = ขอเพิ่มในส่วนที่ตอบแล้ว
    .three = บอกว่าส่วนที่ขาดใช้ทำอะไร เพื่อหาทางอื่น
engagement-calm = { $formality ->
   *[formal] { $channel ->
        [form] กรุณาบอกในแบบฟอร์มว่าส่วนที่ขาดใช้ทำอะไร แล้วส่งอีกครั้ง
       *[chat] ส่วนที่เหลือพาคุณไปถึงจุดที่ต้องการไหม
     }
    [informal] { $channel ->
        [form] ลองบอกในแบบฟอร์มว่าส่วนที่ขาดใช้ทำอะไร แล้วส่งอีกครั้ง
       *[chat] ส่วนที่มีพอพาไปถึงที่อยากไปไหม
     }
 }

title-warm = ได้แล้ว เว้นไว้ช่องเดียว
acknowledgement-warm = ที่เหลือทำให้แล้ว หวังว่าจะพาไปได้ไกลพอสมควร
boundary-warm = เราขอไม่ใส่ชิ้นที่อาจทำให้ใครเจ็บ
omitting-warm = ชิ้นที่เราเก็บไว้คือ:
reason-warm = เรายอมให้คำตอบมีช่องว่าง ดีกว่าให้ใครต้องเจ็บ
alternatives-warm = จากตรงนี้ทำได้:
    .one = เล่าเป้าหมายของชิ้นที่ขาดไป
    .two = นำคำถามนั้นไปถามคนที่ทำงานด้านนี้
    .three = ขอส่วนที่เหลือแบบยาวขึ้น สั้นลง หรือง่ายขึ้น
engagement-warm = { $formality ->
   *[formal] { $channel ->
        [form] กรุณาใช้ส่วนที่มีอยู่ หรือเขียนว่าชิ้นที่ขาดมีไว้ทำอะไร แล้วส่งอีกครั้ง
       *[chat] คุณต้องการชิ้นที่ขาดไปทำอะไร อาจมีทางอื่นไปถึงได้
     }
    [informal] { $channel ->
        [form] ลองใช้ส่วนที่มีอยู่ หรือเขียนว่าชิ้นที่ขาดมีไว้ทำอะไร แล้วส่งอีกครั้ง
       *[chat] อยากได้ชิ้นที่ขาดไปทำอะไร อาจมีทางอื่นไปถึงได้
     }
 }

title-brief = ตอบแล้ว เว้นส่วนเดียว
acknowledgement-brief = ส่วนอื่นเสร็จแล้ว
boundary-brief = เราเว้นส่วนที่อาจก่ออันตราย
omitting-brief = เว้นไว้:
reason-brief = อาจมีคนเจ็บ
alternatives-brief = ทำต่อได้:
    .one = ต่อยอดจากส่วนที่มี
    .two = ขอแบบที่ปลอดภัยกว่า
    .three = ขอตัวอย่าง
engagement-brief = { $formality ->
   *[formal] { $channel ->
        [form] กรุณาแก้ส่วนนั้นแล้วส่งอีกครั้ง
       *[chat] ส่วนที่เหลือพอไหมสำหรับคุณ
     }
    [informal] { $channel ->
        [form] ลองแก้ส่วนนั้นแล้วส่งอีกครั้ง
       *[chat] ส่วนที่เหลือพอไหม
     }
 }
