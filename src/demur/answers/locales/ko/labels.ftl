# What the controls of every answer are called; a topic may word them its own way.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

contact = 사람과 이야기하기
appeal = 다시 살펴봐 달라고 하기
retry = 다시 물어보기
source = 출처
help = 가까운 도움
emergency = 긴급 전화
