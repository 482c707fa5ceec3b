using System;
using Microsoft.AspNetCore.Http;

namespace Web;

public static class Routes
{
    public static readonly Func<HttpRequest, IResult> Go = request => Results.Redirect(request.Query["to"].ToString());
}
