package ferry.config;

import java.io.Reader;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.Constructor;

class Lines {
    List<Map<String, Object>> read(Reader upload) {
        LoaderOptions limits = new LoaderOptions();
        limits.setMaxAliasesForCollections(20);
        Yaml yaml = new Yaml(new Constructor(limits));
        return yaml.load(upload);
    }
}
