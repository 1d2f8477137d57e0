"""The settings of what looks at images and recordings."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["AttachmentsSection"]


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachmentsSection:
    """How the checks `ocr`, `transcript` and `image_moderator` look at what is attached to messages.

    count: attachments of one request or reply that each check looks at
    size: bytes of the largest that is looked at
    seconds: of one request or reply, after which no further attachment is begun
    fetcher: name of a registered fetcher for what stands at an address; "" fetches nothing
    transcriber: who listens: `pocketsphinx` (extra `audio`), `http`, or the name of one that a package brings
    transcriber_url: base URL of an interface with `/audio/transcriptions`, such as `https://api.openai.com/v1`
    transcriber_model: the model behind it
    transcriber_key_env: environment variable that holds its key; "" sends none
    transcriber_timeout: seconds for one recording
    moderator: who judges images: `openai`, `azure`, or `json` for an endpoint of your own
    moderator_url: its base URL
    moderator_model: its model, where it has several; "" takes the usual one
    moderator_key_env: environment variable that holds its key; "" sends none
    moderator_timeout: seconds for one image
    """

    count: int = 16
    size: int = 20 * 1024 * 1024
    seconds: float = 30.0
    fetcher: str = ""
    transcriber: str = "pocketsphinx"
    transcriber_url: str = ""
    transcriber_model: str = "whisper-1"
    transcriber_key_env: str = ""
    transcriber_timeout: float = 60.0
    moderator: str = "openai"
    moderator_url: str = ""
    moderator_model: str = ""
    moderator_key_env: str = ""
    moderator_timeout: float = 20.0
