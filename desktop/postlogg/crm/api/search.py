"""Searching: filter groups (any of them; within one, every filter) become a query, within the documented limits."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, Integer, and_, func, or_, select, true
from sqlalchemy.orm import Session

from postlogg.crm.api.kinds import Column, Kind, shown
from postlogg.crm.api.problems import Problem, invalid
from postlogg.crm.tables import UtcDateTime

MAX_BODY_CHARACTERS = 3000
_MAX_GROUPS, _MAX_FILTERS, _MAX_ALL_FILTERS = 5, 6, 18
_MAX_PAGE, _MAX_RESULTS = 200, 10_000


def search(session: Session, kind: Kind, body: Mapping[str, Any]) -> dict[str, Any]:
    """``{total, results, paging}``. Raises Problem where it is not asked as documented."""
    limit, after = _number(body, "limit", 10), _number(body, "after", 0)
    if not 0 < limit <= _MAX_PAGE or after + limit > _MAX_RESULTS:
        raise invalid(f"A page has at most {_MAX_PAGE} results, a search {_MAX_RESULTS}.", "INVALID_PAGING")
    where = _groups(kind, _list(body, "filterGroups"))
    total = session.scalar(select(func.count()).select_from(kind.table).where(where)) or 0
    rows = session.scalars(
        select(kind.table).where(where).order_by(*_order(kind, _list(body, "sorts"))).offset(after).limit(limit)
    )
    found = [shown(kind, row, [str(name) for name in _list(body, "properties")]) for row in rows]
    following = after + len(found)
    return {"total": total, "results": found,
            **({"paging": {"next": {"after": str(following)}}} if following < total else {})}  # fmt: skip


def _list(body: Mapping[str, Any], name: str) -> list[Any]:
    found = body.get(name) or []
    if not isinstance(found, list):
        raise invalid(f"{name} must be a list.", "INVALID_TYPE", propertyName=name)
    return found


def _number(body: Mapping[str, Any], name: str, default: int) -> int:
    found = str(body.get(name) or default)
    if not (found.isascii() and found.isdigit() and len(found) < 10):
        raise invalid(f"{name} must be a number.", "INVALID_TYPE", propertyName=name)
    return int(found)


def _groups(kind: Kind, groups: list[Any]) -> ColumnElement[bool]:
    filters = [_list(group, "filters") if isinstance(group, Mapping) else [] for group in groups]
    too_many = len(groups) > _MAX_GROUPS or sum(map(len, filters)) > _MAX_ALL_FILTERS
    if too_many or any(not 0 < len(each) <= _MAX_FILTERS for each in filters):
        raise invalid(
            f"A search has at most {_MAX_GROUPS} groups of at most {_MAX_FILTERS} filters, {_MAX_ALL_FILTERS} in all.",
            "INVALID_FILTERS",
        )
    return or_(*(and_(*(_condition(kind, each) for each in group)) for group in filters)) if filters else true()


def _order(kind: Kind, sorts: list[Any]) -> list[Any]:
    if len(sorts) > 1:
        raise invalid("A search has one sort.", "INVALID_SORT")
    ordered = []
    for sort in sorts:
        name, down = _sort(sort)
        column = _column(kind, name)
        ordered.append(column.desc() if down else column.asc())
    return [*ordered, kind.id]


def _sort(sort: Any) -> tuple[str, bool]:
    """As a text with a minus sign for descending, or as an object: HubSpot's own descriptions have both."""
    if isinstance(sort, Mapping):
        return str(sort.get("propertyName")), sort.get("direction") == "DESCENDING"
    return str(sort).removeprefix("-"), str(sort).startswith("-")


def _column(kind: Kind, name: str) -> Column:
    if name not in kind.columns:
        raise invalid(f"There is no property “{name}” that can be searched.", "PROPERTY_DOESNT_EXIST",
                      propertyName=name)  # fmt: skip
    return kind.columns[name]


def _condition(kind: Kind, asked: Any) -> ColumnElement[bool]:
    if not isinstance(asked, Mapping):
        raise invalid("A filter must be an object.", "INVALID_TYPE")
    name, operator = str(asked.get("propertyName")), str(asked.get("operator"))
    prefix, _, other = name.partition(".")
    if prefix == "associations" and other in kind.associated and operator == "EQ":
        number = _text(asked, "value")
        return kind.associated[other](int(number) if number.isdecimal() else -1)
    return _compare(_column(kind, name), operator, asked)


def _compare(column: Column, operator: str, asked: Mapping[str, Any]) -> ColumnElement[bool]:
    compare = _OPERATORS.get(operator)
    if compare is None:
        raise invalid(f"There is no operator “{operator[:50]}”.", "INVALID_OPERATOR")
    return compare(column, asked)


def _in(column: Column, asked: Mapping[str, Any]) -> ColumnElement[bool]:
    values = [_value(column, str(each)) for each in _list(asked, "values")]
    return func.lower(column).in_(values) if _is_text(column) else column.in_(values)


def _contains(column: Column, asked: Mapping[str, Any]) -> ColumnElement[bool]:
    return func.lower(column).contains(_text(asked, "value").strip("*").lower(), autoescape=True)


def _end(column: Column, asked: Mapping[str, Any], name: str = "value") -> Any:
    return _value(column, _text(asked, name))


_OPERATORS: dict[str, Callable[[Column, Mapping[str, Any]], ColumnElement[bool]]] = {
    "EQ": lambda column, asked: _same(column, _text(asked, "value")),
    "NEQ": lambda column, asked: ~_same(column, _text(asked, "value")),
    "IN": _in,
    "NOT_IN": lambda column, asked: ~_in(column, asked),
    "LT": lambda column, asked: column.__lt__(_end(column, asked)),
    "LTE": lambda column, asked: column.__le__(_end(column, asked)),
    "GT": lambda column, asked: column.__gt__(_end(column, asked)),
    "GTE": lambda column, asked: column.__ge__(_end(column, asked)),
    "BETWEEN": lambda column, asked: column.between(_end(column, asked), _end(column, asked, "highValue")),
    "HAS_PROPERTY": lambda column, asked: column.is_not(None),
    "NOT_HAS_PROPERTY": lambda column, asked: column.is_(None),
    "CONTAINS_TOKEN": _contains,
}


def _same(column: Column, text: str) -> ColumnElement[bool]:
    # not every database lowers letters beyond ASCII
    return (
        or_(column == text, func.lower(column) == text.lower()) if _is_text(column) else column == _value(column, text)
    )


def _is_text(column: Column) -> bool:
    return not isinstance(column.type, (UtcDateTime, Integer))


def _text(asked: Mapping[str, Any], name: str) -> str:
    found = asked.get(name)
    if not isinstance(found, str):
        raise invalid(f"A filter with this operator needs {name}, as a text.", "INVALID_FILTER", propertyName=name)
    return found


def _value(column: Column, text: str) -> Any:
    if _is_text(column):
        return text
    try:
        return moment(text) if isinstance(column.type, UtcDateTime) else int(text[:18])
    except (ValueError, OverflowError, OSError) as error:
        raise _not_a_value(text) from error


def _not_a_value(text: str) -> Problem:
    return invalid(f"“{text[:50]}” is no value of this property.", "INVALID_VALUE")


def moment(text: str) -> datetime:
    """Milliseconds since the epoch, or ISO 8601. Raises ValueError, OverflowError or OSError."""
    if text.isascii() and text.lstrip("-").isdigit():
        return datetime.fromtimestamp(int(text) / 1000, UTC)
    found = datetime.fromisoformat(text)
    return found if found.tzinfo else found.replace(tzinfo=UTC)
