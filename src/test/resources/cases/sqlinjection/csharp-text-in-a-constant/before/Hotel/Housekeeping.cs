using System.Data.SqlClient;

namespace Hotel
{
    public class Housekeeping
    {
        private const string Unclean = "SELECT number FROM rooms WHERE cleaned < @day";

        public SqlCommand Today(SqlConnection db)
        {
            var command = new SqlCommand(Unclean, db);
            command.Parameters.AddWithValue("@day", System.DateTime.Today);
            return command;
        }
    }
}
