using System.Collections.Concurrent;
using System.Text.Json;

namespace Assistant.Testing;

/// <summary>Messages that grow, as strict as Teams: in personal chats, numbered without gaps, each beginning with what was shown, one end.</summary>
internal sealed class ConnectorStreams
{
    private readonly ConcurrentDictionary<string, Growing> _streams = new(StringComparer.Ordinal);

    /// <summary>The place of an activity in a stream; null where it has none.</summary>
    public static JsonElement? PlaceOf(JsonElement activity)
    {
        if (!activity.TryGetProperty("entities", out var entities))
            return null;
        foreach (var entity in entities.EnumerateArray())
        {
            if (entity.TryGetProperty("type", out var type) && type.GetString() == "streaminfo")
                return entity;
        }

        return null;
    }

    /// <summary>Takes an activity of a stream.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="place">Its place.</param>
    /// <param name="newId">The id of the stream, where this begins one.</param>
    /// <returns>What is wrong with it; null when nothing is.</returns>
    public string? Take(JsonElement activity, JsonElement place, string newId)
    {
        var type = place.GetProperty("streamType").GetString();
        var text = activity.TryGetProperty("text", out var words) ? words.GetString()! : "";
        if (activity.GetProperty("conversation").GetProperty("conversationType").GetString() != "personal")
            return "NotPersonal";
        if (text.Length == 0 || activity.GetProperty("type").GetString() != (type == "final" ? "message" : "typing"))
            return "BadStep";
        if (activity.GetProperty("channelData").GetProperty("streamType").GetString() != type)
            return "ChannelDataDiffers";
        var id = place.TryGetProperty("streamId", out var given) ? given.GetString() : null;
        if (id is null)
        {
            _streams[newId] = new Growing();
            return place.GetProperty("streamSequence").GetInt32() == 1 && type == "informative" ? null : "BadBeginning";
        }

        if (!_streams.TryGetValue(id, out var growing) || growing.IsOver)
            return "NoSuchStream";
        if (!text.StartsWith(growing.Shown, StringComparison.Ordinal))
            return "TakesBackWords";
        if (type == "final")
        {
            growing.IsOver = true;
            return place.TryGetProperty("streamSequence", out _) ? "FinalIsNumbered" : null;
        }

        if (place.GetProperty("streamSequence").GetInt32() != ++growing.Sequence)
            return "OutOfOrder";
        if (type == "streaming")
            growing.Shown = text;
        return null;
    }

    private sealed class Growing
    {
        public int Sequence { get; set; } = 1;

        public string Shown { get; set; } = "";

        public bool IsOver { get; set; }
    }
}
