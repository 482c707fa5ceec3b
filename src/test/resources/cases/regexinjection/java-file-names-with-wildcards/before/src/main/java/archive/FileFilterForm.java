package archive;

import java.io.File;
import java.util.regex.Pattern;

class FileFilterForm {
    private String mask = "*";

    void setMask(String mask) {
        this.mask = mask;
    }

    boolean accepts(File file) {
        return Pattern.matches(mask.replace(".", "\\.").replace("*", ".*").replace("?", "."), file.getName());
    }
}
