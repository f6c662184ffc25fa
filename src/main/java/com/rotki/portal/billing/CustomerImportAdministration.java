package com.rotki.portal.billing;

import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.subscription.PlanGrantAdministration;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Imports of a few customers, which admins paste into a page. What a second admin has to approve of is refused, and so is
 * what is too much for a page: there is the command for both. No transaction surrounds it: each batch has its own.
 */
@Service
@NameOnRecord("CustomerImportAdministration")
@PreAuthorize(Permissions.WRITE_ACCOUNTS)
public class CustomerImportAdministration {

    /** Lines of a page's import, the header not counted. */
    public static final int MOST_LINES = 500;

    /** Characters of a page's import. */
    public static final int LONGEST = 60_000;

    /** The most invitations that are sent within a minute. */
    public static final int FASTEST = CustomerImportOptions.FASTEST;

    /** How many invitations are sent within a minute if nobody says so. */
    public static final int USUAL = CustomerImportOptions.USUAL;

    private final CustomerImport customers;
    private final CustomerImportBatch batches;
    private final CustomerInvitationTransactions invitations;
    private final CurrentActor currentActor;

    CustomerImportAdministration(
            CustomerImport customers,
            CustomerImportBatch batches,
            CustomerInvitationTransactions invitations,
            CurrentActor currentActor) {
        this.customers = customers;
        this.batches = batches;
        this.invitations = invitations;
        this.currentActor = currentActor;
    }

    /**
     * Returns what importing the text would do, and does nothing.
     *
     * @param text CSV or JSON lines
     * @throws BillingRefusedException ({@code billing.import-too-long}) if it is longer than {@link #LONGEST}
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNTS)
    public CustomerImportSummary rehearse(String text) {
        return run(text, USUAL, true);
    }

    /**
     * Imports the lines of the text with which nothing is wrong. Doing it again changes nothing.
     *
     * @param text CSV or JSON lines
     * @param invitationsPerMinute 1 to {@link #FASTEST}; what is beyond counts as the nearest of them
     * @throws BillingRefusedException ({@code billing.import-too-long}) if it is longer than {@link #LONGEST}
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNTS)
    public CustomerImportSummary run(String text, int invitationsPerMinute) {
        Actor admin = currentActor.require();
        CustomerImportSummary summary = run(text, Math.clamp(invitationsPerMinute, 1, FASTEST), false);
        batches.record(admin, summary);
        return summary;
    }

    /** Returns how many imported customers wait to be invited. */
    @PreAuthorize(Permissions.WRITE_ACCOUNTS)
    public int waiting() {
        return invitations.waiting();
    }

    private CustomerImportSummary run(String text, int pace, boolean dryRun) {
        if (text.length() > LONGEST) {
            throw BillingRefusedException.importTooLong(LONGEST);
        }
        var options = new CustomerImportOptions(dryRun, PlanGrantAdministration.ALONE, pace, currentActor.require());
        var file = new CustomerImportFile(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), MOST_LINES);
        try {
            return customers.run(file, options, Silent.LISTENER);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Nobody looks on: the page shows the end. */
    private enum Silent implements CustomerImport.Listener {
        LISTENER;

        @Override
        public void problem(int line, CustomerImportVerdict problem) {
            // it is in the summary
        }

        @Override
        public void progress(CustomerImportSummary soFar) {
            // it is done in a moment
        }
    }
}
