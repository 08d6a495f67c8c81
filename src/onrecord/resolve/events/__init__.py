"""Statements and narrated sentences → what was done: who did what to whom, when and why."""
