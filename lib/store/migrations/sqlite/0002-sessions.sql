-- `token` is the SHA-256 of what the browser holds, `password` a mark of the password that the session began with.
CREATE TABLE session (
  token TEXT PRIMARY KEY,
  password TEXT NOT NULL,
  until TEXT NOT NULL
) STRICT;

-- Attempts to sign in that are still counted. `client` is a keyed hash of an address.
CREATE TABLE sign_in (
  id TEXT PRIMARY KEY,
  client TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX sign_in_at ON sign_in (at);
