"""How risky a request or a reply is: tiers that judge, by rules from data files and by a trained network."""

from __future__ import annotations

from demur.risk.attached import Fetch, Limits, Place, TranscriptTier, places_of, unscreened
from demur.risk.base import Rule, Side
from demur.risk.encoded import RequestEncoder
from demur.risk.files import RuleBook, built_in, read_files, read_rules
from demur.risk.image_tier import ImageTier
from demur.risk.leaks import InstructionsTier, PersonalTier, SecretsTier
from demur.risk.model_tier import ModelTier
from demur.risk.moderators import SERVICES, Service, service
from demur.risk.protected import ProtectedIndex, ProtectedTier
from demur.risk.scores import merge
from demur.risk.tier import RulesTier

__all__ = [
    "SERVICES",
    "Fetch",
    "ImageTier",
    "InstructionsTier",
    "Limits",
    "ModelTier",
    "PersonalTier",
    "Place",
    "ProtectedIndex",
    "ProtectedTier",
    "RequestEncoder",
    "Rule",
    "RuleBook",
    "RulesTier",
    "SecretsTier",
    "Service",
    "Side",
    "TranscriptTier",
    "built_in",
    "merge",
    "places_of",
    "read_files",
    "read_rules",
    "service",
    "unscreened",
]
