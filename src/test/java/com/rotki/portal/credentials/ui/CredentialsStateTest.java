package com.rotki.portal.credentials.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.credentials.CredentialsOverview;
import com.rotki.portal.credentials.EarlierCredentials;
import com.rotki.portal.platform.ConnectedDevices.ConnectedDevice;
import com.rotki.portal.platform.CredentialsId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CredentialsStateTest {

    private static final Instant CREATED = Instant.parse("2026-05-04T10:00:00Z");
    private static final CredentialsOverview PAIR =
            new CredentialsOverview(CredentialsId.newId(), "rotkiKey", CREATED, null);
    private static final EarlierCredentials EARLIER = new EarlierCredentials("rotkiKeyOld", CREATED);

    private final ConnectedDevice before = device("before", CREATED.minus(Duration.ofMillis(1)));
    private final ConnectedDevice after = device("after", CREATED);
    private final ConnectedDevice never = device("never", null);

    @Test
    void devicesWithoutContactSinceTheRegenerateHaveToBeUpdated() {
        var state = new CredentialsState(PAIR, null, List.of(EARLIER), List.of(before, after, never));

        assertThat(state.devicesToUpdate()).containsExactly(before, never);
        assertThat(state.usesCurrentCredentials(after)).isTrue();
        assertThat(state.devicesInUse()).isEqualTo(1);
    }

    @Test
    void noDeviceHasToBeUpdatedForTheFirstCredentials() {
        var state = new CredentialsState(PAIR, null, List.of(), List.of(before, never));

        assertThat(state.devicesToUpdate()).isEmpty();
        assertThat(state.devicesInUse()).isEqualTo(2);
    }

    @Test
    void missingCredentialsAreNeverTheSame() {
        var nothing = new CredentialsState(null, null, List.of(), List.of());

        assertThat(nothing.sameCredentials(nothing)).isFalse();
        assertThat(nothing.sameCredentials(null)).isFalse();
        assertThat(nothing.subscriptionActive()).isFalse();
    }

    private static ConnectedDevice device(String name, @org.jspecify.annotations.Nullable Instant lastContact) {
        return new ConnectedDevice(name, false, "Linux", CREATED.minus(Duration.ofDays(9)), lastContact);
    }
}
