"""What differs between operating systems: paths, secrets, lock, autostart."""
