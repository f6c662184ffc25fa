-- Nearly all devices are active: the list of those is the list of all. The hourly contacts, which only active ones have,
-- so cost no entry here.
create index device_by_state on device (state, last_contact_at, id) where state <> 'ACTIVE';
create index device_by_state_and_platform on device (state, platform, last_contact_at, id) where state <> 'ACTIVE';
-- by their beginning, whatever the database's collation
create index device_by_identifier on device (identifier text_pattern_ops);
create index refused_request_id on refused_request (request_id text_pattern_ops);
create index decision_trace_id on decision_trace (request_id text_pattern_ops);
