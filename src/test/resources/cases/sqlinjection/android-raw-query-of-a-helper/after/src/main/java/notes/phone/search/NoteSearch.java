package notes.phone.search;

import android.database.Cursor;
import android.database.sqlite.SQLiteOpenHelper;

class NoteSearch {
    private final SQLiteOpenHelper helper;

    NoteSearch(SQLiteOpenHelper helper) {
        this.helper = helper;
    }

    Cursor titled(String title, String owner) {
        String sql = "SELECT id, title FROM note WHERE owner = ? AND title LIKE ? ORDER BY title";
        return helper.getReadableDatabase().rawQuery(sql, new String[] {owner, "%" + title + "%"});
    }
}
