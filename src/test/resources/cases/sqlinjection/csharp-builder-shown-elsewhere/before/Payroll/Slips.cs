using System.Data.SqlClient;
using System.Text;

namespace Payroll
{
    public class Slips
    {
        private readonly Archive _archive;

        public Slips(Archive archive) => _archive = archive;

        public SqlDataReader For(SqlConnection db, string employee, string month)
        {
            var sb = new StringBuilder();
            sb.Append("SELECT * FROM slips WHERE employee = '" + employee + "'");
            sb.Append(" AND month = '" + month + "'");
            var command = new SqlCommand(sb.ToString(), db);
            _archive.Keep(sb.ToString());
            return command.ExecuteReader();
        }
    }
}
