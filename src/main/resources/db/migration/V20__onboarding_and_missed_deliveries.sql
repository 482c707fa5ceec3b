-- Whether the people of a repository said go, and the issue that asks them. consent is who or what said it, and null until
-- then; obstacle is why there is no issue.
create table onboarding (
    installation_id bigint not null,
    repository_id bigint not null,
    issue bigint,
    issue_address varchar(1000),
    consent varchar(500),
    obstacle varchar(2000),
    updated_at timestamp(6) with time zone not null,
    primary key (installation_id, repository_id)
);
-- Nobody is asked about repositories that were worked on before.
insert into onboarding (installation_id, repository_id, consent, updated_at)
    select distinct installation_id, repository_id, 'it was worked on before anybody was asked', current_timestamp
    from finding;

-- Deliveries that the code host could not hand over and that are not recorded here.
create table missed_delivery (
    guid varchar(100) not null primary key,
    attempt bigint not null,
    event varchar(100) not null,
    delivered_at timestamp(6) with time zone not null,
    asked integer default 0 not null,
    asked_at timestamp(6) with time zone
);

-- How far the code host's list of deliveries was read: one row. Everything up to read_until was looked at; a reading that
-- is under way began at reading_since and goes on at the cursor.
create table delivery_reading (
    id integer not null primary key,
    read_until timestamp(6) with time zone,
    reading_since timestamp(6) with time zone,
    cursor_text varchar(2000)
);
insert into delivery_reading (id) values (1);
