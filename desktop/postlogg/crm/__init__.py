"""The embedded CRM: another party, reached by SMTP on loopback."""

from __future__ import annotations

from postlogg.crm.account import Crm, open_crm
from postlogg.crm.handler import Notices
from postlogg.crm.intake import Delivery, Outcome
from postlogg.crm.server import CrmServer
from postlogg.crm.timeline import CompanyRow, ContactRow, DealRow, LoggedAttachment, LoggedEmail, LogRow

__all__ = [
    "CompanyRow",
    "ContactRow",
    "Crm",
    "CrmServer",
    "DealRow",
    "Delivery",
    "LogRow",
    "LoggedAttachment",
    "LoggedEmail",
    "Notices",
    "Outcome",
    "open_crm",
]
