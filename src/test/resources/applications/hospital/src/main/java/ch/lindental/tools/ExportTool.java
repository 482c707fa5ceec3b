package ch.lindental.tools;

import ch.lindental.reports.CsvWriter;
import java.io.File;
import java.io.FileWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

public class ExportTool {
    private final File folder;

    public ExportTool(File folder) {
        this.folder = folder;
    }

    public File export(String name, List<List<String>> rows) throws IOException {
        File file = new File(folder, name + ".csv");
        try (Writer out = new FileWriter(file)) {
            CsvWriter csv = new CsvWriter(out, ';');
            for (List<String> row : rows) {
                csv.row(row);
            }
        }
        return file;
    }
}
