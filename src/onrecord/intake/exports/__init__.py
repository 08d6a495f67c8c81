"""Exports of press databases (Nexis, Factiva) → their articles, a document each."""
