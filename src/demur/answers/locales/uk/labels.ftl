# What the controls of every answer are called; a topic may word them its own way.
# Language: Ukrainian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

contact = Поговорити з людиною
appeal = Попросити глянути ще раз
retry = Запитати знову
source = Джерело
help = Допомога поруч
emergency = Номер екстреної допомоги
