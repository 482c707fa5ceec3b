public static class Connections
{
    public const string Stock = "Server=db;Database=stock;User Id=app;Password=winter-2024";
}
