"""The record as its users meet it: opened, added to, asked, checked, corrected."""
