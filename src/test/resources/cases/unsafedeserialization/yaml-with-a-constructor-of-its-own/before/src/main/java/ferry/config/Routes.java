package ferry.config;

import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.Constructor;

class Routes {
    static class RouteConstructor extends Constructor {
        RouteConstructor(LoaderOptions options) {
            super(options);
        }
    }

    Map<String, Object> read(String text) {
        return new Yaml(new RouteConstructor(new LoaderOptions())).load(text);
    }
}
