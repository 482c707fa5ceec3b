package crm.cities;

import org.bson.Document;

class Cities {
    Document in(String city, String street) {
        String query = "{\"city\": \"" + city + "\"";
        if (street != null) {
            query += ", \"street\": \"" + street + "\"";
        }
        query += "}";
        return Document.parse(query);
    }
}
