"""Statements of many articles → who is who across them. It knows no store; the store calls it."""
