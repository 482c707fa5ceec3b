package crm.mongo.op;

import org.bson.Document;

class Ops {
    Document since(String day) {
        return Document.parse("{ \"day\": { \"$gte\": \"" + day + "\" } }");
    }
}
