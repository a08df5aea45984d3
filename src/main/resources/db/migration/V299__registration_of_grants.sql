-- A duty of the organisation itself is not among the remedies of a client, from which lawyers choose.
ALTER TABLE deadline_rule DROP CONSTRAINT deadline_rule_clock_check;
ALTER TABLE deadline_rule ADD CONSTRAINT deadline_rule_clock_check CHECK (clock IN ('OURS', 'AUTHORITY', 'COURT', 'DUTY'));

-- The period in which a grant agreement has to be registered, for databases that were filled before it was known here.
INSERT INTO deadline_rule (code, title_az, title_en, act_az, act_en, article, amount, unit, start_rule, shift_rule, clock,
                           from_az, from_en, source, confirmed, doubt_az, doubt_en)
VALUES ('QRANT-15', 'Qrant müqaviləsinin qeydiyyatı', 'Registration of a grant agreement', '“Qrant haqqında” Qanun',
        'Law on Grants', '', 15, 'DAYS', 'NEXT_DAY', 'NEXT_WORKING_DAY', 'DUTY', 'müqavilənin imzalandığı gün',
        'the day on which the agreement was signed', 'toplum.az?page_id=424; icnl.org', false,
        '15 günün təqvim günü olması və son günün istirahət günündən növbəti iş gününə keçməsi təsdiqlənməyib',
        'That the 15 days are calendar days and that the last day moves from a day off to the next working day is not confirmed')
ON CONFLICT (code) DO UPDATE SET clock = 'DUTY';
