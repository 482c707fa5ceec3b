package notes.phone;

import android.content.ContentValues;
import android.database.sqlite.SQLiteDatabase;

class NoteTable {
    private final SQLiteDatabase db;

    NoteTable(SQLiteDatabase db) {
        this.db = db;
    }

    int rename(String from, String to, long folder) {
        ContentValues values = new ContentValues();
        values.put("title", to);
        return db.update("note", values, "folder = " + folder + " AND title='" + from + "'", null);
    }
}
