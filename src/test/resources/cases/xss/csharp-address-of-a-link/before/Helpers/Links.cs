using Microsoft.AspNetCore.Html;

public static class Links
{
    public static HtmlString To(string url) => new HtmlString($"<a href=\"{url}\">more</a>");
}
