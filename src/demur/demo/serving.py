"""Where to go on: a client of one's own at the demo's gateways, and what the demo left in its folder."""

from __future__ import annotations

from demur.demo.stage import Stage

__all__ = ["invitation", "kept_in"]

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

At {deciding_url} the gateway of act two decides by {folder}/policy.yaml.
Its hard cases:  demur review list --all --ledger {decisions}
"""
_KEPT = """\
Kept in {folder}:
    demo.db, decisions.db           the ledgers of act one, and of acts two and three
    policy.yaml, house.toml         the policy and the risk rules of the house
    cases.jsonl, mended.yaml        the case of the wrong block, and the policy that lets it pass
    before.jsonl, after.jsonl       the results of both evaluations, for demur eval compare
    pairs.jsonl                     the preference pair"""
_BODY = '{"model": "gpt-5-mini", "messages": [{"role": "user", "content": "[openai-text-refusal]"}]}'


def invitation(up: Stage) -> str:
    """Give the text that says where the gateways are and how clients are pointed at them."""
    return _INVITATION.format(
        url=up.url,
        ledger=up.ledger.path,
        deciding_url=up.deciding_url,
        folder=up.folder,
        decisions=up.decisions.path,
        body=_BODY,
    )


def kept_in(up: Stage) -> str:
    """Give the text that says what lies in the folder."""
    return _KEPT.format(folder=up.folder)
