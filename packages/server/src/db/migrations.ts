import type { Migration } from '@zhiheng/record'

/** Views and registers. Views can be dropped and rebuilt from the acts; registers are the bureau's own data. */
export const serverMigrations: readonly Migration[] = [
  {
    id: 'server-0001-views',
    affects: 'new installations only',
    sql: `
CREATE TABLE matter (
  jurisdiction text NOT NULL,
  matter text NOT NULL,
  kind text NOT NULL,
  sequence int NOT NULL,
  number text NOT NULL,
  title text NOT NULL,
  stage text NOT NULL,
  ended boolean NOT NULL,
  waiting text[] NOT NULL,
  units text[] NOT NULL,
  seen_by text[] NOT NULL,
  opener text NOT NULL,
  class text NOT NULL,
  township text NOT NULL,
  grid text NOT NULL,
  source text NOT NULL,
  label text NOT NULL,
  flags text[] NOT NULL,
  opened_at timestamptz(0) NOT NULL,
  ended_at timestamptz(0),
  last_at timestamptz(0) NOT NULL,
  clock text NOT NULL,
  started_at timestamptz(0),
  due_at timestamptz(0),
  provisional boolean NOT NULL,
  place text NOT NULL,
  lon float8,
  lat float8,
  terms tsvector NOT NULL,
  square text NOT NULL,
  PRIMARY KEY (jurisdiction, matter)
) WITH (fillfactor = 85);
CREATE INDEX matter_opened ON matter (jurisdiction, kind, opened_at DESC, matter DESC);
CREATE INDEX matter_class ON matter (jurisdiction, kind, class, opened_at DESC, matter DESC);
CREATE INDEX matter_open ON matter (jurisdiction, due_at) INCLUDE (kind, stage) WHERE NOT ended;
CREATE INDEX matter_number ON matter (jurisdiction, number) WHERE number <> '';
CREATE INDEX matter_live ON matter (jurisdiction, kind, opened_at DESC, matter DESC) WHERE NOT ended OR waiting <> '{}';
CREATE INDEX matter_live_class ON matter (jurisdiction, kind, class, opened_at DESC, matter DESC) WHERE NOT ended;
CREATE INDEX matter_opener ON matter (jurisdiction, opener);
CREATE INDEX matter_sets ON matter USING gin (seen_by, flags, terms) WITH (gin_pending_list_limit = 1024);
-- New words wait in a list that a search reads through; a job sorts them in, so that no intake has to.
CREATE FUNCTION sort_words_in() RETURNS bigint LANGUAGE sql SECURITY DEFINER SET search_path = zhiheng, pg_temp
  AS $$ SELECT gin_clean_pending_list('matter_sets'::regclass) $$;
REVOKE ALL ON FUNCTION sort_words_in FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sort_words_in TO zhiheng_app;
COMMENT ON COLUMN matter.square IS 'jurisdiction:x:y of a square of 0.002 degrees, empty without a place: one key, so that no plan walks the jurisdiction';
CREATE INDEX matter_near ON matter (square, opened_at) WHERE NOT ended AND square <> '';

CREATE TABLE tally (
  jurisdiction text NOT NULL,
  kind text NOT NULL,
  period text NOT NULL,
  measure text NOT NULL,
  dim text NOT NULL,
  value text NOT NULL,
  n int NOT NULL,
  PRIMARY KEY (jurisdiction, kind, dim, measure, period, value)
);
COMMENT ON TABLE tally IS 'counters: all by day; class, township and unit by month';
CREATE TABLE tally_delta (
  jurisdiction text NOT NULL,
  matter text NOT NULL,
  kind text NOT NULL,
  on_day text NOT NULL,
  measure text NOT NULL,
  class text NOT NULL,
  township text NOT NULL,
  unit text NOT NULL,
  n int NOT NULL
);
CREATE INDEX tally_delta_kind ON tally_delta (jurisdiction, kind);
GRANT SELECT, INSERT, UPDATE, DELETE ON matter, tally, tally_delta TO zhiheng_app;
`,
  },
  {
    id: 'server-0002-registers',
    affects: 'new installations only',
    sql: `
CREATE TABLE unit (
  jurisdiction text NOT NULL,
  unit text NOT NULL,
  name text NOT NULL,
  name_en text NOT NULL,
  phone text NOT NULL DEFAULT '',
  PRIMARY KEY (jurisdiction, unit)
);
CREATE TABLE person (
  jurisdiction text NOT NULL,
  person text NOT NULL,
  name text NOT NULL,
  unit text NOT NULL,
  roles text[] NOT NULL,
  password text NOT NULL,
  active boolean NOT NULL DEFAULT true,
  failures int NOT NULL DEFAULT 0,
  locked_until timestamptz,
  PRIMARY KEY (jurisdiction, person)
);
CREATE TABLE session (
  jurisdiction text NOT NULL,
  token_hash bytea NOT NULL,
  person text NOT NULL,
  made_at timestamptz NOT NULL,
  used_at timestamptz NOT NULL,
  PRIMARY KEY (jurisdiction, token_hash)
);
CREATE TABLE grid_cell (
  jurisdiction text NOT NULL,
  grid text NOT NULL,
  township text NOT NULL,
  name text NOT NULL,
  west float8 NOT NULL,
  south float8 NOT NULL,
  east float8 NOT NULL,
  north float8 NOT NULL,
  PRIMARY KEY (jurisdiction, grid)
);
CREATE TABLE township (
  jurisdiction text NOT NULL,
  township text NOT NULL,
  name text NOT NULL,
  PRIMARY KEY (jurisdiction, township)
);
CREATE TABLE responsibility (
  jurisdiction text NOT NULL,
  line int NOT NULL,
  township text NOT NULL,
  grid text NOT NULL,
  class text NOT NULL,
  unit text NOT NULL,
  PRIMARY KEY (jurisdiction, line)
);
COMMENT ON TABLE responsibility IS 'grid or township × class → unit; an empty cell means any; the most exact line wins';
CREATE TABLE duty (
  jurisdiction text NOT NULL,
  unit text NOT NULL,
  weekday int NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  person text NOT NULL,
  PRIMARY KEY (jurisdiction, unit, weekday, person)
);
CREATE TABLE filing_condition (
  jurisdiction text NOT NULL,
  condition text NOT NULL,
  class text NOT NULL,
  filing text NOT NULL,
  closing text NOT NULL,
  amount int NOT NULL,
  unit text NOT NULL,
  urgent boolean NOT NULL,
  source text NOT NULL,
  PRIMARY KEY (jurisdiction, condition)
);
CREATE TABLE evidence (
  jurisdiction text NOT NULL,
  sha256 text NOT NULL,
  media text NOT NULL,
  bytes int NOT NULL,
  uploaded_at timestamptz NOT NULL,
  uploaded_by text NOT NULL,
  PRIMARY KEY (jurisdiction, sha256)
);
CREATE TABLE contact (
  jurisdiction text NOT NULL,
  contact text NOT NULL,
  sealed bytea NOT NULL,
  PRIMARY KEY (jurisdiction, contact)
);
COMMENT ON TABLE contact IS 'phone numbers of reporters, AES-256-GCM; acts hold only the reference (个人信息保护法 6)';
CREATE TABLE look (
  jurisdiction text NOT NULL,
  at timestamptz NOT NULL,
  person text NOT NULL,
  matter text NOT NULL,
  what text NOT NULL
);
COMMENT ON TABLE look IS 'every look at personal data';
CREATE TABLE due_change (
  jurisdiction text NOT NULL,
  at timestamptz NOT NULL,
  matter text NOT NULL,
  clock text NOT NULL,
  before text NOT NULL,
  after text NOT NULL,
  reason text NOT NULL
);
COMMENT ON TABLE due_change IS 'limits computed again when a holiday notice came, with the reason';
CREATE INDEX due_change_matter ON due_change (jurisdiction, matter);
CREATE TABLE setting (
  jurisdiction text NOT NULL,
  name text NOT NULL,
  value json NOT NULL,
  PRIMARY KEY (jurisdiction, name)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON unit, person, session, grid_cell, township, responsibility, duty,
  filing_condition, setting TO zhiheng_app;
GRANT SELECT, INSERT ON evidence, contact, look, due_change TO zhiheng_app;
`,
  },
  {
    id: 'server-0003-register-changes',
    affects: 'every bureau: registers can be edited, each change is kept; nothing stored changes',
    sql: `
CREATE TABLE local_class (
  jurisdiction text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('component', 'matter')),
  code text NOT NULL,
  name text NOT NULL,
  PRIMARY KEY (jurisdiction, kind, code)
);
COMMENT ON TABLE local_class IS 'classes a bureau added under a national major class, which the first two digits name';
CREATE TABLE register_change (
  jurisdiction text NOT NULL,
  register text NOT NULL,
  line text NOT NULL,
  version int NOT NULL CHECK (version > 0),
  at timestamptz(0) NOT NULL,
  person text NOT NULL,
  before json,
  after json,
  reason text NOT NULL,
  PRIMARY KEY (jurisdiction, register, line, version)
);
COMMENT ON TABLE register_change IS 'who changed a line of a register, when, from what to what and why; the key makes one of two who change it at once fail';
CREATE INDEX register_change_at ON register_change (jurisdiction, at);
CREATE TRIGGER register_change_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON register_change
  EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT, UPDATE, DELETE ON local_class TO zhiheng_app;
GRANT SELECT, INSERT ON register_change TO zhiheng_app;
`,
  },
  {
    id: 'server-0004-law-texts',
    affects: 'every bureau: law texts of its own may be imported; nothing stored changes',
    sql: `
CREATE TABLE law_text (
  jurisdiction text NOT NULL,
  law text NOT NULL,
  since date NOT NULL,
  article int NOT NULL CHECK (article > 0),
  words text NOT NULL,
  PRIMARY KEY (jurisdiction, law, since, article)
);
COMMENT ON TABLE law_text IS 'articles as the office imported them, shown beside citations; rules never read them';
GRANT SELECT, INSERT, UPDATE, DELETE ON law_text TO zhiheng_app;
`,
  },
  {
    id: 'server-0005-past-fines',
    affects: 'every bureau: run zhiheng rebuild once, so that decisions recorded before count among the past ones',
    sql: `
CREATE TABLE past_fine (
  jurisdiction text NOT NULL,
  power text NOT NULL,
  terms_since text NOT NULL,
  degree text NOT NULL,
  addressee text NOT NULL,
  amount bigint NOT NULL,
  n int NOT NULL,
  PRIMARY KEY (jurisdiction, power, terms_since, degree, addressee, amount)
);
COMMENT ON TABLE past_fine IS 'how often each fine (in fen) stands decided; made of the acts, moved down again by a revocation';
GRANT SELECT, INSERT, UPDATE, DELETE ON past_fine TO zhiheng_app;
`,
  },
  {
    id: 'server-0006-unit-authority',
    affects: 'bureaus with township or entrusted units: say in the register of units in whose place each acts',
    sql: `
ALTER TABLE unit ADD COLUMN township text NOT NULL DEFAULT '', ADD COLUMN entrusted text NOT NULL DEFAULT '',
  ADD CHECK (township = '' OR entrusted = '');
COMMENT ON COLUMN unit.township IS 'a unit of that township government, which exercises what was handed over to it; empty: of the bureau';
COMMENT ON COLUMN unit.entrusted IS 'the entrusted body it is, named as in the list of powers; acts in the name of the bureau';
`,
  },
  {
    id: 'server-0007-given-numbers',
    affects: 'every bureau: run zhiheng rebuild once, so that numbers given before are known to be taken',
    sql: `
CREATE TABLE given_number (
  jurisdiction text NOT NULL,
  matter text NOT NULL,
  series text NOT NULL,
  number text NOT NULL,
  PRIMARY KEY (jurisdiction, matter, series, number),
  UNIQUE (jurisdiction, series, number)
);
COMMENT ON TABLE given_number IS 'certificates, persons, case and document numbers by the matter that has them; no other matter can be given one';
GRANT SELECT, INSERT, UPDATE, DELETE ON given_number TO zhiheng_app;
`,
  },
  {
    id: 'server-0008-township-organs',
    affects: 'bureaus with townships that penalise in their own name: look at the names and 机关代字 given to them',
    sql: `
ALTER TABLE township ADD COLUMN organ_name text NOT NULL DEFAULT '', ADD COLUMN organ_word text NOT NULL DEFAULT '';
COMMENT ON COLUMN township.organ_name IS 'its full name on papers; empty: made from its name and that of the bureau';
COMMENT ON COLUMN township.organ_word IS '机关代字 of its own numbers; empty: made from its name and that of the bureau';
`,
  },
  {
    id: 'server-0009-fewer-entries-a-report',
    affects:
      'nobody: the server keeps the open matters of a place in memory, and what has no class is not listed by class',
    sql: `
ALTER TABLE matter DROP COLUMN square;
DROP INDEX matter_class, matter_live_class;
CREATE INDEX matter_class ON matter (jurisdiction, kind, class, opened_at DESC, matter DESC) WHERE class <> '';
CREATE INDEX matter_live_class ON matter (jurisdiction, kind, class, opened_at DESC, matter DESC)
  WHERE class <> '' AND NOT ended;
`,
  },
]
