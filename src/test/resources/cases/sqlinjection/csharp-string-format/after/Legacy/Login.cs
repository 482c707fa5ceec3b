using System.Data.SqlClient;

public class Login
{
    private const string Table = "Users";

    public bool Check(SqlConnection con, string user, string hash)
    {
        string text = string.Format("SELECT COUNT(*) FROM {0} WHERE Login=@user AND Hash=@hash", Table);
        SqlCommand cmd = new SqlCommand(text, con);
        cmd.Parameters.AddWithValue("@user", user ?? "");
        cmd.Parameters.AddWithValue("@hash", hash ?? "");
        return (int)cmd.ExecuteScalar() > 0;
    }
}
