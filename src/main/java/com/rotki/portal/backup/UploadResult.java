package com.rotki.portal.backup;

/**
 * The result of a chunk.
 *
 * @param uploadId names the upload in the calls that follow
 * @param complete whether the whole file is there, is what was signed and is the current backup
 */
public record UploadResult(String uploadId, boolean complete) {}
