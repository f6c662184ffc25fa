package com.rotki.portal.platform;

/** A module's part of the demonstration. Beans of the profile {@link DemoData#PROFILE}, in the order of {@link DemoData}. */
@FunctionalInterface
public interface DemoPart {

    /** Lays out what is not there yet; doing it again changes nothing. */
    void layOut() throws Exception;
}
