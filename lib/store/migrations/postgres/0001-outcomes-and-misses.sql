-- Times are ISO 8601 in UTC, which sort as text, by bytes. `minutes` is a JSON list.
CREATE TABLE outcome (
  id text PRIMARY KEY,
  about text NOT NULL,
  language text NOT NULL,
  cause text,
  said text NOT NULL,
  reason text,
  visit text,
  minutes text NOT NULL,
  received text COLLATE "C" NOT NULL
);
CREATE INDEX outcome_received ON outcome (received);

CREATE TABLE miss (
  id text PRIMARY KEY,
  text text NOT NULL,
  language text NOT NULL,
  received text COLLATE "C" NOT NULL
);
CREATE INDEX miss_received ON miss (received);
