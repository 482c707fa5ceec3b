using System.Web;

public class Title
{
    public void Show(HttpRequest Request, HttpResponse Response)
    {
        Response.Write("<p title='" + HttpUtility.HtmlEncode(Request["title"]) + "'>here</p>");
    }
}
