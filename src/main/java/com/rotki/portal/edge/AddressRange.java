package com.rotki.portal.edge;

import com.rotki.portal.platform.ClientAddress;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/**
 * Addresses that begin with the same bits: {@code 10.0.0.0/8}, {@code fd00::/8}, or one address without a slash.
 *
 * @param first an address in it
 * @param prefix how many bits they share
 */
record AddressRange(InetAddress first, int prefix) {

    /**
     * Returns the range that {@code text} spells.
     *
     * @throws IllegalArgumentException if it spells none
     */
    static AddressRange parse(String text) {
        int slash = text.indexOf('/');
        @Nullable InetAddress address = ClientAddress.parse(slash < 0 ? text : text.substring(0, slash));
        if (address == null) {
            throw malformed(text);
        }
        int bits = address.getAddress().length * Byte.SIZE;
        int prefix = slash < 0 ? bits : prefix(text.substring(slash + 1), text);
        if (prefix > bits) {
            throw malformed(text);
        }
        return new AddressRange(address, prefix);
    }

    private static int prefix(String digits, String text) {
        if (!digits.matches("\\d{1,3}")) {
            throw malformed(text);
        }
        return Integer.parseInt(digits);
    }

    private static IllegalArgumentException malformed(String text) {
        return new IllegalArgumentException(
                "'%s' is neither an address nor a range such as 10.0.0.0/8 or fd00::/8".formatted(text));
    }

    boolean contains(InetAddress address) {
        byte[] mine = first.getAddress();
        byte[] other = address.getAddress();
        if (mine.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < prefix; bit++) {
            int mask = 0x80 >> (bit % Byte.SIZE);
            if (((mine[bit / Byte.SIZE] ^ other[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return first.getHostAddress() + "/" + prefix;
    }
}
