create table account (
    id uuid primary key,
    email varchar(254) not null,
    -- what the address is compared by: lower case, so that one mailbox is one account
    email_key varchar(254) not null constraint account_email_key_unique unique,
    password_hash varchar(255) not null,
    role varchar(16) not null constraint account_role_known check (role in ('SUBSCRIBER', 'SUPPORT', 'ADMIN')),
    language varchar(8),
    demo boolean not null,
    created_at timestamp with time zone not null,
    version bigint not null
);
