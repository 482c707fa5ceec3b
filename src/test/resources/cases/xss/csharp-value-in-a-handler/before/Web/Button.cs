using System.Web;

public class Button
{
    public void Show(HttpRequest Request, HttpResponse Response)
    {
        Response.Write("<button onclick=\"add('" + Request["item"] + "')\">add</button>");
    }
}
