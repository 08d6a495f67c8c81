"""Variants of one quotation, against pairs found without our code and pairs judged by hand."""
