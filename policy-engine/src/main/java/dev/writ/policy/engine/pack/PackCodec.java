package dev.writ.policy.engine.pack;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Packs as bytes, for built-in packs to travel in a jar without a parser for people's formats. The format belongs to one
 * version of Writ and is no interchange format; a pack that people edit is a folder.
 */
public final class PackCodec {

    private static final int MAGIC = 0x57524954;
    private static final int VERSION = 1;

    private PackCodec() {}

    public static void write(Pack pack, OutputStream out) throws IOException {
        DataOutputStream bytes = new DataOutputStream(new BufferedOutputStream(out));
        bytes.writeInt(MAGIC);
        bytes.writeInt(VERSION);
        new RecordWriter(bytes).write(pack, Pack.class);
        bytes.flush();
    }

    /**
     * Reads one pack, to the end of the stream.
     *
     * @throws IOException if the bytes are not exactly one pack of this version
     */
    public static Pack read(InputStream in) throws IOException {
        DataInputStream bytes = new DataInputStream(new BufferedInputStream(in));
        if (bytes.readInt() != MAGIC) {
            throw new IOException("not a pack");
        }
        int version = bytes.readInt();
        if (version != VERSION) {
            throw new IOException("a pack of format " + version + ", and this library reads " + VERSION);
        }
        Pack pack = (Pack) new RecordReader(bytes).read(Pack.class);
        if (bytes.read() != -1) {
            throw new IOException("bytes after the end of the pack");
        }
        return pack;
    }
}
