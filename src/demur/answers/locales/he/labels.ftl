# What the controls of every answer are called; a topic may word them its own way.
# Language: Hebrew. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

contact = לדבר עם אדם
appeal = לבקש בדיקה נוספת
retry = לשאול שוב
source = מקור
help = עזרה באזור שלך
emergency = מספר חירום
