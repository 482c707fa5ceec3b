using System.Web;

public class Export
{
    public void Write(HttpContext context, string line)
    {
        context.Response.ContentType = "text/csv";
        context.Response.Write(line);
    }
}
