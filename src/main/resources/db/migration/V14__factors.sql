-- Passkeys: of each only what checks its answers. None of it is a secret.
create table passkey (
    id uuid primary key,
    account_id uuid not null references account,
    credential_id bytea not null constraint passkey_credential_unique unique,
    public_key bytea not null,
    -- what the browser sent when it was registered: Spring Security reads the key from it
    attestation bytea not null,
    -- what its owner calls it: 64 characters, which H2 counts in UTF-16 units
    name varchar(128) not null,
    signature_count bigint not null,
    user_verified boolean not null,
    backup_eligible boolean not null,
    backed_up boolean not null,
    -- how a browser reaches it, separated by commas
    transports varchar(255) not null,
    created_at timestamp with time zone not null,
    last_used_at timestamp with time zone
);

create index passkey_account on passkey (account_id, created_at);

-- One authenticator app (TOTP, RFC 6238) per account.
create table authenticator_app (
    account_id uuid primary key references account,
    seed_sealed bytea not null,
    added_at timestamp with time zone not null,
    -- the time step of the last code that was taken: none works twice, and none from before it
    last_step bigint not null
);

-- 120 random bits each, so that an unsalted hash tells nothing.
create table recovery_code (
    code_hash bytea primary key,
    account_id uuid not null references account,
    created_at timestamp with time zone not null,
    used_at timestamp with time zone
);

create index recovery_code_account on recovery_code (account_id);

-- When somebody last tried whether the way back in would work.
create table recovery_rehearsal (
    account_id uuid primary key references account,
    rehearsed_at timestamp with time zone not null
);
