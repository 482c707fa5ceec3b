-- The last good policy file of the organisation, as it was seen from each repository.
alter table policy add column organisation_last_good text;
