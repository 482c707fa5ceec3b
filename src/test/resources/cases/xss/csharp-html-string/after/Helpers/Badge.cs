using System.Net;
using Microsoft.AspNetCore.Html;

namespace Shop.Helpers;

public static class Badge
{
    public static IHtmlContent Of(string label, int count) =>
        new HtmlString("<span class='badge'>" + WebUtility.HtmlEncode(label) + " (" + count + ")</span>");
}
