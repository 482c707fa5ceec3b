-- What the rules of a repository say about branches in the folder of fix branches, as far as that could keep a fix out, when
-- it was read, and what people were told of it last.
create table branch_rules (
    tenant varchar(100) not null,
    repository_id bigint not null,
    folder varchar(250) not null,
    rules text not null,
    read_at timestamp(6) with time zone not null,
    told varchar(4000) default '' not null,
    primary key (tenant, repository_id)
);
