create table api_credentials (
    id uuid primary key,
    account_id uuid not null references account (id),
    -- the account again while the pair is current, null afterwards: so at most one pair of an account is current
    current_of uuid constraint api_credentials_one_current unique,
    api_key varchar(128) not null constraint api_credentials_key_unique unique,
    -- AES-256-GCM ciphertext; the account id is the associated data
    sealed_secret bytea not null,
    -- fingerprint of the data encryption key that sealed the row
    sealed_with varchar(16) not null,
    created_at timestamp with time zone not null,
    last_used_at timestamp with time zone,
    ended_at timestamp with time zone,
    end_reason varchar(32),
    version bigint not null,
    constraint api_credentials_current_or_ended check ((current_of is null) = (ended_at is not null))
);

create index api_credentials_account on api_credentials (account_id, ended_at);
