"""How a folder on disk is read; a file per format."""
