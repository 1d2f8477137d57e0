# What the controls of every answer are called; a topic may word them its own way.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

contact = 找真人談談
appeal = 請人再看一次
retry = 再問一次
source = 來源
help = 附近的幫助
emergency = 緊急電話
