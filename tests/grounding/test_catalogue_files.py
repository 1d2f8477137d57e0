from __future__ import annotations

import re
from pathlib import Path

import pytest

from demur.answers import Topic
from demur.errors import InputError
from demur.grounding import Entry, built_in_entries, read_catalogue, with_built_in
from demur.types import Alternative, AlternativeKind

LIST = """
source: Example
topics: [cyber]
entries:
  - text: Ask the desk
  - {text: Read on, topics: [], locales: de}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "catalogue"
    (made / "help").mkdir(parents=True)
    (made / "list.yaml").write_text(LIST)
    (made / "help" / "reset.md").write_bytes(b"\xef\xbb\xbf# Reset a password\r\n\r\nCall.\r\n")
    (made / "help" / ".draft.md").write_text("no title")
    (made / "logo.png").write_bytes(b"\x89PNG")
    return made


def problem(path: Path) -> str:
    with pytest.raises(InputError) as caught:
        read_catalogue(path)
    return str(caught.value).removeprefix("[DEM-201] ").replace(str(path), "PATH")


def written(folder: Path, text: str | bytes, name: str = "c.yaml") -> Path:
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def test_a_folder_gives_its_files_in_order_and_names_what_it_leaves_out(folder: Path) -> None:
    read = read_catalogue(folder)
    texts = [entry.alternative.text for entry in read.entries]
    assert (texts, read.skipped) == (["Reset a password", "Ask the desk", "Read on"], ("logo.png",))


def test_what_stands_on_top_holds_for_every_entry_that_says_nothing_else(folder: Path) -> None:
    first, second = read_catalogue(folder / "list.yaml").entries
    assert first.alternative.source == second.alternative.source == "Example"
    assert (first.topics, first.locales) == (frozenset({"cyber"}), frozenset({"en"}))
    assert (second.topics, second.locales) == (frozenset(), frozenset({"de"}))


def test_a_single_page_is_a_catalogue_too(folder: Path) -> None:
    (entry,) = read_catalogue(folder / "help" / "reset.md", locale="fr").entries
    assert entry.locales == {"fr"}


def test_topics_of_ones_own_are_known_where_they_are_named(tmp_path: Path) -> None:
    path = written(tmp_path, "entries: [{text: A, topics: travel}]")
    assert read_catalogue(path, topics=["travel"]).entries[0].topics == {"travel"}
    assert "'travel' is no topic or category - at PATH:1, $.entries[0].topics" in problem(path)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("entries: []", "there is nothing to offer here - at PATH"),
        ("# nothing", "entries is missing here - at PATH:1, $ (add `entries:`)"),
        ("- text: A", "a map must stand here, not a list - at PATH:1"),
        ("entry: []", "the key 'entry' is not known here - at PATH:1, $.entry (did you mean 'entries'?)"),
        (
            "entries:\n  - tex: A",
            "the key 'tex' is not known here - at PATH:2, $.entries[0].tex (did you mean 'text'?)",
        ),
        ("url: https://x.example\nentries: []", "the key 'url' is not known here"),
        ("entries: [", "this is not YAML"),
        (
            "entries:\n- text: Café\n- text: CAFÉ",
            "'CAFÉ' stands twice, before at PATH:2, $.entries[0].text - at PATH:3, $.entries[1].text",
        ),
        (b"entries:\n  - text: caf\xe9", "the byte 0xe9 is no UTF-8 - at PATH:2 (save the file as UTF-8)"),
        ("#" * 1_048_577, "a file of 1,048,577 bytes is larger than 1,048,576"),
    ],
)
def test_a_file_that_cannot_be_used_is_named_with_its_line(
    tmp_path: Path, text: str | bytes, expected: str
) -> None:
    assert expected in problem(written(tmp_path, text))


def test_a_text_may_stand_once_for_each_language(tmp_path: Path) -> None:
    path = written(tmp_path, "entries: [{text: A}, {text: A, locales: de}]")
    assert len(read_catalogue(path).entries) == 2


def test_where_there_is_nothing_the_error_says_what_to_give(tmp_path: Path) -> None:
    assert "there is nothing to offer here - at PATH (give a file that ends in .yaml" in problem(tmp_path)
    assert "there is no such file or folder" in problem(tmp_path / "no")
    assert "'c.csv' is no catalogue" in problem(written(tmp_path, "a,b", "c.csv"))


def test_a_file_that_may_not_be_read_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_path: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert "the file cannot be read: Permission denied" in problem(written(tmp_path, LIST))


def test_too_many_entries_are_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("demur.grounding.catalogue_files.MOST_ENTRIES", 1)
    assert "2 entries are more than 1 - at PATH" in problem(written(tmp_path, LIST))


def test_an_entry_takes_the_place_of_a_built_in_one_with_its_text() -> None:
    theirs = built_in_entries()[0]
    ours = Entry(alternative=Alternative(text=theirs.alternative.text.upper()))
    together = with_built_in([ours])
    assert (together[0], len(together)) == (ours, len(built_in_entries()))
    assert theirs not in together


def test_the_built_in_entries_cover_code_and_recordings() -> None:
    covered = {topic for entry in built_in_entries() for topic in entry.topics}
    assert covered == {Topic.CODE, "cyber", Topic.RECORDING, Topic.REDACTION}


@pytest.mark.parametrize("entry", built_in_entries(), ids=lambda entry: entry.place)
def test_a_built_in_entry_is_short_cited_and_for_some_topic(entry: Entry) -> None:
    found = entry.alternative
    assert re.fullmatch(r"[A-Z].*[^.!?]", found.text)
    assert bool(found.url) == bool(found.source)
    assert (found.kind is AlternativeKind.CAPABILITY) == (not found.url)
    assert found.url.startswith("https://") or not found.url
    assert entry.topics
    assert entry.about
    assert all(locale.startswith("en") for locale in entry.locales)


def test_no_built_in_text_is_preachy_or_accusing() -> None:
    banned = re.compile(
        r"\b(illegal|malicious|suspicious|criminals?|unethical|responsibl[ey]|must|abus\w+|you should)\b",
        re.IGNORECASE,
    )
    assert [e.alternative.text for e in built_in_entries() if banned.search(e.alternative.text)] == []
