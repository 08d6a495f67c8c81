"""Quotations of many articles → variants of one, who carried them, and whether someone said it."""
