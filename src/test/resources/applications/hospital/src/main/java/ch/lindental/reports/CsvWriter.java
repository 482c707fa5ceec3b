package ch.lindental.reports;

import java.io.IOException;
import java.util.Iterator;

public final class CsvWriter {
    private final Appendable out;
    private final char separator;

    public CsvWriter(Appendable out, char separator) {
        this.out = out;
        this.separator = separator;
    }

    public CsvWriter row(Iterable<?> cells) throws IOException {
        for (Iterator<?> it = cells.iterator(); it.hasNext();) {
            String cell = String.valueOf(it.next());
            boolean quote = cell.indexOf(separator) >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0;
            out.append(quote ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
            if (it.hasNext()) {
                out.append(separator);
            }
        }
        out.append("\r\n");
        return this;
    }
}
