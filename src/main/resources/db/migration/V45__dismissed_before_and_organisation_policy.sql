-- How far the alerts of a repository were read that people had dismissed before the app was there: the latest first, and no
-- more than some pages of them.
create table dismissed_reading (
    installation_id bigint not null,
    repository_id bigint not null,
    cursor_text varchar(2000),
    page integer default 0 not null,
    found integer default 0 not null,
    ended boolean default false not null,
    primary key (installation_id, repository_id)
);

-- The repository .github of an owner where an installation covers it, and the policy file that was last read there. A problem
-- says why it could not be read when that was last tried.
create table organisation_policy (
    installation_id bigint not null,
    repository_id bigint not null,
    owner varchar(200) not null,
    policy_text text,
    read_at timestamp(6) with time zone,
    problem varchar(2000),
    primary key (installation_id)
);
