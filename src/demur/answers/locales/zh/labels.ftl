# What the controls of every answer are called; a topic may word them its own way.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

contact = 找真人谈谈
appeal = 请人再看一次
retry = 再问一次
source = 来源
help = 附近的帮助
emergency = 紧急电话
