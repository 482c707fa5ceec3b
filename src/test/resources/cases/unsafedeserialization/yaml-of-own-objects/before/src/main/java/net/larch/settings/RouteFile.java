package net.larch.settings;

import org.yaml.snakeyaml.Yaml;

public class RouteFile {
    public static class Route {
        public String from;
        public String to;
    }

    public Route read(String text) {
        Yaml yaml = new Yaml();
        return yaml.loadAs(text, Route.class);
    }
}
