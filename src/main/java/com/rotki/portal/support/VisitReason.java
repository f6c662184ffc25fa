package com.rotki.portal.support;

import com.rotki.portal.platform.PlainText;

/**
 * Why somebody wants to look at an account.
 *
 * @param text 1 to 500 characters
 * @param ticket reference of the request for help, 1 to 64 characters
 */
public record VisitReason(String text, String ticket) {

    /** How long the text may be. */
    public static final int MAX_TEXT = 500;

    /** How long the reference may be. */
    public static final int MAX_TICKET = 64;

    /**
     * Takes both as typed; control characters become blanks.
     *
     * @throws VisitRequestRefusedException ({@code support.invalid-reason}, {@code support.invalid-ticket})
     */
    public VisitReason {
        text = text(text);
        ticket = ticket(ticket);
    }

    /**
     * Returns a reason as it is kept, for a form that checks one field at a time.
     *
     * @throws VisitRequestRefusedException ({@code support.invalid-reason})
     */
    public static String text(String typed) {
        String text = PlainText.of(typed);
        if (text.isEmpty() || text.length() > MAX_TEXT) {
            throw VisitRequestRefusedException.invalidReason(MAX_TEXT);
        }
        return text;
    }

    /**
     * Returns a reference as it is kept, for a form that checks one field at a time.
     *
     * @throws VisitRequestRefusedException ({@code support.invalid-ticket})
     */
    public static String ticket(String typed) {
        String ticket = PlainText.of(typed);
        if (ticket.isEmpty() || ticket.length() > MAX_TICKET) {
            throw VisitRequestRefusedException.invalidTicket(MAX_TICKET);
        }
        return ticket;
    }
}
