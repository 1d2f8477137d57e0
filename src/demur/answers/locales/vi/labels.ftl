# What the controls of every answer are called; a topic may word them its own way.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

contact = Nói chuyện với một người
appeal = Nhờ xem xét lại
retry = Hỏi lại
source = Nguồn
help = Trợ giúp gần đây
emergency = Số khẩn cấp
