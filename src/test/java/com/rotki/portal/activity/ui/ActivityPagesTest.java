package com.rotki.portal.activity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.rotki.portal.ViewTest;
import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.devices.AppClient;
import com.rotki.portal.devices.AppDeviceService;
import com.rotki.portal.devices.RegisterDevice;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.signin.SignInEvent;
import com.rotki.portal.signin.SignInEvent.SignedIn;
import com.vaadin.flow.component.button.Button;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** A subscriber to whom things happen, before an open page that is told at once. */
abstract class ActivityPagesTest extends ViewTest {

    @Autowired
    CredentialService credentials;

    @Autowired
    AppDeviceService app;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    CurrentActor currentActor;

    AccountId owner;

    @BeforeEach
    void subscriber() {
        owner = signInSubscriber();
    }

    void signsIn() {
        Actor actor = currentActor.require();
        events.publishEvent(new SignedIn(actor.account(), clock.instant(), actor, SignInEvent.Way.PASSWORD));
    }

    void register(String name) {
        accounts.asApp(owner, () -> {
            app.register(new RegisterDevice(
                    "id-" + name.hashCode(), name, "Linux", AppClient.ofVersion("1.44.0"), Duration.ZERO));
            return owner;
        });
    }

    static List<String> sentences() {
        MockVaadin.clientRoundtrip(true);
        return _find(ActivityRow.class).stream()
                .map(row -> text(row.getElement()
                        .getChild(1)
                        .getChild(0)
                        .getChild(0)
                        .getComponent()
                        .orElseThrow()))
                .toList();
    }

    static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
