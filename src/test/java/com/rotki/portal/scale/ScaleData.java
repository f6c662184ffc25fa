package com.rotki.portal.scale;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * As many accounts as the portal has to work with, each with a subscription, a pair of credentials, three devices and a
 * history. Made by PostgreSQL itself, set by set; everything follows from its number, so that two runs are alike.
 */
final class ScaleData {

    private static final String ACCOUNTS = """
            insert into account (id, email, email_key, password_hash, role, demo, created_at, version)
            select md5('account ' || n)::uuid, 'person' || n || '@example.org', 'person' || n || '@example.org', 'none',
                   'SUBSCRIBER', false, now() - interval '2 years' + n * interval '30 seconds', 0
              from generate_series(1, :accounts) n""";

    private static final String SUBSCRIPTIONS = """
            insert into subscription (id, account_id, tier_code, billing_cycle, status, period_start, period_end,
                                      created_at, version)
            select md5('subscription ' || n)::uuid, md5('account ' || n)::uuid,
                   case when n % 10 < 2 then 'supporter' when n % 10 < 7 then 'basic' else 'advanced' end, 'YEARLY',
                   case n % 20 when 0 then 'EXPIRED' when 1 then 'CANCELLED' else 'ACTIVE' end,
                   now() - interval '200 days', now() + (n % 160) * interval '1 day', now() - interval '400 days', 0
              from generate_series(1, :accounts) n""";

    private static final String CREDENTIALS = """
            insert into api_credentials (id, account_id, current_of, api_key, sealed_secret, sealed_with, created_at,
                                         last_used_at, version)
            select md5('pair ' || n)::uuid, md5('account ' || n)::uuid, md5('account ' || n)::uuid,
                   'rk1' || md5('key ' || n) || md5('yek ' || n), decode(md5('secret ' || n), 'hex'), 'none',
                   now() - interval '300 days', now(), 0
              from generate_series(1, :accounts) n""";

    /** The rarer the state or the platform, the longer a list of it has to look for the next one if it has no index. */
    private static final String DEVICES = """
            insert into device (id, account_id, identifier, reported_name, name, platform, app_version, state,
                                first_seen_at, last_contact_at, removed_at, revoked_at, revoked_reason, revoked_by,
                                revoked_from, version)
            select md5('device ' || n)::uuid, md5('account ' || (n - 1) / 3 + 1)::uuid,
                   md5('machine ' || n) || md5('enihcam ' || n), md5('name ' || n), 'Machine ' || n,
                   case when n % 1000 = 7 then 'kubernetes' when n % 20 = 3 then 'docker' when n % 20 < 3 then 'Darwin'
                        when n % 20 < 10 then 'Windows' else 'Linux' end, '1.44.0', state,
                   now() - interval '800 days', now() - power(random(), 4) * interval '730 days',
                   case state when 'REMOVED' then now() when 'ALLOWED' then now() end,
                   case state when 'REVOKED' then now() end, case state when 'REVOKED' then 'Reported as stolen' end,
                   case state when 'REVOKED' then 'admin@example.org' end, case state when 'REVOKED' then 'ACTIVE' end, 0
              from (select n, case when n % 5000 = 11 then 'REVOKED' when n % 500 = 12 then 'ALLOWED'
                                   when n % 50 = 13 then 'REMOVED' else 'ACTIVE' end as state
                      from generate_series(1, :accounts * 3) n) numbered""";

    private static final String REFUSED_REQUESTS = """
            insert into refused_request (id, account_id, device_id, code, method, path, signature_verified,
                                         source_address, request_id, first_at, last_at, occurrences)
            select md5('refused ' || n)::uuid, md5('account ' || n)::uuid, md5('device ' || n * 3)::uuid, 'clock-off', 'POST',
                   '/nest/1/devices/check', true, '203.0.113.5', upper(substr(md5('request ' || n), 1, 12)),
                   now() - random() * interval '30 days', now() - random() * interval '30 days', 1
              from generate_series(1, :accounts) n""";

    private static final String TRACES = """
            insert into decision_trace (request_id, account_id, refused_at, code, failed_step, method, path,
                                        source_address, key_begin, key_known, signature_matched, signed_at,
                                        clock_error_ms, clock_tolerance_ms)
            select upper(substr(md5('request ' || n), 1, 12)), md5('account ' || n)::uuid,
                   now() - random() * interval '30 days', 'clock-off', 'CLOCK', 'POST', '/nest/1/devices/check',
                   '203.0.113.5', 'rk1', true, true, now(), 3600000, 900000
              from generate_series(1, :accounts) n""";

    /** One account has as long a history as nobody has. */
    private static final String ACTIVITY = """
            insert into activity_entry (account_id, sequence, occurred_at, kind, actor_kind, actor_name, actor_account,
                                        source_address, user_agent, request_id, details, previous_hash, hash)
            select md5('account ' || account)::uuid, sequence, now() - (100000 - sequence) * interval '1 minute',
                   case sequence % 5 when 0 then 'SignInFailed' when 1 then 'SecretShown' else 'SignedIn' end, 'OWNER',
                   'person' || account || '@example.org', md5('account ' || account)::uuid, '203.0.113.5', 'Firefox',
                   upper(substr(md5('click ' || account || ' ' || sequence), 1, 12)), '{}', '', ''
              from (select account, sequence from generate_series(2, :accounts) account, generate_series(1, 3) sequence
                    union all select 1, sequence from generate_series(1, 100000) sequence) numbered""";

    private static final String CHAINS = """
            insert into activity_chain (account_id, sequence, hash, seal)
            select account_id, max(sequence), '', '' from activity_entry group by account_id""";

    private final JdbcClient jdbc;
    private final long accounts;

    ScaleData(JdbcClient jdbc, long accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    /** Fills an empty database. */
    void make() {
        for (String statement :
                new String[] {ACCOUNTS, SUBSCRIPTIONS, CREDENTIALS, DEVICES, REFUSED_REQUESTS, TRACES, ACTIVITY}) {
            jdbc.sql(statement).param("accounts", accounts).update();
        }
        jdbc.sql(CHAINS).update();
        jdbc.sql("analyze").update();
    }
}
