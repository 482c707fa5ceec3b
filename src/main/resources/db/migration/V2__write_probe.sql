-- One row that is written to find out whether the database can be written.
create table write_probe (
    id integer not null primary key,
    probed bigint not null
);
insert into write_probe (id, probed) values (1, 0);
