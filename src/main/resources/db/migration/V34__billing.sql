-- An account's customer at the billing engine. Each look at the engine has a number; what an earlier look saw never
-- replaces what a later one did.
create table billing_customer (
    account_id uuid primary key references account (id),
    customer_id varchar(255) not null constraint billing_customer_unique unique,
    looks bigint not null default 0,
    written_look bigint not null default 0,
    looked_at timestamp with time zone
);

-- Every price that was ever seen under the portal's keys: subscriptions keep a price that is not sold any more.
create table billing_price (
    id varchar(255) primary key,
    tier_code varchar(32) not null references tier (code),
    billing_cycle varchar(16) not null constraint billing_price_cycle_known check (billing_cycle in ('MONTHLY', 'YEARLY')),
    amount bigint not null constraint billing_price_positive check (amount > 0),
    currency varchar(3) not null
);

-- What the engine knows of a subscription beyond what it allows.
create table billing_subscription (
    account_id uuid primary key references account (id),
    engine_id varchar(255) not null,
    price_id varchar(255) not null references billing_price (id),
    over boolean not null,
    renews boolean not null,
    next_price_id varchar(255) references billing_price (id),
    payment_method varchar(100),
    needs_action boolean not null
);

create table billing_payment (
    id varchar(255) primary key,
    account_id uuid not null references account (id),
    paid_at timestamp with time zone not null,
    amount bigint not null,
    currency varchar(3) not null,
    state varchar(16) not null
        constraint billing_payment_state_known check (state in ('PAID', 'OPEN', 'FAILED', 'REFUNDED')),
    invoice_number varchar(100),
    payment_method varchar(100)
);
create index billing_payment_of_account on billing_payment (account_id, paid_at);

-- The one purchase that an account is making: however many windows ask for it, the engine is asked once.
create table billing_purchase (
    account_id uuid primary key references account (id),
    reference uuid not null,
    tier_code varchar(32) not null references tier (code),
    billing_cycle varchar(16) not null constraint billing_purchase_cycle_known check (billing_cycle in ('MONTHLY', 'YEARLY')),
    renews boolean not null,
    begun_at timestamp with time zone not null,
    checkout_id varchar(255),
    page varchar(4000),
    expires_at timestamp with time zone
);

-- Signed events of the engine, as they came. The content is sealed: it names people.
create table billing_event (
    id varchar(255) primary key,
    type varchar(100) not null,
    customer_id varchar(255),
    content bytea not null,
    received_at timestamp with time zone not null,
    state varchar(16) not null
        constraint billing_event_state_known check (state in ('WAITING', 'APPLIED', 'UNKNOWN')),
    attempts integer not null default 0,
    due_at timestamp with time zone not null,
    problem varchar(100),
    settled_at timestamp with time zone
);
create index billing_event_due on billing_event (state, due_at);
create index billing_event_of_customer on billing_event (customer_id, received_at);
create index billing_event_received on billing_event (received_at);

-- Where the portal and the engine did not agree, and it was put right.
create table billing_difference (
    id uuid primary key,
    account_id uuid not null references account (id),
    found_at timestamp with time zone not null,
    was varchar(200) not null,
    became varchar(200) not null
);
create index billing_difference_found on billing_difference (found_at);

-- What the engine that the demonstration plays knows of its customers. Empty with any other engine.
create table demo_engine_customer (
    customer_id varchar(255) primary key,
    state text not null
);
