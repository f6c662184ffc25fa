package com.rotki.portal.billing.ui;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlansSettingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/products", "javascript:alert(1)", "ftp://rotki.com/products", "https:/products"})
    void invalidPlansAddressStopsTheStart(String address) {
        assertThatThrownBy(() -> new PlansSettings(URI.create(address))).isInstanceOf(IllegalArgumentException.class);
    }
}
