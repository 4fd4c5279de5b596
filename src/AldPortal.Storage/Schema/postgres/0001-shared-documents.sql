-- What readers save. The JSON is bytea, so that not a byte of it changes, whatever encoding the database has;
-- read it with convert_from(json, 'UTF8').
CREATE TABLE shared_documents (
  id              text        COLLATE "C" NOT NULL PRIMARY KEY CHECK (length(id) = 26),
  kind            text        NOT NULL,
  format_version  integer     NOT NULL CHECK (format_version >= 1),
  version         integer     NOT NULL CHECK (version >= 1),
  created_utc     timestamptz NOT NULL,
  updated_utc     timestamptz NOT NULL,
  edit_key_sha256 bytea       NOT NULL CHECK (length(edit_key_sha256) = 32),
  json_sha256     bytea       NOT NULL CHECK (length(json_sha256) = 32),
  json            bytea       NOT NULL CHECK (length(json) <= 1048576)
);
