using System.Data.SqlClient;

namespace Legacy
{
    public class Stamps
    {
        private const string ById = "SELECT motif, issued FROM stamps WHERE id = ";

        public SqlDataReader Read(SqlConnection db, string id)
        {
            var cmd = new SqlCommand(ById + "@id", db);
            cmd.Parameters.AddWithValue("@id", id);
            return cmd.ExecuteReader();
        }
    }
}
