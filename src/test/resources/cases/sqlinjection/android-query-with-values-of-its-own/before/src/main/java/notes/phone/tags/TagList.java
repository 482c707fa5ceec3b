package notes.phone.tags;

import android.database.Cursor;
import android.database.sqlite.SQLiteDatabase;

class TagList {
    Cursor notes(SQLiteDatabase db, String tag, String[] owners) {
        return db.query("note", new String[] {"id"}, "owner = ? AND tag = '" + tag + "'", owners, null, null, "id");
    }
}
