package crm.mongo.num;

import org.bson.Document;

class Num {
    Document page(int number) {
        return Document.parse("{ \"page\": " + number + " }");
    }
}
