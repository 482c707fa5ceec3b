-- The keys that sign proofs. One is in use; those whose use is null are kept so that what they signed can still be checked.
create table proof_key (
    id varchar(64) not null primary key,
    use_as varchar(20) unique,
    public_key varchar(200) not null,
    private_key varchar(200) not null,
    created_at timestamp(6) with time zone not null
);
