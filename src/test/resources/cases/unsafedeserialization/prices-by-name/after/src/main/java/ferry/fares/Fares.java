package ferry.fares;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.math.BigDecimal;
import java.util.Map;

public class Fares {
    private Map<String, BigDecimal> prices;

    @SuppressWarnings("unchecked")
    public void accept(InputStream body) throws IOException {
        ObjectInputStream in = null;
        try {
            in = new ObjectInputStream(body);
            in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("java.lang.*;java.util.*;java.time.*;java.math.*;!*"));
            prices = (Map<String, BigDecimal>) in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        } finally {
            if (in != null) {
                in.close();
            }
        }
    }
}
