-- What a scanner wrote down of the code of a finding that was handed in, and which commit it was: JSON, by which the finding
-- is found again in the code of today. Once somebody wants such a finding fixed, its alert is its id, negative: no number
-- that the code host has.
alter table finding add column reported_code varchar(20000);
