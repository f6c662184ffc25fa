-- A browser in which somebody is signed in, from the first page after the sign-in to its end.
create table sign_in_session (
    id uuid primary key,
    account_id uuid not null references account (id) on delete cascade,
    started_at timestamp with time zone not null,
    -- of the last request that a person made; written at most twice a minute
    last_active_at timestamp with time zone not null,
    -- what was proved when: the names of the factors, separated by blanks
    factors varchar(200) not null,
    user_agent varchar(256),
    source_address varchar(64),
    ended_at timestamp with time zone,
    end_cause varchar(16) constraint sign_in_session_cause_known
        check (end_cause in ('SIGNED_OUT', 'BY_OWNER', 'BY_STAFF', 'ROLE_CHANGED', 'TIME_UP', 'PORTAL_STOPPED')),
    constraint sign_in_session_ended check ((ended_at is null) = (end_cause is null))
);

create index sign_in_session_account on sign_in_session (account_id, ended_at, last_active_at);
create index sign_in_session_age on sign_in_session (last_active_at);

-- Who signed in before this moment and has opened no page yet has to sign in again: their session is in no list.
alter table account add column other_sessions_ended_at timestamp with time zone;
