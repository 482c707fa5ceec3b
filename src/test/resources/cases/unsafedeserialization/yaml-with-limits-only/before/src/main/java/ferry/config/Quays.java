package ferry.config;

import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

class Quays {
    Object first(String text) {
        LoaderOptions limits = new LoaderOptions();
        for (Object document : new Yaml(limits).loadAll(text)) {
            return document;
        }
        return Map.of();
    }
}
