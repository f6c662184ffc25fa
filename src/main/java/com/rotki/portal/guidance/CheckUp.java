package com.rotki.portal.guidance;

import com.rotki.portal.account.AccountLock;
import com.rotki.portal.guidance.CheckUpReport.CheckUpItem;
import com.rotki.portal.guidance.CheckUpReport.Snooze;
import com.rotki.portal.guidance.Finding.Verdict;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Reason;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at how safe the current account is (requirements B-40, B-41), and snoozes checks that can wait (B-44). */
@Service
@NameOnRecord("CheckUp")
@PreAuthorize(Permissions.READ_ACCOUNT)
@Transactional(readOnly = true)
public class CheckUp {

    private final SecurityFacts facts;
    private final SnoozedCheckRepository snoozed;
    private final AccountLock lock;
    private final CurrentActor currentActor;
    private final Clock clock;

    CheckUp(
            SecurityFacts facts,
            SnoozedCheckRepository snoozed,
            AccountLock lock,
            CurrentActor currentActor,
            Clock clock) {
        this.facts = facts;
        this.snoozed = snoozed;
        this.lock = lock;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Looks at everything anew. Nothing secret is in what it returns. */
    public CheckUpReport run() {
        AccountId account = currentActor.account();
        SecuritySnapshot now = facts.of(account);
        Map<SecurityCheck, Snooze> waiting = waiting(account);
        List<CheckUpItem> items = new ArrayList<>();
        Map<CheckUpItem, Snooze> putOff = new LinkedHashMap<>();
        for (Verdict verdict : List.of(Verdict.ATTENTION, Verdict.YOURS, Verdict.FINE)) {
            for (SecurityCheck check : SecurityCheck.values()) {
                CheckUpItem item = new CheckUpItem(check, check.look(now));
                Snooze snooze = waiting.get(check);
                if (item.finding().verdict() != verdict) {
                    continue;
                }
                if (snooze == null || verdict == Verdict.FINE) {
                    items.add(item);
                } else {
                    putOff.put(item, snooze);
                }
            }
        }
        return new CheckUpReport(items, putOff, CompromiseScenarios.of(now));
    }

    /**
     * Puts a check off. Safe to call twice; the last call counts.
     *
     * @param reason 1 to 500 characters
     * @throws com.rotki.portal.platform.InputRefusedException ({@code platform.invalid-reason})
     * @throws SnoozeRefusedException ({@code guidance.tip-cannot-wait})
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNT)
    @Transactional
    public void snooze(SecurityCheck check, SnoozePeriod period, String reason) {
        if (!check.canWait()) {
            throw SnoozeRefusedException.cannotWait();
        }
        Reason why = Reason.of(reason);
        AccountId account = currentActor.account();
        Instant at = clock.instant();
        lock.acquire(account);
        snoozed.findByAccountIdAndTip(account.value(), check)
                .ifPresentOrElse(
                        earlier -> earlier.again(why, at, period.length()),
                        () -> snoozed.save(new SnoozedCheck(account, check, why, at, period.length())));
    }

    /** Shows a check again that was put off. Safe to call twice. */
    @PreAuthorize(Permissions.WRITE_ACCOUNT)
    @Transactional
    public void wake(SecurityCheck check) {
        snoozed.deleteByAccountIdAndTip(currentActor.account().value(), check);
    }

    private Map<SecurityCheck, Snooze> waiting(AccountId account) {
        return snoozed.findByAccountIdAndEndsAtAfter(account.value(), clock.instant()).stream()
                .map(SnoozedCheck::summary)
                .collect(Collectors.toMap(Snooze::check, Function.identity()));
    }

    /** For how long a check can be snoozed: never for ever, for a good reason may not stay one. */
    public enum SnoozePeriod {
        WEEK(7),
        MONTH(30),
        QUARTER(90);

        private final Duration length;

        SnoozePeriod(int days) {
            length = Duration.ofDays(days);
        }

        /** Returns how long it is. */
        public Duration length() {
            return length;
        }

        /** Returns its name in text keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
