-- The heads of people's pull requests that have their review, and what each suggested: the same is not suggested twice.
create table pull_request_review (
    tenant varchar(100) not null,
    repository_id bigint not null,
    pull_request bigint not null,
    head varchar(64) not null,
    fixes text not null,
    noted_at timestamp(6) with time zone not null,
    primary key (tenant, repository_id, pull_request, head)
);

-- What became of alerts that were found on people's pull requests and not on the default branch.
create table pull_request_alert (
    tenant varchar(100) not null,
    repository_id bigint not null,
    pull_request bigint not null,
    alert bigint not null,
    address varchar(1000) not null,
    state varchar(20) not null,
    reason varchar(2000) not null,
    commit_id varchar(64),
    noted_at timestamp(6) with time zone not null,
    primary key (tenant, repository_id, pull_request, alert)
);

create index pull_request_alert_by_alert on pull_request_alert (tenant, repository_id, alert);
