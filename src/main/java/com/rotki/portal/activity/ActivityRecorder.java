package com.rotki.portal.activity;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.RequestOrigin;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what happened to an account, in the transaction of the change itself: either both are there or neither is
 * (requirement A7).
 */
@Component
class ActivityRecorder {

    private final ActivityEntryRepository entries;

    ActivityRecorder(ActivityEntryRepository entries) {
        this.entries = entries;
    }

    @EventListener
    @Transactional
    public void record(AccountEvent event) {
        if (event.worthLogging()) {
            entries.save(new ActivityEntry(event, RequestOrigin.current()));
        }
    }
}
