create table device (
    id uuid primary key,
    account_id uuid not null references account (id),
    -- what the app calls itself: opaque, stable per local user and machine
    identifier varchar(128) not null,
    -- the name that the app sent when it registered; 128 characters, which H2 counts in UTF-16 units
    reported_name varchar(256) not null,
    -- the name that the owner gave, in the portal or in the app
    name varchar(256),
    platform varchar(64) not null,
    app_version varchar(32),
    state varchar(16) not null constraint device_state_known check (state in ('ACTIVE', 'REMOVED', 'ALLOWED')),
    first_seen_at timestamp with time zone not null,
    last_contact_at timestamp with time zone,
    last_check_at timestamp with time zone,
    clock_error_ms bigint,
    removed_at timestamp with time zone,
    version bigint not null,
    constraint device_identifier_unique unique (account_id, identifier)
);

create table refused_request (
    id uuid primary key,
    account_id uuid not null references account (id),
    device_id uuid references device (id),
    code varchar(64) not null,
    method varchar(8) not null,
    path varchar(64) not null,
    signature_verified boolean not null,
    clock_error_ms bigint,
    app_version varchar(32),
    source_address varchar(64) not null,
    -- of the latest of the occurrences that this row stands for
    request_id varchar(32) not null,
    first_at timestamp with time zone not null,
    last_at timestamp with time zone not null,
    occurrences integer not null
);

create index refused_request_account on refused_request (account_id, last_at);
create index refused_request_device on refused_request (device_id, last_at);
create index refused_request_age on refused_request (last_at);
