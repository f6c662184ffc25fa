package com.rotki.portal.staff;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who begins to run the portal.
 *
 * @param firstAdmin the e-mail addresses of the first admins, separated by commas; empty for nobody. What takes two admins
 *     needs two of them
 */
@ConfigurationProperties("portal")
record StaffSettings(@DefaultValue List<String> firstAdmin) {

    /** Blank ones are none. */
    StaffSettings {
        firstAdmin = firstAdmin.stream()
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .distinct()
                .toList();
    }
}
