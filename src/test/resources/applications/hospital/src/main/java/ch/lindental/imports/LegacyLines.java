package ch.lindental.imports;

import java.util.ArrayList;
import java.util.List;

/** Fixed width lines, as the mainframe wrote them: code 8, name 24, price 9 in centimes. */
public class LegacyLines {
    public record Position(String code, String name, long centimes) {
    }

    public List<Position> read(String text) {
        List<Position> all = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.length() < 41 || line.charAt(0) == '*') {
                continue;
            }
            all.add(new Position(line.substring(0, 8).trim(), line.substring(8, 32).trim(),
                    Long.parseLong(line.substring(32, 41).trim())));
        }
        return all;
    }
}
