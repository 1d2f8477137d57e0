# What the controls of every answer are called; a topic may word them its own way.
# Language: Arabic. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

contact = التحدث إلى شخص
appeal = طلب مراجعة ثانية
retry = السؤال من جديد
source = المصدر
help = مساعدة قريبة منك
emergency = رقم الطوارئ
