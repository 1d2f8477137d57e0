"""The encoder tier: two layers of MiniLM that tell English refusals from answers, in eight bits."""

from demur_encoder.tier import EncoderTier

__all__ = ["EncoderTier"]
