-- What readers save. The JSON is a BLOB, so that not a byte of it changes; read it with CAST(json AS TEXT).
-- json stands last: SQLite then finds the short columns without reading through long documents.
CREATE TABLE shared_documents (
  id              TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 26),
  kind            TEXT    NOT NULL,
  format_version  INTEGER NOT NULL CHECK (format_version >= 1),
  version         INTEGER NOT NULL CHECK (version >= 1),
  created_utc     TEXT    NOT NULL,
  updated_utc     TEXT    NOT NULL,
  edit_key_sha256 BLOB    NOT NULL CHECK (length(edit_key_sha256) = 32),
  json_sha256     BLOB    NOT NULL CHECK (length(json_sha256) = 32),
  json            BLOB    NOT NULL CHECK (length(json) <= 1048576)
) STRICT;
