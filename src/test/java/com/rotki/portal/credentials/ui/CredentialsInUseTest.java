package com.rotki.portal.credentials.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.rotki.portal.credentials.CredentialsOverview;
import com.rotki.portal.platform.RegenerateReason;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;

/** The page of a pair that a device uses. */
abstract class CredentialsInUseTest extends CredentialPagesTest {

    static final String CONFIRM = "Regenerate credentials";
    static final String KEEP = "Keep current credentials";

    CredentialsOverview pair;
    Instant contact;

    @BeforeEach
    void openThePageOfAPairInUse() {
        pair = credentials.create();
        appCalls("Desk at home");
        contact = clock.instant();
        clock.advance(Duration.ofMinutes(5));
        open("credentials");
    }

    @SuppressWarnings("unchecked")
    static RadioButtonGroup<RegenerateReason> reasons() {
        return _get(RadioButtonGroup.class);
    }
}
