/**
 * The bytes of backups: in a local directory or an object storage, with the removal of bytes that nobody refers to. Knows
 * nothing of accounts.
 */
@ApplicationModule(
        displayName = "Blob store",
        allowedDependencies = {"platform"})
@NullMarked
package com.rotki.portal.blobstore;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
