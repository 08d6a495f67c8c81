"""The finders: each reads one layout of reported speech and yields attributions."""
