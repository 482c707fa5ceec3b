package ch.lindental.mail;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

public class MailTemplates {
    private final Path folder;

    public MailTemplates(Path folder) {
        this.folder = folder;
    }

    public String load(String name, Locale locale) throws IOException {
        Path localized = folder.resolve(name + "_" + locale.getLanguage() + ".txt");
        if (Files.exists(localized)) {
            return Files.readString(localized);
        }
        return new String(Files.readAllBytes(folder.resolve(name + ".txt")), StandardCharsets.UTF_8);
    }

    public boolean add(String name, String text) throws IOException {
        File file = new File(folder.toString(), name);
        if (!file.createNewFile()) {
            return false;
        }
        Files.writeString(file.toPath(), text);
        return true;
    }
}
