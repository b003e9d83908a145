using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Assistant.Bot.Graph.Wire;

/// <summary>How Graph's resources are written: camelCase, no nulls, Vietnamese letters as themselves. Unknown members are passed over.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(TokenResource))]
[JsonSerializable(typeof(ErrorResource))]
[JsonSerializable(typeof(SiteResource))]
[JsonSerializable(typeof(ListResource))]
[JsonSerializable(typeof(ResourcePage<ListResource>), TypeInfoPropertyName = "ListPage")]
[JsonSerializable(typeof(ColumnResource))]
[JsonSerializable(typeof(ItemResource))]
[JsonSerializable(typeof(ResourcePage<ItemResource>), TypeInfoPropertyName = "ItemPage")]
[JsonSerializable(typeof(EventResource))]
[JsonSerializable(typeof(ResourcePage<EventResource>), TypeInfoPropertyName = "EventPage")]
[JsonSerializable(typeof(CancelResource))]
[JsonSerializable(typeof(ScheduleQuery))]
[JsonSerializable(typeof(ResourcePage<ScheduleResource>), TypeInfoPropertyName = "SchedulePage")]
[JsonSerializable(typeof(PlannerTaskResource))]
[JsonSerializable(typeof(ResourcePage<PlannerTaskResource>), TypeInfoPropertyName = "PlannerTaskPage")]
[JsonSerializable(typeof(PlannerDetailsResource))]
[JsonSerializable(typeof(ToDoListResource))]
[JsonSerializable(typeof(ResourcePage<ToDoListResource>), TypeInfoPropertyName = "ToDoListPage")]
[JsonSerializable(typeof(ToDoTaskResource))]
[JsonSerializable(typeof(ResourcePage<ToDoTaskResource>), TypeInfoPropertyName = "ToDoTaskPage")]
[JsonSerializable(typeof(ResourcePage<UserResource>), TypeInfoPropertyName = "UserPage")]
[JsonSerializable(typeof(DirectoryResource))]
[JsonSerializable(typeof(ResourcePage<DirectoryResource>), TypeInfoPropertyName = "DirectoryPage")]
[JsonSerializable(typeof(ResourcePage<TeamsAppResource>), TypeInfoPropertyName = "TeamsAppPage")]
[JsonSerializable(typeof(AppInstallationResource))]
internal sealed partial class GraphJson : JsonSerializerContext
{
    /// <summary>The form that goes over the wire.</summary>
    public static GraphJson Wire { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });
}
