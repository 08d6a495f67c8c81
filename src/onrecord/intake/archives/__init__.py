"""Archives of the web, WARC and ARC → the articles of the pages that they hold."""
