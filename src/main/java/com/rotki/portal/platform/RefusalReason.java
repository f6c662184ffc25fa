package com.rotki.portal.platform;

import java.io.Serializable;

/**
 * Why something is refused. Each subject lists its reasons in one enum, so that all codes can be walked: each is unique,
 * and has its texts in every language.
 */
public interface RefusalReason extends Serializable {

    /** Returns the stable code, of the form {@code module.reason}. It is public: never change one. */
    String code();
}
