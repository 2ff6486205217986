-- Outside experts who are consulted about a directive: work product, because whom we consult shows what we are preparing.

CREATE TABLE expert (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  organisation text NOT NULL DEFAULT '' CHECK (length(organisation) <= 200),
  subject text NOT NULL CHECK (length(subject) BETWEEN 1 AND 500),
  engaged_by text NOT NULL CHECK (engaged_by IN ('outside_counsel', 'own_counsel', 'business')),
  engaged_on date NOT NULL,
  confidential_on date,
  made_by uuid NOT NULL REFERENCES person (id),
  made_at timestamptz NOT NULL,
  ended_by uuid REFERENCES person (id),
  ended_at timestamptz,
  end_reason text CHECK (length(end_reason) BETWEEN 1 AND 2000),
  version integer NOT NULL DEFAULT 1,
  CHECK (num_nonnulls(ended_by, ended_at, end_reason) IN (0, 3))
);
CREATE INDEX expert_directive ON expert (directive_id, engaged_on);
COMMENT ON TABLE expert IS 'An outside expert consulted about a directive: on what, engaged by whom and since when, and when they agreed to confidentiality. An engagement that is over says why.';

DO $$
BEGIN
  CALL guard_directive_table('expert', policy_sees('case'), $q$ actor_has(directive_id, 'case') $q$);
END $$;
