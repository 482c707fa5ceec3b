package notes.phone.clean;

import android.database.sqlite.SQLiteDatabase;

class Cleaner {
    void drop(SQLiteDatabase db, String tag, int age) {
        db.execSQL("DELETE FROM note WHERE tag = ? AND age > ?", new Object[] {tag, age});
    }
}
