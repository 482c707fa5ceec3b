package dev.fixwright.delivery;

import dev.fixwright.task.Task;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A delivery with its tasks as it stands in the journal: length, checksum, content. The checksum tells what a torn write
 * left.
 *
 * @param length how many bytes it takes there
 */
record JournalEntry(PendingDelivery delivery, long length) {
    private static final int LARGEST = 64 * 1024 * 1024;
    private static final int HEAD = 8;

    static byte[] of(PendingDelivery delivery) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(delivery.deflatedBody().length + 512);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            byte[] content = content(delivery);
            out.writeInt(content.length);
            out.writeInt(checksum(content));
            out.write(content);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] content(PendingDelivery delivery) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(delivery.deflatedBody().length + 512);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(delivery.id());
            out.writeUTF(delivery.event());
            write(out, delivery.fingerprint());
            write(out, delivery.deflatedBody());
            out.writeInt(delivery.tasks().size());
            for (Task task : delivery.tasks()) {
                out.writeUTF(task.name());
                out.writeUTF(task.id());
                write(out, task.payload().getBytes(StandardCharsets.UTF_8));
                out.writeUTF(task.lane().orElse(""));
            }
        }
        return bytes.toByteArray();
    }

    /** The next entry, or empty at the end of what was written whole. */
    static Optional<JournalEntry> read(DataInputStream in) throws IOException {
        try {
            int length = in.readInt();
            int checksum = in.readInt();
            if (length <= 0 || length > LARGEST) {
                return Optional.empty();
            }
            byte[] content = in.readNBytes(length);
            if (content.length < length || checksum(content) != checksum) {
                return Optional.empty();
            }
            PendingDelivery delivery = parse(new DataInputStream(new ByteArrayInputStream(content)));
            return Optional.of(new JournalEntry(delivery, HEAD + (long) length));
        } catch (EOFException e) {
            return Optional.empty();
        }
    }

    private static PendingDelivery parse(DataInputStream in) throws IOException {
        String id = in.readUTF();
        String event = in.readUTF();
        byte[] fingerprint = in.readNBytes(in.readInt());
        byte[] body = in.readNBytes(in.readInt());
        List<Task> tasks = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            String taskId = in.readUTF();
            String payload = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
            Optional<String> lane = Optional.of(in.readUTF()).filter(text -> !text.isEmpty());
            tasks.add(new Task(name, taskId, payload, lane));
        }
        return new PendingDelivery(id, event, fingerprint, body, tasks);
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static int checksum(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return (int) crc.getValue();
    }
}
