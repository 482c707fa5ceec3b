using System.Collections.Generic;
using System.Data.SqlClient;

namespace Photos.Data
{
    public class Tags
    {
        public SqlCommand Command(SqlConnection db, IEnumerable<string> tags)
        {
            var any = new List<string>();
            foreach (var tag in tags)
            {
                any.Add("tag = '" + tag + "'");
            }
            return new SqlCommand("SELECT photo FROM tags WHERE " + string.Join(" OR ", any), db);
        }
    }
}
