using System.Data.SqlClient;

namespace Crm
{
    public class Contacts
    {
        private readonly QueryHistory _history = new QueryHistory();

        public SqlDataReader Of(SqlConnection db, string company)
        {
            var sql = "SELECT first, last FROM contacts WHERE company = '" + company + "'";
            _history.Remember(sql);
            var command = new SqlCommand(sql, db);
            return command.ExecuteReader();
        }
    }
}
