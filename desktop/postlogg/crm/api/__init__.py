"""The embedded CRM's HTTP API: an honest subset of HubSpot's public one, written from its public documentation."""

from __future__ import annotations

from postlogg.crm.api.server import ApiServer
from postlogg.crm.api.tokens import ALL_SCOPES, add_token

__all__ = ["ALL_SCOPES", "ApiServer", "add_token"]
