"""Pairs of names, and whether they are one's: how well people and bodies are told apart."""
