-- Browsers in which somebody has signed in before. Wrong passwords are counted apart in them, so that strangers keep nobody
-- out of their own.
create table known_browser (
    id uuid primary key,
    -- of the cookie, which several accounts of one browser share: 256 random bits, so that an unsalted hash tells nothing
    token_hash bytea not null,
    account_id uuid not null references account,
    created_at timestamp with time zone not null,
    last_used_at timestamp with time zone not null,
    constraint known_browser_once unique (token_hash, account_id)
);

create index known_browser_account on known_browser (account_id, last_used_at);
create index known_browser_age on known_browser (last_used_at);
