"""What a CRM asks of a message, each a named check with its remedy.

Asked twice: by the desktop before anything is submitted, and by the embedded CRM at intake.
"""

from __future__ import annotations

from postlogg.requirements.checks import check, refusals
from postlogg.requirements.contacts import candidates, loggable
from postlogg.requirements.party import Party, Unknown
from postlogg.requirements.rules import WORDING, Rule, Wording

__all__ = ["WORDING", "Party", "Rule", "Unknown", "Wording", "candidates", "check", "loggable", "refusals"]
