package orchestra.el.named;

import javax.el.ELProcessor;

class Poster {
    private final ELProcessor processor = new ELProcessor();

    Object line(String city) {
        processor.defineBean("city", String.valueOf(city));
        return processor.eval("'Tonight in ' += city");
    }
}
