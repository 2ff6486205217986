-- What the owner of an account is told about it, and what slows down guessing without locking people out (docs/decisions/0038).

CREATE TABLE account_notice (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person (id),
  code text NOT NULL CHECK (code ~ '^[a-z_]+$'),
  about_id uuid REFERENCES person (id),
  by_id uuid REFERENCES person (id),
  params jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(params) = 'object'),
  made_at timestamptz NOT NULL,
  state text NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'sent', 'left')),
  state_reason text,
  sent_at timestamptz
);
CREATE INDEX account_notice_person ON account_notice (person_id, made_at DESC, id);
COMMENT ON TABLE account_notice IS 'A message to one person about the security of an account: their own, or one that they watch over. Shown on the account page and sent by mail. Delivery, not record: the event itself is in the ledger.';
COMMENT ON COLUMN account_notice.about_id IS 'The person whose account it concerns, if it is not the recipient''s.';
COMMENT ON COLUMN account_notice.by_id IS 'The person who caused it, if it was not the recipient.';
GRANT SELECT, INSERT ON account_notice TO edict_app;
GRANT SELECT (id, person_id, state), UPDATE (state, state_reason, sent_at) ON account_notice TO edict_worker;

-- A proof of work admits one attempt.
ALTER TABLE sign_in_attempt ADD COLUMN proof_hash bytea;
CREATE UNIQUE INDEX sign_in_attempt_proof ON sign_in_attempt (proof_hash) WHERE proof_hash IS NOT NULL;
COMMENT ON COLUMN sign_in_attempt.proof_hash IS 'The proof of work with which this attempt was admitted, so that it admits no second one.';

-- A link with which the owner of an account can sign in while others are guessing its password.
ALTER TABLE one_time_link DROP CONSTRAINT one_time_link_kind_check;
ALTER TABLE one_time_link ADD CONSTRAINT one_time_link_kind_check
  CHECK (kind IN ('first_administrator', 'invitation', 'password_reset', 'sign_in', 'sign_in_pass'));
