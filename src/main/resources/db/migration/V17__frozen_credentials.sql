-- Since when a pair is stopped without being ended; a pair that replaces a frozen one is frozen as well.
alter table api_credentials add column frozen_at timestamp with time zone;
