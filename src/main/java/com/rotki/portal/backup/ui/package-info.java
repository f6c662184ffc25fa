/** The page of the backups, and what other pages show of them. */
@NullMarked
package com.rotki.portal.backup.ui;

import org.jspecify.annotations.NullMarked;
