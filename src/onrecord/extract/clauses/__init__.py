"""The words around a reporting verb: its source, its listener, and where what it reports lies."""
