-- Revoked by those who run the portal: its owner cannot bring it back, an admin can within a day.
alter table device drop constraint device_state_known;
alter table device add constraint device_state_known
    check (state in ('ACTIVE', 'REMOVED', 'ALLOWED', 'REVOKED'));
alter table device add column revoked_at timestamp with time zone;
-- 500 characters, which H2 counts in UTF-16 units
alter table device add column revoked_reason varchar(1000);
alter table device add column revoked_by varchar(254);
-- what it was before, to which an undo puts it back
alter table device add column revoked_from varchar(16);
alter table device add constraint device_revoked_with_reason check (
    (state = 'REVOKED') = (revoked_at is not null)
    and (revoked_at is null or (revoked_reason is not null and revoked_by is not null and revoked_from is not null)));

-- A registration is a contact: lists over all devices are ordered by it.
update device set last_contact_at = first_seen_at where last_contact_at is null;
alter table device alter column last_contact_at set not null;
create index device_by_contact on device (last_contact_at, id);
create index device_by_platform on device (platform, last_contact_at, id);

-- What was compared before a request of the app was refused. A group of columns is null where the request did not come so
-- far. Neither a secret nor a signature is in it.
create table decision_trace (
    request_id varchar(32) primary key,
    -- null if the API Key is none that was ever given out
    account_id uuid references account (id),
    refused_at timestamp with time zone not null,
    -- stable code of the true cause
    code varchar(64) not null,
    failed_step varchar(16),
    method varchar(8) not null,
    path varchar(100) not null,
    source_address varchar(64) not null,
    app_version varchar(32),
    key_begin varchar(12),
    key_known boolean,
    key_ended_at timestamp with time zone,
    signature_matched boolean,
    signed_at timestamp with time zone,
    clock_error_ms bigint,
    clock_tolerance_ms bigint,
    signature_seen boolean,
    subscription_active boolean,
    subscription_status varchar(16),
    subscription_period_end timestamp with time zone,
    device_registered boolean,
    device_identifier varchar(128),
    device_state varchar(16),
    device_tier varchar(64),
    device_limit integer,
    devices_used bigint
);

create index decision_trace_account on decision_trace (account_id, refused_at);
create index decision_trace_age on decision_trace (refused_at);
