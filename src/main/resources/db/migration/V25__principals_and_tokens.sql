-- Who calls: a user or a service user, of a tenant or, without one, of the whole server. People who sign in through an
-- issuer are known by its address and their subject there.
create table principal (
    id varchar(40) not null primary key,
    tenant varchar(100) references tenant (id),
    kind varchar(20) not null,
    name varchar(200) not null,
    role varchar(20) not null,
    issuer varchar(400),
    subject varchar(300),
    created_at timestamp(6) with time zone not null,
    disabled_at timestamp(6) with time zone,
    constraint one_principal_of_a_subject unique (issuer, subject, tenant)
);
create index principal_tenant on principal (tenant, id);

-- A token is kept as its hash only; start is what people recognise it by.
create table access_token (
    id varchar(40) not null primary key,
    hash varchar(64) not null unique,
    start varchar(20) not null,
    principal_id varchar(40) not null references principal (id),
    name varchar(200) not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(200) not null,
    expires_at timestamp(6) with time zone,
    last_used_at timestamp(6) with time zone,
    revoked_at timestamp(6) with time zone
);
create index access_token_principal on access_token (principal_id, id);

-- How much each credential wrote in the minute that began at began_at.
create table write_budget (
    credential varchar(100) not null primary key,
    began_at timestamp(6) with time zone not null,
    used integer not null
);
