"""The demo: a local upstream that plays scenes, real SDK clients, the real gateway, and checks of it all."""

from __future__ import annotations

from demur.demo.decisions import DecisionScene, DecisionSet, load_decisions, parse_decisions
from demur.demo.results import Mismatch, Result
from demur.demo.scenes import Effect, Found, Scene, SceneSet, load_scenes, parse_scenes
from demur.demo.show import Wishes, show
from demur.demo.upstream import build_upstream

__all__ = [
    "DecisionScene",
    "DecisionSet",
    "Effect",
    "Found",
    "Mismatch",
    "Result",
    "Scene",
    "SceneSet",
    "Wishes",
    "build_upstream",
    "load_decisions",
    "load_scenes",
    "parse_decisions",
    "parse_scenes",
    "show",
]
