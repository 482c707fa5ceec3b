-- What was written to the code host for the tasks of a lane within the last hour: it allows so much and no more.
create table host_write (
    lane varchar(420) not null,
    written_at timestamp(6) with time zone not null,
    writes integer not null
);
create index host_write_lane on host_write (lane, written_at);
