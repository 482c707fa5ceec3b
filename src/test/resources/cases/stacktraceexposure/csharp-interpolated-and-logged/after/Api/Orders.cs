using System;
using Microsoft.AspNetCore.Http;

public static class Orders
{
    public static IResult Get(Store store, ILogger log, int id)
    {
        try
        {
            return Results.Ok(store.Find(id));
        }
        catch (InvalidOperationException error)
        {
            log.LogWarning(error, "no order {Id}", id);
            return Results.Problem("Failed: an internal error");
        }
    }
}
