"""Where each mail client keeps accounts, identities and folders; a file per client."""
