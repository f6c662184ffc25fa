-- An act that waits for a second admin ends with the time, and with the role of who asked for it.
alter table approval drop constraint approval_state_known;
alter table approval add constraint approval_state_known
    check (state in ('OPEN', 'APPROVED', 'REJECTED', 'EXPIRED', 'ROLE_GONE'));

update approval set state = 'ROLE_GONE', decided_at = requested_at, version = version + 1
    where state = 'OPEN' and requested_by in (select id from account where role <> 'ADMIN');

create index approval_state on approval (state, requested_at);

-- That a visit took place outlives the account that was looked at.
alter table support_visit alter column account_id drop not null;

-- What an admin did alone: many small acts are one large one.
create table lone_revocation (
    id uuid primary key,
    admin_id uuid not null,
    revoked_at timestamp with time zone not null,
    devices integer not null check (devices > 0)
);

create index lone_revocation_admin on lone_revocation (admin_id, revoked_at);
