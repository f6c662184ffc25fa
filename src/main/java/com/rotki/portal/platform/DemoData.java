package com.rotki.portal.platform;

/** The demonstration: the profile it lives in, and the order in which the modules lay out their part of it. */
public final class DemoData {

    /** Name of the profile; on by default with the embedded database only. */
    public static final String PROFILE = "demo";

    public static final int ACCOUNTS = 10;
    public static final int SECOND_FACTORS = 15;
    public static final int SUBSCRIPTIONS = 20;
    public static final int PAYMENTS = 25;
    public static final int CREDENTIALS = 30;
    public static final int DEVICES = 40;
    public static final int BACKUPS = 50;

    private DemoData() {}

    /** A module's part of the demonstration. Beans of the profile {@link DemoData#PROFILE}, in the order of {@link DemoData}. */
    @FunctionalInterface
    public interface DemoPart {

        /** Lays out what is not there yet; doing it again changes nothing. */
        void layOut() throws Exception;
    }
}
