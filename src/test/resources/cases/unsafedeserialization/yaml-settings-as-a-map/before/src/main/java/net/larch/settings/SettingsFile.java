package net.larch.settings;

import java.io.InputStream;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

public class SettingsFile {
    public Map<String, Object> read(InputStream file) {
        Yaml yaml = new Yaml();
        return yaml.load(file);
    }
}
