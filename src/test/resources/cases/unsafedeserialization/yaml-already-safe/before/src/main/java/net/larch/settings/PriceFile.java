package net.larch.settings;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

public class PriceFile {
    public Object read(String text) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    }
}
