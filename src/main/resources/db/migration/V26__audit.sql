-- Every change that somebody asked for: only ever added to. Each row's hash covers the row and the hash before it.
create table audit (
    number bigint not null primary key,
    happened_at timestamp(6) with time zone not null,
    tenant varchar(100),
    actor varchar(40) not null,
    actor_name varchar(200) not null,
    action varchar(100) not null,
    subject varchar(500) not null,
    before_state text,
    after_state text,
    hash varchar(64) not null
);
create index audit_tenant on audit (tenant, number);

-- The end of the chain: one row. Whoever adds to the chain holds it until the change is committed.
create table audit_end (
    id integer not null primary key,
    number bigint not null,
    hash varchar(64) not null
);
insert into audit_end (id, number, hash) values (1, 0, '');
