"""Data that ships with Postlogg; read through postlogg.system.paths.resource()."""
