"""Answers of the record → JSON, JSONL, CSV, and tables for a terminal."""
