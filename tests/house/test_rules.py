"""Each rule refuses what it is there to refuse, and lets the right way pass."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from house import Breach, Source, read_source
from house.files import data_headers, foreign_words
from house.names import exports, mirrors, module_names
from house.purity import impurities
from house.ratchet import disagreements
from house.shape import signatures, sizes
from house.words import docstrings, reasons

Rule = Callable[[Source], Iterator[Breach]]

LONG = "def f() -> None:\n" + "    x = 1\n" * 50

BREACHES: list[tuple[Rule, str, str]] = [
    (sizes, "x = 1\n" * 401, "H1 room/part.py: 401"),
    (sizes, LONG, "H2 room/part.py:f: 51"),
    (signatures, "def f(a: int, b: int, c: int, d: int) -> None: ...", "H3 room/part.py:f: 4"),
    (signatures, "def f(a: int, b: int, c: int, *, d: int) -> None: ...", "H3 room/part.py:f: 3"),
    (signatures, "def f(a: int, loud: bool = False) -> None: ...", "H4 room/part.py:f: 1"),
    (signatures, "def f(a, *rest, **named) -> None: ...", "H8 room/part.py:f: 3"),
    (signatures, "def f(a: int): ...", "H8 room/part.py:f: 1"),
    (docstrings, "x = 1", "H5 room/part.py: 1"),
    (docstrings, '"""Says why."""\nclass Part: ...', "H5 room/part.py:Part: 1"),
    (
        docstrings,
        '"""Says why."""\nclass _P: ...\ndef read_all() -> None:\n    """Read all."""',
        "H5 room/part.py:read_all: 1",
    ),
    (
        docstrings,
        '"""Says why."""\nclass P:\n    """Holds it."""\n    def f(self) -> None: ...',
        "H5 room/part.py:P.f: 1",
    ),
    (docstrings, '"""Room part."""', "H5 room/part.py: 1"),
    (reasons, "try:\n    x = 1\nexcept Exception:\n    x = 2", "H6 room/part.py:3: 1"),
    (reasons, "try:\n    x = 1\nexcept:\n    x = 2", "H6 room/part.py:3: 1"),
    (reasons, "try:\n    x = 1\nexcept (ValueError, BaseException):\n    x = 2", "H6 room/part.py:3: 1"),
    (reasons, "def f() -> None:\n    import os", "H7 room/part.py:f: 1"),
    (exports, '__all__ = ["b", "a"]\na = b = 1', "H10 room/part.py: 1"),
    (exports, '__all__ = ["a", "gone"]\na = 1', "H10 room/part.py: 1"),
    (exports, '__all__ = ["A"]\nclass A: ...\nclass B: ...', "H10 room/part.py: 1"),
    (impurities, "import time\nt = time.time()", "H12 room/part.py:time.time: 1"),
    (impurities, "from time import monotonic as now\nt = now()", "H12 room/part.py:time.monotonic: 1"),
    (impurities, "import random\nr = random.Random(4)", "H12 room/part.py:random: 1"),
    (impurities, "import os\nv = os.environ['X']", "H12 room/part.py:os.environ: 1"),
    (
        impurities,
        "def f(clock=__import__):\n    import uuid\n    uuid.uuid4()",
        "H12 room/part.py:uuid.uuid4: 1",
    ),
    (
        impurities,
        "from datetime import datetime\nd = datetime.now()",
        "H12 room/part.py:datetime.datetime.now: 1",
    ),
]

CLEAN: list[tuple[Rule, str]] = [
    (sizes, "x = 1\n" * 400),
    (sizes, 'def f() -> None:\n    """' + "\n" * 30 + '"""\n' + "    x = 1\n" * 49),
    (signatures, "class A:\n    def f(self, a: int, b: int, *, c: int, d: bool = False) -> None: ..."),
    (
        docstrings,
        '"""Says why."""\ndef read(text: str) -> None:\n    """Read one line; raises ValueError on none."""',
    ),
    (reasons, "try:\n    x = 1\nexcept Exception:  # recorded below, never swallowed\n    x = 2"),
    (reasons, "def f() -> None:\n    # heavy: loaded at first use\n    import pyarrow"),
    (
        exports,
        '__all__ = ["LIMIT", "Part", "read"]\nLIMIT = 1\nclass Part: ...\ndef read(): ...\ndef _own(): ...',
    ),
    (exports, '__all__ = ["A", "B"]\nA, B = 1, 2'),
    (impurities, "import time\ntime.sleep(0)\nrandom = 3\nx = random"),
]


@pytest.mark.parametrize(("rule", "text", "expected"), BREACHES)
def test_a_rule_reports_its_breach_once_with_what_it_measured(rule: Rule, text: str, expected: str) -> None:
    assert [f"{b.key}: {b.measured}" for b in rule(read_source(text))] == [expected]


@pytest.mark.parametrize(("rule", "text"), CLEAN)
def test_a_rule_lets_the_right_way_pass(rule: Rule, text: str) -> None:
    assert list(rule(read_source(text))) == []


@pytest.mark.parametrize("name", ["room/utils.py", "helpers/part.py", "room/_common.py", "room/misc.py"])
def test_a_module_named_after_a_drawer_is_refused(name: str) -> None:
    assert [b.rule for b in module_names(read_source("", name=name))] == ["H9"]


def test_a_room_must_export_all_that_it_imports_by_name() -> None:
    text = '__all__ = ["A"]\nfrom demur.room.part import A, B'
    says = [b.says for b in exports(read_source(text, name="room/__init__.py"))]
    assert says == ["public but not in __all__: B"]


def test_a_room_with_code_but_without_exports_is_refused() -> None:
    source = read_source('"""Says why."""\nfrom demur.room.part import A', name="room/__init__.py")
    assert [b.says for b in exports(source)] == ["a room without __all__"]


def test_the_assembly_may_read_the_clock() -> None:
    assert list(impurities(read_source("import time\ntime.time()", name="assembly/build.py"))) == []


def test_a_module_with_code_needs_a_test_module_of_its_name(tmp_path: Path) -> None:
    source = read_source("def f() -> int:\n    return 1")
    assert [b.says for b in mirrors(source, tmp_path / "tests")] == ["no tests/room/test_part.py"]


def test_a_module_with_its_test_module_passes(tmp_path: Path) -> None:
    (tmp_path / "tests/room").mkdir(parents=True)
    (tmp_path / "tests/room/test_part.py").touch()
    assert list(mirrors(read_source("def f() -> int:\n    return 1"), tmp_path / "tests")) == []


def test_a_module_of_values_and_protocols_needs_no_test_module(tmp_path: Path) -> None:
    text = 'class Sink:\n    def put(self) -> None:\n        """Take it."""\n        ...'
    assert list(mirrors(read_source(text), tmp_path / "tests")) == []


def test_a_data_file_states_source_licence_and_date(tmp_path: Path) -> None:
    (tmp_path / "bare.toml").write_text("# words\nlist = []\n# source licence 2026\n")
    (tmp_path / "full.toml").write_text("# Source: our own. Licence: Apache-2.0. Date: 2026-11.\nlist = []\n")
    assert [(b.where, b.measured) for b in data_headers(tmp_path)] == [("bare.toml", 3)]


@pytest.mark.parametrize(
    "text",
    [
        "/wor" + "k/main",
        "in /hom" + "e/ann/x",
        "/Use" + "rs/ann",
        "--inde" + "x-url x",
        "Co-authore" + "d-by: x",
    ],
)
def test_foreign_words_are_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "page.md").write_text(f"one\n{text}\n")
    assert [b.says.partition(":")[0] for b in foreign_words(tmp_path / "page.md", root=tmp_path)] == [
        "line 2"
    ]


def test_an_ordinary_page_holds_no_foreign_word(tmp_path: Path) -> None:
    (tmp_path / "page.md").write_text("https://example.org/work/home and /v1/messages and docs/how-to/x.md\n")
    assert list(foreign_words(tmp_path / "page.md", root=tmp_path)) == []


def test_an_allowance_must_equal_what_is_measured() -> None:
    found = [Breach(rule="H1", where="a.py", measured=430, says="430 lines")]
    assert disagreements(found, {"H1 a.py": 430}) == []
    assert disagreements(found, {"H1 a.py": 440}) != []
    assert disagreements(found, {}) == ["H1 a.py: 430 lines"]
