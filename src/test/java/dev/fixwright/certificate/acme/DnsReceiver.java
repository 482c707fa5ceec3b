package dev.fixwright.certificate.acme;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Header;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Opcode;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.SOARecord;
import org.xbill.DNS.Section;
import org.xbill.DNS.TSIG;
import org.xbill.DNS.TSIGRecord;
import org.xbill.DNS.TXTRecord;

/** The primary server of one zone: takes updates that are signed with its key, and hands each name's texts on. */
public final class DnsReceiver implements AutoCloseable {
    public static final String KEY = "c2VjcmV0LW9mLXRoZS10ZXN0LXNlcnZlci0wMTIzNDU2Nzg5";

    final List<String> updates = new ArrayList<>();
    private final Map<String, List<String>> texts = new TreeMap<>();
    private final Name zone = Name.fromConstantString("example.com.");
    private final TSIG tsig = new TSIG(
            TSIG.HMAC_SHA256,
            Name.fromConstantString("fixwright."),
            Base64.getDecoder().decode(KEY));
    private final BiConsumer<String, List<String>> changed;
    private final ServerSocket socket;

    /** {@code changed}: is told a name and the texts that it has now. */
    public DnsReceiver(BiConsumer<String, List<String>> changed) throws IOException {
        this.changed = changed;
        this.socket = new ServerSocket(0, 20, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "dns-receiver");
        thread.setDaemon(true);
        thread.start();
    }

    /** What was added and removed, in that order. */
    public synchronized List<String> updates() {
        return List.copyOf(updates);
    }

    public int port() {
        return socket.getLocalPort();
    }

    public synchronized Map<String, List<String>> texts() {
        return new TreeMap<>(texts);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket connection = socket.accept()) {
                DataInputStream in = new DataInputStream(connection.getInputStream());
                byte[] bytes = in.readNBytes(in.readUnsignedShort());
                byte[] answer = answer(new Message(bytes), bytes);
                DataOutputStream out = new DataOutputStream(connection.getOutputStream());
                out.writeShort(answer.length);
                out.write(answer);
                out.flush();
            } catch (IOException e) {
                // The client is gone, or the test has ended.
            }
        }
    }

    private synchronized byte[] answer(Message query, byte[] bytes) {
        Message answer = new Message(query.getHeader().getID());
        Header header = answer.getHeader();
        header.setFlag(Flags.QR);
        header.setOpcode(query.getHeader().getOpcode());
        answer.addRecord(query.getQuestion(), Section.QUESTION);
        TSIGRecord signature = query.getTSIG();
        if (signature == null || tsig.verify(query, bytes, null) != Rcode.NOERROR) {
            header.setRcode(Rcode.NOTAUTH);
            return answer.toWire();
        }
        if (query.getHeader().getOpcode() == Opcode.UPDATE) {
            header.setRcode(update(query));
        } else if (query.getQuestion().getName().equals(zone)) {
            answer.addRecord(new SOARecord(zone, DClass.IN, 60, zone, zone, 1, 60, 60, 60, 60), Section.ANSWER);
        }
        answer.setTSIG(tsig, Rcode.NOERROR, signature);
        return answer.toWire(Message.MAXLENGTH);
    }

    private int update(Message query) {
        if (!query.getSection(Section.ZONE).get(0).getName().equals(zone)) {
            return Rcode.NOTZONE;
        }
        for (Record record : query.getSection(Section.UPDATE)) {
            String name = record.getName().toString();
            String text = ((TXTRecord) record).getStrings().get(0);
            List<String> known = texts.computeIfAbsent(name, none -> new ArrayList<>());
            boolean adds = record.getDClass() == DClass.IN;
            known.remove(text);
            if (adds) {
                known.add(text);
            }
            if (known.isEmpty()) {
                texts.remove(name);
            }
            updates.add((adds ? "add " : "remove ") + name);
            changed.accept(name, List.copyOf(known));
        }
        return Rcode.NOERROR;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
