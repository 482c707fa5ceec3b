-- What the default branch of a repository was called when the code host listed it last: scans of others that are handed in say
-- nothing of it. Empty where the app never had the repository.
alter table repository add column default_branch varchar(500);
