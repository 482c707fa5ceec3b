-- Certificates that were issued, the newest of a domain as the current one and the former ones kept. Private keys, PKCS#12
-- files and their passwords are encrypted with a key that is not in here.
create table certificate (
    uid varchar(36) not null primary key,
    tenant varchar(100) not null,
    domain varchar(300) not null,
    current_key varchar(450),
    directory varchar(600) not null,
    serial varchar(100) not null,
    not_before timestamp(6) with time zone not null,
    not_after timestamp(6) with time zone not null,
    chain text not null,
    key_id varchar(20) not null,
    private_key text not null,
    pkcs12 text not null,
    pkcs12_password varchar(1000) not null,
    renew_at timestamp(6) with time zone not null,
    renewal_asked_at timestamp(6) with time zone,
    issued_at timestamp(6) with time zone not null,
    constraint one_current_certificate unique (current_key)
);
create index certificate_renewal on certificate (renew_at);
