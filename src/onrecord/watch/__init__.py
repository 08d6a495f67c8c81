"""OPML → feeds → new stories: when each feed is asked next, what in it is new, and the loop."""
