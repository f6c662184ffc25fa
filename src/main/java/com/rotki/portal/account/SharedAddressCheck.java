package com.rotki.portal.account;

import com.rotki.portal.account.SharedAddresses.Shared;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says at each start which accounts share an address, and gives it to the one that is left when the other is gone. */
@Component
class SharedAddressCheck implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SharedAddressCheck.class);

    private final JdbcClient jdbc;

    SharedAddressCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        SharedAddresses.all(jdbc).forEach(this::check);
    }

    private void check(Shared shared) {
        if (shared.holder().isEmpty()) {
            takeOver(shared);
        } else {
            LOG.warn(
                    "Accounts {} and {} have the same address in two spellings, and each is found by its own."
                            + " Ask their owner which one to keep; the page of either account names the other",
                    shared.later(),
                    shared.holder().get());
        }
    }

    /** Of several the first one gets it: the others find it taken. */
    private void takeOver(Shared shared) {
        jdbc.sql("update account set email_key = :key where id = :id"
                        + " and not exists (select 1 from account other where other.email_key = :key)")
                .param("key", shared.key())
                .param("id", shared.later().value())
                .update();
    }
}
