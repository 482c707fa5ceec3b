-- Why people dismissed alerts, and which code they meant: the same code may be reported again under another number.
create table dismissal (
    tenant varchar(100) not null,
    repository_id bigint not null,
    alert bigint not null,
    tool varchar(200) not null,
    rule varchar(500) not null,
    path varchar(4096) not null,
    commit_id varchar(64) not null,
    start_line integer not null,
    end_line integer not null,
    reason varchar(100) not null,
    said varchar(1000) not null,
    dismissed_by varchar(100) not null,
    noted_at timestamp(6) with time zone not null,
    primary key (tenant, repository_id, alert)
);
