-- When the secret of a pair was last found where others can read it.
alter table api_credentials add column leaked_at timestamp with time zone;
