-- Accounts at certification authorities: the key is encrypted with a key that is not in here. No location: not registered yet.
create table acme_account (
    directory varchar(600) not null primary key,
    key_id varchar(20) not null,
    private_key varchar(8000) not null,
    location varchar(1000),
    created_at timestamp(6) with time zone not null
);
-- What a certification authority finds when it asks over HTTP whether a domain is ours: any node answers.
create table acme_challenge (
    token varchar(300) not null primary key,
    job_uid varchar(36) not null,
    answer varchar(1000) not null,
    created_at timestamp(6) with time zone not null
);
create index acme_challenge_job on acme_challenge (job_uid);
