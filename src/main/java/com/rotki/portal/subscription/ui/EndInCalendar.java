package com.rotki.portal.subscription.ui;

import com.rotki.portal.platform.ui.FileDownload;
import com.rotki.portal.subscription.SubscriptionOverview;
import com.vaadin.flow.component.html.Anchor;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The end of a plan that does not renew, as a file for a calendar (requirement B-63). One event by RFC 5545 is written
 * here: the library for it would bring the whole of Groovy along.
 */
final class EndInCalendar extends Anchor {

    private static final String FILE_NAME = "rotki-plan-end.ics";
    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** Creates the link. */
    EndInCalendar(SubscriptionOverview plan, Instant now, String portal) {
        setText(getTranslation("subscription.calendar.link"));
        addClassName("link-button");
        byte[] file = file(plan, now, portal).getBytes(StandardCharsets.UTF_8);
        var content = new FileDownload.Content(
                FILE_NAME, "text/calendar; charset=utf-8", file.length, out -> out.write(file));
        setHref(new FileDownload(request -> content, () -> {}));
    }

    /** A later download has the same UID, so that calendars move the event and don't add another. */
    private String file(SubscriptionOverview plan, Instant now, String portal) {
        String tier = plan.entitlements().tier().name();
        return List.of(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//rotki//portal//EN",
                        "BEGIN:VEVENT",
                        "UID:plan-" + plan.createdAt().toEpochMilli() + "@" + portal.replaceFirst("^https?://", ""),
                        "DTSTAMP:" + UTC.format(now),
                        "DTSTART:" + UTC.format(plan.worksUntil()),
                        "SUMMARY:" + escaped(getTranslation("subscription.calendar.summary", tier)),
                        "DESCRIPTION:" + escaped(getTranslation("subscription.calendar.text", portal)),
                        "TRANSP:TRANSPARENT",
                        "BEGIN:VALARM",
                        "ACTION:DISPLAY",
                        "DESCRIPTION:" + escaped(getTranslation("subscription.calendar.summary", tier)),
                        "TRIGGER:-P3D",
                        "END:VALARM",
                        "END:VEVENT",
                        "END:VCALENDAR")
                .stream()
                .map(EndInCalendar::folded)
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** No line is longer than 75 bytes; the next one goes on after a blank. */
    private static String folded(String line) {
        StringBuilder lines = new StringBuilder();
        int bytes = 0;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            String character = Character.toString(line.codePointAt(at));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST_LINE) {
                lines.append("\r\n ");
                bytes = 1;
            }
            lines.append(character);
            bytes += size;
        }
        return lines.append("\r\n").toString();
    }
}
