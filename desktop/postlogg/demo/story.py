"""The story as data: people, the CRM's contents, and every message with what must become of it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from typing import Any

from postlogg.mail.address import parse_mailboxes
from postlogg.model import Direction, Mailbox, Reason, Route, State
from postlogg.system.paths import resource


@dataclass(frozen=True, slots=True)
class Expected:
    """What must become of a message. ``reason`` is None where the journal must not know it; ``contacts``: on whose
    timelines it stands, each once; ``reply``: the RFC 3463 status of the refusal."""

    route: Route
    reason: Reason | None
    state: State | None
    reply: str
    contacts: tuple[str, ...]
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FileSpec:
    """A file that is attached; its octets are all zero."""

    name: str
    type: str
    octets: int


@dataclass(frozen=True, slots=True)
class Scene:
    """A message of the story: the fields are explained at the head of ``story.toml``."""

    id: str
    title: str
    direction: Direction
    sender: Mailbox
    to: tuple[Mailbox, ...]
    cc: tuple[Mailbox, ...]
    subject: str
    text: str
    minutes_ago: int
    expect: Expected
    earlier: bool = False
    answers: str = ""
    quote: bool = False
    forwards: str = ""
    by_hand: Route = Route.NONE
    headers: tuple[tuple[str, str], ...] = ()
    attachment: FileSpec | None = None
    stored: int = 1
    log: bool = False

    @property
    def message_id(self) -> str:
        """With its angle brackets."""
        return f"<{self.id}@{self.sender.domain}>"


@dataclass(frozen=True, slots=True)
class CompanySpec:
    """A company that the CRM knows, with its contacts and open deals."""

    name: str
    domain: str
    contacts: tuple[Mailbox, ...]
    deals: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """Everything that is played. ``forward_labels``: how the user's mail client introduces a forward."""

    user: Mailbox
    company: str
    aliases: tuple[str, ...]
    never_log: tuple[str, ...]
    forward_labels: Mapping[str, str]
    crm_users: tuple[str, ...]
    crm_never_log: tuple[str, ...]
    companies: tuple[CompanySpec, ...]
    scenes: tuple[Scene, ...]

    @property
    def identities(self) -> tuple[Mailbox, ...]:
        """The addresses from which the user sends."""
        return (self.user, *(Mailbox(self.user.name, alias) for alias in self.aliases))

    def scene(self, scene_id: str) -> Scene:
        """The scene with that id."""
        return next(scene for scene in self.scenes if scene.id == scene_id)


def load(source: Traversable | None = None) -> Story:
    """The story that ships with Postlogg, or the one in ``source``."""
    text = (source or resource("demo/story.toml")).read_text(encoding="utf-8")
    return _Reader(tomllib.loads(text)).story()


class _Reader:
    def __init__(self, data: Mapping[str, Any]) -> None:
        self._data = data
        self._user = Mailbox(data["user"]["name"], data["user"]["address"])
        self._people = {name: parse_mailboxes(written)[0] for name, written in data["people"].items()}

    def story(self) -> Story:
        user, crm = self._data["user"], self._data["crm"]
        return Story(
            user=self._user,
            company=user["company"],
            aliases=tuple(user["aliases"]),
            never_log=tuple(user["never_log"]),
            forward_labels=user["forward"],
            crm_users=tuple(crm["users"]),
            crm_never_log=tuple(crm["never_log"]),
            companies=tuple(self._company(table) for table in crm["company"]),
            scenes=tuple(self._scene(table) for table in self._data["message"]),
        )

    def _company(self, table: Mapping[str, Any]) -> CompanySpec:
        return CompanySpec(table["name"], table["domain"], self._all(table["contacts"]), tuple(table["deals"]))

    def _scene(self, table: Mapping[str, Any]) -> Scene:
        fields = dict(table)
        sender, to = fields.pop("from", ""), fields.pop("to", ())
        fields["direction"] = Direction(fields["direction"])
        fields["sender"] = self._person(sender) if sender else self._user
        fields["to"] = self._all(to) or ((self._user,) if fields["direction"] is Direction.RECEIVED else ())
        fields["cc"] = self._all(fields.get("cc", ()))
        fields["text"] = fields["text"].strip("\n")
        fields["by_hand"] = Route(fields.get("by_hand", "none"))
        fields["headers"] = tuple(fields.get("headers", {}).items())
        fields["attachment"] = FileSpec(**fields["attachment"]) if "attachment" in fields else None
        fields["expect"] = self._expected(fields["expect"])
        return Scene(**fields)

    def _expected(self, table: Mapping[str, Any]) -> Expected:
        return Expected(
            Route(table["route"]),
            Reason(table["reason"]) if "reason" in table else None,
            State(table["state"]) if "state" in table else None,
            table.get("reply", ""),
            tuple(sorted(mailbox.address for mailbox in self._all(table.get("contacts", ())))),
            tuple(sorted(table.get("files", ()))),
        )

    def _all(self, names: Any) -> tuple[Mailbox, ...]:
        return tuple(self._person(name) for name in names)

    def _person(self, name: str) -> Mailbox:
        return self._people[name] if name in self._people else Mailbox(self._user.name, name)
