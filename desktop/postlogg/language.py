"""The one language that all faces of a process speak. A face sets it at its start, long before anything is put in
words."""

from __future__ import annotations

from collections.abc import Callable, Iterable


class Language:
    """English, until a face speaks another one."""

    translate: Callable[[str], str] = staticmethod(lambda text: text)
    sentences: tuple[str, ...] = ()
    lowers: bool = True
    decimal: str = "."


def speak(
    translate: Callable[[str], str], sentences: Iterable[str] = (), *, lowers: bool = True, decimal: str = "."
) -> None:
    """Put everything in another language from now on.

    ``translate`` gives the text in that language, or the text itself. ``sentences``: what other stations say, with
    ``{0}`` where they fill something in. ``lowers``: what follows a colon begins with a small letter. ``decimal``:
    what stands between a number's whole part and its fraction.
    """
    Language.translate, Language.sentences = staticmethod(translate), tuple(sentences)
    Language.lowers, Language.decimal = lowers, decimal
