-- Entries from before the chain. They are copied into the new table, sealed in their order, by the migration after this one.
alter table activity_entry rename to unchained_activity_entry;

-- How far the chain of an account has got. Whoever appends holds the row's lock.
create table activity_chain (
    account_id uuid constraint activity_chain_key primary key,
    sequence bigint not null,
    -- the hash of the entry with that sequence
    hash varchar(64) not null,
    -- keyed like the hashes: whoever can write the database cannot turn the head back to an earlier entry
    seal varchar(64) not null
);

-- No foreign key: what happened stays on record when the account goes.
create table activity_entry (
    account_id uuid not null,
    -- counts the account's entries from 1, without a gap
    sequence bigint not null,
    occurred_at timestamp with time zone not null,
    kind varchar(64) not null,
    actor_kind varchar(16) not null,
    actor_name varchar(254) not null,
    -- of the person who really acted, for the staff another account than the one acted on
    actor_account uuid not null,
    visit_id uuid,
    -- tells two sessions apart without being usable as a session id
    session_tag varchar(16),
    source_address varchar(64),
    user_agent varchar(256),
    request_id varchar(32),
    -- a JSON object of texts
    details varchar not null,
    previous_hash varchar(64) not null,
    -- HMAC-SHA256 over all the other columns, under a key that is not in the database
    hash varchar(64) not null,
    constraint activity_entry_key primary key (account_id, sequence)
);
