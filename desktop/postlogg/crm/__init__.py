"""The embedded CRM: another party, reached by SMTP on loopback."""
