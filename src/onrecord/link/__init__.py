"""Statements of many articles → people, variants of one quotation, happenings."""
