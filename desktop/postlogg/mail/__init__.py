"""Pure functions on RFC 5322 bytes: no file, no socket, no clock."""
