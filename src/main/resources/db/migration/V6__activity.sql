-- No foreign key: what happened stays on record when the account goes.
create table activity_entry (
    id uuid primary key,
    account_id uuid not null,
    occurred_at timestamp with time zone not null,
    kind varchar(64) not null,
    actor_kind varchar(16) not null,
    actor_name varchar(254) not null,
    -- tells two sessions apart without being usable as a session id
    session_tag varchar(16),
    source_address varchar(64),
    user_agent varchar(256),
    request_id varchar(32),
    details varchar(1000) not null
);

create index activity_entry_account on activity_entry (account_id, occurred_at);
