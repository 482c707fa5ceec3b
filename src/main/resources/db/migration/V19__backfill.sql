-- How far a list of the code host was read: the open alerts of a repository, or the repositories of an installation, whose
-- row has the repository 0. While ended_at is null, reading goes on at the cursor.
create table backfill (
    installation_id bigint not null,
    repository_id bigint not null,
    cursor_text varchar(2000),
    page integer default 0 not null,
    found integer default 0 not null,
    queued integer default 0 not null,
    began_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    refusal varchar(2000),
    primary key (installation_id, repository_id)
);

-- The pages of a repository's open alerts as they were read last, so that the code host need not send them again while
-- they are the same.
create table alert_page (
    installation_id bigint not null,
    repository_id bigint not null,
    page integer not null,
    cursor_text varchar(2000),
    tag varchar(500),
    next_cursor varchar(2000),
    alerts text not null,
    primary key (installation_id, repository_id, page)
);
