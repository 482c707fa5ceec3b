-- What people noted about a finding as an item of the backlog. status counts unless finding.status_at is later: then
-- something was learned since.
create table backlog_item (
    finding_id bigint not null primary key references finding (id) on delete cascade,
    tenant varchar(100) not null,
    status varchar(20),
    status_at timestamp(6) with time zone,
    status_by varchar(200),
    owner varchar(300),
    notes varchar(10000),
    target_date timestamp(6) with time zone,
    asset_id varchar(500),
    verified_scan bigint,
    updated_at timestamp(6) with time zone not null
);
create index backlog_item_status on backlog_item (tenant, status, finding_id);
