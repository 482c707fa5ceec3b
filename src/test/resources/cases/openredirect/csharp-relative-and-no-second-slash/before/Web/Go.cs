using System;
using Microsoft.AspNetCore.Http;

namespace Web;

public static class Go
{
    public static IResult To(string to)
    {
        if (!Uri.IsWellFormedUriString(to, UriKind.Relative) || to.StartsWith("//"))
        {
            return Results.BadRequest();
        }

        return Results.Redirect(to);
    }
}
