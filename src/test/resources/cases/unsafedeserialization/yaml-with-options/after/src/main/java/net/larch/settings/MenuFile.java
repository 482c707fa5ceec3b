package net.larch.settings;

import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.Constructor;
import org.yaml.snakeyaml.constructor.SafeConstructor;

public class MenuFile {
    public List<?> dishes(String text) {
        return (List<?>) new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    }
}
