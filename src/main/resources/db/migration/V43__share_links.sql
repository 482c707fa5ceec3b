-- Addresses at which whoever has them may read the report of one scan. Only the hash of the address's secret is kept.
create table share_link (
    id varchar(40) not null primary key,
    tenant varchar(100) not null,
    scan_uid varchar(36) not null,
    token_hash varchar(64) not null unique,
    label varchar(200),
    created_by varchar(200) not null,
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null
);
create index share_link_tenant on share_link (tenant, created_at);
