-- What is known for and against a fix, one row for each head of its pull request. The id is its address: nobody can guess it.
create table proof (
    id varchar(40) not null primary key,
    tenant varchar(100) not null,
    remediation_id bigint not null references remediation (id) on delete cascade,
    head varchar(40) not null,
    fixer varchar(200) not null,
    level varchar(20) not null,
    refuted boolean default false not null,
    record text not null,
    description text not null,
    envelope text not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint one_proof_of_a_head unique (remediation_id, head)
);

alter table finding add column category varchar(500) default '' not null;
alter table remediation add column merge_commit varchar(40);
