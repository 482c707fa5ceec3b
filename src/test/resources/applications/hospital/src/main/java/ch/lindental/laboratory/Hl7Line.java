package ch.lindental.laboratory;

import java.util.ArrayList;
import java.util.List;

/** One segment of an HL7 message: fields between bars, components between hats. */
public final class Hl7Line {
    private final List<String> fields = new ArrayList<>();

    public Hl7Line(String line) {
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || line.charAt(i) == '|') {
                fields.add(line.substring(start, i));
                start = i + 1;
            }
        }
    }

    public String type() {
        return fields.get(0);
    }

    public String field(int number) {
        return number < fields.size() ? fields.get(number) : "";
    }

    public String component(int field, int number) {
        String[] parts = field(field).split("\\^", -1);
        return number <= parts.length ? parts[number - 1] : "";
    }
}
