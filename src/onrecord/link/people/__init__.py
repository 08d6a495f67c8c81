"""Who is who across articles: profiles → keys, comparisons with reasons, and groups.

    profile.py     what is known of someone from one article or several
    keys.py        only profiles that share a key are ever compared
    comparing.py   the same, maybe, or different; with the reasons
    decisions.py   merges, splits and undone ones → groups

A name alone is read by personal.py (of people) and bodies.py (of bodies). Nothing here edits what
was read: it says what may be one, and whoever keeps the record decides.
"""
