package com.rotki.portal.billing;

import com.rotki.portal.account.AccountInvitations.NobodysPassword;
import com.rotki.portal.account.EmailAddress;
import com.rotki.portal.billing.CustomerImportLine.Customer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Takes customers over from another system. It asks nobody for permission. Each batch of lines is a transaction: an import
 * that was ended in the middle goes on when it is started again, and a line that was imported changes nothing.
 */
@Component
class CustomerImport {

    /** Lines of a transaction: few enough for nobody to wait for an account that it holds. */
    static final int BATCH = 100;

    private final CustomerImportBatch batches;

    CustomerImport(CustomerImportBatch batches) {
        this.batches = batches;
    }

    /** Hears of an import while it runs. */
    interface Listener {

        /** Something is wrong with a line. */
        void problem(int line, CustomerImportVerdict problem);

        /** Some more lines are done. */
        void progress(CustomerImportSummary soFar);
    }

    /**
     * Imports a file, or tells what importing it would do.
     *
     * @throws IOException if the file can not be read to its end; what was read until then is imported
     */
    CustomerImportSummary run(CustomerImportFile file, CustomerImportOptions options, Listener listener)
            throws IOException {
        var run = new Run(options, listener);
        Optional<CustomerImportLine> line = file.next();
        while (line.isPresent()) {
            run.take(line.get());
            line = file.next();
        }
        run.flush();
        return run.tally.summary();
    }

    /** One import, from its beginning to its end. */
    private final class Run {

        private final CustomerImportOptions options;
        private final Listener listener;
        private final NobodysPassword password = batches.nobodysPassword();
        private final Set<String> addresses = new HashSet<>();
        private final List<CustomerImportLine> batch = new ArrayList<>();
        private final CustomerImportTally tally = new CustomerImportTally();

        Run(CustomerImportOptions options, Listener listener) {
            this.options = options;
            this.listener = listener;
        }

        void take(CustomerImportLine line) {
            Customer customer = line.customer();
            boolean twice = customer != null && !addresses.add(new EmailAddress(customer.email()).key());
            batch.add(twice ? CustomerImportLine.wrong(line.number(), CustomerImportVerdict.TWICE) : line);
            if (batch.size() == BATCH) {
                flush();
            }
        }

        void flush() {
            List<Customer> customers = batch.stream()
                    .map(CustomerImportLine::customer)
                    .filter(Objects::nonNull)
                    .toList();
            List<CustomerImportVerdict> verdicts = customers.isEmpty() ? List.of() : verdicts(customers);
            int next = 0;
            for (CustomerImportLine line : batch) {
                CustomerImportVerdict problem = line.problem();
                count(line.number(), problem == null ? verdicts.get(next++) : problem);
            }
            batch.clear();
            listener.progress(tally.summary());
        }

        private void count(int line, CustomerImportVerdict verdict) {
            tally.count(line, verdict);
            if (verdict.problem()) {
                listener.problem(line, verdict);
            }
        }

        private List<CustomerImportVerdict> verdicts(List<Customer> customers) {
            if (options.dryRun()) {
                return batches.rehearse(customers, options);
            }
            try {
                return batches.apply(customers, options, password);
            } catch (DataIntegrityViolationException
                    | ConcurrencyFailureException
                    | EmptyResultDataAccessException disturbed) {
                return customers.stream().map(this::alone).toList();
            }
        }

        /** What disturbed the others is found this way. */
        private CustomerImportVerdict alone(Customer customer) {
            try {
                return batches.apply(List.of(customer), options, password).getFirst();
            } catch (DataIntegrityViolationException
                    | ConcurrencyFailureException
                    | EmptyResultDataAccessException disturbed) {
                return CustomerImportVerdict.FAILED;
            }
        }
    }
}
