package ch.lindental.pharmacy;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

public class BatchImport {
    private final File inbox;

    public BatchImport(File inbox) {
        this.inbox = inbox;
    }

    public List<String[]> read(String fileName) throws IOException {
        List<String[]> rows = new ArrayList<>();
        BufferedReader reader = new BufferedReader(new FileReader(new File(inbox, fileName)));
        try {
            String line;
            while ((line = reader.readLine()) != null) {
                if (!line.startsWith("#")) {
                    rows.add(line.split(";"));
                }
            }
        } finally {
            reader.close();
        }
        return rows;
    }

    public int size(String supplier) throws IOException {
        try (FileInputStream in = new FileInputStream(inbox.getPath() + File.separator + supplier + ".csv")) {
            return in.readAllBytes().length;
        }
    }

    public List<String> waiting() {
        String[] names = inbox.list((dir, name) -> name.endsWith(".csv"));
        return names == null ? List.of() : List.of(names);
    }
}
