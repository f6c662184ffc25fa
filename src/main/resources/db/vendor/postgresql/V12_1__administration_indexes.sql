-- by their beginning, whatever the database's collation
create index account_email_prefix on account (email_key text_pattern_ops);
create index api_credentials_key_prefix on api_credentials (api_key text_pattern_ops);

-- how many devices an account uses, for the rehearsal of a tier's limits
create index device_in_use on device (account_id) where state = 'ACTIVE';
