"""Proof from the CRM: whether a message has arrived there, asked of its HTTP API (HubSpot's, or one like it).

Without an access token nothing of this runs. What is asked is pure (``calls``), so is what is made of the answers
(``answers``, ``matching``, ``refusals``); ``client`` alone has a connection.
"""
