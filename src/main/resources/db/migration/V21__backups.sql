-- What is kept of an account's encrypted database backups. The bytes are in the store of backups, under blob_key.
create table backup_version (
    id uuid primary key,
    account_id uuid not null references account (id),
    blob_key varchar(64) not null constraint backup_version_blob_unique unique,
    -- base64 of the SHA-256 of the bytes, as the app signed it and the server found it
    file_hash varchar(44) not null,
    size bigint not null check (size > 0),
    -- unix seconds, as the app says; its user's last change before the backup
    last_modified bigint not null,
    uploaded_at timestamp with time zone not null,
    -- since when it is, or was, the one that the app gets
    current_since timestamp with time zone not null,
    app_version varchar(32),
    -- from which device, as far as it can be known; null where not even a guess is possible
    device_name varchar(256),
    device_certain boolean not null,
    version bigint not null,
    constraint backup_version_content_once unique (account_id, file_hash)
);

create index backup_version_account on backup_version (account_id, uploaded_at);

-- Which version the app gets. One row at most: so there are never two of them, and none that is not whole.
create table current_backup (
    account_id uuid primary key references account (id),
    version_id uuid not null constraint current_backup_version_unique unique references backup_version (id),
    -- what the owner was last told about the age of it, or about its end after the subscription; null for nothing
    told varchar(16),
    told_at timestamp with time zone,
    version bigint not null
);

-- Uploads: under way, and the latest that ended. The id is the app's upload_id.
create table backup_upload (
    id uuid primary key,
    account_id uuid not null references account (id),
    -- null where nothing was ever written
    blob_key varchar(64),
    file_hash varchar(44) not null,
    total_size bigint not null,
    last_modified bigint not null,
    chunk_size bigint not null,
    chunks integer not null,
    state varchar(16) not null
        constraint backup_upload_state_known check (state in ('OPEN', 'CHECKING', 'DONE', 'REFUSED', 'INTERRUPTED')),
    -- why it was refused
    code varchar(64),
    app_version varchar(32),
    started_at timestamp with time zone not null,
    last_at timestamp with time zone not null,
    -- how many times in a row the same was tried and refused
    attempts integer not null,
    version bigint not null
);

create index backup_upload_account on backup_upload (account_id, last_at);
create index backup_upload_age on backup_upload (state, last_at);

-- The store's receipt for each chunk that arrived.
create table backup_chunk (
    upload_id uuid not null references backup_upload (id) on delete cascade,
    number integer not null,
    receipt varchar(255) not null,
    constraint backup_chunk_key primary key (upload_id, number)
);

-- Bytes that nobody refers to any more and that are still to be removed from the store.
create table backup_waste (
    blob_key varchar(64) primary key,
    since timestamp with time zone not null
);
