package crm.mongo;

import org.bson.Document;

class Customers {
    Document filter(String mail, String city) {
        return new Document("mail", String.valueOf(mail)).append("city", city.trim()).append("active", true);
    }
}
