-- Mails, from the moment they have to be sent. The content is sealed and erased once it was delivered; the row stays as the
-- proof of what was sent. No foreign keys: what has to be told of an account is told also when it is gone.
create table outgoing_mail (
    id uuid primary key,
    -- N-XXXX-XXXX, as it stands in the mail; shared by the mails that say the same to several addresses
    number varchar(11) not null,
    -- null for a letter to an address that belongs to no account yet
    account_id uuid,
    address varchar(254) not null,
    content bytea,
    state varchar(16) not null
        constraint outgoing_mail_state_known check (state in ('WAITING', 'SENT', 'GIVEN_UP')),
    attempts integer not null,
    posted_at timestamp with time zone not null,
    -- when to try next; while it is being tried, until when nobody else does
    due_at timestamp with time zone not null,
    settled_at timestamp with time zone,
    -- why the last attempt failed
    problem varchar(16),
    constraint outgoing_mail_settled check ((state = 'WAITING') = (settled_at is null))
);

create index outgoing_mail_due on outgoing_mail (state, due_at);
create index outgoing_mail_number on outgoing_mail (number);
create index outgoing_mail_posted on outgoing_mail (posted_at);

-- What the owner of an account has to hear.
create table notice (
    id uuid primary key,
    account_id uuid not null,
    kind varchar(64) not null,
    -- what it is about, for kinds of which a mail is sent once for each
    about varchar(64),
    happened_at timestamp with time zone not null,
    -- JOINING: waits for what else happens within the same moment
    mailing varchar(16) not null constraint notice_mailing_known check (mailing in ('JOINING', 'MAILED', 'NONE')),
    -- whom to tell, as it was when it happened, one a line: nobody escapes a notice by changing the addresses afterwards
    addresses varchar(4000),
    language varchar(16) not null,
    mail_number varchar(11),
    read_at timestamp with time zone
);

create index notice_account on notice (account_id, happened_at);
create index notice_mailing on notice (mailing, happened_at);

-- Topics of which an account wants no mail.
create table notice_mute (
    account_id uuid not null,
    topic varchar(32) not null,
    primary key (account_id, topic)
);

-- “This wasn’t me”, one for each mail. The token itself is nowhere but in the mail.
create table freeze_link (
    token_hash bytea primary key,
    account_id uuid not null,
    expires_at timestamp with time zone not null,
    used_at timestamp with time zone
);

create index freeze_link_expiry on freeze_link (expires_at);
