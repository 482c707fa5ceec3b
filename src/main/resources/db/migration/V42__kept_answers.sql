-- What was answered to requests that came with a key of the caller's; without a status while the answer is being made. A
-- body that holds a secret is not kept. id: a hash of who asked and of the key; content: one of all that was asked.
create table kept_answer (
    id varchar(64) not null primary key,
    tenant varchar(100),
    content varchar(64) not null,
    status integer,
    content_type varchar(100),
    body text,
    begun_at timestamp(6) with time zone not null
);
create index kept_answer_begun on kept_answer (begun_at);
