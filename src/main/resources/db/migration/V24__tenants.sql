-- An organisation: an installation of the app (org- and the installation's number), or one that an operator made. ended_at
-- is when the app lost its installation.
create table tenant (
    id varchar(100) not null primary key,
    name varchar(200) not null,
    created_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone
);

update finding set tenant = 'org-' || substring(tenant from 14) where tenant like 'installation-%';
update remediation set tenant = 'org-' || substring(tenant from 14) where tenant like 'installation-%';
update policy set tenant = 'org-' || substring(tenant from 14) where tenant like 'installation-%';
update proof set tenant = 'org-' || substring(tenant from 14) where tenant like 'installation-%';
update answer set tenant = 'org-' || substring(tenant from 14) where tenant like 'installation-%';
update answer_comment set tenant = 'org-' || substring(tenant from 14) where tenant like 'installation-%';
update pause set tenant = 'org-' || substring(tenant from 14) where tenant like 'installation-%';
update ignore_order set tenant = 'org-' || substring(tenant from 14) where tenant like 'installation-%';

insert into tenant (id, name, created_at)
    select tenant, max(repository_owner), min(created_at) from finding group by tenant;
insert into tenant (id, name, created_at)
    select distinct 'org-' || cast(installation_id as varchar(20)), 'org-' || cast(installation_id as varchar(20)),
        current_timestamp
    from (select installation_id from backfill union select installation_id from onboarding) known
    where not exists (
        select 1 from tenant t where t.id = 'org-' || cast(known.installation_id as varchar(20)));
