package bookings.code;

class Codes {
    org.bson.Document of(int year, String number) {
        return new org.bson.Document("code", year + "-" + number);
    }
}
