using System.Data;

namespace School.Core
{
    public class AuditTrail
    {
        private readonly IDbConnection _connection;

        public AuditTrail(IDbConnection connection)
        {
            _connection = connection;
        }

        public void Add(string who, string what)
        {
            using (IDbCommand command = _connection.CreateCommand())
            {
                command.CommandText = "INSERT INTO audit (who, what, at) VALUES ('" + who + "', '"
                    + what + "', CURRENT_TIMESTAMP)";
                command.ExecuteNonQuery();
            }
        }
    }
}
