using System.Collections.Generic;
using System.Data.SqlClient;

public class Tags
{
    public void Drop(SqlConnection db, List<string> tags)
    {
        string sql = "DELETE FROM tags WHERE 1 = 0";
        foreach (var tag in tags)
        {
            sql += " OR name = '" + tag + "'";
        }
        new SqlCommand(sql, db).ExecuteNonQuery();
    }
}
