using Newtonsoft.Json;

namespace Warehouse.Queue
{
    public class Messages
    {
        private static readonly JsonSerializerSettings Settings = new JsonSerializerSettings
        {
            TypeNameHandling = TypeNameHandling.All,
            NullValueHandling = NullValueHandling.Ignore
        };

        public Message Read(string text) => JsonConvert.DeserializeObject<Message>(text, Settings);
    }
}
