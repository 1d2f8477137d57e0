# What the controls of every answer are called; a topic may word them its own way.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

contact = Bicara dengan orang
appeal = Minta ditinjau ulang
retry = Tanya lagi
source = Sumber
help = Bantuan terdekat
emergency = Nomor darurat
