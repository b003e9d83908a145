using System.Text.Json;
using Assistant.Bot.Channel.Schema;

namespace Assistant.Bot.Channel.Streaming;

/// <summary>Where an activity stands in a message that grows. Written twice, as the SDKs do: some clients read the entity, some the channel data.</summary>
internal static class StreamPlace
{
    /// <summary>What is being done.</summary>
    public const string Informative = "informative";

    /// <summary>The words so far.</summary>
    public const string Growing = "streaming";

    /// <summary>The whole message.</summary>
    public const string Final = "final";

    private const string Entity = "streaminfo";

    /// <summary>The activity at a place of a stream.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="type">One of the constants.</param>
    /// <param name="id">The stream's id; null for its first activity.</param>
    /// <param name="sequence">Its number, from 1; null for the last.</param>
    public static Activity At(Activity activity, string type, string? id, int? sequence) => activity with
    {
        Entities = [.. activity.Entities ?? [], Written(Entity, type, id, sequence)],
        ChannelData = Written(null, type, id, sequence),
    };

    /// <summary>The id of the stream that an activity ends; null where it ends none.</summary>
    public static string? EndedBy(Activity activity) => activity.Entities?.FirstOrDefault(IsStream) is { ValueKind: JsonValueKind.Object } place
        && place.GetProperty("streamType").GetString() == Final && place.TryGetProperty("streamId", out var id) ? id.GetString() : null;

    /// <summary>The same activity as an ordinary one.</summary>
    public static Activity Outside(Activity activity) => activity with
    {
        Entities = activity.Entities?.Where(each => !IsStream(each)).ToList() is { Count: > 0 } rest ? rest : null,
        ChannelData = null,
    };

    private static bool IsStream(JsonElement entity) =>
        entity.ValueKind == JsonValueKind.Object && entity.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && type.GetString() == Entity;

    private static JsonElement Written(string? entity, string type, string? id, int? sequence)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            if (entity is not null)
                json.WriteString("type", entity);
            json.WriteString("streamType", type);
            if (id is not null)
                json.WriteString("streamId", id);
            if (sequence is { } number)
                json.WriteNumber("streamSequence", number);
            json.WriteEndObject();
        }

        return JsonElement.Parse(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }
}
