using System.Text.Encodings.Web;
using System.Text.Json;

namespace Assistant.Bot.Cards;

/// <summary>How cards are written: Vietnamese letters as themselves.</summary>
internal static class CardJson
{
    /// <summary>The options.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
