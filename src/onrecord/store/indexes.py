"""The words of the record, indexed: "bridge safe" → the lines that hold both.

FTS5 keeps no copy of what it indexes: it looks the words up in a view or table. SQLAlchemy knows
no such tables, so they are written out here, and migrations and `check` share them.
"""

# A line's words, of the newest reading of each article.
LINE_WORDS = """
CREATE VIEW line_words AS
SELECT line.statement AS number, coalesce(line.words, statement.words) AS words
FROM line JOIN statement ON statement.number = line.statement
"""

WORDS = """
CREATE VIRTUAL TABLE words_fts USING fts5(
  words, content='line_words', content_rowid='number', tokenize='unicode61 remove_diacritics 2'
)
"""

# Pieces of three characters, so that a name with a slip in it is still found.
NAMES = """
CREATE VIRTUAL TABLE names_fts USING fts5(
  name, content='person_name', content_rowid='number', tokenize='trigram'
)
"""

# How many lines hold a word, so that a search knows what it takes on.
VOCABULARY = "CREATE VIRTUAL TABLE words_vocab USING fts5vocab('words_fts', 'row')"

# What people read: each line of the record with its people and its article, a row a line.
STATEMENTS = """
CREATE VIEW statements AS
SELECT statement.id, line.kind, line.mode, coalesce(speaker.name, line.named) AS speaker,
  statement.source, statement.cue, addressee.name AS addressee, line.medium, statement.occasion,
  statement.said, line.act, coalesce(line.words, statement.words) AS words, statement.negated,
  statement.hypothetical, statement.second_hand,
  line.confidence, article.outlet, article.domain, article.published, article.title, article.url,
  article.id AS article, line.person AS speaker_number, line.quotation, statement.spans,
  statement.because
FROM line
JOIN statement ON statement.number = line.statement
JOIN article ON article.number = line.article
LEFT JOIN person AS speaker ON speaker.number = line.person
LEFT JOIN person AS addressee ON addressee.number = line.addressee
"""

EVENTS = """
CREATE VIEW events AS
SELECT event.id, happening.type, event.plover, event.plover_mode, actor.name AS actor,
  target.name AS target, event.date, event.date_first, event.date_last, event.words, event.why,
  reporter.name AS according_to, article.outlet, article.published, article.title, article.url,
  article.id AS article, happening.happening
FROM happening
JOIN event ON event.number = happening.event
JOIN article ON article.number = happening.article
LEFT JOIN person AS actor ON actor.number = happening.actor
LEFT JOIN person AS target ON target.number = happening.target
LEFT JOIN entity AS reporter ON reporter.number = event.according_to
"""

ALL = (LINE_WORDS, WORDS, NAMES, VOCABULARY, STATEMENTS, EVENTS)
