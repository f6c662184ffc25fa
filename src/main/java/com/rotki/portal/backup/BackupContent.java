package com.rotki.portal.backup;

import java.io.InputStream;
import java.util.function.LongFunction;

/**
 * The bytes of a kept backup, read as they are asked for.
 *
 * @param fileHash base64 of their SHA-256
 * @param size how many
 * @param from opens them at an offset from 0; the caller closes the stream
 */
public record BackupContent(String fileHash, long size, LongFunction<InputStream> from) {}
