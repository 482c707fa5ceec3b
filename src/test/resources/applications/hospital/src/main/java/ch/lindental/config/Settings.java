package ch.lindental.config;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** hospital.properties: first the one in the class path, then the one of this machine on top of it. */
public final class Settings {
    private static final String LOCAL = "/etc/lindental/hospital.properties";

    private final Properties values = new Properties();

    public Settings() {
    }

    public static Settings load() throws IOException {
        Settings settings = new Settings();
        try (InputStream in = Settings.class.getResourceAsStream("/hospital.properties")) {
            if (in != null) {
                settings.values.load(in);
            }
        }
        try (InputStream in = new FileInputStream(LOCAL)) {
            settings.values.load(in);
        } catch (java.io.FileNotFoundException e) {
            // a developer's machine has none
        }
        return settings;
    }

    public Settings with(String key, String value) {
        values.setProperty(key, value);
        return this;
    }

    public String text(String key, String fallback) {
        return values.getProperty(key, fallback);
    }

    public int number(String key, int fallback) {
        String text = values.getProperty(key);
        return text == null ? fallback : Integer.parseInt(text.trim());
    }

    public boolean on(String key) {
        return Boolean.parseBoolean(values.getProperty(key, "false"));
    }
}
