"""The settings of answers."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["AnswersSection"]


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswersSection:
    """How the answers look that users get instead of a reply.

    folder: words of your own, as `en/privacy.ftl`, that take the place of ours one by one; "" for ours alone
    locale: the language for users whose own nobody names and whose words do not tell; "" is English
    persona: whose voice they are in, such as `calm`, `warm`, `brief` or one of your own; "" leaves it open
    formality: `formal` or `informal`, in languages that have both; "" takes what is usual there
    channel: `chat`, or `form` where users cannot reply but change their entry
    variables: what words of your own may show, as `product=Ada`, with commas between
    contact, appeal: links for every answer (http, https, mailto, tel, sms); `{record}` is the record's id
    content_too: the words stand in the ordinary content too, for clients that do not look for a refusal
    trials: a TOML file of wordings that are tried against each other; "" tries none
    catalogue: what can be offered instead: a YAML file, or a folder of Markdown or YAML; "" for ours alone
    catalogue_locale: the language of its entries that name none
    catalogue_built_in: ours, for code and recordings, are offered behind those of `catalogue`
    writer_url: base URL of an OpenAI-compatible interface where a model words answers anew; "" for none
    writer_model: that model
    writer_key_env: environment variable with its key; "" sends none, but OPENAI_API_KEY to OpenAI itself
    writer_seconds: from the question until a draft passed lint and checks; then the template speaks
    writer_persona: how its voice is described; "" takes the description of the wording
    """

    folder: str = ""
    locale: str = ""
    persona: str = ""
    formality: str = ""
    channel: str = "chat"
    variables: str = ""
    contact: str = ""
    appeal: str = ""
    content_too: bool = False
    trials: str = ""
    catalogue: str = ""
    catalogue_locale: str = "en"
    catalogue_built_in: bool = True
    writer_url: str = ""
    writer_model: str = ""
    writer_key_env: str = ""
    writer_seconds: float = 3.0
    writer_persona: str = ""
