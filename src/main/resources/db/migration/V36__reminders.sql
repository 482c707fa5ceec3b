-- Open pull requests of fixes that people were reminded of, and when, by the code host's clock.
create table reminder (
    tenant varchar(100) not null,
    repository_id bigint not null,
    pull_request bigint not null,
    reminded_at timestamp(6) with time zone not null,
    primary key (tenant, repository_id, pull_request)
);
