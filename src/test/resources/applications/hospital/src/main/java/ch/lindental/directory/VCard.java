package ch.lindental.directory;

import java.util.StringJoiner;

public record VCard(String name, String phone, String mail) {
    public String text() {
        StringJoiner lines = new StringJoiner("\r\n", "BEGIN:VCARD\r\nVERSION:3.0\r\n", "\r\nEND:VCARD\r\n");
        lines.add("FN:" + escaped(name));
        if (phone != null) {
            lines.add("TEL:" + escaped(phone));
        }
        if (mail != null) {
            lines.add("EMAIL:" + escaped(mail));
        }
        return lines.toString();
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;").replaceAll("[\r\n]+", "\\\\n");
    }
}
