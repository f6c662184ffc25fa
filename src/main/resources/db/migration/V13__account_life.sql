-- Where the account's notices go too, besides the address to sign in with. Confirmed, or it would not be here.
alter table account add column second_address varchar(254);

-- Whoever signed up and has not followed the link yet: no account, so nothing works with it.
create table pending_sign_up (
    id uuid primary key,
    -- not unique: a stranger who signs up with an address must not take its owner's link away
    email_key varchar(254) not null,
    email varchar(254) not null,
    password_hash varchar(255) not null,
    language varchar(8) not null,
    -- SHA-256 of what the link carries: whoever reads the database can follow none
    token_hash bytea not null constraint pending_sign_up_token_unique unique,
    asked_at timestamp with time zone not null,
    expires_at timestamp with time zone not null
);

create index pending_sign_up_email on pending_sign_up (email_key, asked_at);
create index pending_sign_up_expiry on pending_sign_up (expires_at);

-- Links in mails to somebody who has an account. The latest of its kind counts.
create table account_link (
    account_id uuid not null references account (id) on delete cascade,
    purpose varchar(16) not null
        constraint account_link_purpose_known check (purpose in ('NEW_PASSWORD', 'NEW_EMAIL', 'SECOND_ADDRESS')),
    -- the address that following the link confirms; null where it confirms none
    address varchar(254),
    token_hash bytea not null constraint account_link_token_unique unique,
    asked_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    constraint account_link_key primary key (account_id, purpose)
);

create index account_link_expiry on account_link (expires_at);

-- Counted anew: by address and network, by address, by network, and by account within a session.
drop table sign_in_attempts;
create table sign_in_attempts (
    -- first half of a SHA-256: what was typed is not kept, it may be somebody's secret
    counter_hash bytea primary key,
    -- what all counters of one address or account have in common; null for a network's
    subject_hash bytea,
    failures integer not null check (failures >= 0),
    last_failure_at timestamp with time zone not null,
    paused_until timestamp with time zone,
    forgotten_at timestamp with time zone not null
);

create index sign_in_attempts_subject on sign_in_attempts (subject_hash);
create index sign_in_attempts_age on sign_in_attempts (forgotten_at);
