-- Scoping: the small lists that matrices are made of, the matrix itself, the options weighed, the decision's review, and what we are able to do.

CREATE TABLE scope_axis_item (
  id uuid PRIMARY KEY,
  axis text NOT NULL CHECK (axis IN ('product', 'group', 'path', 'place')),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  description text NOT NULL DEFAULT '' CHECK (length(description) <= 1000),
  decided_by text CHECK (length(decided_by) BETWEEN 1 AND 300),
  decided_on text CHECK (length(decided_on) BETWEEN 1 AND 300),
  retired_at timestamptz,
  retired_by uuid REFERENCES person (id),
  retire_reason text,
  made_by uuid NOT NULL REFERENCES person (id),
  made_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CHECK ((axis = 'group') = (decided_by IS NOT NULL AND decided_on IS NOT NULL)),
  CHECK (axis = 'group' OR (decided_by IS NULL AND decided_on IS NULL)),
  CHECK ((retired_at IS NULL) = (retired_by IS NULL AND retire_reason IS NULL))
);
CREATE UNIQUE INDEX scope_axis_item_name ON scope_axis_item (axis, lower(name)) WHERE retired_at IS NULL;
COMMENT ON TABLE scope_axis_item IS 'The organisation''s own products, groups of people, access paths and places, for every matrix. Retired, never deleted.';
COMMENT ON COLUMN scope_axis_item.decided_by IS 'Of a group: who decides that a person is in it. With decided_on, all that is kept of it: no data of a person.';
GRANT SELECT, INSERT, UPDATE ON scope_axis_item TO edict_app;
GRANT SELECT ON scope_axis_item TO edict_ledger_writer;
CREATE TRIGGER scope_axis_item_ledger AFTER INSERT OR UPDATE ON scope_axis_item FOR EACH ROW EXECUTE FUNCTION ledger_note('scope');

CREATE TABLE scope_item (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  item_id uuid NOT NULL REFERENCES scope_axis_item (id),
  added_by uuid NOT NULL REFERENCES person (id),
  added_at timestamptz NOT NULL,
  removed_by uuid REFERENCES person (id),
  removed_at timestamptz,
  UNIQUE (directive_id, item_id),
  CHECK ((removed_at IS NULL) = (removed_by IS NULL))
);
COMMENT ON TABLE scope_item IS 'Which items of each axis a directive may concern. An axis with none is left open.';

CREATE TABLE scope_entry (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  product_id uuid REFERENCES scope_axis_item (id),
  group_id uuid REFERENCES scope_axis_item (id),
  path_id uuid REFERENCES scope_axis_item (id),
  place_id uuid REFERENCES scope_axis_item (id),
  answer text CHECK (answer IN ('in', 'out', 'undetermined')),
  reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
  narrower text CHECK (narrower IN ('in', 'out')),
  wider text CHECK (wider IN ('in', 'out')),
  answered_by uuid NOT NULL REFERENCES person (id),
  answered_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  UNIQUE NULLS NOT DISTINCT (directive_id, product_id, group_id, path_id, place_id),
  CHECK ((narrower IS NULL) = (wider IS NULL)),
  -- What the narrower reading reaches, the wider one reaches too.
  CHECK (NOT (narrower = 'in' AND wider = 'out'))
);
COMMENT ON TABLE scope_entry IS 'An entry of the matrix: in, out or undetermined, with the reason. An axis that is null means any.';
COMMENT ON COLUMN scope_entry.answer IS 'Null: taken back, so that what the entry says of the cell is said by wider entries again.';
COMMENT ON COLUMN scope_entry.narrower IS 'Where readings differ: what the narrower of them answers; wider, what the other does. The adopted one is answer.';

CREATE TABLE compliance_option (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  effect text NOT NULL CHECK (length(effect) BETWEEN 1 AND 2000),
  takes_minutes integer CHECK (takes_minutes >= 0),
  certainty text NOT NULL CHECK (certainty IN ('certain', 'likely', 'doubtful')),
  harmed text NOT NULL DEFAULT '' CHECK (length(harmed) <= 2000),
  cost text NOT NULL DEFAULT '' CHECK (length(cost) <= 1000),
  reversibility text NOT NULL CHECK (reversibility IN ('at_once', 'with_effort', 'not')),
  written_by uuid NOT NULL REFERENCES person (id),
  written_at timestamptz NOT NULL,
  withdrawn_at timestamptz,
  withdraw_reason text,
  version integer NOT NULL DEFAULT 1,
  CHECK ((withdrawn_at IS NULL) = (withdraw_reason IS NULL))
);
CREATE INDEX compliance_option_directive ON compliance_option (directive_id);
COMMENT ON TABLE compliance_option IS 'A way to comply, weighed against the others: effect, time, certainty, who is harmed, cost, whether it can be undone.';

ALTER TABLE decision
  ADD COLUMN option_id uuid REFERENCES compliance_option (id),
  ADD COLUMN review_at timestamptz,
  ADD COLUMN review_zone text,
  ADD COLUMN exit_criteria text[] NOT NULL DEFAULT '{}',
  ADD COLUMN replaces_id uuid REFERENCES decision (id),
  ADD COLUMN ended_at timestamptz,
  ADD CONSTRAINT decision_review_zone CHECK ((review_at IS NULL) = (review_zone IS NULL)),
  ADD CONSTRAINT decision_ends CHECK (ended_at IS NULL OR approved_at IS NOT NULL),
  -- Nothing that goes beyond what was ordered is put forward without an end in sight. What was approved before this was a rule stays.
  ADD CONSTRAINT decision_wide_is_reviewed
    CHECK (NOT wider_than_ordered OR approved_at IS NOT NULL OR (review_at IS NOT NULL AND cardinality(exit_criteria) > 0)) NOT VALID;
COMMENT ON COLUMN decision.exit_criteria IS 'What must be so for it to be narrowed or ended: each is a task from the approval on.';
COMMENT ON COLUMN decision.ended_at IS 'From then on it does not stand: a review ended it, or another decision that replaces it was approved.';

CREATE TABLE decision_review (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  decision_id uuid NOT NULL REFERENCES decision (id),
  outcome text NOT NULL CHECK (outcome IN ('keep', 'narrow', 'end')),
  reasons text NOT NULL CHECK (length(reasons) BETWEEN 1 AND 10000),
  next_review_at timestamptz,
  next_review_zone text,
  reviewed_by uuid NOT NULL REFERENCES person (id),
  reviewed_at timestamptz NOT NULL,
  CHECK ((outcome = 'end') = (next_review_at IS NULL)),
  CHECK ((next_review_at IS NULL) = (next_review_zone IS NULL))
);
CREATE INDEX decision_review_directive ON decision_review (directive_id);
COMMENT ON TABLE decision_review IS 'What a review of a decision came to: kept until a next review, to be narrowed by then, or ended.';

DO $$
BEGIN
  -- Why a cell is in or out is legal analysis, and an option is a draft: only who works the case sees them.
  CALL guard_directive_table('scope_item', policy_sees('case'), $q$ actor_has(directive_id, 'case') $q$);
  CALL guard_directive_table('scope_entry', policy_sees('case'), $q$ actor_has(directive_id, 'case') $q$);
  CALL guard_directive_table('compliance_option', policy_sees('case'), $q$ actor_has(directive_id, 'case') $q$);
  CALL guard_directive_table('decision_review', policy_sees('case', 'read'), $q$ actor_has(directive_id, 'case') $q$);
END $$;

CREATE TABLE readiness (
  id uuid PRIMARY KEY,
  product_id uuid NOT NULL REFERENCES scope_axis_item (id),
  way text NOT NULL CHECK (way IN ('person', 'place', 'account')),
  able text NOT NULL CHECK (able IN ('yes', 'partly', 'no')),
  within_minutes integer CHECK (within_minutes >= 0),
  proved_on date,
  proved_by text CHECK (length(proved_by) BETWEEN 1 AND 500),
  note text NOT NULL DEFAULT '' CHECK (length(note) <= 1000),
  recorded_by uuid NOT NULL REFERENCES person (id),
  recorded_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  UNIQUE (product_id, way),
  CHECK ((proved_on IS NULL) = (proved_by IS NULL)),
  CHECK (able <> 'no' OR within_minutes IS NULL)
);
COMMENT ON TABLE readiness IS 'For each product, whether we can restrict it by person, by place, by account; how fast; when and by what that was last proved.';
GRANT SELECT, INSERT, UPDATE ON readiness TO edict_app;
GRANT SELECT ON readiness TO edict_ledger_writer;
CREATE TRIGGER readiness_ledger AFTER INSERT OR UPDATE ON readiness FOR EACH ROW EXECUTE FUNCTION ledger_note('scope');
