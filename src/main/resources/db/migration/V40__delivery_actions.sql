-- What a delivery was about and how many tasks came of it, so that people see what is sent and nothing is done about.
-- Older deliveries have neither.
alter table delivery add column action varchar(60);
alter table delivery add column tasks integer;
