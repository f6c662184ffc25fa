package com.rotki.portal.staff;

import com.rotki.portal.platform.PortalSettings;
import com.rotki.portal.platform.Secret;
import java.io.PrintStream;
import java.net.URI;
import org.springframework.stereotype.Component;

/**
 * Shows the first admin's link to whoever starts a portal that cannot send it. It goes to the standard output alone: no
 * logger gets it, so that it is in no file that the portal writes.
 */
@Component
class FirstAdminLink {

    private final URI portal;

    FirstAdminLink(PortalSettings settings) {
        this.portal = settings.publicUrl();
    }

    void print(String address, Secret token) {
        PrintStream console = System.out;
        console.printf(
                "%nNo mail server is set, so here is the link by which %s sets a password. It works once, for 24 hours;"
                        + " whoever opens it runs the portal:%n%n    %s/new-password#%s%n%n",
                address, portal, token.reveal());
    }
}
