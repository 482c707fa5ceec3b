package orchestra.el.bare;

import javax.el.ELProcessor;

class Poster {
    Object line(String city) {
        return new ELProcessor().eval("'Tonight in ' += '" + city + "'");
    }
}
