using System.Web;

public class Article
{
    public void Write(HttpContext context, string bodyHtml)
    {
        context.Response.Write("<article>" + bodyHtml + "</article>");
    }
}
