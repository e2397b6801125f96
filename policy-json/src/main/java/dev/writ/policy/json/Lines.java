package dev.writ.policy.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The lines of a stream that hold something. Of a line that is too long only the beginning is kept. */
final class Lines implements Iterator<byte[]> {
    private final InputStream in;
    private final int most;
    private final byte[] buffer = new byte[8192];
    private int from;
    private int to;
    private byte @Nullable [] next;

    private Lines(InputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    static Stream<byte[]> of(InputStream in, int most) {
        var order = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new Lines(in, most), order), false);
    }

    @Override
    public boolean hasNext() {
        while (next == null && fill()) {
            var line = line();
            next = blank(line) ? null : line;
        }
        return next != null;
    }

    @Override
    public byte[] next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("no line is left");
        }
        var line = next;
        next = null;
        return line;
    }

    private byte[] line() {
        var line = new ByteArrayOutputStream();
        while (fill()) {
            var end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            line.write(buffer, from, Math.min(end - from, most - line.size()));
            from = end;
            if (end < to) {
                from++;
                break;
            }
        }
        return line.toByteArray();
    }

    private boolean fill() {
        if (from < to) {
            return true;
        }
        try {
            from = 0;
            to = in.read(buffer);
            return to > 0;
        } catch (IOException e) {
            throw new UncheckedIOException("the input cannot be read", e);
        }
    }

    private static boolean blank(byte[] line) {
        for (var b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
