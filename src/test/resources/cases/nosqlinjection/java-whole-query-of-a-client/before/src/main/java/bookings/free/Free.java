package bookings.free;

import org.bson.Document;

class Free {
    Document of(String filter) {
        return Document.parse(filter);
    }
}
