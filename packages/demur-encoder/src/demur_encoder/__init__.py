"""The encoders of Demur: one tells English refusals from answers, one what an English request is."""

from demur_encoder.requests import RequestEncoder
from demur_encoder.tier import EncoderTier

__all__ = ["EncoderTier", "RequestEncoder"]
