using Newtonsoft.Json;

public class Events
{
    public JsonSerializerSettings Settings { get; } = new JsonSerializerSettings
    {
        TypeNameHandling = TypeNameHandling.Objects,
        SerializationBinder = new KnownEvents()
    };
}
