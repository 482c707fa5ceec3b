package ferry.session;

import java.io.File;
import java.io.FileInputStream;
import java.io.ObjectInputStream;
import java.util.HashMap;
import java.util.Map;

class Sessions {
    Map load(File file) throws Exception {
        if (!file.exists()) {
            return new HashMap();
        }
        try (FileInputStream bytes = new FileInputStream(file);
                ObjectInputStream in = new ObjectInputStream(bytes)) {
            return (Map) in.readObject();
        }
    }
}
