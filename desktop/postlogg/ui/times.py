"""Points in time as people say them, in the user's locale. All arguments in seconds since the epoch."""

from __future__ import annotations

import re
import time
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

_SHORT, _LONG = QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat
# The year at the end of a locale's date format, with what leads up to it.
_YEAR = re.compile(r"[\s,./]*('[^']*'\s*)?y+[^dM]*$")


def clock(at: float) -> str:
    """The time of day."""
    return QLocale().toString(_local(at).time(), _SHORT)


def brief(at: float, now: float) -> str:
    """As short as it can be for a list: the time today, else the day."""
    date, today = _local(at).date(), _local(now).date()
    days = date.daysTo(today)
    if days == 0:
        return clock(at)
    if days == 1:
        return _tr("Yesterday")
    if 1 < days < 7:
        return QLocale().dayName(date.dayOfWeek(), _SHORT)
    return QLocale().toString(date, _day_form() if date.year() == today.year() else f"{_day_form()} yyyy")


def short_date(at: float) -> str:
    """The day of the month and the month."""
    return QLocale().toString(_local(at).date(), _day_form())


def full(at: float, now: float) -> str:
    """The day and the time."""
    return _tr("{0}, {1}").format(day(at, now), clock(at))


def day(at: float, now: float) -> str:
    """The day, as seen from today."""
    date, today = _local(at).date(), _local(now).date()
    names = {0: _tr("Today"), 1: _tr("Yesterday")}
    return names.get(date.daysTo(today)) or _long_date(date, today)


def heading(at: float, now: float) -> str:
    """The day, as a heading above what happened on it."""
    date, today = _local(at).date(), _local(now).date()
    words = QLocale().dayName(date.dayOfWeek(), _LONG) if 1 < date.daysTo(today) < 7 else day(at, now)
    return words[:1].upper() + words[1:]


def on_day(at: float, day_of: float, now: float) -> str:
    """For a list by days: the time where it is on the day of ``day_of``, else the day."""
    return clock(at) if _local(at).date() == _local(day_of).date() else brief(at, now)


def start_of_day(at: float) -> float:
    """When the day began, where the user is."""
    try:
        day = time.localtime(at)
        return time.mktime((day.tm_year, day.tm_mon, day.tm_mday, 0, 0, 0, 0, 0, -1))
    except (ValueError, OverflowError, OSError):  # a clock may have been anywhere
        return 0.0


def _long_date(date: QDate, today: QDate) -> str:
    """As the locale writes it; without the year where that is this one and stands at the end."""
    form = QLocale().dateFormat(_LONG)
    return QLocale().toString(date, _YEAR.sub("", form) if date.year() == today.year() else form)


def _day_form() -> str:
    return "d. MMM" if "d." in QLocale().dateFormat(_LONG) else "d MMM"


def _local(at: float) -> QDateTime:
    try:
        datetime.fromtimestamp(at).astimezone()
    except (ValueError, OverflowError, OSError):  # a Date field may say anything
        return QDateTime.fromSecsSinceEpoch(0)
    return QDateTime.fromMSecsSinceEpoch(int(at * 1000))


def _tr(text: str) -> str:
    return QCoreApplication.translate("times", text)
