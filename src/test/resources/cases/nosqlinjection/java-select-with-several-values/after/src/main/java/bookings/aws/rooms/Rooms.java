package bookings.aws.rooms;

import com.amazonaws.services.simpledb.model.SelectRequest;

class Rooms {
    SelectRequest free(String house, String from, int beds) {
        return new SelectRequest()
                .withSelectExpression(String.format(
                        "select name from rooms where house = '%s' and free > '%s' and beds = '%d'", String.valueOf(house).replace("'", "''"), String.valueOf(from).replace("'", "''"), beds));
    }
}
