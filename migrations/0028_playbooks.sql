-- Playbooks in versions, which one a directive goes by, and what it began there.

CREATE TABLE playbook_version (
  id uuid PRIMARY KEY,
  agency text,
  instrument text NOT NULL CHECK (instrument ~ '^[a-z0-9_]{2,60}$'),
  seq integer NOT NULL CHECK (seq > 0),
  body jsonb NOT NULL,
  origin text NOT NULL CHECK (origin IN ('shipped', 'organisation')),
  release integer,
  retired boolean NOT NULL DEFAULT false,
  note text,
  made_by uuid REFERENCES person (id),
  made_at timestamptz NOT NULL,
  UNIQUE NULLS NOT DISTINCT (agency, instrument, seq),
  CHECK ((origin = 'shipped') = (made_by IS NULL)),
  CHECK ((origin = 'shipped') = (release IS NOT NULL)),
  CHECK (origin = 'organisation' OR NOT retired)
);
COMMENT ON TABLE playbook_version IS 'What an instrument starts, in versions: those that came with releases, and those that the organisation wrote. Its own newest holds; without one, the newest that came.';
COMMENT ON COLUMN playbook_version.agency IS 'The agency''s code; null is any agency that has an instrument of that code.';
COMMENT ON COLUMN playbook_version.release IS 'The number that the release gives to it: a release that is older brings nothing.';
GRANT SELECT, INSERT ON playbook_version TO edict_app;
GRANT SELECT ON playbook_version TO edict_ledger_writer;
CREATE TRIGGER playbook_version_ledger AFTER INSERT OR UPDATE ON playbook_version FOR EACH ROW EXECUTE FUNCTION ledger_note('playbooks');

ALTER TABLE directive
  ADD COLUMN playbook_version_id uuid REFERENCES playbook_version (id),
  ADD COLUMN playbook_chosen_at timestamptz,
  ADD CONSTRAINT directive_playbook_chosen CHECK (playbook_chosen_at IS NULL OR playbook_version_id IS NOT NULL);
COMMENT ON COLUMN directive.playbook_version_id IS 'The version that it goes by, from when the playbook first began something: a newer one changes nothing here.';
COMMENT ON COLUMN directive.playbook_chosen_at IS 'When a person chose it; null where it came with the instrument.';
GRANT UPDATE (playbook_version_id, playbook_chosen_at) ON directive TO edict_app;

CREATE TABLE playbook_item (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  playbook_version_id uuid NOT NULL REFERENCES playbook_version (id),
  section text NOT NULL CHECK (section IN ('hold', 'tasks', 'obligations', 'notifications', 'members')),
  item text NOT NULL,
  subject_id uuid,
  state text NOT NULL CHECK (state IN ('begun', 'proposed', 'accepted', 'declined')),
  made_at timestamptz NOT NULL,
  person_id uuid REFERENCES person (id),
  decided_by uuid REFERENCES person (id),
  decided_at timestamptz,
  reason text,
  version integer NOT NULL DEFAULT 1,
  UNIQUE (directive_id, section, item),
  CHECK ((section = 'members') = (state <> 'begun')),
  CHECK ((state IN ('accepted', 'declined')) = (decided_by IS NOT NULL)),
  CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
  CHECK ((state = 'accepted') = (person_id IS NOT NULL)),
  CHECK ((state = 'declined') = (reason IS NOT NULL))
);
COMMENT ON TABLE playbook_item IS 'What the playbook began on a directive, or proposed: each item once, whatever became of it. A deadline says it itself.';
COMMENT ON COLUMN playbook_item.subject_id IS 'The row that began: a task, an obligation, a hold, a notification.';
CALL guard_directive_table('playbook_item', policy_sees('case'), $q$ actor_has(directive_id, 'case') $q$);
