-- The category of a scan is kept in the record of each proof.
alter table finding drop column category;
