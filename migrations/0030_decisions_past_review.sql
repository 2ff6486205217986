-- The hourly check of decisions past their review: ids and instants.
GRANT SELECT (id, directive_id, approved_at, review_at, ended_at) ON decision TO edict_worker;
CREATE POLICY work_see ON decision FOR SELECT TO edict_worker USING (true);
