-- The GitHub App that set-up registered. One row at most; its two secrets are encrypted with a key that is not in here.
create table app_registration (
    use_as varchar(20) not null primary key,
    api varchar(400) not null,
    app_number bigint not null,
    slug varchar(200) not null,
    client_id varchar(200) not null,
    page varchar(600) not null,
    public_url varchar(400) not null,
    key_id varchar(20) not null,
    private_key varchar(20000) not null,
    webhook_secret varchar(2000) not null,
    registered_at timestamp(6) with time zone not null
);
-- Set-ups on their way through GitHub: whose browser may come back with which state, and how far it got.
create table set_up_attempt (
    state_hash varchar(64) not null primary key,
    browser_hash varchar(64) not null,
    api varchar(400) not null,
    organisation varchar(100),
    public_url varchar(400) not null,
    begun_at timestamp(6) with time zone not null,
    claimed_at timestamp(6) with time zone,
    ended_at timestamp(6) with time zone
);
