"""The demonstration: a mail client's folders, a CRM and the engine on one machine, and a story that plays there."""
