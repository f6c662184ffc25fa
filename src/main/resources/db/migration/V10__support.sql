-- What a subscriber hands to an agent of the support: one at a time, hence one row.
create table support_code (
    account_id uuid primary key references account,
    code_hash varchar(255) not null,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    wrong_tries integer not null
);

create table support_visit (
    id uuid primary key,
    account_id uuid not null references account,
    agent_id uuid not null references account,
    agent_name varchar(254) not null,
    reason varchar(500) not null,
    ticket varchar(64) not null,
    way varchar(16) not null constraint support_visit_way_known check (way in ('CODE', 'BREAK_GLASS')),
    state varchar(16) not null
        constraint support_visit_state_known check (state in ('REQUESTED', 'APPROVED', 'ACTIVE', 'ENDED')),
    requested_at timestamp with time zone not null,
    approved_at timestamp with time zone,
    approved_by varchar(254),
    started_at timestamp with time zone,
    -- until when the state holds: a request and an approval lapse, a visit is over
    ends_at timestamp with time zone not null,
    extended boolean not null,
    ended_at timestamp with time zone,
    end_cause varchar(16),
    version bigint not null
);

create index support_visit_account on support_visit (account_id, requested_at);
create index support_visit_agent on support_visit (agent_id, requested_at);
create index support_visit_state on support_visit (state, ends_at);

create table support_visit_page (
    id uuid primary key,
    visit_id uuid not null references support_visit,
    page varchar(200) not null,
    viewed_at timestamp with time zone not null
);

create index support_visit_page_visit on support_visit_page (visit_id, viewed_at);

create table support_suggestion (
    id uuid primary key,
    account_id uuid not null references account,
    visit_id uuid not null references support_visit,
    agent_name varchar(254) not null,
    kind varchar(64) not null,
    target varchar(64) not null,
    target_name varchar(200) not null,
    note varchar(500) not null,
    made_at timestamp with time zone not null,
    state varchar(16) not null
        constraint support_suggestion_state_known check (state in ('OPEN', 'DONE', 'DISMISSED')),
    closed_at timestamp with time zone,
    version bigint not null
);

create index support_suggestion_account on support_suggestion (account_id, state, made_at);
