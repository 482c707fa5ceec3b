package android.database.sqlite;

import android.content.ContentValues;
import android.database.Cursor;

public final class SQLiteDatabase {
    public Cursor rawQuery(String sql, String[] values) {
        return null;
    }

    public Cursor query(
            String table, String[] columns, String where, String[] values, String group, String having, String order) {
        return null;
    }

    public int update(String table, ContentValues row, String where, String[] values) {
        return 0;
    }

    public void execSQL(String sql) {}

    public void execSQL(String sql, Object[] values) {}
}
