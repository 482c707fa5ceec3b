-- Until when the code host wants to hear nothing of the installation that a lane is for.
create table host_pause (
    lane varchar(420) not null,
    ends_at timestamp(6) with time zone not null,
    because varchar(1000) not null
);
create index host_pause_lane on host_pause (lane, ends_at);
