-- One row per webhook request. The body is deflated; above 1 MiB it is in large_body. A row stays when its body is pruned: it is what a repeated delivery is known by.
create table delivery (
    id varchar(100) not null primary key,
    event varchar(100) not null,
    body_hash ${bytes} not null unique,
    body ${bytes},
    large_body ${large-bytes},
    received_at timestamp(6) with time zone not null
);
create index delivery_received_at on delivery (received_at);

-- Work that waits or runs. Tasks of one lane run one at a time, in the order in which they are due, then of seq. The
-- server counts seq itself: H2 writes a sequence of its own to the disk every few numbers.
create table task (
    name varchar(100) not null,
    id varchar(300) not null,
    lane varchar(420) not null,
    seq bigint not null,
    payload text not null,
    due timestamp(6) with time zone not null,
    attempts integer default 0 not null,
    version bigint default 0 not null,
    waits_for varchar(1000),
    primary key (name, id)
);
create index task_lane on task (lane, due, seq);

-- Work that was given up, with the reason, until a person looks at it or the same task is added again.
create table task_given_up (
    name varchar(100) not null,
    id varchar(300) not null,
    lane varchar(420) not null,
    payload text not null,
    attempts integer not null,
    reason varchar(4000) not null,
    given_up_at timestamp(6) with time zone not null,
    primary key (name, id)
);

-- The scheduling engine's own table: one execution per lane.
create table scheduled_tasks (
    task_name varchar(100) not null,
    task_instance varchar(420) not null,
    task_data ${bytes},
    execution_time timestamp(6) with time zone,
    picked boolean not null,
    picked_by varchar(200),
    last_success timestamp(6) with time zone,
    last_failure timestamp(6) with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp(6) with time zone,
    version bigint not null,
    priority smallint,
    state varchar(20),
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
