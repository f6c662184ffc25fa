-- A tip of the security check-up that its owner put off: with a reason, and not for ever.
create table tip_snooze (
    id uuid primary key,
    account_id uuid not null references account (id) on delete cascade,
    tip varchar(32) not null,
    reason varchar(500) not null,
    snoozed_at timestamp with time zone not null,
    ends_at timestamp with time zone not null,
    version bigint not null,
    constraint tip_snooze_once unique (account_id, tip)
);
