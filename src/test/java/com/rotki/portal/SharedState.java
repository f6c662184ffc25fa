package com.rotki.portal;

/** A bean that tests share and change. It is put back before and after each of them. */
public interface SharedState {

    /** Puts it back to how it was when the application started. */
    void reset();
}
