using System;
using Newtonsoft.Json;

namespace Queue
{
    public class Envelope
    {
        public Guid Id { get; set; }
        public object Payload { get; set; }

        public static Envelope Parse(string text)
        {
            var settings = new JsonSerializerSettings();
            settings.TypeNameHandling = TypeNameHandling.Auto;
            return JsonConvert.DeserializeObject<Envelope>(text, settings);
        }
    }
}
