package com.rotki.portal.backup;

import java.io.IOException;

/** A chunk had more or fewer bytes than it was announced with; nothing of it was kept. */
final class ChunkLengthException extends IOException {

    ChunkLengthException(String message) {
        super(message);
    }
}
