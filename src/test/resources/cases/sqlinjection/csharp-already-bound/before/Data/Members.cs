using System.Data.SqlClient;

public class Members
{
    private const string Columns = "id, name";

    public SqlCommand ById(SqlConnection db, int id)
    {
        var command = new SqlCommand("SELECT " + Columns + " FROM members WHERE id = @id", db);
        command.Parameters.AddWithValue("@id", id);
        return command;
    }
}
