-- The plan of an account as the operator's own shop told it last. What has a lower version is older and changes nothing.
create table billing_told_plan (
    account_id uuid primary key references account (id),
    reference varchar(200) not null constraint billing_told_plan_reference_unique unique,
    version bigint not null,
    tier_code varchar(32) not null references tier (code),
    billing_cycle varchar(16) not null
        constraint billing_told_plan_cycle_known check (billing_cycle in ('MONTHLY', 'YEARLY')),
    standing varchar(16) not null
        constraint billing_told_plan_standing_known
            check (standing in ('PENDING', 'RENEWING', 'ENDING', 'PAST_DUE', 'OVER')),
    period_start timestamp with time zone not null,
    period_end timestamp with time zone not null
);

-- Of events that carry the state themselves the newest is applied first.
alter table billing_event add column version bigint default 0 not null;
-- Finds the events that wait for an account with an address. Many addresses have the same: the events name nobody.
alter table billing_event add column address_hash integer;
create index billing_event_awaiting on billing_event (address_hash);
