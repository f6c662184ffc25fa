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
     * @throws InvalidVisitReasonException ({@code support.invalid-reason})
     * @throws InvalidTicketException ({@code support.invalid-ticket})
     */
    public VisitReason {
        text = PlainText.of(text);
        ticket = PlainText.of(ticket);
        if (text.isEmpty() || text.length() > MAX_TEXT) {
            throw new InvalidVisitReasonException(MAX_TEXT);
        }
        if (ticket.isEmpty() || ticket.length() > MAX_TICKET) {
            throw new InvalidTicketException(MAX_TICKET);
        }
    }
}
