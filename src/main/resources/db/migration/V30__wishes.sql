-- What callers know a remediation by, who asked for it, and how they want it.
alter table remediation add column uid uuid default gen_random_uuid() not null;
alter table remediation alter column asked_by set data type varchar(200);
alter table remediation add column asked_by_id varchar(100);
alter table remediation add column wished_branch varchar(250);
alter table remediation add column wished_title varchar(300);
create unique index remediation_uid on remediation (uid);
create index remediation_tenant on remediation (tenant, id);
create index remediation_opened_at on remediation (tenant, opened_at);
