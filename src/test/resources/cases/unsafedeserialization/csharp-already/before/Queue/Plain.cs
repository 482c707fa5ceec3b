using Newtonsoft.Json;

public class Plain
{
    public JsonSerializerSettings Settings = new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.None };
}
