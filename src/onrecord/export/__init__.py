"""Story → what others read: JSON, a table, a page; and the check of what was written."""
