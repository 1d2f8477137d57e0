"""Settings: defaults, then one TOML file, then the environment, then flags; the later wins.

Every section is a frozen dataclass, so what can be set, its default and its unit stand in one place. A key
nobody knows is refused with its path and the nearest known one; nothing is ignored silently.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path

import msgspec

from demur.assembly.answers_section import AnswersSection
from demur.assembly.attachments_section import AttachmentsSection
from demur.assembly.guard_settings import GUARDS, GuardSection, guard_setting, guard_variable, guards_in
from demur.errors import SettingError, nearest

__all__ = [
    "AnswersSection",
    "AttachmentsSection",
    "ChecksSection",
    "GatewaySection",
    "GroundSection",
    "LedgerSection",
    "LimitsSection",
    "PolicySection",
    "ReadingSection",
    "RiskSection",
    "Settings",
    "TransportSection",
    "UpstreamSection",
    "current_settings",
    "known_settings",
    "load_settings",
]

Value = str | int | float | bool
_PREFIX = "DEMUR_"
_CONFIG = "DEMUR_CONFIG"


@dataclass(frozen=True, slots=True, kw_only=True)
class GatewaySection:
    """Where the gateway listens and whom it lets in.

    host, port: the address to listen on; port 0 takes any free one
    keys: path of the keys file; "" lets everybody in
    body_limit: bytes of the largest request body
    grace: seconds that open requests get to end at shutdown
    pass_others: paths that the gateway does not look into pass through; false answers them with 404
    environment: what policies see as `environment`, such as `production`; "" names none
    """

    host: str = "127.0.0.1"
    port: int = 8787
    keys: str = ""
    body_limit: int = 32 * 1024 * 1024
    grace: float = 30.0
    pass_others: bool = True
    environment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class UpstreamSection:
    """One model provider behind the gateway.

    base_url: without the `/v1` that clients ask for
    api_key_env: environment variable that holds the key for clients which come with a Demur key
    provider: whose shapes it sends, where that is certain; "" recognises them from each reply
    """

    base_url: str = ""
    api_key_env: str = ""
    provider: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TransportSection:
    """How upstreams are reached; seconds, and connections to all upstreams together."""

    connect: float = 10.0
    idle: float = 600.0
    total: float = 1800.0
    connections: int = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerSection:
    """Where records are kept.

    path: the database file; its hash key lies beside it
    """

    path: str = "demur.db"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingSection:
    """Who reads the words of a reply.

    reader: the name of a registered reader
    learned: files of a deployment's own refusals, as `demur reading learn` writes them, with commas between
    tuning: a file that `demur reading calibrate` wrote; "" for the built-in tuning
    encoder: `auto` asks one that is installed about English replies left open, `off` none, `require` insists
    judge_url: base URL of an OpenAI-compatible interface; "" asks nobody
    judge_model: the model behind it that judges what the reader is unsure of
    judge_key_env: environment variable that holds its key; "" sends none, but OPENAI_API_KEY to OpenAI itself
    judge_timeout: seconds for one question
    judge_below: a reading less sure than this is judged, and every unknown one
    judge_at_most: questions that a process may ask; what comes later stays unscored
    """

    reader: str = "cascade"
    learned: str = ""
    tuning: str = ""
    encoder: str = "auto"
    judge_url: str = ""
    judge_model: str = ""
    judge_key_env: str = ""
    judge_timeout: float = 20.0
    judge_below: float = 0.6
    judge_at_most: int = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicySection:
    """What is done about requests and replies.

    file: path of a policy in YAML; `default` takes the one that comes along, "" none: everything passes
    release: a release file, as `demur policy release` writes it, which takes the place of `file`; "" for none
    watch: seconds between looks for changes of these files; 0 looks only at SIGHUP
    rollout_key_env: environment variable with the secret that tells who gets a rollout; "" for none
    cache_entries: judged requests that are kept, so that an equal one is not judged again; 0 keeps none
    cache_mib: MiB that they may take
    """

    file: str = "default"
    release: str = ""
    watch: float = 2.0
    rollout_key_env: str = ""
    cache_entries: int = 10_000
    cache_mib: int = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class ChecksSection:
    """Who judges requests and replies.

    run: names of registered checks in the order in which they look, with commas between
    """

    run: str = "rules"


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskSection:
    """What the checks `rules`, `model` and `protected` go by, beside what comes along.

    encoder: whether `model` asks an encoder about English requests in doubt: `auto` where one is installed,
        `off`, or `require`
    rules: a TOML file with rules of your own, or a folder of such files; "" for ours alone
    protected: the index of protected texts, as `demur risk protect` writes it
    protected_key: the key file that the index was made with; "" for an index without a key
    protected_words: words in a row from which on a copy is long
    """

    encoder: str = "auto"
    rules: str = ""
    protected: str = ""
    protected_key: str = ""
    protected_words: int = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class GroundSection:
    """The operator's trusted sources, which rules may ground answers in.

    sources: indexes that `demur ground build` made, as `handbook=handbook.index`, with commas between
    """

    sources: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitsSection:
    """How often somebody may ask, as in `600/minute`; "" does not limit them.

    key: each access key, unless its own entry says otherwise
    user: each end user, as their key names them
    """

    key: str = ""
    user: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything that can be set, frozen once loaded.

    guards: guard models and moderation APIs by name, in the order in which they were named
    origins: for each setting that is not at its default, where its value came from
    """

    gateway: GatewaySection = field(default_factory=GatewaySection)
    openai: UpstreamSection = field(
        default_factory=lambda: UpstreamSection(
            base_url="https://api.openai.com", api_key_env="OPENAI_API_KEY"
        )
    )
    anthropic: UpstreamSection = field(
        default_factory=lambda: UpstreamSection(
            base_url="https://api.anthropic.com", api_key_env="ANTHROPIC_API_KEY"
        )
    )
    transport: TransportSection = field(default_factory=TransportSection)
    ledger: LedgerSection = field(default_factory=LedgerSection)
    reading: ReadingSection = field(default_factory=ReadingSection)
    policy: PolicySection = field(default_factory=PolicySection)
    checks: ChecksSection = field(default_factory=ChecksSection)
    risk: RiskSection = field(default_factory=RiskSection)
    attachments: AttachmentsSection = field(default_factory=AttachmentsSection)
    answers: AnswersSection = field(default_factory=AnswersSection)
    ground: GroundSection = field(default_factory=GroundSection)
    limits: LimitsSection = field(default_factory=LimitsSection)
    guards: Mapping[str, GuardSection] = field(default_factory=dict)
    origins: Mapping[str, str] = field(default_factory=dict)


def known_settings() -> Mapping[str, Value]:
    """Give every setting by its dotted name, with its default, but for those of guards that have names.

    >>> known_settings()["gateway.port"]
    8787
    """
    defaults = Settings()
    return {
        f"{section}.{item.name}": getattr(getattr(defaults, section), item.name)
        for section in _sections()
        for item in fields(getattr(defaults, section))
    }


def load_settings(
    *, file: Path | None, environ: Mapping[str, str], flags: Mapping[str, Value | None] | None = None
) -> Settings:
    """Put the settings together.

    file: a TOML file; None takes the one `DEMUR_CONFIG` names, if any
    environ: `DEMUR_GATEWAY_PORT` sets `gateway.port`, and so on
    flags: dotted names to values; None means "not given"
    Raises SettingError for a file that cannot be read, an unknown key and a value of the wrong type,
    naming where it stood, its value and the nearest valid key.
    """
    path = file or (Path(environ[_CONFIG]) if environ.get(_CONFIG) else None)
    values: dict[str, Value] = {}
    origins: dict[str, str] = {}
    for source, name, value in _given(path, environ, flags or {}):
        values[name] = _converted(value, name=name, source=source)
        origins[name] = source
    return _settings(values, origins)


def current_settings(
    *, file: Path | None = None, flags: Mapping[str, Value | None] | None = None
) -> Settings:
    """Do what `load_settings` does, with this process's own environment."""
    return load_settings(file=file, environ=os.environ, flags=flags)


def _given(
    path: Path | None, environ: Mapping[str, str], flags: Mapping[str, Value | None]
) -> Iterator[tuple[str, str, object]]:
    if path is not None:
        yield from ((str(path), name, value) for name, value in _from_file(path))
    yield from ((variable, name, value) for variable, name, value in _from_environ(environ))
    yield from (("command line", name, value) for name, value in flags.items() if value is not None)


def _from_file(path: Path) -> Iterator[tuple[str, object]]:
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SettingError(
            f"cannot read the settings: {error.strerror}", where=str(path), hint="give a readable TOML file"
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingError(f"this is not TOML: {error}", where=str(path), hint="mend that line") from error
    for section, values in content.items():
        if section not in (*_sections(), GUARDS):
            raise SettingError(
                f"unknown section [{section}]", where=str(path), hint=nearest(section, (*_sections(), GUARDS))
            )
        if not isinstance(values, dict):
            raise SettingError(
                f"{section} is {values!r}", where=str(path), hint=f"write it as a section [{section}]"
            )
        for key, value in guards_in(values, where=str(path)) if section == GUARDS else values.items():
            yield _known(f"{section}.{key}", where=f"{path}, [{section}] {key}"), value


def _from_environ(environ: Mapping[str, str]) -> Iterator[tuple[str, str, object]]:
    names = {f"{_PREFIX}{name.replace('.', '_').upper()}": name for name in known_settings()}
    for variable, value in environ.items():
        if known := names.get(variable) or guard_variable(variable):
            yield variable, known, value
        elif variable.startswith(_PREFIX) and variable != _CONFIG:
            raise SettingError(
                f"unknown setting {variable}={value!r}",
                where="the environment",
                hint=nearest(variable, (*names, _CONFIG)),
            )


def _known(name: str, *, where: str) -> str:
    _default(name, where=where)
    return name


def _default(name: str, *, where: str) -> Value:
    if name.startswith(f"{GUARDS}."):
        return guard_setting(name, where=where)
    if name not in known_settings():
        raise SettingError(f"unknown setting {name!r}", where=where, hint=nearest(name, known_settings()))
    return known_settings()[name]


def _converted(value: object, *, name: str, source: str) -> Value:
    default = _default(name, where=source)
    wanted = type(default)
    try:
        converted: Value = msgspec.convert(value, wanted, strict=not isinstance(value, str))
    except msgspec.ValidationError as error:
        raise SettingError(
            f"{name} is {value!r}",
            where=source,
            hint=f"give {_NOUNS[wanted]}, as in {default!r}",
        ) from error
    return converted


_NOUNS: Mapping[type, str] = {
    bool: "true or false",
    str: "text",
    int: "a whole number",
    float: "a number",
}


def _settings(values: Mapping[str, Value], origins: Mapping[str, str]) -> Settings:
    defaults = Settings()
    made = {}
    for section in _sections():
        current = getattr(defaults, section)
        given = {
            item.name: values.get(f"{section}.{item.name}", getattr(current, item.name))
            for item in fields(current)
        }
        made[section] = type(current)(**given)
    named: dict[str, dict[str, Value]] = {}
    for name, value in values.items():
        if name.startswith(f"{GUARDS}."):
            _, guard, key = name.split(".")
            named.setdefault(guard, {})[key] = value
    guards = {guard: GuardSection(**given) for guard, given in named.items()}  # type: ignore[arg-type] # converted above
    return Settings(**made, guards=guards, origins=origins)


def _sections() -> tuple[str, ...]:
    return tuple(item.name for item in fields(Settings) if item.name not in (GUARDS, "origins"))
