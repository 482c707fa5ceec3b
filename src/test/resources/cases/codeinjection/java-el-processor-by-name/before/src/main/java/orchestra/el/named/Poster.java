package orchestra.el.named;

import javax.el.ELProcessor;

class Poster {
    private final ELProcessor processor = new ELProcessor();

    Object line(String city) {
        return processor.eval("'Tonight in ' += '" + city + "'");
    }
}
