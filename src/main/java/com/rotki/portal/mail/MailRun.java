package com.rotki.portal.mail;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends in the background, one run at a time, on a thread that nothing else waits for: a mail server may be slow. */
@Component
class MailRun {

    private final NoticeJoining joining;
    private final OutboxDelivery delivery;
    private final TaskExecutor executor;
    private final AtomicBoolean running = new AtomicBoolean();

    MailRun(
            NoticeJoining joining,
            OutboxDelivery delivery,
            @Qualifier("applicationTaskExecutor") TaskExecutor executor) {
        this.joining = joining;
        this.delivery = delivery;
        this.executor = executor;
    }

    @Scheduled(fixedDelayString = "${portal.mail.interval:1s}")
    void start() {
        if (running.compareAndSet(false, true)) {
            executor.execute(this::run);
        }
    }

    private void run() {
        try {
            joining.run();
        } finally {
            deliver();
        }
    }

    /** Also if a mail could not be made: those of others must not wait for it. */
    private void deliver() {
        try {
            delivery.run();
        } finally {
            running.set(false);
        }
    }
}
