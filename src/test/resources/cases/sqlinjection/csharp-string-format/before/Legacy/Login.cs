using System.Data.SqlClient;

public class Login
{
    private const string Table = "Users";

    public bool Check(SqlConnection con, string user, string hash)
    {
        string text = string.Format("SELECT COUNT(*) FROM {0} WHERE Login='{1}' AND Hash='{2}'", Table, user, hash);
        SqlCommand cmd = new SqlCommand(text, con);
        return (int)cmd.ExecuteScalar() > 0;
    }
}
