"""What the record is asked: each question a module, each answer plain frozen records."""
