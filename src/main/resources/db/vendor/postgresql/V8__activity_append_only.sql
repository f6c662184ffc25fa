create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'what happened stays on record: % of % is refused', tg_op, tg_table_name using errcode = '55000';
end
$$;

create trigger activity_entry_append_only before update or delete on activity_entry
    for each row execute function refuse_change();
create trigger activity_entry_stays before truncate on activity_entry
    for each statement execute function refuse_change();
create trigger activity_chain_stays before delete on activity_chain
    for each row execute function refuse_change();
create trigger activity_chain_all_stay before truncate on activity_chain
    for each statement execute function refuse_change();

-- for searches by the beginning of a request id, whatever the database's collation
create index activity_entry_request on activity_entry (request_id text_pattern_ops);
