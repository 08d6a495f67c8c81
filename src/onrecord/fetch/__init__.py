"""Address → bytes: asks a public web address once, politely. Nothing else here reaches a network.

    from onrecord.fetch.fetcher import Fetcher

    fetched = Fetcher().fetch("https://outlet.example/story")

Only the commands that say so use it, and no stage can import it (pyproject's import contract).
"""
