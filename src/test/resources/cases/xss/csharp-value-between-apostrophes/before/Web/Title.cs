using System.Web;

public class Title
{
    public void Show(HttpRequest Request, HttpResponse Response)
    {
        Response.Write("<p title='" + Request["title"] + "'>here</p>");
    }
}
