create table tier (
    code varchar(32) primary key,
    name varchar(64) not null constraint tier_name_unique unique,
    -- the order of the tiers: a higher rank includes what a lower one unlocks
    rank integer not null constraint tier_rank_unique unique,
    device_limit integer not null check (device_limit >= 0),
    history_events_limit integer not null check (history_events_limit >= 0),
    pnl_events_limit integer not null check (pnl_events_limit >= 0),
    reports_lookup_limit integer not null check (reports_lookup_limit >= 0),
    max_backup_size_mb integer not null check (max_backup_size_mb >= 0),
    eth_staked_limit integer not null check (eth_staked_limit >= 0),
    version bigint not null
);

create table capability (
    code varchar(64) primary key,
    minimum_tier varchar(32) not null references tier (code)
);

create table subscription (
    id uuid primary key,
    account_id uuid not null constraint subscription_account_unique unique references account (id),
    tier_code varchar(32) not null references tier (code),
    billing_cycle varchar(16) not null constraint subscription_cycle_known check (billing_cycle in ('MONTHLY', 'YEARLY')),
    status varchar(16) not null
        constraint subscription_status_known check (status in ('PENDING', 'ACTIVE', 'CANCELLED', 'PAST_DUE', 'EXPIRED')),
    period_start timestamp with time zone not null,
    period_end timestamp with time zone not null,
    created_at timestamp with time zone not null,
    version bigint not null,
    constraint subscription_period_forward check (period_end > period_start)
);

insert into tier (code, name, rank, device_limit, history_events_limit, pnl_events_limit, reports_lookup_limit,
                  max_backup_size_mb, eth_staked_limit, version)
values ('free', 'Free', 0, 0, 1000, 1000, 20, 0, 0, 0),
       ('supporter', 'Supporter', 10, 1, 10000, 10000, 50, 50, 32, 0),
       ('basic', 'Basic', 20, 2, 30000, 30000, 100, 150, 128, 0),
       ('advanced', 'Advanced', 30, 4, 100000, 100000, 300, 600, 384, 0);

insert into capability (code, minimum_tier)
values ('eth_staking_view', 'supporter'),
       ('graphs_view', 'basic'),
       ('event_analysis_view', 'basic'),
       ('asset_movement_matching', 'basic'),
       ('mcp', 'basic'),
       ('gnosispay', 'advanced'),
       ('monerium', 'advanced');
