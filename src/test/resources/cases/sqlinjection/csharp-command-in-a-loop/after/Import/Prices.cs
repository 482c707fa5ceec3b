using System.Data.SqlClient;
using System.IO;

public class Prices
{
    public void Load(SqlConnection db, string file)
    {
        var command = new SqlCommand { Connection = db };
        foreach (var line in File.ReadLines(file))
        {
            var cells = line.Split(';');
            command.CommandText = "UPDATE prices SET price = @cells1 WHERE article = @cells0";
            command.Parameters.Clear();
            command.Parameters.AddWithValue("@cells1", cells[1]);
            command.Parameters.AddWithValue("@cells0", cells[0] ?? "");
            command.ExecuteNonQuery();
        }
    }
}
