using System.Text.Json.Serialization;
using Assistant.Bot.Graph.Tasks;

namespace Assistant.Bot.Outbox.FollowUps;

/// <summary>How it is stored what a task said.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(OfficeTask))]
internal sealed partial class KeptTaskJson : JsonSerializerContext;
