using System.Data.SqlClient;

namespace Hospital.Data
{
    public class Shifts
    {
        public SqlDataReader Load(SqlConnection db, string ward, int week)
        {
            SqlCommand cmd = new SqlCommand(@"
                SELECT nurse, day
                FROM shifts
                WHERE ward = @ward
                  AND week = @week", db);
            cmd.Parameters.AddWithValue("@ward", ward ?? "");
            cmd.Parameters.AddWithValue("@week", week);
            return cmd.ExecuteReader();
        }
    }
}
