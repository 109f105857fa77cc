package org.yichuang.kernel.http;

/** A view of something that several people change: its version becomes the first part of the ETag. */
public interface Versioned {
    long version();
}
