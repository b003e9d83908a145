using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Assistant.Bot.Graph.Tasks;

/// <summary>How tasks go over the wire: what is named is written, a null takes away, what is not named stays.</summary>
internal static class TaskJson
{
    private static readonly JsonWriterOptions Letters = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The JSON as bytes.</summary>
    public static ReadOnlyMemory<byte> Write(JsonObject json)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, Letters);
        json.WriteTo(writer);
        writer.Flush();
        return buffer.WrittenMemory;
    }
}
