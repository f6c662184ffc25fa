package com.rotki.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whose has to go when there are too many. */
class HeldByAddressTest {

    private final HeldByAddress<String> held = new HeldByAddress<>(() -> 3);

    @Test
    void oldestOfTheBusiestAddressHasToGo() {
        held.add("the oldest", "192.0.2.1");
        held.add("flood 1", "198.51.100.7");
        held.add("flood 2", "198.51.100.7");

        assertThat(held.add("flood 3", "198.51.100.7")).isEqualTo("flood 1");
        assertThat(held.add("somebody", "192.0.2.2")).isEqualTo("flood 2");
    }

    @Test
    void oldestOfAllHasToGoWhereEachHasOne() {
        held.add("first", "192.0.2.1");
        held.add("second", "192.0.2.2");
        held.add("third", "192.0.2.3");

        assertThat(held.add("fourth", "192.0.2.4")).isEqualTo("first");
    }

    @Test
    void removedEntriesDoNotCount() {
        held.add("first", "192.0.2.1");
        held.add("second", "192.0.2.1");
        assertThat(held.remove("second")).isTrue();
        assertThat(held.remove("second")).isFalse();
        held.add("third", "192.0.2.2");
        held.add("fourth", "192.0.2.2");

        assertThat(held.add("fifth", "192.0.2.3")).isEqualTo("third");
    }
}
