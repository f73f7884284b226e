"""Postlogg: every e-mail that belongs in the CRM is there exactly once, and each says why or why not."""

__version__ = "0.1.0"
