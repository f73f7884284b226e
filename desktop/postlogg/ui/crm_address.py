"""What a user typed as one of the CRM's two addresses, and what is said about it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from postlogg import presets
from postlogg.model import Route
from postlogg.ui import validation
from postlogg.ui.signs import Tone


@dataclass(frozen=True, slots=True)
class Reading:
    """What a typed address is: as it is kept, what is said about it, and whether it is the other field's."""

    address: str = ""
    words: str = ""
    tone: Tone = Tone.QUIET
    preset: str = ""
    misplaced: bool = False
    wrong: bool = False


def read_address(typed: str, wanted: Route) -> Reading:
    """What stands in a field: a name before the address is taken away, the CRM is recognised by the address."""
    if not typed.strip():
        return Reading()
    checked = validation.address(typed)
    if checked.problem:
        return Reading(words=checked.problem, tone=Tone.BAD, wrong=True)
    known = presets.recognise(checked.value)
    if known is None:
        return Reading(checked.value, _unknown())
    preset, route = known
    both = preset.bcc_address == preset.forward_address
    if route is not wanted and not both:
        return Reading(checked.value, _misplaced(preset.name, route), Tone.BAD, preset.id, misplaced=True)
    return Reading(checked.value, _recognised(preset.name, both, wanted), Tone.GOOD, preset.id)


def _recognised(crm: str, both: bool, wanted: Route) -> str:
    """The address has the form that this CRM gives to such addresses."""
    if both:
        return _tr("✓ An address of {0}, for sent and received e-mail").format(crm)
    return (_tr("✓ A BCC address of {0}") if wanted is Route.BCC else _tr("✓ A forwarding address of {0}")).format(crm)


def _misplaced(crm: str, route: Route) -> str:
    """The address belongs into the other field."""
    if route is Route.FORWARD:
        return _tr("This is the forwarding address of {0}: it belongs in the other field.").format(crm)
    return _tr("This is the BCC address of {0}: it belongs in the other field.").format(crm)


def _unknown() -> str:
    """No known CRM has addresses of this form."""
    return _tr("Not an address of a CRM that Postlogg knows; it is used as it stands.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("crm_address", text)
