"""The words by which mail clients in all languages introduce a forwarded message, ready to be looked up.

The words themselves are data: ``phrases_clients`` and ``phrases_thunderbird``, a row for each client and language.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from postlogg.mail import phrases_clients as clients
from postlogg.mail.phrases_thunderbird import THUNDERBIRD


class Label(StrEnum):
    """What a line of the block says of the original message (the header fields of RFC 5322)."""

    FROM = "from"
    DATE = "date"
    SUBJECT = "subject"
    TO = "to"
    CC = "cc"
    BCC = "bcc"
    REPLY_TO = "reply-to"
    MESSAGE_ID = "message-id"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Wording:
    """What one client writes in one language. Each is a tuple of alternatives."""

    client: str
    language: str
    introductions: tuple[str, ...]
    labels: tuple[tuple[Label, tuple[str, ...]], ...]


_COLUMNS = (Label.FROM, Label.DATE, Label.SUBJECT, Label.TO, Label.CC)


def _wordings(client: str, table: str) -> list[Wording]:
    rows = ([cell.strip() for cell in line.split("|")] for line in table.strip().splitlines())
    return [
        Wording(client, language, _words(introductions), tuple(zip(_COLUMNS, map(_words, labels), strict=True)))
        for language, introductions, *labels in rows
    ]


def _words(cell: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in cell.split(";") if word.strip())


WORDINGS = tuple(
    wording
    for client, table in (
        ("apple", clients.APPLE),
        ("gmail", clients.GMAIL),
        ("outlook", clients.OUTLOOK),
        ("yahoo", clients.YAHOO),
        ("hubspot", clients.HUBSPOT),
        ("android", clients.ANDROID),
        ("other", clients.OTHERS),
        ("thunderbird", THUNDERBIRD),
    )
    for wording in _wordings(client, table)
)

# Lines that a block may have beside the five: known, so that they neither end it nor count for it.
_FURTHER_LABELS = {
    Label.BCC: ("bcc", "blindkopi", "blindkopie", "cci", "cco", "bcc kopie", "скрытая копия", "blindkopia", "ukw",
                "密送", "密件副本", "숨은 참조", "skjult kopi"),
    Label.REPLY_TO: ("reply-to", "reply to", "répondre à", "antwort an", "antworten an", "antwortadresse",
                     "responder a", "rispondi a", "antwoord aan", "beantwoorden", "svar til", "svara till",
                     "svar-til", "odpowiedz do", "odpovědět komu", "ответить", "yanıtla", "yanıt adresi",
                     "vastausosoite", "vastaus", "válaszcím", "返信先", "回复至", "回覆給", "відповісти",
                     "antwort-an", "adresse de réponse", "responder para", "odpověď na"),
    Label.MESSAGE_ID: ("message-id", "message id", "internet message-id"),
    Label.OTHER: ("sender", "organization", "organisation", "organisasjon", "importance", "priority", "sensitivity",
                  "attachments", "attachment", "vedlegg", "anlagen", "anlage", "pièces jointes", "bijlagen", "bilagor",
                  "bilaga", "prioritet", "viktighet", "wichtigkeit", "priorität", "importancia", "importanza",
                  "in-reply-to", "references", "newsgroups", "mailing list", "list-id",
                  "resent-from", "resent-to", "resent-date", "resent-message-id", "return-path", "delivered-to",
                  "x-mailer", "user-agent", "mime-version", "content-type", "conversation", "categories", "flag status",
                  "received", "when", "where", "delivery-date", "signed by", "security", "mailed-by", "signed-by",
                  "организация", "važnost", "ważność", "důležitost", "belang", "tärkeys", "betydelse", "allegati",
                  "adjuntos", "datos adjuntos", "anexos", "přílohy", "załączniki", "вложения", "liitteet"),
}  # fmt: skip

# "Forwarded message" in a line of dashes, or alone on its line with a colon.
_ONLY_NEUTRAL = frozenset({"outlook", "android"})
_FORWARDED_BESIDE = ("forwarded by", "fwd", "fw", "weitergeleitet", "transféré", "reenviado", "inoltrato", "videresendt",
                     "vidarebefordrat", "välitetty", "doorgestuurd", "przekazane", "переслано")  # fmt: skip

# What begins the subject of a forward, of a reply (before the colon). "VS" is Danish and Norwegian for a forward,
# Finnish for a reply.
FORWARD_PREFIXES = frozenset(
    ("fwd fw wg tr rv vb vs vl pd enc i ilt i̇lt redir redir. rif.inoltro inoltro fs doorst edasi pošlji posl prz przek"
     " továbbítás továbbítva tov tv weitergeleitet transfert videresendt videresend vidaresendt vidb vidarebef"
     " välitetty välit πρθ προώθ trs terusan fwd. fw. hl reenv encam reencaminhada reencaminhado reenc yml pren"
     " переслано пересл прп пд 转发 轉寄 转寄 転送 전달 fyi-fwd rdir redirecționat הועבר إعادة").split()
)  # fmt: skip
REPLY_PREFIXES = frozenset(
    ("re aw sv vs antw odp ref res ynt vá r rép rép. réf rif atb ats bls svar vast vastaus αποτ απ σχετ yan"
     " отв ответ на відп re. aw. sv. 回复 回覆 答复 返信 답장 回信 השב رد odpověď odpoveď antwort antwoord resp").split()
)  # fmt: skip
FINNISH_SENDER = "lähettäjä"

# Words of a line that introduces a quotation ("On … wrote:"): before the date, and between the date and the name.
ATTRIBUTION_OPENINGS = frozenset(
    ("on am den le el em il giorno op dne dňa dana w dniu u v в at um il pe la în data fecha ons dags på a à kl. kl klo"
     " от du från der").split()
)  # fmt: skip
ATTRIBUTION_NAME_WORDS = frozenset(
    ("heeft hat skrev schrieb uživatel používateľ użytkownik пользователь користувач потребител utilizatorul korisnik"
     " uporabnik el la om keltezéssel tarihinde kirjutas kirjoitti schreef wrote at um kl. kl klo o в о à às le ob")
    .split()
)  # fmt: skip
ATTRIBUTION_VERBS = (
    "wrote", "writes", "said", "schrieb", "schreibt", "skrev", "escribió", "escribio", "a écrit",
    "ha scritto", "scrive", "schreef", "geschreven", "napsal", "napsal(a)", "napsala", "napísal", "napísal(a)",
    "napisał", "napisał(a)", "napisała", "napisao je", "napisao", "napisala", "je napisao/la", "escreveu", "scris",
    "a scris", "kirjoitti", "írta", "yazdı", "написал", "написал(а)", "написала", "пише", "написав", "написав(-ла)",
    "pisze", "följande", "følgende", "kirjutas", "rašė", "rakstīja", "έγραψε", "写道", "寫道", "書きました", "작성",
    "כתב", "כתב/ה", "كتب", "đã viết", "menulis", "skreiv", "va escriure", "escribiu", "idatzi du", "skrifaði",
)  # fmt: skip

_MARKS = " \t*_\xa0\ufeff\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def key(words: str) -> str:
    """The form in which words are looked up: one space, no case, no marks of emphasis or direction around them."""
    plain = words.strip(_MARKS)
    if plain.isascii():
        return plain.lower() if "  " not in plain else " ".join(plain.lower().split())
    folded = unicodedata.normalize("NFC", plain).casefold().replace("’", "'")
    return " ".join(folded.split())


def _label_index() -> dict[str, tuple[Label, ...]]:
    found: dict[str, list[Label]] = {}
    for wording in WORDINGS:
        for label, words in wording.labels:
            for word in words:
                _add(found, key(word), label)
    for label, further in _FURTHER_LABELS.items():
        for word in further:
            _add(found, key(word), label)
    return {word: tuple(labels) for word, labels in found.items()}


def _add(found: dict[str, list[Label]], word: str, label: Label) -> None:
    labels = found.setdefault(word, [])
    if label not in labels:
        labels.append(label)


def _language_index() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for wording in WORDINGS:
        for _, words in wording.labels:
            for word in words:
                found.setdefault(key(word), set()).add(wording.language.partition("_")[0])
    return {word: frozenset(languages) for word, languages in found.items()}


LABELS = _label_index()
LANGUAGES = _language_index()
LONGEST_LABEL = max(map(len, LABELS))



def languages(words: Iterable[str]) -> frozenset[str]:
    """The languages (ISO 639) in which these labels are written. English ones among others do not count: Gmail
    translates only the first. Empty where the words are not known, or are of no one language."""
    known = [found for word in words if (found := LANGUAGES.get(key(word)))]
    foreign = [found for found in known if "en" not in found]
    if not foreign:
        return frozenset({"en"}) if known else frozenset()
    return frozenset.intersection(*foreign)


FORWARD_INTRODUCTIONS = frozenset(
    [key(words) for wording in WORDINGS if wording.client not in _ONLY_NEUTRAL for words in wording.introductions]
    + list(_FORWARDED_BESIDE)
)
NEUTRAL_INTRODUCTIONS = frozenset(
    key(words) for wording in WORDINGS if wording.client in _ONLY_NEUTRAL for words in wording.introductions
)
