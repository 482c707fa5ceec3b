package ch.lindental.nursing;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;

public class CareNotes {
    private static final File FOLDER = new File(System.getProperty("care.notes", "/var/lib/lindental/notes"));

    private final File folder;

    public CareNotes() {
        this(FOLDER);
    }

    CareNotes(File folder) {
        this.folder = folder;
    }

    public void append(String patient, String note) throws IOException {
        try (PrintWriter out = new PrintWriter(new OutputStreamWriter(
                new FileOutputStream(new File(folder, patient), true), StandardCharsets.UTF_8))) {
            out.println(note);
        }
    }

    public String last(String patient) throws IOException {
        String last = "";
        try (Scanner in = new Scanner(new File(folder, patient), StandardCharsets.UTF_8)) {
            while (in.hasNextLine()) {
                last = in.nextLine();
            }
        }
        return last;
    }

    public boolean has(long patient) {
        return new File(folder, Long.toString(patient)).exists();
    }
}
