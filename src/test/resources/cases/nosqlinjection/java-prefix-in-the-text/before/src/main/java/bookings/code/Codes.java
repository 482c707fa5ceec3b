package bookings.code;

class Codes {
    org.bson.Document of(int year, String number) {
        return org.bson.Document.parse("{\"code\":\"" + year + "-" + number + "\"}");
    }
}
