package crm.mongo;

import org.bson.Document;

class Customers {
    Document filter(String mail, String city) {
        return Document.parse("{ \"mail\": \"" + mail + "\", \"city\": \"" + city.trim() + "\", active: true }");
    }
}
