# What the controls of every answer are called; a topic may word them its own way.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

contact = 人に相談する
appeal = もう一度見てもらう
retry = もう一度聞く
source = 出典
help = 近くの相談先
emergency = 緊急通報番号
