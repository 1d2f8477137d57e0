# What the controls of every answer are called; a topic may word them its own way.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

contact = Bir insanla görüş
appeal = Yeniden bakılmasını iste
retry = Yeniden sor
source = Kaynak
help = Yakındaki yardım
emergency = Acil yardım numarası
