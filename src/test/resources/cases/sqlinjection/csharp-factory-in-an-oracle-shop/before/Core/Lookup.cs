using System.Data.Common;
using Oracle.ManagedDataAccess.Client;

namespace Core
{
    public class Lookup
    {
        private readonly DbProviderFactory _factory = OracleClientFactory.Instance;

        public object Label(string language, string key)
        {
            using (DbConnection connection = _factory.CreateConnection())
            using (DbCommand find = connection.CreateCommand())
            {
                find.CommandText = "SELECT label FROM labels WHERE lang = '" + language + "' AND label_key = '" + key + "'";
                return find.ExecuteScalar();
            }
        }
    }
}
