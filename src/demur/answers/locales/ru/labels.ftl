# What the controls of every answer are called; a topic may word them its own way.
# Language: Russian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

contact = Поговорить с человеком
appeal = Попросить посмотреть ещё раз
retry = Спросить снова
source = Источник
help = Помощь рядом
emergency = Номер экстренной помощи
