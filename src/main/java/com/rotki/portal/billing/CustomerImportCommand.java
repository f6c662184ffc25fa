package com.rotki.portal.billing;

import com.rotki.portal.platform.TextBundles;
import com.rotki.portal.subscription.SubscriptionAdministration;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The command that imports customers: {@code --import=FILE [--dry-run] [--invitations-per-minute=N]}. Who operates the
 * machine decides alone about plans for which a page needs two admins: they could write them into the database, too.
 */
@Component
class CustomerImportCommand implements ApplicationRunner, ExitCodeGenerator {

    private static final String FILE = "import";
    private static final String DRY_RUN = "dry-run";
    private static final String PACE = "invitations-per-minute";
    private static final int MOST_LINES = 1_000_000;
    private static final int TOLD_EVERY = 5_000;
    private static final int FAILED = 1;

    private final CustomerImport customers;
    private final MessageSource texts = TextBundles.all();
    private int exitCode;

    CustomerImportCommand(CustomerImport customers) {
        this.customers = customers;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.containsOption(FILE)) {
            exitCode = run(arguments, System.out) ? 0 : FAILED;
        }
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    /** Returns whether all was well. */
    boolean run(ApplicationArguments arguments, PrintStream console) {
        List<String> files = arguments.getOptionValues(FILE);
        OptionalInt pace = pace(arguments);
        if (files == null || files.size() != 1 || pace.isEmpty()) {
            console.printf(
                    "Usage: --import=FILE [--dry-run] [--invitations-per-minute=1 to %d]%n",
                    CustomerImportOptions.FASTEST);
            return false;
        }
        var options = new CustomerImportOptions(
                arguments.containsOption(DRY_RUN), SubscriptionAdministration.LONGEST, pace.getAsInt(), null);
        try (InputStream file = Files.newInputStream(Path.of(files.getFirst()))) {
            CustomerImportSummary summary =
                    customers.run(new CustomerImportFile(file, MOST_LINES), options, new Report(console));
            tell(console, summary, options);
            return summary.problems() == 0;
        } catch (IOException | InvalidPathException unreadable) {
            console.printf("The file cannot be read: %s%n", unreadable);
            return false;
        }
    }

    private static OptionalInt pace(ApplicationArguments arguments) {
        if (!arguments.containsOption(PACE)) {
            return OptionalInt.of(CustomerImportOptions.USUAL);
        }
        List<String> values = Objects.requireNonNullElse(arguments.getOptionValues(PACE), List.of());
        if (values.size() != 1 || !values.getFirst().matches("[1-9]\\d{0,2}")) {
            return OptionalInt.empty();
        }
        int pace = Integer.parseInt(values.getFirst());
        return pace > CustomerImportOptions.FASTEST ? OptionalInt.empty() : OptionalInt.of(pace);
    }

    private static void tell(PrintStream console, CustomerImportSummary summary, CustomerImportOptions options) {
        console.printf(
                "%d lines: %d new accounts, %d accounts that were there, %d imported before, %d problems%n",
                summary.lines(), summary.created(), summary.given(), summary.unchanged(), summary.problems());
        if (options.dryRun()) {
            console.println("This was a dry run: nothing has changed");
        } else if (summary.created() > 0) {
            console.printf(
                    "The portal invites the owners of the new accounts, %d a minute, while it runs%n",
                    options.invitationsPerMinute());
        }
    }

    /** Writes each problem as it shows, and now and then how far the import is. */
    private final class Report implements CustomerImport.Listener {

        private final PrintStream console;
        private int told;

        Report(PrintStream console) {
            this.console = console;
        }

        @Override
        public void problem(int line, CustomerImportVerdict problem) {
            console.printf("Line %d: %s%n", line, texts.getMessage(problem.textKey(), null, Locale.ENGLISH));
        }

        @Override
        public void progress(CustomerImportSummary soFar) {
            if (soFar.lines() / TOLD_EVERY > told) {
                told = soFar.lines() / TOLD_EVERY;
                console.printf("… %d lines%n", soFar.lines());
            }
        }
    }
}
