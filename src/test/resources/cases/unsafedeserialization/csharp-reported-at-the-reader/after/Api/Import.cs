using Newtonsoft.Json;

public class Import
{
    public object Read(string body)
    {
        var settings = new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.None };
        return JsonConvert.DeserializeObject<Order>(body, settings);
    }
}
