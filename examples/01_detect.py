"""Tell refusals from answers in the replies that a program already holds.

Run it with: python examples/01_detect.py
"""

from __future__ import annotations

import demur

# A reply as the OpenAI chat API sends it: the model refused, and said so in a field of its own.
in_a_field = {
    "object": "chat.completion",
    "model": "gpt-4o",
    "choices": [
        {
            "index": 0,
            "message": {
                "role": "assistant",
                "content": None,
                "refusal": "I'm sorry, I can't help with that.",
            },
            "finish_reason": "stop",
        }
    ],
}

# The same refusal the way most models make it: an ordinary reply whose words say no.
in_words = {
    "object": "chat.completion",
    "model": "gpt-4o",
    "choices": [
        {
            "index": 0,
            "message": {"role": "assistant", "content": "I'm sorry, but I can't help with that."},
            "finish_reason": "stop",
        }
    ],
}

# Cut off by the length limit: nobody refused, but there is no usable answer either.
cut_short = {
    "object": "chat.completion",
    "model": "gpt-4o",
    "choices": [
        {
            "index": 0,
            "message": {"role": "assistant", "content": "The three steps are: first,"},
            "finish_reason": "length",
        }
    ],
}

for name, reply in {
    "field": in_a_field,
    "words": in_words,
    "cut": cut_short,
    "text": "Paris is the capital of France.",
}.items():
    finding = demur.detect(reply)
    print(f"{name:<6} {finding.outcome:<9} looked at by {' and '.join(finding.ran)}")
    if finding.refusal is not None:
        print(f"       the {finding.refusal.origin} refused: {finding.refusal.text}")

# Those who prefer exceptions ask for one.
try:
    demur.detect(in_a_field).raise_for_refusal()
except demur.RefusalError as error:
    print(f"raised {error}")

# For many replies at once, in order:
findings = demur.detect_many(["Paris is the capital of France.", "I cannot assist with this request."])
print([str(finding.outcome) for finding in findings])
