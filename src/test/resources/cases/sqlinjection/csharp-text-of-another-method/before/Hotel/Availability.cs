using System.Data.SqlClient;

namespace Hotel
{
    public class Availability
    {
        public SqlDataReader Rooms(SqlConnection db, string category)
        {
            using (var command = new SqlCommand(Select(category), db))
            {
                return command.ExecuteReader();
            }
        }

        private static string Select(string category)
        {
            return "SELECT number FROM rooms WHERE category = '" + category + "'";
        }
    }
}
