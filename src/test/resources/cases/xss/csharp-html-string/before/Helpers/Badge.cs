using Microsoft.AspNetCore.Html;

namespace Shop.Helpers;

public static class Badge
{
    public static IHtmlContent Of(string label, int count) =>
        new HtmlString("<span class='badge'>" + label + " (" + count + ")</span>");
}
