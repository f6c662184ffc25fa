-- Signatures that were used, until their nonce is too old to be accepted. Written by every signed call, so it has no
-- foreign key: that would lock the row of the credentials each time.
create table seen_signature (
    credentials_id uuid not null,
    -- SHA-256 of the signature: enough to know it again, of no use to whoever reads the table
    signature bytea not null,
    -- what it was first used for; the signature itself covers neither
    method varchar(8) not null,
    path varchar(64) not null,
    expires_at timestamp with time zone not null,
    primary key (credentials_id, signature)
);

create index seen_signature_expiry on seen_signature (expires_at);
