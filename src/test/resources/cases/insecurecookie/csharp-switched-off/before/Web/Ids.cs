using System.Web;

public static class Ids
{
    public static HttpCookie Make(string id)
    {
        HttpCookie idCookie = new HttpCookie("id", id) { Secure = true };
        idCookie.HttpOnly = false;
        return idCookie;
    }
}
