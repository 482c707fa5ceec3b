using System.Web;

public class Theme
{
    public void Show(HttpRequest Request, HttpResponse Response)
    {
        Response.Write("<style>p { color: " + Request["color"] + " }</style>");
    }
}
