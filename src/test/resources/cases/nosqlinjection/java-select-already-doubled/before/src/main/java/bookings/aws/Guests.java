package bookings.aws;

import com.amazonaws.services.simpledb.model.SelectRequest;

class Guests {
    SelectRequest of(String name) {
        String quoted = name.replace("'", "''");
        return new SelectRequest().withSelectExpression("select * from guests where name = '" + quoted + "'");
    }
}
