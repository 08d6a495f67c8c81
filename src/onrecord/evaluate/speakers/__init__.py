"""Speakers judged by hand: whether the one whom a line is given to is the one who speaks in it."""
