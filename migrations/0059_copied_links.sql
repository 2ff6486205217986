-- A link to join that was copied and not mailed proves nothing about who uses it: another person confirms who joined
-- (docs/decisions/0042-joining-without-mail.md). And what the mail server answered, for administrators.

ALTER TABLE one_time_link ADD COLUMN copied_at timestamptz, ADD COLUMN copied_by uuid REFERENCES person (id);
ALTER TABLE one_time_link ADD CONSTRAINT one_time_link_copied CHECK (copied_by IS NULL OR copied_at IS NOT NULL);
CREATE INDEX one_time_link_person ON one_time_link (person_id, kind, made_at DESC);
COMMENT ON COLUMN one_time_link.copied_at IS 'When the link was shown to be copied, instead of being mailed to its owner''s address.';
COMMENT ON COLUMN one_time_link.copied_by IS 'Who copied it; null for the command on the server.';
INSERT INTO ledger_allowance (kind, stream, who) VALUES ('person.link_copied', 'person', 'administrator'), ('person.link_copied', 'person', 'nobody');

ALTER TABLE access_request DROP CONSTRAINT access_request_kind_check, ADD CONSTRAINT access_request_kind_check
  CHECK (kind IN ('join', 'role', 'token', 'second_factor', 'sign_in_rules', 'password_reset', 'identity'));

GRANT SELECT (id, person_id, kind, made_at, copied_at, copied_by) ON one_time_link TO edict_access_reader;

CREATE FUNCTION copied_link_takes_two() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  v_link record;
BEGIN
  IF by_table_owner(TG_RELID) THEN RETURN NEW; END IF;
  -- A new link ends the earlier ones, so only the last one can have been used.
  SELECT l.id, l.copied_at INTO v_link FROM one_time_link l WHERE l.person_id = NEW.id AND l.kind = 'invitation'
  ORDER BY l.made_at DESC, l.copied_at NULLS LAST LIMIT 1;
  IF v_link.copied_at IS NULL THEN RETURN NEW; END IF;
  -- The first lead counsel: nobody else could confirm it.
  IF NEW.role = 'lead_counsel' AND (SELECT lead_counsel_since IS NULL FROM installation) THEN RETURN NEW; END IF;
  IF NOT EXISTS (SELECT FROM access_request r WHERE r.person_id = NEW.id AND r.kind = 'identity' AND r.link_id = v_link.id AND r.state = 'approved') THEN
    RAISE EXCEPTION 'access: nobody confirmed who joined with a copied link' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION copied_link_takes_two IS 'Refuses that an account opens by a link that was copied, until lead counsel has confirmed who joined.';
CREATE TRIGGER copied_link_takes_two BEFORE UPDATE OF joined_at ON person FOR EACH ROW
  WHEN (OLD.joined_at IS NULL AND NEW.joined_at IS NOT NULL) EXECUTE FUNCTION copied_link_takes_two();

CREATE FUNCTION identity_by_another() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF EXISTS (SELECT FROM one_time_link l WHERE l.id = NEW.link_id AND l.copied_by = NEW.decided_by) THEN
    RAISE EXCEPTION 'second person: access.approve: whoever copied a link does not confirm who joined with it' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION identity_by_another IS 'Whoever copied a link cannot confirm who joined with it.';
CREATE TRIGGER identity_by_another BEFORE INSERT OR UPDATE ON access_request FOR EACH ROW
  WHEN (NEW.kind = 'identity' AND NEW.state IN ('approved', 'used')) EXECUTE FUNCTION identity_by_another();

REVOKE EXECUTE ON FUNCTION copied_link_takes_two(), identity_by_another() FROM PUBLIC;
GRANT CREATE ON SCHEMA public TO edict_access_reader;
ALTER FUNCTION copied_link_takes_two() OWNER TO edict_access_reader;
ALTER FUNCTION identity_by_another() OWNER TO edict_access_reader;
REVOKE CREATE ON SCHEMA public FROM edict_access_reader;

ALTER TABLE delivery ADD COLUMN answer text;
COMMENT ON COLUMN delivery.answer IS 'Why the mail server refused a link or a test, in its own words. Kept only for messages without case content.';
ALTER TABLE channel ADD COLUMN answer text;
COMMENT ON COLUMN channel.answer IS 'Why the mail server accepts nothing from us, in its own words.';
