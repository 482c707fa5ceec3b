package archive;

import java.io.File;
import java.util.regex.Pattern;

class FileFilterForm {
    private String mask = "*";

    void setMask(String mask) {
        this.mask = mask;
    }

    boolean accepts(File file) {
        return Pattern.matches(Pattern.quote(mask).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q"), file.getName());
    }
}
