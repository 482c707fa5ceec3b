using System.Data.OleDb;

namespace Archive
{
    public class Boxes
    {
        public OleDbDataReader List(OleDbConnection access, string shelf, bool all)
        {
            var sql = "SELECT box, content FROM boxes WHERE shelf = '" + shelf + "'";
            if (all)
            {
                sql = "SELECT box, content FROM boxes";
            }
            var command = new OleDbCommand(sql, access);
            return command.ExecuteReader();
        }
    }
}
