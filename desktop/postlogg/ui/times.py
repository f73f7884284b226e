"""Points in time as people say them, in the user's locale. All arguments in seconds since the epoch."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

_SHORT = QLocale.FormatType.ShortFormat


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
    return QLocale().toString(date, "d MMM" if date.year() == today.year() else "d MMM yyyy")


def full(at: float, now: float) -> str:
    """The day and the time."""
    return _tr("{0}, {1}").format(day(at, now), clock(at))


def day(at: float, now: float) -> str:
    """The day, as seen from today."""
    date, today = _local(at).date(), _local(now).date()
    names = {0: _tr("Today"), 1: _tr("Yesterday")}
    return names.get(date.daysTo(today)) or _long_date(date, today)


def _long_date(date: QDate, today: QDate) -> str:
    return QLocale().toString(date, "dddd d MMMM" if date.year() == today.year() else "d MMMM yyyy")


def _local(at: float) -> QDateTime:
    try:
        datetime.fromtimestamp(at).astimezone()
    except (ValueError, OverflowError, OSError):  # a Date field may say anything
        return QDateTime.fromSecsSinceEpoch(0)
    return QDateTime.fromMSecsSinceEpoch(int(at * 1000))


def _tr(text: str) -> str:
    return QCoreApplication.translate("times", text)
