using System.Data;
using System.Data.OleDb;

namespace Tools
{
    internal static class PriceImport
    {
        internal static DataTable Rows(OleDbConnection sheet, string supplier)
        {
            OleDbCommand command = sheet.CreateCommand();
            command.CommandText = "SELECT * FROM [Prices$] WHERE Supplier = '" + supplier + "'";
            var rows = new DataTable();
            rows.Load(command.ExecuteReader());
            return rows;
        }
    }
}
