package com.rotki.portal.platform;

import java.util.List;

/** Tells which devices a change of the credentials would touch, without the credentials knowing what a device is. */
public interface ConnectedDevices {

    /** Returns the current account's registered devices, the most recently heard of first. */
    List<ConnectedDevice> list();
}
