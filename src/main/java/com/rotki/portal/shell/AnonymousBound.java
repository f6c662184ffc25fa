package com.rotki.portal.shell;

import org.springframework.stereotype.Component;

/** The greatest number of anonymous sessions, and of their pages: as many as take a tenth of the memory. */
@Component
class AnonymousBound {

    /** Memory of a session with an open page, see {@code PageMemoryBenchTest}. */
    private static final long BYTES_EACH = 64 * 1024;

    private static final int PART_OF_MEMORY = 10;
    private static final int FEWEST = 200;
    private static final int MOST = 10_000;

    int most() {
        return of(Runtime.getRuntime().maxMemory());
    }

    static int of(long memory) {
        return Math.clamp(memory / PART_OF_MEMORY / BYTES_EACH, FEWEST, MOST);
    }
}
