package com.rotki.portal.identity;

import com.rotki.portal.platform.Secret;

/**
 * What an authenticator app is set up with. Nothing of it is kept before the app has shown that it took it.
 *
 * @param seed in Base32, for apps that are given it by hand
 * @param uri the same as an {@code otpauth} address, for the QR code
 */
public record ProposedApp(Secret seed, Secret uri) {}
