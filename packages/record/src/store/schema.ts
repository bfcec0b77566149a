import type { Migration } from './migrate.ts'

/**
 * The tables of the record. Every key starts with `jurisdiction`, the distribution column on Citus; nothing uses a
 * global sequence. A released migration is never edited: add the next one.
 */
export const recordMigrations: readonly Migration[] = [
  {
    id: 'record-0001-acts',
    affects: 'new installations only',
    sql: `
CREATE TABLE act (
  jurisdiction text COLLATE "C" NOT NULL,
  matter text COLLATE "C" NOT NULL,
  sequence int NOT NULL CHECK (sequence > 0),
  id uuid NOT NULL,
  kind text NOT NULL,
  actor text NOT NULL,
  unit text NOT NULL,
  happened_at timestamptz(0) NOT NULL,
  recorded_at timestamptz(0) NOT NULL,
  basis text,
  salt bytea,
  data json,
  evidence text[] NOT NULL,
  findings json NOT NULL,
  algorithm text NOT NULL,
  data_hash bytea NOT NULL,
  previous bytea NOT NULL,
  hash bytea NOT NULL,
  PRIMARY KEY (jurisdiction, matter, sequence),
  UNIQUE (jurisdiction, id),
  CHECK ((salt IS NULL) = (data IS NULL)),
  CHECK ((sequence = 1) = (previous = ''))
);
COMMENT ON COLUMN act.data IS 'RFC 8785 text, exactly as hashed (json keeps the text, jsonb would not)';

CREATE TABLE matter_head (
  jurisdiction text COLLATE "C" NOT NULL,
  matter text COLLATE "C" NOT NULL,
  kind text NOT NULL,
  version int NOT NULL,
  sequence int NOT NULL,
  hash bytea NOT NULL,
  sealed_sequence int NOT NULL DEFAULT 0,
  PRIMARY KEY (jurisdiction, matter)
) WITH (fillfactor = 80);
CREATE INDEX matter_head_unsealed ON matter_head (jurisdiction, matter) WHERE sequence > sealed_sequence;

CREATE TABLE number_series (
  jurisdiction text COLLATE "C" NOT NULL,
  organ text NOT NULL,
  year int NOT NULL,
  kind text NOT NULL,
  last int NOT NULL,
  PRIMARY KEY (jurisdiction, organ, year, kind)
);

-- A recorded act is a fact about the past. The only change it can see is the destruction of data and salt when
-- retention ends, and only through destroy_data below.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on %: a recorded act is never changed or deleted', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE FUNCTION refuse_change_but_destruction() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('zhiheng.destroying', true) = 'on' AND NEW.salt IS NULL AND NEW.data IS NULL
     AND ROW(NEW.jurisdiction, NEW.matter, NEW.sequence, NEW.id, NEW.kind, NEW.actor, NEW.unit, NEW.happened_at,
             NEW.recorded_at, NEW.basis, NEW.evidence, NEW.findings::text, NEW.algorithm, NEW.data_hash, NEW.previous, NEW.hash)
       IS NOT DISTINCT FROM
         ROW(OLD.jurisdiction, OLD.matter, OLD.sequence, OLD.id, OLD.kind, OLD.actor, OLD.unit, OLD.happened_at,
             OLD.recorded_at, OLD.basis, OLD.evidence, OLD.findings::text, OLD.algorithm, OLD.data_hash, OLD.previous, OLD.hash)
  THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'UPDATE on act: a recorded act is never changed or deleted' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER act_never_updated BEFORE UPDATE ON act FOR EACH ROW EXECUTE FUNCTION refuse_change_but_destruction();
CREATE TRIGGER act_never_deleted BEFORE DELETE ON act FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER act_never_truncated BEFORE TRUNCATE ON act FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Destroys data and salt of the acts of a matter before the recorded act that orders it; that act stays whole.
CREATE FUNCTION destroy_data(of_jurisdiction text, of_matter text, ordered_by uuid) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = zhiheng, pg_temp AS $$
DECLARE upto int; destroyed int;
BEGIN
  SELECT sequence INTO upto FROM act WHERE jurisdiction = of_jurisdiction AND matter = of_matter AND id = ordered_by;
  IF upto IS NULL THEN RAISE EXCEPTION 'no recorded act % orders this destruction', ordered_by; END IF;
  PERFORM set_config('zhiheng.destroying', 'on', true);
  UPDATE act SET salt = NULL, data = NULL
   WHERE jurisdiction = of_jurisdiction AND matter = of_matter AND sequence < upto AND salt IS NOT NULL;
  GET DIAGNOSTICS destroyed = ROW_COUNT;
  PERFORM set_config('zhiheng.destroying', 'off', true);
  RETURN destroyed;
END $$;
REVOKE ALL ON FUNCTION destroy_data FROM PUBLIC;

GRANT USAGE ON SCHEMA zhiheng TO zhiheng_app;
GRANT SELECT, INSERT ON act TO zhiheng_app;
GRANT SELECT, INSERT, UPDATE ON matter_head, number_series TO zhiheng_app;
GRANT EXECUTE ON FUNCTION destroy_data TO zhiheng_app;
`,
  },
  {
    id: 'record-0002-log',
    affects: 'new installations only',
    sql: `
CREATE TABLE log_leaf (
  jurisdiction text COLLATE "C" NOT NULL,
  index int NOT NULL,
  matter text COLLATE "C" NOT NULL,
  sequence int NOT NULL,
  hash bytea NOT NULL,
  leaf_hash bytea NOT NULL,
  PRIMARY KEY (jurisdiction, index),
  UNIQUE (jurisdiction, matter, sequence)
);
CREATE TABLE log_node (
  jurisdiction text COLLATE "C" NOT NULL,
  level smallint NOT NULL CHECK (level > 0),
  index int NOT NULL,
  hash bytea NOT NULL,
  PRIMARY KEY (jurisdiction, level, index)
);
COMMENT ON TABLE log_node IS 'complete subtrees only: node (level, index) covers leaves [index << level, (index + 1) << level)';
CREATE TABLE tree_head (
  jurisdiction text COLLATE "C" NOT NULL,
  size int NOT NULL,
  root bytea NOT NULL,
  at timestamptz(0) NOT NULL,
  algorithm text NOT NULL,
  key text NOT NULL,
  signature text NOT NULL,
  PRIMARY KEY (jurisdiction, size)
);
CREATE TRIGGER log_leaf_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON log_leaf EXECUTE FUNCTION refuse_change();
CREATE TRIGGER log_node_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON log_node EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tree_head_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON tree_head EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON log_leaf, log_node, tree_head TO zhiheng_app;
`,
  },
]
