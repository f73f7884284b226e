"""Texts and their translations: python installer/translations.py [check]

Gathers every text that a user may read, brings resources/translations/*.ts up to date (what is translated stays, what
is gone goes), and compiles them with Qt's lrelease, which PySide6-Essentials brings. ``check`` changes nothing and
ends with 1 where that would have changed something, or where a language that must be complete is not.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import PySide6

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "desktop" / "postlogg"
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = {"nb": "nb_NO", "sv": "sv_SE", "da": "da_DK", "nl": "nl_NL", "de": "de_DE", "fr": "fr_FR", "es": "es_ES"}
COMPLETE = ("nb",)

# What stations without a face say: errors, folders' problems, requirements.
SPEAKING = (
    "clients", "confirmation", "engine", "journal", "native_host", "oauth", "requirements", "settings", "stores",
    "submission", "system", "account_settings.py", "checkup.py", "following.py", "health.py", "presets.py",
)  # fmt: skip
FEWEST_WORDS = 4

# Qt's own words, for the languages that PySide6-Essentials has none for.
QT_WORDS = {
    "QPlatformTheme": ("OK", "Cancel", "Close", "&Yes", "&No", "Help"),
    "QLineEdit": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QWidgetTextControl": (
        "&Undo", "&Redo", "Cu&t", "&Copy", "Copy &Link Location", "&Paste", "Delete", "Select All",
    ),
    "QAbstractSpinBox": ("&Select All", "&Step up", "Step &down"),
    "QMessageBox": ("OK",),
    "QShortcut": ("Ctrl", "Shift", "Alt", "Del", "Esc"),
}  # fmt: skip
WITHOUT_QT = ("nb",)

Sources = dict[str, dict[str, None]]
"""Texts by their context, in order."""


def main(arguments: list[str]) -> int:
    """Bring everything up to date, or check it."""
    sources = gather()
    if arguments == ["check"]:
        with tempfile.TemporaryDirectory() as folder:
            write(sources, FOLDER, Path(folder))
            stale = [made.name for made in sorted(Path(folder).iterdir()) if not _same(made, FOLDER / made.name)]
        missing = [f"{language}: {text}" for language in COMPLETE for text in untranslated(FOLDER / f"{language}.ts")]
        print("\n".join([*(f"not up to date: {name}" for name in stale), *missing]) or "All is up to date.")
        return 1 if stale or missing else 0
    write(sources, FOLDER, FOLDER)
    for language in LANGUAGES:
        print(f"{language}: {len(untranslated(FOLDER / f'{language}.ts'))} texts are not translated")
    return 0


def gather() -> Sources:
    """Every text, by context."""
    sources: Sources = {}
    for path in sorted((PACKAGE / "ui").glob("*.py")):
        for context, text in _interface(ast.parse(path.read_text("utf-8"))):
            sources.setdefault(context, {})[text] = None
    sources["wording"] = dict.fromkeys([*_wording(), *_tables(), *sentences()])
    return sources


def sentences() -> list[str]:
    """What other stations say, with {0} where they fill something in."""
    paths = [path for name in SPEAKING for path in _modules(PACKAGE / name)]
    return list(dict.fromkeys(text for path in paths for text in _sentences(ast.parse(path.read_text("utf-8")))))


def untranslated(path: Path) -> list[str]:
    """The texts of a .ts file that have no translation."""
    messages = ElementTree.parse(path).iter("message")  # noqa: S314 - our own file
    return [str(each.findtext("source")) for each in messages if not each.findtext("translation")]


def write(sources: Sources, known: Path, folder: Path) -> None:
    """The .ts files, the .qm files and the list of sentences, from these sources and what is translated already."""
    for language, locale in LANGUAGES.items():
        wanted = {**sources, **{name: dict.fromkeys(words) for name, words in QT_WORDS.items()}}
        _write_ts(wanted if language in WITHOUT_QT else sources, locale, known / f"{language}.ts", folder)
        made, compiled = folder / f"{language}.ts", folder / f"{language}.qm"
        subprocess.run([_lrelease(), "-silent", "-nounfinished", made, "-qm", compiled], check=True)
    templates = [text for text in sources["wording"] if "{0}" in text]
    (folder / "sentences.txt").write_text("".join(f"{text}\n" for text in templates), "utf-8")


# texts in the sources


def _interface(module: ast.Module) -> Iterator[tuple[str, str]]:
    """``self.tr`` has the class for its context; ``_tr`` what the module's own function of that name says."""
    own = next((text for name, text in _translate_calls(module) if name and not text), "")
    yield from ((name, text) for name, text in _translate_calls(module) if text)
    for node in ast.walk(module):
        if isinstance(node, ast.ClassDef):
            yield from ((node.name, text) for text in _first_arguments(node, "tr"))
    yield from ((own or _context(module), text) for text in _first_arguments(module, "_tr"))


def _context(module: ast.Module) -> str:
    return next((name for name, text in _translate_calls(module) if not text), "")


def _translate_calls(module: ast.Module) -> list[tuple[str, str]]:
    """Context and text of each QCoreApplication.translate; the text is empty where it is a variable."""
    calls = [node for node in ast.walk(module) if isinstance(node, ast.Call) and _name(node) == "translate"]
    return [(_literal(call.args[0]), _literal(call.args[1])) for call in calls if len(call.args) == 2]


def _first_arguments(tree: ast.AST, name: str) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node) == name and node.args and (text := _literal(node.args[0])):
            yield text


def _wording() -> Iterator[str]:
    """The tables of words, and what is said in between."""
    tables, module = (ast.parse((PACKAGE / name).read_text("utf-8")) for name in ("words.py", "wording.py"))
    for statement in tables.body:
        value = statement.value if isinstance(statement, ast.Assign | ast.AnnAssign) else None
        entries = value.values if isinstance(value, ast.Dict) else value.elts if isinstance(value, ast.Tuple) else []
        yield from (text for entry in entries for node in ast.walk(entry) if (text := _literal(node)))
    yield from _first_arguments(module, "_t")


def _tables() -> Iterator[str]:
    """What stands in the data files."""
    for reply in tomllib.loads((ROOT / "resources" / "replies.toml").read_text("utf-8"))["reply"]:
        yield from filter(None, (reply["sentence"], reply["action"]))
    for preset in tomllib.loads((ROOT / "resources" / "presets.toml").read_text("utf-8")).values():
        yield from filter(None, (preset.get("help"), preset["name"] if " " in preset.get("name", "") else ""))


def _sentences(module: ast.Module) -> Iterator[str]:
    """Texts that read as a sentence, but for docstrings and what is logged; of a requirement, whatever it finds."""
    silent = {id(part) for node in ast.walk(module) if _is_silent(node) for part in ast.walk(node)}
    inner = {id(part) for node in ast.walk(module) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(module):
        text = _template(node)
        if text and id(node) not in silent | inner and _is_sentence(text):
            yield text


def _is_silent(node: ast.AST) -> bool:
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return True
    of_log = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    return of_log and isinstance(node.func.value, ast.Name) and node.func.value.id == "log"  # type: ignore[attr-defined]


def _is_sentence(text: str) -> bool:
    words = text.split()
    if len(words) < FEWEST_WORDS:
        return False
    shouts = len(words[0]) > 1 and words[0].isupper() and words[0].isalpha()
    begins = (text[0].isupper() or text[0] in "“{") and not shouts
    return begins and text[-1] in ".:?}" and any(word.islower() for word in words)


def _template(node: ast.AST) -> str:
    """A text with {0}, {1} … in the place of what is filled in."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        parts = node.value.replace("{limit}", "{}").split("{}")
        return parts[0] + "".join(f"{{{number}}}{part}" for number, part in enumerate(parts[1:]))
    if not isinstance(node, ast.JoinedStr):
        return ""
    text, number = "", 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            text += str(part.value)
        else:
            text, number = f"{text}{{{number}}}", number + 1
    return text


def _literal(node: ast.AST) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _modules(path: Path) -> list[Path]:
    return sorted(path.rglob("*.py")) if path.is_dir() else [path] if path.is_file() else []


# files


def _write_ts(sources: Sources, locale: str, known: Path, folder: Path) -> None:
    exact, anywhere = _translations(known)
    root = ElementTree.Element("TS", version="2.1", language=locale, sourcelanguage="en")
    for context in sorted(sources):
        entry = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(entry, "name").text = context
        for text in sources[context]:
            message = ElementTree.SubElement(entry, "message")
            ElementTree.SubElement(message, "source").text = text
            found = exact.get((context, text)) or anywhere.get(text)
            translation = ElementTree.SubElement(message, "translation", {} if found else {"type": "unfinished"})
            translation.text = found
    ElementTree.indent(root)
    body = ElementTree.tostring(root, encoding="unicode")
    (folder / known.name).write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def _translations(path: Path) -> tuple[dict[tuple[str, str], str], dict[str, str]]:
    """What is translated, by context and text, and by text alone."""
    exact: dict[tuple[str, str], str] = {}
    if not path.exists():
        return {}, {}
    for context in ElementTree.parse(path).iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            if translation := message.findtext("translation"):
                exact[str(context.findtext("name")), str(message.findtext("source"))] = translation
    return exact, {text: translation for (_, text), translation in exact.items()}


def _lrelease() -> Path:
    folder = Path(str(PySide6.__file__)).parent
    return next(folder / name for name in ("lrelease", "lrelease.exe") if (folder / name).exists())


def _same(made: Path, kept: Path) -> bool:
    return kept.exists() and made.read_bytes() == kept.read_bytes()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
