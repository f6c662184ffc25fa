-- Accounts are searched by the beginning of an address or of an API Key. The unique indexes are in the order of the
-- database's collation, which is no use for that unless it is "C".
create index account_email_beginning on account (email_key text_pattern_ops);
create index api_credentials_key_beginning on api_credentials (api_key text_pattern_ops);
