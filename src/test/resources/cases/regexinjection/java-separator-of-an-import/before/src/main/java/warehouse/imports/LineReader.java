package warehouse.imports;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

public final class LineReader {
    private LineReader() {}

    public static List<String> cells(String line, String separator) {
        return Arrays.stream(line.split(separator, -1)).map(String::trim).collect(Collectors.toList());
    }
}
