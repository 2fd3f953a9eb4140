-- Times are ISO 8601 in UTC, which sort as text. `minutes` is a JSON list.
CREATE TABLE outcome (
  id TEXT PRIMARY KEY,
  about TEXT NOT NULL,
  language TEXT NOT NULL,
  cause TEXT,
  said TEXT NOT NULL,
  reason TEXT,
  visit TEXT,
  minutes TEXT NOT NULL,
  received TEXT NOT NULL
) STRICT;
CREATE INDEX outcome_received ON outcome (received);

CREATE TABLE miss (
  id TEXT PRIMARY KEY,
  text TEXT NOT NULL,
  language TEXT NOT NULL,
  received TEXT NOT NULL
) STRICT;
CREATE INDEX miss_received ON miss (received);
