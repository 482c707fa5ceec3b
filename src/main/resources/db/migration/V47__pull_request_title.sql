-- The title that a pull request was given here, in each remediation that it is for: only that one is replaced later. Empty
-- for pull requests from before.
alter table remediation add column pull_request_title varchar(300);
