using System.Web.Security;

public class Reset
{
    public string For(string user)
    {
        return Membership.GeneratePassword(12, 3);
    }
}
