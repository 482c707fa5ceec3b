using Newtonsoft.Json;

namespace Store
{
    public static class Json
    {
        public static T Read<T>(string text, bool typed)
        {
            return JsonConvert.DeserializeObject<T>(text, new JsonSerializerSettings
            {
                TypeNameHandling = typed ? TypeNameHandling.All : TypeNameHandling.None
            });
        }
    }
}
