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
