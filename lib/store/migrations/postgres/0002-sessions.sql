-- `token` is the SHA-256 of what the browser holds, `password` a mark of the password that the session began with.
CREATE TABLE session (
  token text PRIMARY KEY,
  password text NOT NULL,
  until text COLLATE "C" NOT NULL
);

-- Attempts to sign in that are still counted. `client` is a keyed hash of an address.
CREATE TABLE sign_in (
  id text PRIMARY KEY,
  client text NOT NULL,
  at text COLLATE "C" NOT NULL
);
CREATE INDEX sign_in_at ON sign_in (at);
