"""Scores against gold that people made, and the gate that keeps them from falling."""
