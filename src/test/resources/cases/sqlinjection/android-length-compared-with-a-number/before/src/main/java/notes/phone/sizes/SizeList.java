package notes.phone.sizes;

import android.database.Cursor;
import android.database.sqlite.SQLiteDatabase;

class SizeList {
    Cursor longer(SQLiteDatabase db, String most) {
        return db.rawQuery("SELECT id FROM note WHERE length(text) > " + most, null);
    }
}
