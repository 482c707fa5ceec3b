-- Certificates that are issued again, and checks of certificates: asked for, worked on, ended. live_key is the domain of one
-- that is under way and orders something: one at a time. progress is what its handler needs to go on after the process died.
create table certificate_job (
    uid varchar(36) not null primary key,
    tenant varchar(100) not null,
    kind varchar(20) not null,
    subject varchar(300) not null,
    request text not null,
    dry_run boolean not null,
    requested_by varchar(200) not null,
    requested_by_name varchar(200) not null,
    idempotency_key varchar(300) not null,
    live_key varchar(450),
    state varchar(20) not null,
    note varchar(2000),
    progress text,
    result text,
    error varchar(4000),
    version bigint default 0 not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint one_certificate_job_per_key unique (tenant, idempotency_key),
    constraint one_live_certificate_job unique (live_key)
);
create index certificate_job_state on certificate_job (state, updated_at);
