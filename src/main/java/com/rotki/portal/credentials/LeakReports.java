package com.rotki.portal.credentials;

import com.rotki.portal.credentials.CredentialFreeze.FreezeCause;
import com.rotki.portal.platform.RequestOrigin;
import com.rotki.portal.platform.Secret;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.stereotype.Component;

/**
 * Takes texts in which somebody found an API Secret (requirement A12). The answer comes before the text is read, so
 * that it tells nobody whether there was a secret in it, nor whose. Why the secret alone freezes, and the key alone
 * does not: {@code src/docs/decisions/0016-who-shows-a-secret-freezes-it.md}.
 */
@Component
public class LeakReports {

    /** Characters of a text that are read. */
    public static final int LONGEST = 20_000;

    /** How many reports wait at once, from wherever: each holds its text in memory. */
    static final int MOST_AT_ONCE = 100;

    private static final String NOWHERE = "";

    private final LeakResponse desk;
    private final ReportLimit limit;
    private final TaskExecutor afterTheAnswer;
    private final Semaphore waiting = new Semaphore(MOST_AT_ONCE);

    LeakReports(
            LeakResponse desk, ReportLimit limit, @Qualifier("applicationTaskExecutor") TaskExecutor afterTheAnswer) {
        this.desk = desk;
        this.limit = limit;
        this.afterTheAnswer = afterTheAnswer;
    }

    /**
     * Takes a report from anybody. What is found freezes, once the answer is given; nothing else comes of it.
     *
     * @param text of at most {@link #LONGEST} characters
     * @param place the web address where it was found, for the owner of the account; anything else is not passed on
     * @throws LeakReportRefusedException ({@code credentials.report-too-long}, {@code credentials.too-many-reports})
     *     beyond 60 reports an hour from one network address, and while too many wait
     */
    public void take(Secret text, @Nullable String place) {
        if (text.reveal().length() > LONGEST) {
            throw LeakReportRefusedException.tooLong(LONGEST);
        }
        limit.require(Objects.requireNonNullElse(RequestOrigin.current().sourceAddress(), NOWHERE));
        if (!freezeLater(text, FreezeCause.LEAK_REPORT, place)) {
            throw LeakReportRefusedException.tooMany();
        }
    }

    /** Takes a find of a partner, whose signature was verified; returns whether there was room for it. */
    boolean takeFromPartner(Secret text, @Nullable String place) {
        return freezeLater(text, FreezeCause.PARTNER, place);
    }

    private boolean freezeLater(Secret text, FreezeCause cause, @Nullable String place) {
        if (!waiting.tryAcquire()) {
            return false;
        }
        String where = FoundPlace.of(place).orElse(null);
        try {
            afterTheAnswer.execute(() -> {
                try {
                    desk.freeze(LeakScanner.secretsIn(text.reveal()), cause, where);
                } finally {
                    waiting.release();
                }
            });
        } catch (TaskRejectedException stopping) {
            waiting.release();
            return false;
        }
        return true;
    }
}
