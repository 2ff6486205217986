-- What fulfils an obligation is asked for each obligation of a directive: its list, its trace, the law of its line.
CREATE INDEX measure_obligation_obligation ON measure_obligation (obligation_id);
