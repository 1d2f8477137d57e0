"""The lines of all inputs, cut into chunks that are labelled together."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import closing

import msgspec

from demur.scan.base import BadLine
from demur.scan.sources import Input, Source

__all__ = ["CHUNK_LINES", "Chunk", "chunks_of"]

CHUNK_LINES = 512
"""So many lines are labelled together."""
_CHUNK_BYTES = 4 * 1024 * 1024
"""A chunk is closed with the line that makes it longer than this; bounds the memory that long lines take."""
_CHUNK_SECONDS = 1.0
"""A chunk of standard input is closed when its lines took longer than this to come."""


class Chunk(msgspec.Struct):
    """Lines of one input that follow each other.

    input: index of the input; name, format: of the input, as results and parts call them
    numbers: of the lines, rising; contents: of each the bytes, the row, or the reason why it is bad
    last: the number of the last line; 0 where the input before this one ends
    done: bytes of all inputs that were read when the chunk was closed
    """

    input: int
    name: str = ""
    format: str = ""
    numbers: list[int] = []
    contents: list[bytes | Mapping[str, object] | str] = []
    last: int = 0
    done: int = 0


def chunks_of(
    inputs: Sequence[Input], *, begin: int, after: int, lines: int, clock: Callable[[], float]
) -> Generator[Chunk, None, None]:
    """Yield the chunks of `inputs`, from line `after` of the input `begin` on, and an empty one behind each.

    lines: at most so many in a chunk
    Chunks of files are the same in every scan that begins where a chunk of another one ended. A reader of
    many replies may differ in the last bits by what it reads together, so equal results need equal chunks.
    """
    before = sum(each.size for each in inputs[:begin])
    for index in range(begin, len(inputs)):
        each = inputs[index]
        with closing(each.open()) as source:
            for chunk in _chunks(each, source, after=after, lines=lines, clock=clock):
                chunk.input, chunk.done = index, before + source.done()
                yield chunk
        after, before = 0, before + each.size
        yield Chunk(index + 1, done=before)


def _chunks(
    each: Input, source: Source, *, after: int, lines: int, clock: Callable[[], float]
) -> Iterator[Chunk]:
    chunk, size = Chunk(0, each.name, each.format.name), 0
    # Only a stream, which no scan takes up again, may be cut by the clock.
    closes = clock() + _CHUNK_SECONDS if each.held else None
    for item in source.lines(after=after):
        content = item.reason if isinstance(item, BadLine) else item.content
        chunk.numbers.append(item.line)
        chunk.contents.append(content)
        chunk.last = item.line
        size += len(content)
        if len(chunk.numbers) >= lines or size > _CHUNK_BYTES or (closes is not None and clock() > closes):
            yield chunk
            chunk, size = Chunk(0, each.name, each.format.name), 0
            closes = clock() + _CHUNK_SECONDS if each.held else None
    if chunk.numbers:
        yield chunk
