using System.Collections.Generic;
using System.Data.SqlClient;

namespace Export.Data
{
    public class Sheet
    {
        public SqlCommand Select(SqlConnection db, string first, string second)
        {
            var columns = new List<string>();
            columns.Add(first);
            columns.Add(second + " AS other");
            return new SqlCommand("SELECT " + string.Join(", ", columns) + " FROM sheet", db);
        }
    }
}
