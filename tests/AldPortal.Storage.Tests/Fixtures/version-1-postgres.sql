-- A database as schema version 1 left it, with two documents. Frozen: upgrades are tested against it for good.
CREATE TABLE schema_version (
  version     integer NOT NULL PRIMARY KEY,
  name        text    NOT NULL,
  applied_utc text    NOT NULL
);
INSERT INTO schema_version VALUES (1, 'shared-documents', '2026-01-01T00:00:00Z');
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
INSERT INTO shared_documents VALUES ('0123456789abcdefghjkmnpqrs', 'assessment', 1, 3, '2026-01-02 03:04:05.678+00:00', '2026-02-03 04:05:06.789+00:00',
  '\xb931eb0ad63bdef98ac6202006ba0b61be5c49cbd69092d75be7b1e33e900e5f',
  '\x88f1bb54f6aa86238d56b430fb79c51bb6e4c8ab8d0685adef595458830d788c',
  '\x7b20226e6f7465223a2022416ce282824fe282832c20313634206d4120682067e281bbc2b920e2889220e2809c71756f746564e2809d20f09f948b22207d0a');
INSERT INTO shared_documents VALUES ('7zzzzzzzzzzzzzzzzzzzzzzzzz', 'frozen-figure', 2, 1, '2026-01-02 03:04:05+00:00', '2026-01-02 03:04:05+00:00',
  '\x0cce7ef4af6fd510350383e40118ce75126111df4065b0a2aab34e2abcd43da5',
  '\x5f8e89cc11350bd00582288569f9d72c369daafd14546a495710afe10624f78a',
  '\x5b312e302c6e756c6c5d');
