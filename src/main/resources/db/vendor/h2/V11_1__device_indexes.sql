create index device_by_state on device (state, last_contact_at, id);
create index device_by_state_and_platform on device (state, platform, last_contact_at, id);
create index device_by_identifier on device (identifier);
create index refused_request_id on refused_request (request_id);
