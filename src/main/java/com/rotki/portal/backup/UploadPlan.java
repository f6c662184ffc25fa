package com.rotki.portal.backup;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The place for a chunk.
 *
 * @param blobKey null if nothing is to be written: the upload is complete already
 * @param number of the chunk, from 1
 * @param allThere whether the chunk is there already and nothing is missing but that they are put together
 */
record UploadPlan(UUID upload, @Nullable String blobKey, int number, boolean allThere) {}
