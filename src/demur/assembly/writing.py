"""The model that words answers anew, where the settings name one."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable, Mapping

from demur.assembly.answers_section import AnswersSection
from demur.assembly.judge_client import JudgeClient, JudgePlace, Said, with_key
from demur.errors import SettingError
from demur.guard import Writer
from demur.types import Question

__all__ = ["writer_of"]

_LOG = logging.getLogger("demur.writer")
_SETTING = "answers.writer_"


def writer_of(section: AnswersSection, *, environ: Mapping[str, str] | None = None) -> Writer | None:
    """Give the writer that the settings name; None where they name none.

    environ: where its key is looked up; by default this process's
    Raises SettingError for a model that cannot be asked as said.
    """
    if not section.writer_url:
        return None
    seconds = section.writer_seconds
    if not seconds > 0:
        problem = f"writer_seconds is {seconds!r}"
        raise SettingError(problem, where=f"{_SETTING}seconds", hint="give a number above 0")
    place = JudgePlace(
        url=section.writer_url,
        model=section.writer_model,
        timeout=seconds,
        who="the writer",
        setting=_SETTING,
    )
    known = os.environ if environ is None else environ
    client = JudgeClient(with_key(place, key_env=section.writer_key_env, environ=known), timer=time.monotonic)
    return Writer(ask=_asking(client.say), seconds=seconds, persona=section.writer_persona)


def _asking(say: Callable[[Question], Said]) -> Callable[[Question], str | None]:
    def ask(question: Question) -> str | None:
        said = say(question)
        if said.words is None:
            _LOG.warning("the template speaks: %s: %s", said.reason, said.detail)
        return said.words

    return ask
