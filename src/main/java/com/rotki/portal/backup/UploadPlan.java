package com.rotki.portal.backup;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a chunk is to be written.
 *
 * @param blobKey null if nothing is to be written: the upload is complete already
 * @param number of the chunk, from 1
 * @param allThere whether the chunk is there already and nothing is missing but that they are put together
 */
record UploadPlan(UUID upload, @Nullable String blobKey, int number, boolean allThere) {}
