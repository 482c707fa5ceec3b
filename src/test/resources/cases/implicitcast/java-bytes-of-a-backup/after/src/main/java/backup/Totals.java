package backup;

import java.io.File;
import java.util.List;

class Totals {
    static int bytes(List<File> files) {
        int total = 0;
        for (File file : files) {
            total = Math.toIntExact(total + file.length());
        }
        return total;
    }
}
