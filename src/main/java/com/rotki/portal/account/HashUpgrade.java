package com.rotki.portal.account;

/**
 * A password's hash that was made with weaker parameters than today's, or before passwords were normalised, and what takes
 * its place (requirement D3).
 *
 * @param checked the very hash that the password was right for
 * @param stronger of the same password
 */
public record HashUpgrade(String checked, String stronger) {

    @Override
    public String toString() {
        return "a stronger hash";
    }
}
