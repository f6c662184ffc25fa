-- Which devices stay when a plan that is planned allows fewer: all that were registered when their owner chose.
create table device_choice (
    account_id uuid not null references account (id),
    device_id uuid not null,
    stays boolean not null,
    tier_name varchar(100) not null,
    primary key (account_id, device_id)
);

-- What the owner of an account asked the engine for and did not see happen yet: whoever did it is on record with what
-- becomes of it, though it is the engine that tells.
create table billing_act (
    account_id uuid not null references account (id),
    kind varchar(16) not null
        constraint billing_act_kind_known check (kind in ('BUY', 'CHANGE', 'PLAN', 'KEEP', 'CANCEL', 'RESUME')),
    tier_name varchar(100),
    billing_cycle varchar(16)
        constraint billing_act_cycle_known check (billing_cycle in ('MONTHLY', 'YEARLY')),
    actor_name varchar(320) not null,
    source_address varchar(100),
    user_agent varchar(256),
    session_tag varchar(16),
    request_id varchar(100),
    begun_at timestamp with time zone not null,
    primary key (account_id, kind)
);
create index billing_act_begun on billing_act (begun_at);

-- When the plan that waits for its payment was ordered; an account may have had others before.
alter table subscription add column ordered_at timestamp with time zone;
