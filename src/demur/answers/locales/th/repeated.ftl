# Refused again in the same conversation.
# Language: Thai. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = คำตอบยังเหมือนเดิม
acknowledgement-calm = รู้ว่าเรื่องนี้ยังค้างใจอยู่
boundary-calm = คำตอบของเราในข้อนี้ยังเป็นเหมือนเดิม
reason-calm = เราขอบอกตอนนี้เลย ดีกว่าทำให้เสียเวลาเพิ่ม
alternatives-calm = จากตรงนี้ทำได้:
    .one = คุยกับเจ้าหน้าที่ของบริการนี้
    .two = ทำส่วนอื่นของงานต่อไปด้วยกัน
    .three = ให้เราเขียนรายการสิ่งที่ช่วยได้ในเรื่องนี้
engagement-calm = { $formality ->
   *[formal] { $channel ->
        [form] กรุณาติดต่อผู้ดูแลบริการนี้ หรือเปลี่ยนข้อความเป็นเรื่องอื่น
       *[chat] ข้อใดจะช่วยคุณได้มากที่สุด
     }
    [informal] { $channel ->
        [form] ลองติดต่อผู้ดูแลบริการนี้ หรือเปลี่ยนข้อความเป็นเรื่องอื่น
       *[chat] ข้อไหนจะช่วยได้มากที่สุด
     }
 }

title-warm = เรายังไม่เปลี่ยนใจ
acknowledgement-warm = ได้ยินคำว่าไม่ถึงสองครั้งน่าหงุดหงิด เรารู้
boundary-warm = ข้อนั้นข้อเดียว เรายังขอไม่ช่วยเหมือนเดิม
reason-warm = คำว่าไม่ที่ชัดเจนดีกว่าคำว่าอาจจะอีกครั้ง
alternatives-warm = อย่าเพิ่งติดอยู่ตรงนี้:
    .one = ติดต่อทีมงานสักคนแล้วคุยกัน
    .two = กลับไปที่ปัญหาที่มีตอนแรก
    .three = ลองมุมที่ยังไม่เคยพูดถึง
engagement-warm = { $formality ->
   *[formal] { $channel ->
        [form] กรุณาเขียนถึงปัญหาที่เริ่มต้น หรือติดต่อทีมงาน
       *[chat] ตอนแรกคุณมีปัญหาเรื่องใด กลับไปตรงนั้นกัน
     }
    [informal] { $channel ->
        [form] ลองเขียนถึงปัญหาที่เริ่มต้น หรือติดต่อทีมงาน
       *[chat] ตอนแรกมีปัญหาเรื่องอะไร กลับไปตรงนั้นกัน
     }
 }

title-brief = ตรงนี้ไม่เปลี่ยน
acknowledgement-brief = รับฟังอยู่
boundary-brief = เราไม่เปลี่ยนคำตอบในข้อนี้
reason-brief = เราขอตอบตรง ๆ
alternatives-brief = ทำได้:
    .one = คุยกับเจ้าหน้าที่
    .two = ให้เราช่วยร่างเรื่องอื่น
    .three = ดูรายการสิ่งที่เราช่วยได้
engagement-brief = { $formality ->
   *[formal] { $channel ->
        [form] กรุณากรอกเรื่องอื่น หรือติดต่อผู้ดูแลบริการ
       *[chat] คุณอยากให้ช่วยเรื่องใดอีก
     }
    [informal] { $channel ->
        [form] ลองกรอกเรื่องอื่น หรือติดต่อผู้ดูแลบริการ
       *[chat] มีเรื่องอื่นให้ช่วยไหม
     }
 }
