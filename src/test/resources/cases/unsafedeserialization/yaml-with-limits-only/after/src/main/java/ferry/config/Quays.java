package ferry.config;

import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class Quays {
    Object first(String text) {
        LoaderOptions limits = new LoaderOptions();
        for (Object document : new Yaml(new SafeConstructor(limits)).loadAll(text)) {
            return document;
        }
        return Map.of();
    }
}
