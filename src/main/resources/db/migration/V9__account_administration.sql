-- Whoever signed in before this moment has to sign in again.
alter table account add column sessions_ended_at timestamp with time zone;

-- Failed attempts by the address that was typed, known or not: so both are answered alike.
-- To find the few of the staff among very many subscribers.
create index account_role on account (role);

create table sign_in_attempts (
    -- first half of the SHA-256 of the address: what was typed is not kept, it may be somebody's secret
    address_hash bytea primary key,
    failures integer not null check (failures >= 0),
    last_failure_at timestamp with time zone not null,
    paused_until timestamp with time zone
);

create index sign_in_attempts_age on sign_in_attempts (last_failure_at);

-- Acts of admins that need a second one.
create table approval (
    id uuid primary key,
    kind varchar(32) not null,
    payload varchar(100000) not null,
    summary varchar(1000) not null,
    reason varchar(500) not null,
    requested_by uuid not null references account (id),
    requested_by_name varchar(254) not null,
    requested_at timestamp with time zone not null,
    state varchar(16) not null constraint approval_state_known check (state in ('OPEN', 'APPROVED', 'REJECTED')),
    decided_by uuid references account (id),
    decided_by_name varchar(254),
    decided_at timestamp with time zone,
    version bigint not null,
    constraint approval_decided check ((state = 'OPEN') = (decided_at is null)),
    constraint approval_by_two check (state <> 'APPROVED' or decided_by <> requested_by)
);

create index approval_latest on approval (requested_at);

-- How long something is kept, in days.
create table retention (
    subject varchar(32) primary key,
    days integer not null check (days between 7 and 365),
    version bigint not null
);

insert into retention (subject, days, version) values ('refused-requests', 30, 0);
