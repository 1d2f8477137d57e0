# What the controls of every answer are called; a topic may word them its own way.
# Language: Bengali. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

contact = কোনো মানুষের সঙ্গে কথা বলা
appeal = আরেকবার দেখতে বলা
retry = আবার জিজ্ঞেস করা
source = সূত্র
help = কাছাকাছি সাহায্য
emergency = জরুরি নম্বর
