"""Feeds saved on disk (RSS, Atom, JSON Feed) → articles, one an entry."""
