"""How to point a client of one's own at the demo's gateway."""

from __future__ import annotations

__all__ = ["invitation"]

_INVITATION = """\
The gateway stays up at {url} until Ctrl-C; its upstream plays the scenes above.
It knows a scene by its question, or by its id in square brackets anywhere in the message.

Python, OpenAI's SDK:

    from openai import OpenAI
    client = OpenAI(base_url="{url}/v1", api_key="demo")
    ask = {{"role": "user", "content": "[openai-native-refusal]"}}
    print(client.chat.completions.create(model="gpt-5-mini", messages=[ask]))

Python, Anthropic's SDK:

    from anthropic import Anthropic
    client = Anthropic(base_url="{url}", api_key="demo")
    ask = {{"role": "user", "content": "[anthropic-refusal]"}}
    print(client.messages.create(model="claude-opus-5", max_tokens=256, messages=[ask]))

curl (what Demur found stands in the x-demur-* headers):

    curl -i {url}/v1/chat/completions -H 'content-type: application/json' -d '{body}'

The same figures as above, at any time:  demur stats --ledger {ledger}
"""
_BODY = '{"model": "gpt-5-mini", "messages": [{"role": "user", "content": "[openai-text-refusal]"}]}'


def invitation(url: str, *, ledger: str) -> str:
    """Give the text that says where the gateway is and how clients are pointed at it."""
    return _INVITATION.format(url=url, ledger=ledger, body=_BODY)
