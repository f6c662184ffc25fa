/** The devices page, and what other pages show of devices. */
@NullMarked
package com.rotki.portal.devices.ui;

import org.jspecify.annotations.NullMarked;
