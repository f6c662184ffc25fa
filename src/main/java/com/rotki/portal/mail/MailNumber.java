package com.rotki.portal.mail;

import com.rotki.portal.platform.TimestampColumn;
import com.rotki.portal.platform.TypedCode;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The number in each mail by which its reader can ask the portal whether it is genuine: {@code N-7XQ2-M4TD}, 40 random bits
 * without letters that look like digits. No two mails have the same.
 */
@Component
class MailNumber implements MailCleanup.Kept {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CHARACTERS = 8;
    private static final Pattern TYPED = Pattern.compile("N?([0-9A-HJKMNP-TV-Z]{8})");

    private static final int TRIES = 10;

    private final SecureRandom random;
    private final JdbcClient jdbc;
    private final Clock clock;

    MailNumber(SecureRandom random, JdbcClient jdbc, Clock clock) {
        this.random = random;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns a number that was never used before, for a mail of the current transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String next() {
        return Stream.generate(this::draw)
                .limit(TRIES)
                .filter(this::keep)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No number is left for a mail, or chance is broken"));
    }

    /** Returns when a mail with that number was made; empty if none was. */
    @Transactional(readOnly = true)
    public Optional<Instant> madeAt(String number) {
        return jdbc.sql("select made_at from mail_number where number = :number")
                .param("number", number)
                .query((row, line) -> TimestampColumn.read(row, "made_at"))
                .optional();
    }

    /** Forgets the numbers of mails that were made before. */
    @Override
    @Transactional
    public void deleteBefore(Instant at) {
        jdbc.sql("delete from mail_number where made_at < :at")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Returns whether it is ours now: another mail may have it. */
    private boolean keep(String number) {
        return jdbc.sql("insert into mail_number (number, made_at) values (:number, :now) on conflict do nothing")
                        .param("number", number)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private String draw() {
        StringBuilder characters = new StringBuilder(CHARACTERS);
        random.ints(CHARACTERS, 0, ALPHABET.length()).forEach(index -> characters.append(ALPHABET.charAt(index)));
        return format(characters.toString());
    }

    /** Returns the number that somebody typed or pasted, with or without dashes; empty if it can be none. */
    static Optional<String> parse(String typed) {
        var found = TYPED.matcher(TypedCode.readFromPaper(typed));
        return found.matches() ? Optional.of(format(found.group(1))) : Optional.empty();
    }

    private static String format(String characters) {
        return "N-" + characters.substring(0, 4) + "-" + characters.substring(4);
    }
}
