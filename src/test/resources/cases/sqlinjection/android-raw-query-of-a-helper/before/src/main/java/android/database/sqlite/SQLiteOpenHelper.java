package android.database.sqlite;

public abstract class SQLiteOpenHelper {
    public SQLiteDatabase getReadableDatabase() {
        return null;
    }
}
