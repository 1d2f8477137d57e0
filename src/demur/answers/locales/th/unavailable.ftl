# Something of ours failed; nothing is wrong with the request.
# Language: Thai. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = ปัญหาอยู่ที่ฝั่งเรา
acknowledgement-calm = { $formality ->
   *[formal] คุณไม่ได้ทำอะไรผิด
    [informal] ไม่ได้ทำอะไรผิด
 }
boundary-calm = ตอนนี้บริการขัดข้องเราจึงยังให้คำตอบไม่ได้
reason-calm = การตรวจสอบอย่างหนึ่งของเราใช้งานไม่ได้โดยไม่เกี่ยวกับสิ่งที่เขียนมา
alternatives-calm = ระหว่างนี้ทำได้:
    .one = ลองใหม่ในอีกหนึ่งหรือสองนาที
    .two = เปิดหน้านี้ค้างไว้ ข้อความจะได้ไม่หาย
    .three = แจ้งผู้ดูแลบริการนี้ ถ้ายังเป็นอยู่
engagement-calm = { $formality ->
   *[formal] { $channel ->
        [form] กรุณารอสักครู่ แล้วส่งแบบฟอร์มเดิมอีกครั้ง
       *[chat] คุณอยากลองใหม่ในอีกสักครู่ไหม
     }
    [informal] { $channel ->
        [form] รอสักครู่ แล้วส่งแบบฟอร์มเดิมอีกครั้งนะ
       *[chat] อีกสักครู่ลองใหม่ดีไหม
     }
 }

title-warm = มีบางอย่างขัดข้องตรงนี้
acknowledgement-warm = รู้ว่าน่ารำคาญเวลาต้องหยุดกลางคัน
boundary-warm = เราตอบให้จบไม่ได้ เพราะส่วนหนึ่งของบริการนี้หยุดทำงาน
reason-warm = เราขอให้รอ ดีกว่าส่งสิ่งที่ยังไม่มีใครตรวจให้
alternatives-warm = สิ่งที่อาจช่วยระหว่างรอ:
    .one = ทำอย่างอื่นก่อนแล้วค่อยกลับมา
    .two = ทำส่วนที่ไม่ต้องรอคำตอบ
    .three = ดูหน้าช่วยเหลือของบริการนี้ ถ้ามี
engagement-warm = { $formality ->
   *[formal] { $channel ->
        [form] ไม่ต้องแก้อะไร กรุณากลับมาอีกสักพักแล้วส่งข้อความเดิม
       *[chat] อีกสักพักลองใหม่กันไหม ส่งข้อความเดิมมาได้
     }
    [informal] { $channel ->
        [form] ไม่ต้องแก้อะไร กลับมาอีกสักพักแล้วส่งข้อความเดิมได้เลย
       *[chat] อีกสักพักลองใหม่กันไหม ส่งข้อความเดิมมาได้เลย
     }
 }

title-brief = ขอเวลาสักครู่
acknowledgement-brief = ข้อความไม่มีอะไรผิด
boundary-brief = บริการสะดุดอยู่เราจึงยังตอบไม่ได้
reason-brief = บางอย่างของเราขัดข้อง ทำให้ต้องรอ
alternatives-brief = ระหว่างนี้:
    .one = คัดลอกข้อความไว้
    .two = โหลดหน้าหรือแอปใหม่
    .three = จดเวลาไว้ เผื่อมีคนถาม
engagement-brief = { $formality ->
   *[formal] { $channel ->
        [form] กรุณาส่งใหม่ในอีกสักครู่
       *[chat] คุณลองใหม่ในอีกสักครู่ได้ไหม
     }
    [informal] { $channel ->
        [form] ลองส่งใหม่ในอีกสักครู่
       *[chat] อีกสักครู่ลองใหม่ได้ไหม
     }
 }
