"""Names as such: the lists that tell them, how they are compared, what their letters share.

What reads names within one article (`resolve/`) and what joins them across articles (`link/`)
don't know one another; what both need of names is here.
"""
