package com.rotki.portal.billing;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What the engine of the demonstration keeps of its customers. */
@Repository
class DemoLedger {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    DemoLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public void open(String customerId) {
        jdbc.sql("insert into demo_engine_customer (customer_id, state) values (:id, :state) on conflict do nothing")
                .param("id", customerId)
                .param("state", JSON.writeValueAsString(DemoCustomer.fresh(customerId)))
                .update();
    }

    Optional<DemoCustomer> find(String customerId) {
        return read("select state from demo_engine_customer where customer_id = :id", customerId);
    }

    List<String> all() {
        return jdbc.sql("select customer_id from demo_engine_customer order by customer_id")
                .query(String.class)
                .list();
    }

    /** Changes a customer, one at a time. Returns what became of it; empty if there is none. */
    @Transactional
    public Optional<DemoCustomer> change(String customerId, UnaryOperator<DemoCustomer> change) {
        return read("select state from demo_engine_customer where customer_id = :id for update", customerId)
                .map(change)
                .map(after -> {
                    jdbc.sql("update demo_engine_customer set state = :state where customer_id = :id")
                            .param("state", JSON.writeValueAsString(after))
                            .param("id", customerId)
                            .update();
                    return after;
                });
    }

    private Optional<DemoCustomer> read(String sql, String customerId) {
        return jdbc.sql(sql)
                .param("id", customerId)
                .query(String.class)
                .optional()
                .map(state -> JSON.readValue(state, DemoCustomer.class));
    }
}
