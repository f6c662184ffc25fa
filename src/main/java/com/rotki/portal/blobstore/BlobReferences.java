package com.rotki.portal.blobstore;

import java.util.List;

/** The blobs that the application refers to; their bytes stay. */
public interface BlobReferences {

    /** Returns whether any whole blob is referred to. */
    boolean any();

    /** Returns the keys of all blobs that are referred to, whole or not, as one snapshot of the database has them. */
    List<String> keys();
}
