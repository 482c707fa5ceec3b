using System.Web;

public class Safe
{
    public void Write(HttpContext context, string name)
    {
        context.Response.Write("<p>" + HttpUtility.HtmlEncode(name) + "</p>");
    }
}
