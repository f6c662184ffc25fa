package com.rotki.portal.devices;

/**
 * A device as the app lists it.
 *
 * @param identifier what the app calls itself
 * @param name as the app or the owner last set it
 * @param platform operating system, as the app reports it
 * @param user the account's e-mail address
 * @param lastSeenSeconds last contact, Unix time in seconds
 */
public record RegisteredDevice(String identifier, String name, String platform, String user, long lastSeenSeconds) {}
