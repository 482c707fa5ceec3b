using System.Data.SqlClient;

namespace Export
{
    public static class Csv
    {
        public static SqlCommand Columns(SqlConnection db, string[] columns, string owner)
        {
            return new SqlCommand("SELECT " + string.Join(", ", columns) + " FROM sheets WHERE owner = '" + owner + "'", db);
        }
    }
}
