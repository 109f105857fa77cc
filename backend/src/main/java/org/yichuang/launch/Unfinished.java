package org.yichuang.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The mark in the data folder that the demo is being filled. Where a start finds it, the one before broke off, and half a demo is no demo. */
public final class Unfinished {
    private final Path mark;

    private Unfinished(Path mark) {
        this.mark = mark;
    }

    public static Unfinished in(Path data) {
        return new Unfinished(data.resolve("demo-unfinished"));
    }

    public void set() {
        try {
            Files.createFile(mark);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says whether it was there. */
    public boolean clear() {
        try {
            return Files.deleteIfExists(mark);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
