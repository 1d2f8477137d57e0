# What the controls of every answer are called; a topic may word them its own way.
# Language: Thai. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

contact = คุยกับคน
appeal = ขอให้ดูอีกครั้ง
retry = ถามอีกครั้ง
source = แหล่งที่มา
help = ความช่วยเหลือใกล้ตัว
emergency = เบอร์ฉุกเฉิน
