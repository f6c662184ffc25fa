package com.rotki.portal.guidance;

/**
 * What somebody could do with an asset of the owner (requirement B-41).
 *
 * @param variant which of the texts holds for the account as it is: {@code guidance.exposure.<asset>.can.<variant>}
 */
public record Exposure(Asset asset, Severity danger, String variant) {}
