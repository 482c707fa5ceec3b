package ferry.desk;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import javax.servlet.ServletRequest;
import javax.servlet.http.HttpServletRequest;

class Reservations {
    static class Booking implements Serializable {
        private String guest;
        private int cabin;
    }

    Booking read(ServletRequest request) throws IOException, ClassNotFoundException {
        if (!(request instanceof HttpServletRequest)) {
            return null;
        }
        try (ObjectInputStream in = new ObjectInputStream(request.getInputStream())) {
            return (Booking) in.readObject();
        }
    }
}
