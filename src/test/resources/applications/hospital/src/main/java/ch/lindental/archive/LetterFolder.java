package ch.lindental.archive;

import java.io.BufferedWriter;
import java.io.File;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import org.apache.commons.io.FileUtils;
import org.apache.commons.io.FilenameUtils;
import org.apache.commons.io.IOUtils;

class LetterFolder {
    private File dir;

    LetterFolder(File dir) {
        this.dir = dir;
    }

    String load(String letter) throws IOException {
        try (FileReader reader = new FileReader(new File(dir, letter + ".txt"))) {
            return IOUtils.toString(reader);
        }
    }

    void store(String letter, String text) throws IOException {
        BufferedWriter writer = null;
        try {
            writer = new BufferedWriter(new FileWriter(dir.getAbsolutePath() + "/" + letter + ".txt"));
            writer.write(text);
        } finally {
            if (writer != null) {
                writer.close();
            }
        }
    }

    String template(String name) throws IOException {
        return FileUtils.readFileToString(new File(dir, FilenameUtils.getName(name)), StandardCharsets.UTF_8);
    }

    String tail(String letter, int bytes) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(new File(dir, letter), "r")) {
            file.seek(Math.max(0, file.length() - bytes));
            byte[] end = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(end);
            return new String(end, StandardCharsets.UTF_8);
        }
    }
}
