"""What is left of a request that comes as an image or a recording: errors, what is still noticed, times.

The first example of what each rule must notice, and of what it must leave alone, is drawn in several ways and
spoken by a synthesiser, read back by the built-in engines, and judged. What is noticed as text but not here
was lost on the way. A synthesiser is not a person: figures of speech compare engines and settings, and
promise nothing about recordings. Intervals are Wilson's, 95%.
Needs `pip install 'demur[images,audio]' espeakng-loader`; what is not installed is skipped by name.
"""

from __future__ import annotations

import importlib.util
import io
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from bench.speaking import Speaker

from demur.media import PocketSphinx, RapidOcr
from demur.risk import ModelTier, RulesTier, Side, built_in
from demur.stats import wilson
from demur.types import Assessor, Message, Request, Risk, Role, Stage, Subject, Transcriber, Transcript

EXAMPLES = 1
EACH = 6
"""Of so many sentences two are drawn and spoken, one of each sort, as reading them takes its time."""
SIZE, SMALL = 26, 13
WIDTH = 40
"""Characters of a line that is drawn; longer sentences go on in the next."""
VOICES = (("en-us", 140), ("en-gb", 140))
HARMFUL = 0.5


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence and whether a rule has to notice it."""

    text: str
    harmful: bool


def sentences() -> list[Said]:
    """Give examples of every rule on requests that scores and needs no instructions around it."""
    rules = [r for r in built_in().rules if r.side is Side.REQUEST and not (r.note or r.given)]
    return [
        Said(text, harmful)
        for rule in rules
        for harmful, texts in ((True, rule.must_match), (False, rule.must_not_match))
        for text in texts[:EXAMPLES]
    ]


def judged(text: str, tier: Assessor) -> Risk:
    """Judge `text` as a request."""
    message = Message(role=Role.USER, text=text)
    return tier.assess(Subject(stage=Stage.INPUT, request=Request(messages=(message,))))


def distance(one: Sequence[str], other: Sequence[str]) -> int:
    """Give how many elements are put in, left out or exchanged between the two."""
    row = list(range(len(other) + 1))
    for at, left in enumerate(one, 1):
        before, row[0] = row[0], at
        for to, right in enumerate(other, 1):
            before, row[to] = row[to], min(row[to] + 1, row[to - 1] + 1, before + (left != right))
    return row[-1]


def words(text: str) -> list[str]:
    """Give the words of `text` in small letters, without marks."""
    kept = "".join(sign if sign.isalnum() or sign == "'" else " " for sign in text.lower())
    return kept.split()


def drawings() -> Iterator[tuple[str, Callable[[str], bytes]]]:
    """Give ways of drawing a text, by name."""
    yield "plain", drawn
    yield "small", lambda text: drawn(text, size=SMALL)
    yield "turned by 8 degrees", lambda text: drawn(text, turned=8)
    yield "upside down", lambda text: drawn(text, turned=180)
    yield "noisy, JPEG", lambda text: drawn(text, noise=60, form="JPEG")


def drawn(text: str, *, size: int = SIZE, turned: float = 0, noise: int = 0, form: str = "PNG") -> bytes:
    """Draw `text` in black on white."""
    from PIL import Image, ImageDraw, ImageFont  # noqa: PLC0415 - an extra

    lines, line = [], ""
    for word in text.split():
        if len(line) + len(word) > WIDTH:
            lines.append(line)
            line = ""
        line += f" {word}"
    lines.append(line)
    image = Image.new("RGB", (WIDTH * size * 2 // 3 + 40, len(lines) * size * 3 // 2 + 40), "white")
    pen, font = ImageDraw.Draw(image), ImageFont.load_default(size)
    for row, each in enumerate(lines):
        pen.text((20, 20 + row * size * 3 // 2), each.strip(), fill="black", font=font)
    if noise:
        image = Image.blend(image, Image.effect_noise(image.size, noise).convert("RGB"), 0.3)
    held = io.BytesIO()
    image.rotate(turned, expand=True, fillcolor="white").save(held, form)
    return held.getvalue()


def measure(name: str, make: Callable[[str], bytes], *, reads: Transcriber, given: Sequence[Said]) -> None:
    """Print what is left of `given` on the way through `make` and `reads`."""
    rules, model = RulesTier(), ModelTier()
    wrong = spoken = 0
    noticed = {True: [0, 0], False: [0, 0]}
    took = list[float]()
    for said in given:
        content = make(said.text)
        began = time.perf_counter()
        heard = reads.transcribe(content, media_type="").text
        took.append(time.perf_counter() - began)
        wrong += distance(words(said.text), words(heard))
        spoken += len(words(said.text))
        noticed[said.harmful][0] += bool(judged(heard, rules).rules)
        noticed[said.harmful][1] += judged(heard, model).harmful >= HARMFUL
    counts = {harmful: sum(said.harmful is harmful for said in given) for harmful in (True, False)}
    print(
        f"{name:<32} words wrong {wrong / spoken:6.1%} of {spoken}   median {statistics.median(took):.2f} s"
    )
    for harmful, what in ((True, "to be noticed"), (False, "to be left alone")):
        for at, tier in enumerate(("rules", "model")):
            print(f"    {what:<17} {tier:<6} {share(noticed[harmful][at], counts[harmful])}")
    sys.stdout.flush()


def share(count: int, total: int) -> str:
    """Give a share with its interval."""
    interval = wilson(count, total)
    return f"{count:>3} of {total} = {count / total:6.1%} [{interval.low:.1%}, {interval.high:.1%}]"


class _Text:
    """Gives the bytes back as the text that they are, for comparison."""

    def transcribe(self, content: bytes, *, media_type: str) -> Transcript:  # noqa: ARG002 - text is text
        """Give the text."""
        return Transcript(text=content.decode())


def main() -> None:
    """Print the figures."""
    given = sentences()
    few = given[::EACH] + given[1::EACH]
    print(f"{len(given)} sentences, {sum(said.harmful for said in given)} of them to be noticed\n")
    measure("as text", str.encode, reads=_Text(), given=given)
    missing = [name for name in ("pocketsphinx", "espeakng_loader") if not importlib.util.find_spec(name)]
    if missing:
        print(f"skipped: speech, as {' and '.join(missing)} is not installed")
    else:
        speaker, ear = Speaker(), PocketSphinx(timer=time.monotonic)
        for voice, speed in VOICES:
            speaker.use(voice, words=speed)
            measure(f"speech, {voice}, {speed} words/min", speaker.say, reads=ear, given=few)
    if importlib.util.find_spec("rapidocr"):
        ocr = RapidOcr(timer=time.monotonic)
        for name, make in drawings():
            measure(f"image, {name}", make, reads=ocr, given=few)
    else:
        print("skipped: images, as the extra `images` is not installed")


if __name__ == "__main__":
    main()
