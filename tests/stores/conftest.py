"""The contract's cases run on every format in which they can be; see ``CANNOT`` for the others."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from tests.support.mailbox import Writer
from tests.support.store_ways import CANNOT, NAMES, Way, way

from postlogg.stores.base import Store


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "folder_way" in metafunc.fixturenames:
        names = [name for name in NAMES if name not in CANNOT.get(metafunc.function.__name__, {})]
        metafunc.parametrize("way_name", names, scope="function")


@pytest.fixture
def folder_way(way_name: str, tmp_path: Path) -> Iterator[Way]:
    with ExitStack() as ending:
        yield way(way_name, tmp_path / "INBOX", ending)


@pytest.fixture
def box(folder_way: Way) -> Writer:
    return folder_way.write()


@pytest.fixture
def store(folder_way: Way) -> Store:
    return folder_way.read()
