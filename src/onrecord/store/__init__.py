"""The record on disk: one SQLite file that keeps articles, their lines, and who decided what."""
