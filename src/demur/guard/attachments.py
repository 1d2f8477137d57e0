"""What a conversation or a reply holds beside its words, in the shapes of the providers.

Nothing is decoded and nothing is fetched: bytes stay in the base64 that they came in, and an address is
noted. A part that says it is an image or a recording, and holds neither, is noted all the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

import msgspec

from demur.types import Attachment, AttachmentKind, WireReply, attachment, kind_of

__all__ = ["ATTACHED", "attached", "attachments_in", "is_attachment", "made_in"]

_AUDIO, _FILE = AttachmentKind.AUDIO, AttachmentKind.FILE
_IMAGE, _VIDEO = AttachmentKind.IMAGE, AttachmentKind.VIDEO

ATTACHED: Mapping[str, AttachmentKind] = MappingProxyType(
    {
        "image": _IMAGE,
        "image_url": _IMAGE,
        "input_image": _IMAGE,
        "output_image": _IMAGE,
        "computer_screenshot": _IMAGE,
        "image_generation_call": _IMAGE,
        "input_audio": _AUDIO,
        "output_audio": _AUDIO,
        "audio": _AUDIO,
        "audio_url": _AUDIO,
        "video": _VIDEO,
        "video_url": _VIDEO,
        "input_video": _VIDEO,
        "file": _FILE,
        "input_file": _FILE,
    }
)
"""Parts that hold no words of the conversation, by their type."""
_DOCUMENT = "document"
_INLINE = ("inlineData", "inline_data")
_BY_ADDRESS = ("fileData", "file_data")
_MADE = ("b64_json", "url")
_FORMAT = "format"
_MARKS = (b";base64,", b'"b64_json"', b'"audio"', b'"images"', b'"image_generation_call"', b'"inlineData"')
"""What a body holds that has something beside its words."""
_DEEPEST = 16
_MOST = 1000
"""Attachments that one turn or reply is searched for; more than a provider takes."""

Plain = Callable[[object], object]


def is_attachment(part: Mapping[str, object]) -> bool:
    """Tell whether `part` holds bytes or an address and no words."""
    kind = part.get("type")
    return (isinstance(kind, str) and kind in ATTACHED) or _gemini(part) is not None


def attached(value: object, *, plain: Plain) -> tuple[Attachment, ...]:
    """Give what is attached in a message's content, a part of it or a tool's result, in order.

    plain: gives a client's own object as the dict that it stands for
    Never raises. At most 1,000 are given, from 16 levels.
    """
    found = list[Attachment]()
    for each in _walk(value, plain, depth=0):
        found.append(each)
        if len(found) >= _MOST:
            break
    return tuple(found)


def attachments_in(reply: object, *, plain: Plain) -> tuple[Attachment, ...]:
    """Give what a reply holds beside its words: images that a model made, speech, files.

    reply: of OpenAI's chat, Responses or images interface, of Anthropic's messages, or of Gemini, as plain
        data or an object of its client
    Never raises; gives nothing for anything else.
    """
    held = plain(reply)
    if not isinstance(held, Mapping):
        return ()
    places = [held.get(name) for name in ("output", "content", "data")]
    for choice in _list(held.get("choices")):
        message = _at(plain(choice), "message")
        places += [_at(plain(message), name) for name in ("content", "images", "audio")]
    places += [_at(plain(_at(plain(each), "content")), "parts") for each in _list(held.get("candidates"))]
    return tuple(each for place in places for each in attached(_made(place, plain), plain=plain))[:_MOST]


def made_in(raw: object, *, plain: Plain) -> tuple[Attachment, ...]:
    """Do what `attachments_in` does for a reply as it came: off the wire, or as an object.

    A body off the wire is parsed only where it may hold bytes beside its words; streams are not.
    """
    body = raw.body if isinstance(raw, WireReply) else raw
    if isinstance(body, bytes):
        if not any(mark in body for mark in _MARKS):
            return ()
        try:
            body = msgspec.json.decode(body)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return ()
    return () if isinstance(body, Exception) else attachments_in(body, plain=plain)


def _made(place: object, plain: Plain) -> object:
    """Give images of an images interface, and speech of a chat, the type that their place stands for."""
    if isinstance(place, list | tuple):
        return [_made(each, plain) for each in place]
    part = plain(place)
    if not isinstance(part, Mapping) or "type" in part:
        return part
    if any(isinstance(part.get(name), str) for name in _MADE):
        return {"type": "image", **part}
    if isinstance(part.get("data"), str) and "transcript" in part:
        return {"type": "audio", **part}
    return part


def _walk(value: object, plain: Plain, *, depth: int) -> Iterator[Attachment]:
    part = plain(value)
    if depth > _DEEPEST:
        return
    if isinstance(part, list | tuple):
        for each in part:
            yield from _walk(each, plain, depth=depth + 1)
    elif isinstance(part, Mapping):
        if (one := _one(part, plain)) is not None:
            yield one
        elif "content" in part or "output" in part:
            yield from _walk([part.get("content"), part.get("output")], plain, depth=depth + 1)


def _one(part: Mapping[str, object], plain: Plain) -> Attachment | None:
    inline = _gemini(part)
    if inline is not None:
        return _from_gemini(inline, plain)
    kind = part.get("type")
    if kind == _DOCUMENT:
        return _document(part, plain)
    if not isinstance(kind, str) or kind not in ATTACHED:
        return None
    return _typed(part, ATTACHED[kind], plain)


def _typed(part: Mapping[str, object], kind: AttachmentKind, plain: Plain) -> Attachment:
    """Read a part of OpenAI or Anthropic: what it holds stands below the name of its type, or in itself."""
    held = plain(part.get(str(part.get("type"))))
    inner = held if isinstance(held, Mapping) else part
    source = plain(inner.get("source"))
    at = source if isinstance(source, Mapping) else inner
    media = _text(at, "media_type") or _of_format(kind, _text(at, _FORMAT) or _text(at, "output_format"))
    for name in ("data", "b64_json", "file_data", "result"):
        if text := _text(at, name):
            return _with_bytes(kind, text, media)
    url = held if isinstance(held, str) else ""
    for name in ("url", "image_url", "audio_url", "video_url", "file_url", "file_id", "id"):
        url = url or _text(at, name)
    return attachment(kind, url, media_type=media)


def _with_bytes(kind: AttachmentKind, text: str, media: str) -> Attachment:
    if text[:5].lower() == "data:":
        return attachment(kind, text, media_type=media)
    return Attachment(kind=kind_of(media.lower(), kind), media_type=media.lower(), data=text)


def _document(part: Mapping[str, object], plain: Plain) -> Attachment | None:
    """Give a document that is none of the words of the message; one that is plain text is read as such."""
    source = plain(part.get("source"))
    if not isinstance(source, Mapping) or source.get("type") in ("text", "content"):
        return None
    media = _text(source, "media_type").lower()
    if text := _text(source, "data"):
        return Attachment(kind=kind_of(media, _FILE), media_type=media, data=text)
    return Attachment(
        kind=kind_of(media, _FILE), media_type=media, url=_text(source, "url") or _text(source, "file_id")
    )


def _gemini(part: Mapping[str, object]) -> object | None:
    """Give what stands in a part of Gemini that is no text."""
    for name in (*_INLINE, *_BY_ADDRESS):
        held = part.get(name)
        if held is not None and not isinstance(held, str) and "type" not in part:
            return held
    return None


def _from_gemini(held: object, plain: Plain) -> Attachment:
    part = plain(held)
    inner = part if isinstance(part, Mapping) else {}
    media = (_text(inner, "mimeType") or _text(inner, "mime_type")).lower()
    kind = kind_of(media, _FILE)
    data = inner.get("data")
    if isinstance(data, bytes | str) and data:
        return Attachment(kind=kind, media_type=media, data=data)
    return Attachment(kind=kind, media_type=media, url=_text(inner, "fileUri") or _text(inner, "file_uri"))


def _of_format(kind: AttachmentKind, name: str) -> str:
    return f"{kind}/{name.lower()}" if name else ""


def _text(part: object, name: str) -> str:
    held = part.get(name) if isinstance(part, Mapping) else None
    return held if isinstance(held, str) else ""


def _at(part: object, name: str) -> object:
    return part.get(name) if isinstance(part, Mapping) else None


def _list(value: object) -> list[object]:
    return list(value) if isinstance(value, list | tuple) else []
