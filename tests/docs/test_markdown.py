"""What the docs checks take for a block, and what for a skipped one."""

from __future__ import annotations

from house.api_page import markdown_of
from house.markdown import Block, blocks

PAGE = """# A page

```python
x = 1
```

<!-- not run: needs a provider's key -->
```python
y = 2
```

- in a list:

  ```sh
  make test
  ```
"""


def test_blocks_are_found_with_language_line_and_reason_to_skip() -> None:
    assert list(blocks(PAGE)) == [
        Block(language="python", text="x = 1\n", line=3, skip=""),
        Block(language="python", text="y = 2\n", line=8, skip="needs a provider's key"),
        Block(language="sh", text="make test\n", line=14, skip=""),
    ]


def test_a_skip_holds_for_the_next_block_only() -> None:
    page = "<!-- not run: x -->\n```sh\na\n```\n\n```sh\nb\n```\n"
    assert [block.skip for block in blocks(page)] == ["x", ""]


def test_terms_of_a_docstring_become_a_list_of_their_own() -> None:
    doc = "Give it.\n\nsize, count: in bytes\nRaises X when not.\n\n>>> 1 + 1\n2"
    assert markdown_of(doc) == [
        "Give it.",
        "",
        "- `size`, `count`: in bytes",
        "",
        "Raises X when not.",
        "",
        "```pycon",
        ">>> 1 + 1",
        "2",
        "```",
    ]
