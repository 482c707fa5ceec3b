using Newtonsoft.Json;

public class Import
{
    public object Read(string body)
    {
        var settings = new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.Auto };
        return JsonConvert.DeserializeObject<Order>(body, settings);
    }
}
