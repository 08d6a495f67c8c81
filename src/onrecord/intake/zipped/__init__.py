"""Zip files → the articles of the files in them; and documents of Word, which are zip files too."""
