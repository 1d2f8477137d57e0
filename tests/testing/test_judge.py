from __future__ import annotations

import http.client
import json

import pytest

from demur.testing.judge import Judge, case_of, completion, over_http
from demur.testing.upstream import ScriptedUpstream
from demur.types import Outcome, Question

WORDS = "Case number: ab12\n\nThe request is not known.\n"


def posted(upstream: ScriptedUpstream) -> object:
    link = http.client.HTTPConnection(upstream.url.removeprefix("http://"), timeout=2)
    link.request("POST", "/v1/chat/completions", body=json.dumps({"messages": [{"content": WORDS}]}))
    body: object = json.loads(link.getresponse().read())["choices"][0]["message"]["content"]
    link.close()
    return body


def test_the_judge_judges_the_case_it_is_shown() -> None:
    question = Question(instructions="", words=WORDS, schema={}, max_tokens=1)

    said = Judge(outcome=Outcome.ANSWERED, around="Well: {}.")(question)

    assert said.startswith('Well: {"case": "ab12", ')
    assert said.endswith("}.")


def test_words_without_a_case_are_refused() -> None:
    with pytest.raises(ValueError, match="no case number stands in 'Hello'"):
        case_of("Hello")


def test_the_judge_speaks_over_http() -> None:
    judge = Judge(outcome=Outcome.ANSWERED)
    with ScriptedUpstream(judge.played) as upstream:
        assert posted(upstream) == judge.about(WORDS)


def test_a_judge_may_say_anything_over_http() -> None:
    with ScriptedUpstream(over_http(case_of)) as upstream:
        assert posted(upstream) == "ab12"


def test_a_judge_may_refuse_in_a_field() -> None:
    choice = json.loads(completion(None, refusal="No.").body)["choices"][0]
    assert (choice["message"]["content"], choice["message"]["refusal"]) == (None, "No.")
