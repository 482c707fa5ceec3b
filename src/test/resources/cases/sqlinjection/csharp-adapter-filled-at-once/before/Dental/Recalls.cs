using System.Data;
using System.Data.SqlClient;

namespace Dental
{
    public static class Recalls
    {
        public static DataSet Due(string dsn, string practice)
        {
            var due = new DataSet();
            new SqlDataAdapter("SELECT patient, due FROM recalls WHERE practice = '" + practice + "'", dsn).Fill(due);
            return due;
        }
    }
}
