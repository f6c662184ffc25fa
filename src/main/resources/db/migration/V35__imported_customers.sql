-- Customers who were taken over from another system: what was imported of each, and whether they were invited.
create table imported_customer (
    account_id uuid primary key references account (id) on delete cascade,
    tier_code varchar(32) not null,
    granted_as varchar(16) not null,
    period_end timestamp with time zone not null,
    imported_at timestamp with time zone not null,
    invitation varchar(16) not null,
    invitations_per_minute integer not null,
    invited_at timestamp with time zone,
    constraint imported_customer_invitation_known check (invitation in ('WAITING', 'SENT', 'NOT_NEEDED')),
    constraint imported_customer_pace check (invitations_per_minute between 1 and 600)
);
create index imported_customer_waiting on imported_customer (invitation, imported_at);
create index imported_customer_invited on imported_customer (invited_at);
