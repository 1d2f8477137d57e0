from __future__ import annotations

import pytest

from demur.answers.manner import Channel, Formality, Manner
from demur.answers.messages import LABELS, Forms
from demur.answers.wordings import Words
from demur.errors import TemplateError

WHOLE: dict[str, Forms] = {
    **{label: (label,) for label in LABELS},
    "title": ("Title",),
    "acknowledgement": ("I see.",),
    "boundary": ("I won't.",),
    "reason": ("It hurts.",),
    "alternatives": ("Instead:",),
    "alternatives.one": ("One",),
    "alternatives.two": ("Sie", "Sie", "du", "du"),
    "engagement": ("Well?", "Send it again."),
}


def words(*, topic: str = "privacy", formality: Formality | None = None, **more: Forms) -> Words:
    messages = {**WHOLE, **{name.replace("_", "-"): forms for name, forms in more.items()}}
    return Words(topic, messages, locale="de", formality=formality, where="privacy.ftl")


def test_messages_without_a_name_are_one_wording() -> None:
    made = words()
    said = made.content("", Manner())
    assert (made.names, said.title, said.alternatives) == (("",), "Title", ("One", "Sie"))


def test_each_name_is_a_wording_and_takes_the_unnamed_messages_too() -> None:
    made = words(title_calm=("First",), title_warm=("Second",))
    assert [made.content(name, Manner()).title for name in made.names] == ["First", "Second"]


@pytest.mark.parametrize(
    ("usual", "wanted", "expected"),
    [
        (None, None, "Sie"),
        (Formality.INFORMAL, None, "du"),
        (Formality.INFORMAL, Formality.FORMAL, "Sie"),
    ],
)
def test_people_are_addressed_as_wanted_or_as_is_usual(
    usual: Formality | None, wanted: Formality | None, expected: str
) -> None:
    said = words(formality=usual).content("", Manner(formality=wanted))
    assert said.alternatives[1] == expected


def test_a_form_is_told_what_a_form_can_do() -> None:
    assert words().content("", Manner(channel=Channel.FORM)).engagement == "Send it again."


def test_a_missing_part_is_named_with_topic_and_file() -> None:
    lacking = {name: forms for name, forms in WHOLE.items() if name != "engagement"}
    with pytest.raises(TemplateError) as caught:
        Words("privacy", lacking, locale="de", formality=None, where="privacy.ftl")
    assert "topic 'privacy' lacks the message 'engagement' - at privacy.ftl" in str(caught.value)


def test_a_wording_that_lacks_a_part_is_named() -> None:
    lacking = {("title-calm" if name == "title" else name): forms for name, forms in WHOLE.items()}
    with pytest.raises(TemplateError, match="lacks the message 'title-warm'"):
        Words("privacy", {**lacking, "reason-warm": ("So.",)}, locale="de", formality=None, where="f")


def test_a_message_that_not_every_topic_has_is_empty_elsewhere() -> None:
    made = words(omitted=("names.",))
    found = [made.single(part, "", manner=Manner()) for part in ("omitted", "omitting")]
    assert found == ["names.", ""]


def test_the_topic_brings_icon_and_contact_along() -> None:
    said = words(topic="crisis").content("", Manner())
    assert (said.icon, said.contact) == ("💛", "https://findahelpline.com")


def test_a_topic_of_ones_own_has_the_common_icon_and_may_be_asked_again() -> None:
    said = words(topic="travel").content("", Manner())
    assert (said.icon, said.can_retry, said.contact) == ("🛡", True, "")
