"""What telling the language of a text costs, by language: medians, and loading its words."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

from demur.text import language_of

RUNS = 15
CALLS = 2_000
LENGTH = 600
TEXTS = {
    "English, plain": (
        "The committee met on Tuesday and agreed on the new timetable. Trains will leave every ten "
        "minutes, and the last one goes at midnight, so nobody has to walk home after a show. If you have "
        "a monthly pass, you can use it on buses as well; those who buy single tickets should ask for a "
        "return, because that is "
        "cheaper than two of them. We also heard from the people who clean the stations. "
        "They would like more "
        "bins, which cost little, and better lights near the stairs. The mayor said that she had read their "
        "letter twice and would answer it before the end of the month. "
    ),
    "English, with code": "Use this:\n```\nrows.sort(key=lambda row: row[1])\n```\nThen print it. ",
    "English, curly": "I\u2019m sorry \u2014 but that\u2019s not something \u201cI\u201d can help you with. ",
    "Spanish": "Lo siento, pero no puedo ayudarte con eso, porque har\u00eda da\u00f1o a otros. ",
    "German, ASCII": "Das kann ich leider nicht tun, aber ich helfe dir gern dabei, einen Weg zu finden. ",
    "Vietnamese": "Xin lỗi, tôi không thể giúp bạn việc này vì nó có thể gây hại cho người khác. ",
    "Russian": "Извините, но я не могу вам помочь, потому что это может навредить другим людям. ",
    "Arabic": "عذرا، لا أستطيع مساعدتك في هذا الأمر لأنه قد يضر بأشخاص آخرين. ",
    "Hindi": "माफ़ कीजिए, मैं इसमें आपकी मदद नहीं कर सकता क्योंकि इससे दूसरों को नुकसान हो सकता है। ",
    "Chinese": "抱歉,我无法帮助你完成这件事,因为它可能会伤害其他人。",
    "Japanese": "申し訳ありませんが、他の人を傷つけるおそれがあるため、お手伝いできません。",
    "Korean": "죄송하지만 다른 사람에게 해를 끼칠 수 있으므로 도와드릴 수 없습니다. ",
}
LOADING = """
import time
from demur.text import language_of
began = time.perf_counter()
language_of("no")
print((time.perf_counter() - began) * 1e3)
"""


def median_us(text: str) -> float:
    """Give the median over the runs of the mean microseconds that telling the language of `text` takes."""
    times = []
    for _ in range(RUNS):
        began = time.perf_counter()
        for _ in range(CALLS):
            language_of(text)
        times.append((time.perf_counter() - began) / CALLS * 1e6)
    return statistics.median(times)


def loading_ms() -> float:
    """Give the median milliseconds that the first call takes in a fresh process."""
    command = [sys.executable, "-c", LOADING]
    runs = [subprocess.run(command, check=True, capture_output=True, text=True) for _ in range(5)]  # noqa: S603 - our own code
    return statistics.median(float(run.stdout) for run in runs)


def main() -> None:
    """Print the medians for texts of 600 characters."""
    for name, text in TEXTS.items():
        limit = 6 if name == "English, plain" else 15
        long = (text * LENGTH)[:LENGTH]
        cost = f"{median_us(long):8.1f} us (limit {limit} us), median of {RUNS}"
        print(f"{name:<20} {language_of(long)!s:<6} {cost}")
    print(f"{'loading the words':<20} {'':<6} {loading_ms():8.1f} ms, median of 5 processes")


if __name__ == "__main__":
    main()
